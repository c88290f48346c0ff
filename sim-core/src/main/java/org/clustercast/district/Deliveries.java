package org.clustercast.district;

import java.util.Arrays;

/**
 * What the levers deliver in a quarter, differences from practice. Written by the policy phase, consumed by the markets;
 * negative where a scenario gives less than practice.
 */
public final class Deliveries {

    /** Extra capital by cluster, 亿元: public money times additionality times leverage. */
    public final double[] capitalYi;
    /** Ready floor space by park, ㎡. */
    public final double[] spaceSqm;
    /** People by key (cluster, then open to all clusters) and by tier of talent, persons. */
    public final double[][] people;
    /** How well project teams look after the named projects, 0 to 1. */
    public double projectCare;

    /** Nothing yet. */
    public Deliveries(int clusters, int parks) {
        capitalYi = new double[clusters];
        spaceSqm = new double[parks];
        people = new double[clusters + 1][TalentTier.values().length];
    }

    /** Sets every delivery to zero at the beginning of a quarter. */
    public void open() {
        Arrays.fill(capitalYi, 0);
        Arrays.fill(spaceSqm, 0);
        for (double[] tiers : people) {
            Arrays.fill(tiers, 0);
        }
    }
}
