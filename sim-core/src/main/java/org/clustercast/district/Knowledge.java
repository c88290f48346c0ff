package org.clustercast.district;

import java.util.Arrays;

/** What the district knows over practice: spill-over and imitation, and which breakthroughs have happened in both worlds. */
public final class Knowledge extends Columns {

    /** Log productivity that the enterprises of a cluster have from new projects. */
    public final double[] spillOver;
    /** Whether anything of a cluster has ever been different from practice. */
    public final boolean[] isTouched;
    /** Whether anything of a cluster has come at another time than in practice. */
    public final boolean[] isFelt;
    /** Whether a breakthrough has happened in practice. */
    public final boolean[] inPractice;
    /** Whether it has happened here. */
    public final boolean[] happened;
    /** Row of the enterprise that made it. */
    public final int[] pioneer;
    /** Log productivity that the others of a segment can imitate, over practice. */
    public final double[] lead;
    /** Log productivity that they have imitated, over practice. */
    public final double[] imitated;

    /** Nothing but what practice knows. */
    public Knowledge(int clusters, int segments, int breakthroughs) {
        spillOver = doubles(clusters);
        isTouched = flags(clusters);
        isFelt = flags(clusters);
        inPractice = flags(breakthroughs);
        happened = flags(breakthroughs);
        pioneer = ints(breakthroughs);
        lead = doubles(segments);
        imitated = doubles(segments);
    }

    /** Back to what practice knows. */
    public void reset() {
        Arrays.fill(spillOver, 0);
        Arrays.fill(isTouched, false);
        Arrays.fill(isFelt, false);
        Arrays.fill(inPractice, false);
        Arrays.fill(happened, false);
        Arrays.fill(lead, 0);
        Arrays.fill(imitated, 0);
    }

    /** Takes over the knowledge of another state. */
    public void copy(Knowledge from) {
        copyColumns(from);
    }
}
