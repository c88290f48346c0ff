package org.clustercast.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.clustercast.reports.chart.Ticks.Style;
import org.junit.jupiter.api.Test;

class TicksTest {

    private static final int TRIES = 2000;

    @Test
    void everyLabelIsTheValueAtItsTickAndNoTwoAreEqual() {
        SplittableRandom random = new SplittableRandom(12);
        for (int i = 0; i < TRIES; i++) {
            double size = Math.pow(10, random.nextDouble(-12, 16));
            double low = -size * random.nextInt(0, 3) * random.nextDouble();
            double high = size * random.nextDouble();
            Style style = Style.values()[random.nextInt(Style.values().length)];
            Ticks ticks = Ticks.covering(low, high, random.nextInt(1, 8), style);
            assertThat(ticks.low()).isLessThanOrEqualTo(low + size * 1e-8);
            assertThat(ticks.high()).isGreaterThanOrEqualTo(high - size * 1e-8);
            Set<String> labels = new HashSet<>();
            for (long tick = ticks.first(); tick <= ticks.last(); tick++) {
                String label = ticks.label(tick);
                BigDecimal value = ticks.step().multiply(BigDecimal.valueOf(tick));
                assertThat(number(label))
                        .as(label)
                        .isEqualByComparingTo(style == Style.PER_CENT ? value.movePointRight(2) : value);
                assertThat(labels.add(label)).as(label).isTrue();
                assertThat(ticks.labelAt(ticks.value(tick))).isEqualTo(label);
            }
        }
    }

    @Test
    void labelsHaveTheDecimalsThatTheirStepNeeds() {
        Ticks small = Ticks.covering(0, 0.1, 4, Style.SIGNED);
        assertThat(small.label(0)).isEqualTo("0");
        assertThat(small.label(1)).isEqualTo("+0.025");
        assertThat(small.label(2)).isEqualTo("+0.05");
        assertThat(Ticks.covering(-0.02, 0.1, 4, Style.SIGNED).label(-1)).isEqualTo("\u22120.05");
        assertThat(Ticks.covering(0, 1e9, 4, Style.PLAIN).label(1)).isEqualTo("2.5E8");
        assertThat(Ticks.shares("0.25", 4).label(3)).isEqualTo("75%");
    }

    @Test
    void nothingIsAScaleToo() {
        assertThat(Ticks.covering(0, 0, 4, Style.PLAIN).steps()).isPositive();
        assertThat(Ticks.covering(Double.NaN, Double.NaN, 4, Style.PLAIN).steps())
                .isPositive();
    }

    @Test
    void labelsThatHaveNoRoomAreLeftOutEvenlyAndZeroStays() {
        Ticks ticks = new Ticks(BigDecimal.valueOf(500), -1, 4, Style.PLAIN);
        long stride = ticks.stride(10, 5, label -> 12);
        assertThat(stride).isEqualTo(2);
        assertThat(ticks.isLabelled(0, stride)).isTrue();
        assertThat(ticks.isLabelled(-1, stride)).isFalse();
        assertThat(ticks.isLabelled(4, stride)).isTrue();
        assertThat(ticks.stride(1, 5, label -> 30)).isEqualTo(ticks.steps());
    }

    private static BigDecimal number(String label) {
        return new BigDecimal(label.replace("\u2212", "-").replace("+", "").replace("%", ""));
    }
}
