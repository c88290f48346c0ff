package org.clustercast.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.clustercast.ensemble.statistics.Interval;
import org.clustercast.ensemble.statistics.WilsonInterval;
import org.clustercast.quantity.Language;
import org.clustercast.reports.TestWords;
import org.junit.jupiter.api.Test;

/** No false statement by rounding: over random numbers of hits and of replications. */
class ChancesTest {

    private static final int CASES = 3_000;
    private static final double[] WORDS = {0.01, 0.10, 0.33, 0.66, 0.90};
    private static final double[] LIGHTS = {0.33, 0.60, 0.80};

    private final SplittableRandom random = new SplittableRandom(20240218);
    private final Chances chances = new Chances(new Words(new TestWords(), Language.ZH));

    /** Hits of replications; ends and the neighbours of the bounds come often. */
    private int[] hits() {
        int n = 1 + random.nextInt(random.nextBoolean() ? 40 : 5000);
        double[] bounds = {0, 0.01, 0.1, 0.33, 0.6, 0.66, 0.8, 0.9, 0.99, 1};
        int near = (int) (bounds[random.nextInt(bounds.length)] * n) + random.nextInt(5) - 2;
        int hits = random.nextBoolean() ? random.nextInt(n + 1) : Math.min(n, Math.max(0, near));
        return new int[] {hits, n};
    }

    /** Number of bounds that hits of n reach, in whole numbers. */
    private static int reached(int[] hits, double... bounds) {
        int reached = 0;
        for (double bound : bounds) {
            reached += 100L * hits[0] >= Math.round(bound * 100) * hits[1] ? 1 : 0;
        }
        return reached;
    }

    @Test
    void theNumberIsTheNearestWholePerCentAndTheEndsAreSaidAsSuch() {
        for (int i = 0; i < CASES; i++) {
            int[] hits = hits();
            String shown = Numbers.probability(hits[0] / (double) hits[1]);
            if (100L * hits[0] < hits[1]) {
                assertThat(shown).isEqualTo("<1%");
            } else if (100L * hits[0] > 99L * hits[1]) {
                assertThat(shown).isEqualTo(">99%");
            } else {
                assertThat(shown).isEqualTo((200L * hits[0] + hits[1]) / (2L * hits[1]) + "%");
            }
        }
    }

    @Test
    void wordsAndLightsFollowTheUnroundedNumber() {
        List<OutlookLight> lights =
                List.of(OutlookLight.RED, OutlookLight.ORANGE, OutlookLight.BLUE, OutlookLight.GREEN);
        for (int i = 0; i < CASES; i++) {
            int[] hits = hits();
            double p = hits[0] / (double) hits[1];
            int step = ProbabilityWords.scale().size() - 1 - reached(hits, WORDS);
            boolean isCertain = 100L * hits[0] > 99L * hits[1];
            assertThat(ProbabilityWords.of(p))
                    .as("%d of %d", hits[0], hits[1])
                    .isEqualTo(ProbabilityWords.scale().get(isCertain ? 0 : step));
            assertThat(OutlookLight.of(p))
                    .as("%d of %d", hits[0], hits[1])
                    .isEqualTo(lights.get(reached(hits, LIGHTS)));
        }
    }

    @Test
    void theShownNumberLiesInsideItsShownInterval() {
        for (int i = 0; i < CASES; i++) {
            int[] hits = hits();
            double p = hits[0] / (double) hits[1];
            Interval interval = WilsonInterval.of(hits[0], hits[1]);
            double low = number(Numbers.lowEnd(interval.low()));
            double high = number(Numbers.highEnd(interval.high()));
            assertThat(low).isLessThanOrEqualTo(100 * interval.low() + 1e-9);
            assertThat(high).isGreaterThanOrEqualTo(100 * interval.high() - 1e-9);
            String shown = Numbers.probability(p);
            if (shown.startsWith("<")) {
                assertThat(low).isLessThan(1);
            } else if (shown.startsWith(">")) {
                assertThat(high).isGreaterThan(99);
            } else {
                assertThat(number(shown)).as("%d of %d", hits[0], hits[1]).isBetween(low, high);
            }
        }
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace("%", ""));
    }

    @Test
    void twoThatPrintAlikeAndDifferAreToldApartByTheirDifference() {
        for (int i = 0; i < CASES; i++) {
            int n = 1 + random.nextInt(5000);
            double one = random.nextInt(n + 1) / (double) n;
            double other = random.nextInt(n + 1) / (double) n;
            String beside = chances.beside(one, other);
            if (one == other) {
                assertThat(beside).isEqualTo(Numbers.probability(other));
            } else {
                assertThat(beside).isNotEqualTo(Numbers.probability(other));
            }
        }
        assertThat(chances.beside(0.174, 0.170)).isEqualTo("17%（+0.4个百分点）");
        assertThat(chances.beside(0.175, 0.15)).isEqualTo("18%");
    }

    @Test
    void outputsStayInOrderAndInsideTheirIntervalsWhenRounded() {
        for (int i = 0; i < CASES; i++) {
            double output = Math.exp(random.nextDouble(-4, 9));
            double low = output * random.nextDouble();
            double high = output * (1 + random.nextDouble());
            assertThat(number(Numbers.output(output)))
                    .isBetween(number(Numbers.output(low)), number(Numbers.output(high)));
            assertThat(Numbers.output(output).contains(".")).isEqualTo(output < 100);
        }
    }

    @Test
    void inSentencesTheEndsAreWords() {
        assertThat(chances.inSentence(0.001)).isEqualTo("不到1%");
        assertThat(chances.inSentence(0.999)).isEqualTo("高于 99%");
        assertThat(chances.inSentence(0.5)).isEqualTo("50%");
        assertThat(chances.word(0.075)).isEqualTo("可能性很小");
    }
}
