package org.clustercast.district;

import java.util.Arrays;

/** The named projects while they are built and ramped up, one entry each. */
public final class ProjectSites extends Columns {

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
        row = ints(projects);
        realised = flags(projects);
        completion = ints(projects);
        rampQuarters = doubles(projects);
        fullLoadYi = doubles(projects);
        needSqm = doubles(projects);
        siteSqm = doubles(projects);
        staffShare = doubles(projects);
        jobs = doubles(projects);
    }

    /** Forgets everything that happened. */
    public void reset() {
        Arrays.fill(realised, false);
        Arrays.fill(siteSqm, 0);
        Arrays.fill(staffShare, 0);
    }

    /** Takes over what the same projects are in another state. */
    public void copy(ProjectSites from) {
        copyColumns(from);
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
