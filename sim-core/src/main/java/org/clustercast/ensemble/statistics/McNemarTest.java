package org.clustercast.ensemble.statistics;

import org.apache.commons.math3.distribution.BetaDistribution;
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

    /**
     * The interval that belongs to the test, for the other's probability minus the base's: Clopper's and Pearson's for the
     * share of the disagreeing pairs that hit in the other only, their number taken as given. It leaves zero out exactly
     * where the test rejects at {@code level}; that of no disagreeing pairs holds zero only.
     */
    public static Interval interval(PairedHits hits, double level) {
        int disagreeing = hits.onlyBase() + hits.onlyOther();
        if (disagreeing == 0) {
            return Interval.ZERO;
        }
        int other = hits.onlyOther();
        double low = other == 0 ? 0 : quantile(other, disagreeing - other + 1, level / 2);
        double high = other == disagreeing ? 1 : quantile(other + 1, disagreeing - other, 1 - level / 2);
        double share = disagreeing / (double) hits.pairs();
        return new Interval(share * (2 * low - 1), share * (2 * high - 1));
    }

    private static double quantile(int alpha, int beta, double level) {
        return new BetaDistribution(null, alpha, beta).inverseCumulativeProbability(level);
    }

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
