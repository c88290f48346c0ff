package org.clustercast.reports.text;

import java.util.List;

/**
 * The fixed scale on which probabilities are put into words. A bound belongs to the stronger word, except at the two
 * ends: 99 % is not yet almost certain and 1 % is not yet almost impossible.
 */
public enum ProbabilityWords {
    /** Above 99 %. */
    ALMOST_CERTAIN("probability.almost-certain", "> 99 %"),
    /** 90 % to 99 %. */
    VERY_LIKELY("probability.very-likely", "90–99 %"),
    /** 66 % up to 90 %. */
    LIKELY("probability.likely", "66–90 %"),
    /** 33 % up to 66 %. */
    ABOUT_EVEN("probability.even", "33–66 %"),
    /** 10 % up to 33 %. */
    UNLIKELY("probability.unlikely", "10–33 %"),
    /** 1 % up to 10 %. */
    VERY_UNLIKELY("probability.very-unlikely", "1–10 %"),
    /** Below 1 %. */
    ALMOST_IMPOSSIBLE("probability.almost-impossible", "< 1 %");

    private static final double TOLERANCE = 1e-12;

    private final String key;
    private final String range;

    ProbabilityWords(String key, String range) {
        this.key = key;
        this.range = range;
    }

    /** Key of the word in the vocabulary. */
    public String key() {
        return key;
    }

    /** The range as it is printed with the scale. */
    public String range() {
        return range;
    }

    /** The whole scale, from certain to impossible, as printed on the page. */
    public static List<ProbabilityWords> scale() {
        return List.of(values());
    }

    /** The word for a probability in [0, 1]. */
    public static ProbabilityWords of(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("a probability lies in [0, 1] but this is " + probability);
        }
        // shown probabilities are multiples of a step and may miss a bound by a rounding error
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
