package org.clustercast.model;

import org.clustercast.district.Link;
import org.clustercast.district.Link.Level;
import org.clustercast.district.Link.Strength;
import org.clustercast.scenario.Scenario;

/**
 * The chain map as numbers: who buys how much from whom between clusters in the base year, which segments supply, and what
 * weak and missing links could carry on top.
 */
public final class ChainLinks {

    /** Most that local customers can be of an enterprise's sales. */
    private static final double MOST_LOCAL = 0.9;

    private final double[][] carried;
    private final double[] weak;
    private final double[] missing;
    private final double[] total;
    private final double[] localSales;
    private final boolean[] isGap;

    ChainLinks(Scenario scenario, Segments segments) {
        int clusters = scenario.clusters().size();
        carried = new double[clusters][clusters];
        weak = new double[clusters];
        missing = new double[clusters];
        total = new double[clusters];
        localSales = new double[segments.count()];
        isGap = new boolean[segments.count()];
        boolean[] supplies = new boolean[segments.count()];
        for (Link link : scenario.links()) {
            if (link.level() == Level.CLUSTER) {
                addPurchases(scenario, link);
            } else {
                addSegment(scenario, segments, link, supplies);
            }
        }
        for (int c = 0; c < clusters; c++) {
            divideSales(scenario, segments, c, supplies);
        }
    }

    private void addPurchases(Scenario scenario, Link link) {
        int from = scenario.clusterPosition(link.from());
        int to = scenario.clusterPosition(link.to());
        double yi = link.value() * scenario.clusters().get(to).base().outputYi();
        if (link.strength() == Strength.MISSING) {
            missing[from] += yi;
            return;
        }
        carried[from][to] += yi;
        total[from] += yi;
        weak[from] += link.strength() == Strength.WEAK ? yi : 0;
    }

    private void addSegment(Scenario scenario, Segments segments, Link link, boolean[] supplies) {
        String cluster = link.from().substring(0, link.from().indexOf('.'));
        int c = scenario.clusterPosition(cluster);
        boolean open = link.strength() == Strength.MISSING || link.strength() == Strength.WEAK;
        boolean isHere = false;
        for (int s = segments.from(c); s < segments.to(c); s++) {
            isHere |= segments.id(s).equals(link.from());
        }
        for (int s = segments.from(c); s < segments.to(c); s++) {
            // a missing segment that the district does not have is a gap of every segment of its cluster
            if (segments.id(s).equals(link.from())) {
                supplies[s] |= link.strength() != Strength.MISSING;
                isGap[s] |= open;
            }
            isGap[s] |= !isHere && link.strength() == Strength.MISSING;
        }
    }

    /** Gives a cluster's local sales to the segments that supply, in proportion to their output. */
    private void divideSales(Scenario scenario, Segments segments, int cluster, boolean[] supplies) {
        double share = 0;
        for (int s = segments.from(cluster); s < segments.to(cluster); s++) {
            share += supplies[s] ? segments.share(s) : 0;
        }
        double ofCluster =
                total[cluster] / scenario.clusters().get(cluster).base().outputYi();
        for (int s = segments.from(cluster); s < segments.to(cluster); s++) {
            boolean sells = supplies[s] || share == 0;
            localSales[s] = sells ? Math.min(MOST_LOCAL, ofCluster / (share > 0 ? share : 1)) : 0;
        }
    }

    /** Purchases of a cluster from its local suppliers of another, in the base year, 亿元 a year. */
    double purchasesYi(int supplier, int buyer) {
        return carried[supplier][buyer];
    }

    /** Local purchases from a cluster in the base year, 亿元 a year. */
    double carriedYi(int supplier) {
        return total[supplier];
    }

    /** What its weak and missing links could carry on top, 亿元 a year of the base year. */
    double openYi(int supplier, double weakLinkPotential) {
        return missing[supplier] + weakLinkPotential * weak[supplier];
    }

    /** Share of its sales that an enterprise of a segment makes to local customers in the base year. */
    double localSales(int segment) {
        return localSales[segment];
    }

    /** Whether a segment is where the chain is weak or missing. */
    boolean isGap(int segment) {
        return isGap[segment];
    }
}
