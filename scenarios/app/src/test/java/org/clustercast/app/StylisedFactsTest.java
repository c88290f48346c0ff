package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clustercast.parameter.Parameter;
import org.clustercast.parameter.ParameterSet;
import org.clustercast.quantity.Elementary;
import org.clustercast.random.AddressedStreams;
import org.clustercast.random.Purpose;
import org.clustercast.result.Table;
import org.clustercast.scenario.Scenario;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Property 9: growth and size of enterprises in the ordinary world look like what is known of real ones. Annual growth at
 * district level, the mean of a cluster and year taken out, parameters at their medians. Each estimator is also shown a
 * world that lacks the fact.
 */
class StylisedFactsTest {

    private static final int REPLICATIONS = 8;
    private static final int YEARS = 7;
    private static final int SIZE_CLASSES = 20;
    /** The tail is the largest fifth. Further down the exponent falls: about .7 over all enterprises above scale. */
    private static final int TAIL_FRACTION = 5;
    /** Annual totals against the quarterly shocks behind them. */
    private static final double YEAR_ON_YEAR = StrictMath.sqrt(2.75) / 2;

    private static Scenario ordinary;
    private static FirmPanel panel;

    @BeforeAll
    static void playTheOrdinaryWorld() {
        ordinary = Cli.loader()
                .load("baseline", Path.of(""), List.of(), OptionalLong.empty())
                .sure();
        panel = FirmPanel.of(ordinary, REPLICATIONS, YEARS);
    }

    /** The accepted range of a fact, as two numbers joined by a dash. */
    private static double[] accepted(String check) throws Exception {
        URI file = StylisedFactsTest.class.getResource("stylised_facts.csv").toURI();
        Table rows = Table.read(Path.of(file)).where("check_id", check);
        Matcher range = Pattern.compile("accept ([0-9.]+)-([0-9.]+)").matcher(rows.text(0, "expected"));
        assertThat(range.find()).isTrue();
        return new double[] {Double.parseDouble(range.group(1)), Double.parseDouble(range.group(2))};
    }

    private static double normal(int subject) {
        return Elementary.normalQuantile(new AddressedStreams(9).uniform(Purpose.SHUFFLE, 0, subject, 0));
    }

    private static Scenario with(String name, double value) {
        List<Parameter> parameters = new ArrayList<>(ordinary.parameters().all());
        parameters.replaceAll(p -> p.name().equals(name)
                ? new Parameter(
                        p.group(), p.name(), p.cluster(), p.label(), p.meaning(), p.unit(), value, null, p.evidence())
                : p);
        return ordinary.withParameters(new ParameterSet(parameters));
    }

    /** SF-03, SF-08. */
    @Test
    void growthIsLaplaceRatherThanNormal() throws Exception {
        double[] range = accepted("SF-03");
        double shape = FirmStatistics.subbotinShape(panel.growth());
        assertThat(shape).isBetween(range[0], range[1]);
        // negative control: normal growth of the same enterprises, each with its own volatility
        double[] growth = panel.volatilities();
        for (int i = 0; i < growth.length; i++) {
            growth[i] *= YEAR_ON_YEAR * normal(i);
        }
        assertThat(FirmStatistics.subbotinShape(growth)).isGreaterThan(range[1] + 0.2);
    }

    /** SF-01, SF-02, SF-08. */
    @Test
    void volatilityFallsWithSize() throws Exception {
        double[] range = accepted("SF-01");
        double exponent = FirmStatistics.volatilityExponent(panel.logSizes(), panel.growth(), SIZE_CLASSES);
        assertThat(exponent).isBetween(range[0], range[1]);
        // negative control: Gibrat firms, whose volatility does not hang on size
        FirmPanel gibrat = FirmPanel.of(with("volatilitySizeExponent", 0), REPLICATIONS, YEARS);
        assertThat(FirmStatistics.volatilityExponent(gibrat.logSizes(), gibrat.growth(), SIZE_CLASSES))
                .isCloseTo(0, within(0.02));
    }

    /** SF-05, SF-06. */
    @Test
    void sizesHaveAParetoTail() throws Exception {
        double[] range = accepted("SF-06");
        double mean = 0;
        for (double[] sizes : panel.sizesAtTheEnd()) {
            mean += FirmStatistics.tailExponent(sizes, sizes.length / TAIL_FRACTION) / REPLICATIONS;
        }
        assertThat(mean).isBetween(range[0], range[1]);
        // negative control: as many sizes without a heavy tail
        double[] light = new double[1000];
        for (int i = 0; i < light.length; i++) {
            light[i] = -Elementary.log((i + 0.5) / light.length);
        }
        assertThat(FirmStatistics.tailExponent(light, light.length / TAIL_FRACTION))
                .isGreaterThan(range[1]);
    }

    /** The estimators on samples whose answer is known. */
    @Test
    void theEstimatorsFindWhatIsThere() {
        int n = 20_000;
        double[] laplace = new double[n];
        double[] normal = new double[n];
        double[] pareto = new double[n];
        double[] scaled = new double[n];
        double[] logSize = new double[n];
        for (int i = 0; i < n; i++) {
            double u = new AddressedStreams(4).uniform(Purpose.SHUFFLE, 1, i, 0);
            laplace[i] = 0.3 * (u < 0.5 ? StrictMath.log(2 * u) : -StrictMath.log(2 - 2 * u));
            normal[i] = 0.3 * normal(i);
            pareto[i] = StrictMath.pow((i + 0.5) / n, -1 / 1.1);
            logSize[i] = 8.0 * ((i * 7919) % n) / n;
            scaled[i] = laplace[i] * StrictMath.exp(-0.2 * logSize[i]);
        }
        assertThat(FirmStatistics.subbotinShape(laplace)).isCloseTo(1, within(0.04));
        assertThat(FirmStatistics.subbotinShape(normal)).isCloseTo(2, within(0.1));
        assertThat(FirmStatistics.tailExponent(pareto, n / TAIL_FRACTION)).isCloseTo(1.1, within(0.02));
        assertThat(FirmStatistics.volatilityExponent(logSize, scaled, SIZE_CLASSES))
                .isCloseTo(0.2, within(0.02));
    }
}
