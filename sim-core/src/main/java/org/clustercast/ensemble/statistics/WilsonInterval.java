package org.clustercast.ensemble.statistics;

/**
 * Wilson's score interval at 95 % for a probability estimated by hits of independent trials.
 *
 * <p>Source: Wilson (1927), Probable inference, the law of succession, and statistical inference, Journal of the
 * American Statistical Association 22, 209-212. At no hits the lower end is exactly 0, at all hits the upper end is
 * exactly 1.
 */
public final class WilsonInterval {

    /** 97.5 % point of the standard normal law. */
    public static final double Z = 1.959963984540054;

    private WilsonInterval() {}

    /** The interval for {@code hits} of {@code trials}; of no trials it is 0 to 1. */
    public static Interval of(int hits, int trials) {
        return of(hits, trials, Z);
    }

    /** The interval at another level, {@code z} standard errors wide on either side. */
    public static Interval of(int hits, int trials, double z) {
        if (hits < 0 || hits > trials) {
            throw new IllegalArgumentException("there cannot be " + hits + " hits of " + trials);
        }
        if (trials == 0) {
            return new Interval(0, 1);
        }
        double n = trials;
        double share = hits / n;
        double width = 1 + z * z / n;
        double middle = (share + z * z / (2 * n)) / width;
        double half = z / width * Math.sqrt(share * (1 - share) / n + z * z / (4 * n * n));
        double low = hits == 0 ? 0 : Math.max(0, middle - half);
        double high = hits == trials ? 1 : Math.min(1, middle + half);
        return new Interval(low, high);
    }
}
