package org.clustercast.ensemble;

import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * Exact test of whether two probabilities differ on the same pairs: the pairs that disagree are a fair coin if not.
 *
 * <p>Source: McNemar (1947), Note on the sampling error of the difference between correlated proportions or percentages,
 * Psychometrika 12, 153-157; exact form by the binomial law, two-sided by doubling the smaller tail.
 */
public final class McNemarTest {

    private static final double FAIR = 0.5;

    private McNemarTest() {}

    /** The two-sided p-value; 1 when no pair disagrees. */
    public static double pValue(PairedHits hits) {
        int disagreeing = hits.onlyBase() + hits.onlyOther();
        if (disagreeing == 0) {
            return 1;
        }
        int fewer = Math.min(hits.onlyBase(), hits.onlyOther());
        // A null generator: the law is asked for probabilities, never for numbers.
        BinomialDistribution coin = new BinomialDistribution(null, disagreeing, FAIR);
        return Math.min(1, 2 * coin.cumulativeProbability(fewer));
    }
}
