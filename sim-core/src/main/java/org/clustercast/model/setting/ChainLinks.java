package org.clustercast.model.setting;

import java.util.Arrays;
import java.util.List;
import org.clustercast.district.Link;
import org.clustercast.district.Link.Level;
import org.clustercast.district.Link.Strength;
import org.clustercast.scenario.Scenario;

/**
 * The chain map as numbers: who buys how much from whom between clusters in the base year, how well segments fit each
 * other, which segments supply, and what weak and missing links could carry on top, segment by segment.
 */
public final class ChainLinks {

    /** Most that local customers can be of an enterprise's sales. */
    private static final double MOST_LOCAL = 0.9;

    private final double[][] carried;
    private final double[] weak;
    private final double[] missing;
    private final double[] total;
    private final double[] localSales;
    /** Fit of a supplying segment to a buying one; zero where the map shows no link that carries. */
    private final double[][] fit;
    /** What the weak and missing links of a segment leave open, 亿元 of what its buyers produce. */
    private final double[] open;
    /** Share of a segment in what the links of its cluster could carry on top. */
    private final double[] openShare;

    public ChainLinks(Scenario scenario, Segments segments) {
        int clusters = scenario.clusters().size();
        carried = new double[clusters][clusters];
        weak = new double[clusters];
        missing = new double[clusters];
        total = new double[clusters];
        localSales = new double[segments.count()];
        fit = new double[segments.count()][segments.count()];
        open = new double[segments.count()];
        openShare = new double[segments.count()];
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
            divideOpen(segments, c);
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
        int supplier = scenario.clusterPosition(clusterOf(link.from()));
        int buyer = scenario.clusterPosition(clusterOf(link.to()));
        List<String> ids = segments.ids();
        int from = ids.indexOf(link.from());
        int to = ids.indexOf(link.to());
        if (from >= 0 && link.strength() != Strength.MISSING) {
            supplies[from] = true;
            if (to >= 0) {
                fit[from][to] = Math.max(fit[from][to], link.value());
            }
        }
        if (link.strength() == Strength.MISSING || link.strength() == Strength.WEAK) {
            double bought = scenario.clusters().get(buyer).base().outputYi() * (to >= 0 ? segments.share(to) : 1);
            leaveOpen(segments, supplier, from, (1 - link.value()) * bought);
        }
    }

    private static String clusterOf(String segment) {
        return segment.substring(0, segment.indexOf('.'));
    }

    /** What a segment that the district does not have leaves open may be taken up by any segment of its cluster. */
    private void leaveOpen(Segments segments, int cluster, int segment, double yi) {
        for (int s = segments.from(cluster); s < segments.to(cluster); s++) {
            open[s] += segment < 0 ? yi * segments.share(s) : s == segment ? yi : 0;
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

    /** What a cluster's links could carry on top goes to its segments that supply, by what they leave open. */
    private void divideOpen(Segments segments, int cluster) {
        double all = 0;
        double sales = 0;
        for (int s = segments.from(cluster); s < segments.to(cluster); s++) {
            all += localSales[s] > 0 ? open[s] : 0;
            sales += localSales[s] * segments.share(s);
        }
        for (int s = segments.from(cluster); s < segments.to(cluster); s++) {
            if (all > 0) {
                openShare[s] = localSales[s] > 0 ? open[s] / all : 0;
            } else {
                openShare[s] = sales > 0 ? localSales[s] * segments.share(s) / sales : 0;
            }
        }
    }

    /** Purchases of a cluster from its local suppliers of another, in the base year, 亿元 a year. */
    public double purchasesYi(int supplier, int buyer) {
        return carried[supplier][buyer];
    }

    /** Local purchases from a cluster in the base year, 亿元 a year. */
    public double carriedYi(int supplier) {
        return total[supplier];
    }

    /** What its weak and missing links could carry on top, 亿元 a year of the base year. */
    public double openYi(int supplier, double weakLinkPotential) {
        return missing[supplier] + weakLinkPotential * weak[supplier];
    }

    /** Share of a segment in what the links of its cluster could carry on top. */
    public double openShare(int segment) {
        return openShare[segment];
    }

    /** Fit of a supplying segment to a buying one, 0 to 1; 0 where the map shows no link that carries. */
    public double fit(int supplier, int buyer) {
        return fit[supplier][buyer];
    }

    /** Whether the map names segments of a range that buy from a segment. */
    public boolean namesBuyers(int supplier, int from, int to) {
        return Arrays.stream(fit[supplier], from, to).anyMatch(value -> value > 0);
    }

    /** Share of its sales that an enterprise of a segment makes to local customers in the base year. */
    public double localSales(int segment) {
        return localSales[segment];
    }

    /** Most that orders through links that are filled can add to a segment's local orders of the base year. */
    public double mostAdded(int segment) {
        return localSales[segment] > 0 ? MOST_LOCAL / localSales[segment] - 1 : 0;
    }

    /** What the weak and missing links of a segment leave open, 亿元 of what its buyers produce; 0 where there is no gap. */
    public double gapYi(int segment) {
        return open[segment];
    }
}
