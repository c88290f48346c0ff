package org.clustercast.random;

/**
 * Random numbers by address: the address decides the number, the order of calls does not.
 *
 * <p>An address is seed, number of the lot in the layer of the purpose, purpose, quarter, subject (64-bit key of a stable id) and draw.
 */
public interface Streams {

    /** Distance of two neighbouring uniform numbers. */
    double UNIT = 0x1.0p-53;

    /** Moves to another lot. */
    void move(Lot lot);

    /** A uniform number in (0, 1). */
    double uniform(Purpose purpose, int quarter, long subject, int draw);

    /** 64 random bits each, draw 0, for a part of a column of subjects; {@link #uniform(long)} makes numbers of them. */
    void bits(Purpose purpose, int quarter, Span span);

    /** The uniform number in (0, 1) that the upper 53 of 64 random bits make. */
    static double uniform(long bits) {
        return (whole(bits) + 0.5) * UNIT;
    }

    /** The whole number below 2 to the power of 53 that a uniform number is made of. */
    static long whole(long bits) {
        return bits >>> 11;
    }

    /** The limit that the whole number lies below when the uniform number lies below another: whole numbers compare faster. */
    static long limit(double below) {
        return (long) StrictMath.ceil(below / UNIT - 0.5);
    }

    /**
     * Part of a column of subjects, and where their bits go.
     *
     * @param subjects keys of subjects
     * @param from first row
     * @param to row after the last one
     * @param into receives the bits, those of the first row in its first place
     */
    record Span(long[] subjects, int from, int to, long[] into) {}
}
