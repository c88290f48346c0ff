package org.clustercast.model.setting;

import org.clustercast.district.TalentTier;

/**
 * Room in which phases work things out: made once for a district and used again in every quarter, so that nothing is
 * allocated on the way. What stands in it means something only while a phase plays.
 */
public final class Workspace {

    private static final int CAUSES = 4;

    /** For a block of rows at a time. */
    public final long[] bits = new long[World.BLOCK];

    public final double[] shocks = new double[World.BLOCK];
    public final double[] factors = new double[World.BLOCK];
    public final double[] volatility = new double[World.BLOCK];
    public final double[] constant = new double[World.BLOCK];
    public final double[] index = new double[World.BLOCK];

    /** Rows at hand. */
    public final int[] listed;
    /** Numbers by row: signals of selection, and the highest of them; what customers buy; orders of suppliers in their order. */
    public final double[] signal;

    public final double[] highest;
    public final double[] demand;
    public final double[] relative;
    /** Random bits of the base population, by row of a cluster, and what is made of them. */
    public final long[] baseBits;

    public final long[] ageBits;
    public final double[] baseShocks;
    public final double[] baseFactors;
    /** Who misses an input. */
    public final Shortfall shortfall;
    /** What binds the output of a block. */
    public final Bounds bounds = new Bounds(World.BLOCK);
    /** What a lever delivers to the parts of a key. */
    public final PartFlow flow = new PartFlow();

    /** What binds enterprises: their demand, and what they do not make of it. */
    public final double[] boundYi = new double[CAUSES];

    public final double[] gapYi = new double[CAUSES];

    /** Numbers by cluster. */
    public final double[] growth;

    public final double[] missing;
    public final double[] let;
    public final double[] reach;
    public final double[] need;
    public final double[] wants;
    public final double[] gaps;
    public final double[] posts;
    public final double[] buyerLevel;
    /** Persons by cluster and tier. */
    public final double[][] vacancies;

    public final double[][] matched;
    /** Numbers by park. */
    public final double[] freeSqm;

    public final double[] reservedSqm;
    /** Numbers by segment. */
    public final double[] ofSegment;

    public final double[] moreOrders;

    /** Room for a district. */
    public Workspace(Frame frame) {
        int rows = frame.layout().rows();
        listed = new int[rows + 1];
        signal = new double[rows];
        highest = new double[rows];
        demand = new double[rows];
        relative = new double[rows];
        baseBits = new long[rows];
        ageBits = new long[rows];
        baseShocks = new double[rows];
        baseFactors = new double[rows];
        int clusters = frame.clusters();
        shortfall = new Shortfall(rows, clusters);
        growth = new double[clusters];
        missing = new double[clusters];
        let = new double[clusters];
        reach = new double[clusters];
        need = new double[clusters];
        wants = new double[clusters];
        gaps = new double[clusters];
        posts = new double[clusters];
        buyerLevel = new double[clusters];
        vacancies = new double[clusters][TalentTier.values().length];
        matched = new double[clusters][TalentTier.values().length];
        int parks = frame.scenario().parks().size();
        freeSqm = new double[parks];
        reservedSqm = new double[parks];
        ofSegment = new double[frame.segments().count()];
        moreOrders = new double[frame.segments().count()];
    }
}
