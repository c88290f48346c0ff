package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.clustercast.district.Accounts;
import org.clustercast.district.State;
import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.SimulationRun;
import org.clustercast.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Property 3 and LIM-19 on the real data: the books close after every phase, and clusters sum to the district. */
class BooksAtEveryPhaseTest {

    private static final int REPLICATIONS = 12;
    private static final double RELATIVE = 1e-9;

    private static Scenario load(String name) {
        return Cli.loader().load(name, Path.of(""), List.of(), OptionalLong.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"baseline", "plan-2024"})
    void theBooksCloseAfterEveryPhase(String name) {
        Scenario scenario = load(name);
        var run = new SimulationRun(scenario, CheckLevel.PHASE);
        assertThatCode(() -> {
                    for (int r = 0; r < REPLICATIONS; r++) {
                        run.begin(r);
                        for (int t = 0; t < scenario.span().quarters(); t++) {
                            run.playQuarter();
                            assertClustersSumToDistrict(run);
                        }
                    }
                })
                .doesNotThrowAnyException();
        boolean levers = run.world().state().bookings().capitalOrdered > 0;
        assertThat(levers).as("levers act in the plan only").isEqualTo(name.equals("plan-2024"));
    }

    /** Independent of the model's own check: every account of the two totals against the sum of the clusters. */
    private static void assertClustersSumToDistrict(SimulationRun run) {
        Accounts a = run.world().state().accounts();
        int clusters = run.world().clusters();
        boolean[] inSix = run.world().inSix();
        boolean[] inDistrict = run.world().inDistrict();
        for (double[] account :
                List.of(a.outputYi, a.demandYi, a.lostOrdersYi, a.aboveScale, a.vacancies, a.grantsYi, a.recruits)) {
            double six = 0;
            double district = 0;
            for (int c = 0; c < clusters; c++) {
                six += inSix[c] ? account[c] : 0;
                district += inDistrict[c] ? account[c] : 0;
            }
            same(account[clusters], six);
            same(account[clusters + 1], district);
        }
    }

    private static void same(double found, double expected) {
        if (!(Math.abs(found - expected) <= RELATIVE * (1 + Math.abs(expected)))) {
            throw new IllegalStateException("total " + found + " but clusters sum to " + expected);
        }
    }

    private static void assertFound(SimulationRun run, Consumer<State> fault, String what) {
        run.begin(0);
        for (int t = 0; t < 4; t++) {
            run.playQuarter();
        }
        fault.accept(run.world().state());
        assertThatThrownBy(run::playQuarter)
                .hasMessageContaining(what)
                // the first phase after the fault is named, not just the quarter
                .hasMessageContaining("Environment")
                .hasMessageContaining("2025Q1");
    }

    /** Negative controls: a little out of nowhere is found at once, and the phase is named. */
    @Test
    void whatComesOutOfNowhereIsFoundAfterThePhase() {
        var run = new SimulationRun(load("plan-2024"), CheckLevel.PHASE);
        assertFound(run, d -> d.enterprises().leverCapital[3] += 1e-3, "lever capital in use");
        assertFound(run, d -> d.enterprises().capitalUnderway[3] += 1e-3, "lever capital under way");
        assertFound(run, d -> d.enterprises().leverSpace[3] += 1e-3, "lever space");
        assertFound(run, d -> d.enterprises().leverStaff[3] += 1e-3, "lever staff");
        assertFound(run, d -> d.parks().leverUsedSqm[0] += 1e9, "park");
    }
}
