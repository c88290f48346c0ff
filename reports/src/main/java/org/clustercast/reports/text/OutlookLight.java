package org.clustercast.reports.text;

/** The outlook light (前景灯) of a target: the forecast probability as a colour, always with letter and number. */
public enum OutlookLight {
    /** At least 80 %. */
    GREEN,
    /** 60 % up to 80 %. */
    BLUE,
    /** 33 % up to 60 %. */
    ORANGE,
    /** Below 33 %. */
    RED,
    /** No number is set, so there is no probability. */
    GREY;

    private static final double TOLERANCE = 1e-12;

    /** The light for a probability, not rounded; not a number means that no target is set. */
    public static OutlookLight of(double probability) {
        if (Double.isNaN(probability)) {
            return GREY;
        }
        double p = probability + TOLERANCE;
        if (p >= 0.80) {
            return GREEN;
        } else if (p >= 0.60) {
            return BLUE;
        }
        return p >= 0.33 ? ORANGE : RED;
    }

    /** Key of the letter in the vocabulary. */
    public String letterKey() {
        return "light." + css();
    }

    /** Name of the style class on a page. */
    public String css() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
