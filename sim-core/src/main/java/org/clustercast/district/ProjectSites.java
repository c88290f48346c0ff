package org.clustercast.district;

import java.util.Arrays;

/** The named projects while they are built and ramped up, one entry each. Written by the entry phase and the markets. */
public final class ProjectSites {

    /** Row of the project among the enterprises. */
    public final int[] row;
    /** Whether it is realised in this replication. */
    public final boolean[] realised;
    /** Quarter from which it produces, counted from the first simulated one. */
    public final int[] completion;
    /** Quarters from first output to full load. */
    public final double[] rampQuarters;
    /** Output at full load that comes on top of the ordinary trend, 亿元 a year. */
    public final double[] fullLoadYi;
    /** Floor space it needs, ㎡. */
    public final double[] needSqm;
    /** Floor space it has, ㎡. */
    public final double[] siteSqm;
    /** Staff it has, share of what it needs. */
    public final double[] staffShare;
    /** Staff it needs, persons. */
    public final double[] jobs;

    /** A number of projects. */
    public ProjectSites(int projects) {
        row = new int[projects];
        realised = new boolean[projects];
        completion = new int[projects];
        rampQuarters = new double[projects];
        fullLoadYi = new double[projects];
        needSqm = new double[projects];
        siteSqm = new double[projects];
        staffShare = new double[projects];
        jobs = new double[projects];
    }

    /** Forgets everything that happened. */
    public void reset() {
        Arrays.fill(realised, false);
        Arrays.fill(siteSqm, 0);
        Arrays.fill(staffShare, 0);
    }

    /** Number of projects. */
    public int count() {
        return row.length;
    }

    /** Share of full load that the ramp allows in a quarter: cubic from first output to full load. */
    public double ramp(int project, int quarter) {
        if (!realised[project] || quarter < completion[project]) {
            return 0;
        }
        double progress = Math.min(1, (quarter + 1 - completion[project]) / Math.max(1, rampQuarters[project]));
        return progress * progress * (3 - 2 * progress);
    }
}
