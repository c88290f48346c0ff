package org.clustercast.ensemble.statistics;

/**
 * Interval at 95 % for the difference of two probabilities estimated on the same pairs.
 *
 * <p>Source: Newcombe (1998), Improved confidence intervals for the difference between binomial proportions based on
 * paired data, Statistics in Medicine 17, 2635-2650, method 10: squares of Wilson's ends added, with the correlation of
 * the pairs corrected for continuity when it is positive.
 */
public final class NewcombePairedInterval {

    private NewcombePairedInterval() {}

    /** The interval for the other's probability minus the base's. */
    public static Interval of(PairedHits hits) {
        return of(hits, WilsonInterval.Z);
    }

    /** The interval at another level, {@code z} standard errors wide on either side. */
    public static Interval of(PairedHits hits, double z) {
        if (hits.pairs() == 0) {
            return Interval.NONE;
        }
        double other = hits.other() / (double) hits.pairs();
        double base = hits.base() / (double) hits.pairs();
        Interval otherEnds = WilsonInterval.of(hits.other(), hits.pairs(), z);
        Interval baseEnds = WilsonInterval.of(hits.base(), hits.pairs(), z);
        double correlation = correlation(hits);
        double below = distance(other - otherEnds.low(), baseEnds.high() - base, correlation);
        double above = distance(otherEnds.high() - other, base - baseEnds.low(), correlation);
        double difference = hits.difference();
        return new Interval(Math.max(-1, difference - below), Math.min(1, difference + above));
    }

    private static double distance(double first, double second, double correlation) {
        // Rounding may leave a tiny negative number where both distances are equal and the correlation is one.
        return Math.sqrt(Math.max(0, first * first - 2 * correlation * first * second + second * second));
    }

    private static double correlation(PairedHits hits) {
        double n = hits.pairs();
        double margins = (double) hits.base() * (n - hits.base()) * (double) hits.other() * (n - hits.other());
        if (margins == 0) {
            return 0;
        }
        double product = (double) hits.both() * hits.none() - (double) hits.onlyBase() * hits.onlyOther();
        double corrected = product > 0 ? Math.max(0, product - n / 2) : product;
        return corrected / Math.sqrt(margins);
    }
}
