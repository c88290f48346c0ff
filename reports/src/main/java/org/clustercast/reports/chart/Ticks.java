package org.clustercast.reports.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Ticks of an axis at whole multiples of a step. The label of a tick is its value, exactly: it has as many decimals as the
 * step needs, and no two are equal.
 *
 * @param step distance of ticks, above zero
 * @param first number of steps from zero to the first tick
 * @param last number of steps from zero to the last tick, above {@code first}
 * @param style how a value is written
 */
record Ticks(BigDecimal step, long first, long last, Style style) {

    private static final List<BigDecimal> NICE_STEPS = List.of(
            BigDecimal.ONE, BigDecimal.valueOf(2), new BigDecimal("2.5"), BigDecimal.valueOf(5), BigDecimal.TEN);

    /** Values of which a step is a whole part up to rounding belong to it. */
    private static final double SLACK = 1e-9;

    /** From this power of ten on, and below its negative, labels are written with an exponent: 2.5E9. */
    private static final int LONG = 7;

    private static final int SMALL = -5;

    /** How a value is written. */
    enum Style {
        /** As it is. */
        PLAIN,
        /** With a sign where it is not zero. */
        SIGNED,
        /** A share in per cent. */
        PER_CENT
    }

    Ticks {
        if (step.signum() <= 0 || last <= first) {
            throw new IllegalArgumentException("no ticks: step " + step + " from " + first + " to " + last);
        }
    }

    /**
     * Ticks at nice steps that cover a range, or 0 and 1 where there is none.
     *
     * @param most about how many steps the range may have; a number below zero and one above may each add one
     */
    static Ticks covering(double low, double high, int most, Style style) {
        if (!(high > low)) {
            return new Ticks(BigDecimal.ONE, 0, 1, style);
        }
        BigDecimal step = niceStep((high - low) / most);
        double size = step.doubleValue();
        long first = (long) Math.floor(low / size + SLACK);
        long last = (long) Math.ceil(high / size - SLACK);
        return new Ticks(step, first, Math.max(last, first + 1), style);
    }

    /** Ticks of shares from zero on. */
    static Ticks shares(String step, long last) {
        return new Ticks(new BigDecimal(step), 0, last, Style.PER_CENT);
    }

    /** The smallest nice number that is not below a number. */
    static BigDecimal niceStep(double atLeast) {
        int power = (int) Math.floor(Math.log10(atLeast));
        for (BigDecimal nice : NICE_STEPS) {
            BigDecimal step = nice.scaleByPowerOfTen(power);
            if (step.doubleValue() >= atLeast * (1 - SLACK)) {
                return step;
            }
        }
        return BigDecimal.TEN.scaleByPowerOfTen(power);
    }

    /** Value of the first tick. */
    double low() {
        return value(first);
    }

    /** Value of the last tick. */
    double high() {
        return value(last);
    }

    /** Number of steps. */
    long steps() {
        return last - first;
    }

    /** Value of the tick that is some steps from zero. */
    double value(long tick) {
        return exact(tick).doubleValue();
    }

    /** Label of the tick that is some steps from zero. */
    String label(long tick) {
        BigDecimal value = exact(tick);
        return switch (style) {
            case PLAIN -> text(value);
            case SIGNED -> (value.signum() > 0 ? "+" : "") + text(value);
            case PER_CENT -> text(value.movePointRight(2)) + "%";
        };
    }

    /** Label of the tick nearest to a value. */
    String labelAt(double value) {
        return label(Math.round(value / step.doubleValue()));
    }

    /**
     * Every how many ticks a label has room.
     *
     * @param distance of neighbouring ticks, points
     * @param gap least distance of labels, points
     * @return a number of steps counted from zero; {@link #steps()} where only the outer two have room
     */
    long stride(double distance, double gap, ToDoubleFunction<String> width) {
        for (long stride = 1; stride < steps(); stride++) {
            long start = Math.floorDiv(first + stride - 1, stride) * stride;
            boolean fits = start + stride <= last;
            for (long tick = start; tick + stride <= last; tick += stride) {
                double half = (width.applyAsDouble(label(tick)) + width.applyAsDouble(label(tick + stride))) / 2;
                fits &= half + gap <= stride * distance;
            }
            if (fits) {
                return stride;
            }
        }
        return steps();
    }

    /** Whether a tick has a label where every {@code stride}-th has one. */
    boolean isLabelled(long tick, long stride) {
        return stride == steps() ? tick == first || tick == last : Math.floorMod(tick, stride) == 0;
    }

    private BigDecimal exact(long tick) {
        return step.multiply(BigDecimal.valueOf(tick));
    }

    private String text(BigDecimal value) {
        BigDecimal trimmed = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        String text = needsExponent() && value.signum() != 0 ? withExponent(trimmed) : trimmed.toPlainString();
        return text.replace('-', '\u2212');
    }

    /** One axis is written in one way. */
    private boolean needsExponent() {
        BigDecimal largest = exact(Math.max(Math.abs(first), Math.abs(last)));
        return power(largest) >= LONG || power(step) <= SMALL;
    }

    private static String withExponent(BigDecimal value) {
        int power = power(value);
        return value.scaleByPowerOfTen(-power).setScale(value.precision() - 1, RoundingMode.UNNECESSARY) + "E" + power;
    }

    private static int power(BigDecimal value) {
        return value.precision() - value.scale() - 1;
    }
}
