package org.clustercast.random;

/**
 * Random numbers by address: the address decides the number, the order of calls does not.
 *
 * <p>An address is seed, replication, purpose, quarter, subject (64-bit key of a stable id) and draw.
 */
public interface Streams {

    /** Moves to another replication. */
    void replication(int replication);

    /** A uniform number in (0, 1). */
    double uniform(Purpose purpose, int quarter, long subject, int draw);

    /** Uniform numbers in (0, 1), draw 0, for a part of a column of subjects. */
    void uniforms(Purpose purpose, int quarter, Span span);

    /**
     * Part of a column of subjects, and where their numbers go.
     *
     * @param subjects keys of subjects
     * @param from first row
     * @param to row after the last one
     * @param into column that receives the numbers, row by row
     */
    record Span(long[] subjects, int from, int to, double[] into) {}
}
