package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.clustercast.loader.ScenarioLoader;
import org.clustercast.loader.catalogue.ParameterRange;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Problem;
import org.clustercast.parameter.Parameter;
import org.clustercast.parameter.ParameterSet;
import org.clustercast.parameter.Range;
import org.clustercast.scenario.Scenario;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every parameter says between which values it can be computed. At both ends the plan runs over the whole time, each
 * parameter alone; beyond them it is refused with the range; and no prior of the data reaches beyond.
 */
class ParameterEndsTest {

    private static final int REPLICATIONS = 2;
    /** One in so many is tried in the ordinary build. */
    private static final int SAMPLE = 48;
    /** Drawn less than once in a billion draws. */
    private static final double RARE = 1e-9;

    private static ScenarioLoader loader;
    private static Scenario plan;

    @BeforeAll
    static void load() {
        loader = Cli.loader();
        plan = loader.load("plan-2024", Path.of(""), List.of(), OptionalLong.empty());
    }

    private static TreeMap<String, Range> ranges() {
        TreeMap<String, Range> ranges = new TreeMap<>();
        plan.parameters().all().forEach(p -> ranges.put(ParameterRange.stem(p), p.range()));
        return ranges;
    }

    @Test
    void everyParameterHasARangeThatItsPriorKeeps() {
        assertThat(plan.parameters().all()).allSatisfy(parameter -> {
            Range range = parameter.range();
            assertThat(range.least()).as("%s", parameter.id()).isFinite();
            assertThat(range.most()).as("%s", parameter.id()).isFinite();
            assertThat(range.holds(parameter.value())).as("%s", parameter.id()).isTrue();
            if (parameter.prior() != null) {
                assertThat(range.holds(parameter.prior().quantile(RARE)))
                        .as("%s at the lower end of its prior", parameter.id())
                        .isTrue();
                assertThat(range.holds(parameter.prior().quantile(1 - RARE)))
                        .as("%s at the upper end of its prior", parameter.id())
                        .isTrue();
            }
        });
    }

    @Test
    void someRunAtTheirEnds() throws Exception {
        runAtTheEnds(SAMPLE);
    }

    @Test
    @Tag("thorough")
    void allRunAtTheirEnds() throws Exception {
        runAtTheEnds(1);
    }

    private static void runAtTheEnds(int step) throws Exception {
        List<String> stems = List.copyOf(ranges().keySet());
        for (int i = 0; i < stems.size(); i += step) {
            Range range = ranges().get(stems.get(i));
            for (double end : new double[] {range.least(), range.most()}) {
                Ensemble run = Ensemble.run(with(stems.get(i), end), REPLICATIONS);
                assertThat(java.util.Arrays.stream(
                                run.districtOutput(plan.span().end().year())))
                        .as("%s at %s", stems.get(i), end)
                        .allMatch(output -> Double.isFinite(output) && output >= 0);
                assertThat(run.indicators())
                        .as("%s at %s", stems.get(i), end)
                        .allMatch(one -> one.stream().allMatch(Float::isFinite));
            }
        }
    }

    private static Scenario with(String stem, double value) {
        List<Parameter> parameters = new ArrayList<>(plan.parameters().all());
        parameters.replaceAll(p -> ParameterRange.stem(p).equals(stem) ? p.stating(value, null, p.evidence()) : p);
        return plan.withParameters(new ParameterSet(parameters));
    }

    @Test
    void someAreRefusedBeyondTheirEnds() {
        refuseBeyondTheEnds(2 * SAMPLE);
    }

    @Test
    @Tag("thorough")
    void allAreRefusedBeyondTheirEnds() {
        refuseBeyondTheEnds(1);
    }

    private static void refuseBeyondTheEnds(int step) {
        List<Parameter> all = plan.parameters().all();
        for (int i = 0; i < all.size(); i += step) {
            Range range = all.get(i).range();
            for (double beyond : new double[] {range.least() - 1, range.most() + 1, -1e300, 1e300}) {
                String set = "parameters." + all.get(i).id() + ".value=" + beyond;
                InvalidInputException refused = catchThrowableOfType(
                        InvalidInputException.class,
                        () -> loader.load("plan-2024", Path.of(""), List.of(set), OptionalLong.empty()));
                assertThat(refused).as(set).isNotNull();
                assertThat(refused.problems().stream().map(Problem::key))
                        .as(set)
                        .contains("parameter.bounds");
            }
        }
    }

    /** Eleven years of building are 44 quarters: nothing of it is ready before, and some is behind that. */
    @Test
    void aLongTimeOfBuildingIsNotShortened() throws Exception {
        Scenario longer = loader.load(
                "plan-2024",
                Path.of(""),
                List.of("span.end=2036Q4", "parameters.investment.buildYears.semiconductors.value=11"),
                OptionalLong.empty());
        Ensemble run = Ensemble.run(longer, REPLICATIONS);
        assertThat(run.mean("capital-lever", "semiconductors", 43)).isZero();
        assertThat(run.mean("capital-lever", "semiconductors", 51)).isPositive();
    }

    /** A prior of the scenario may reach beyond: that is said, and a replication that draws it has failed. */
    @Test
    void aTailBeyondTheRangeIsWarnedOf() {
        Scenario wide = loader.load(
                "plan-2024",
                Path.of(""),
                List.of(
                        "parameters.environment.growthHalfLife.p05=1",
                        "parameters.environment.growthHalfLife.median=2",
                        "parameters.environment.growthHalfLife.p95=1e9",
                        "parameters.environment.growthHalfLife.scale=log"),
                OptionalLong.empty());
        assertThat(wide.review().warnings())
                .anyMatch(warning -> warning.en().contains("outside the range 0.01 to 1000"));
    }
}
