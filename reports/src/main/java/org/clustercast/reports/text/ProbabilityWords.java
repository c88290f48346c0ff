package org.clustercast.reports.text;

import java.util.List;

/**
 * The fixed scale on which probabilities are put into words. A bound belongs to the stronger word, except at the two
 * ends: 99 % is not yet almost certain and 1 % is not yet almost impossible.
 */
public enum ProbabilityWords {
    /** Above 99 %. */
    ALMOST_CERTAIN("almost-certain"),
    /** 90 % to 99 %. */
    VERY_LIKELY("very-likely"),
    /** 66 % up to 90 %. */
    LIKELY("likely"),
    /** 33 % up to 66 %. */
    ABOUT_EVEN("even"),
    /** 10 % up to 33 %. */
    UNLIKELY("unlikely"),
    /** 1 % up to 10 %. */
    VERY_UNLIKELY("very-unlikely"),
    /** Below 1 %. */
    ALMOST_IMPOSSIBLE("almost-impossible");

    private static final double TOLERANCE = 1e-12;

    private final String id;

    ProbabilityWords(String id) {
        this.id = id;
    }

    /** Key of the word in the vocabulary. */
    public String key() {
        return "probability." + id;
    }

    /** Key of the range as it is printed with the scale. */
    public String rangeKey() {
        return "probability.range." + id;
    }

    /** The whole scale, from certain to impossible, as printed on the page. */
    public static List<ProbabilityWords> scale() {
        return List.of(values());
    }

    /** The word for a probability in [0, 1], not rounded. */
    public static ProbabilityWords of(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("a probability lies in [0, 1] but this is " + probability);
        }
        // sums of shares may miss a bound by a rounding error
        double p = probability + TOLERANCE;
        if (probability > 0.99 + TOLERANCE) {
            return ALMOST_CERTAIN;
        } else if (p >= 0.90) {
            return VERY_LIKELY;
        } else if (p >= 0.66) {
            return LIKELY;
        } else if (p >= 0.33) {
            return ABOUT_EVEN;
        } else if (p >= 0.10) {
            return UNLIKELY;
        } else if (p >= 0.01) {
            return VERY_UNLIKELY;
        }
        return ALMOST_IMPOSSIBLE;
    }
}
