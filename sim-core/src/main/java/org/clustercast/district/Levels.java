package org.clustercast.district;

import java.util.Arrays;

/** Levels by cluster that later quarters are measured against, as they were when they were first looked at. */
public final class Levels extends Columns {

    /** Standard deviation of the quarterly sector shock. */
    public final double[] sectorDeviation;
    /** Space of practice in the first quarter, in output that it can carry, 亿元 a year. */
    public final double[] space;
    /** Capital of practice at the end of the first quarter, in output that it can carry, 亿元 a year. */
    public final double[] firstCapital;
    /** The same at the end of the last quarter. */
    public final double[] lastCapital;
    /** Staff of practice at the end of the first quarter, in output that it can carry, 亿元 a year. */
    public final double[] firstStaff;

    private boolean isStated;

    /** Nothing looked at yet. */
    public Levels(int clusters) {
        sectorDeviation = doubles(clusters);
        space = doubles(clusters);
        firstCapital = doubles(clusters);
        lastCapital = doubles(clusters);
        firstStaff = doubles(clusters);
    }

    /** Forgets everything. */
    public void reset() {
        for (double[] level : new double[][] {sectorDeviation, space, firstCapital, lastCapital, firstStaff}) {
            Arrays.fill(level, 0);
        }
        isStated = false;
    }

    /** States what capital and staff of practice are at the end of the first quarter; later ones change nothing. */
    public void stateFirst(double[] capital, double[] staff) {
        if (!isStated) {
            System.arraycopy(capital, 0, firstCapital, 0, firstCapital.length);
            System.arraycopy(capital, 0, lastCapital, 0, lastCapital.length);
            System.arraycopy(staff, 0, firstStaff, 0, firstStaff.length);
            isStated = true;
        }
    }

    /** Takes over the levels of another state. */
    public void copy(Levels from) {
        copyColumns(from);
        isStated = from.isStated;
    }
}
