package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.clustercast.district.BasePopulation.Member;
import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.SimulationRun;
import org.clustercast.model.setting.World;
import org.clustercast.scenario.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Without noise every enterprise is on the path of its base year in the first quarter, in every replication: what it made
 * in 2023, brought to the end of the year, times a quarter of its cluster's growth. Whether it has a backlog, books output
 * made elsewhere, or both, is a matter of luck in each replication and must not show.
 */
class BaseYearPathTest {

    private static final double TOLERANCE = 1e-9;

    private static Scenario ordinary(String... set) {
        return Cli.loader().load("baseline", Path.of(""), List.of(set), OptionalLong.empty());
    }

    /** Enterprises off their path, each as a line, and how many were looked at. */
    private static List<String> offPath(SimulationRun run, int replication) {
        run.begin(replication);
        run.playQuarter();
        World world = run.world();
        var e = world.state().enterprises();
        List<String> off = new ArrayList<>();
        int seen = 0;
        for (int c = 0; c < world.clusters(); c++) {
            double growth = world.trends().centring(c) * world.trends().incumbentFactor(c, 0);
            List<Member> members = world.population().clusters().get(c);
            for (int k = 0; k < members.size(); k++) {
                int row = e.from(c) + k;
                double path = members.get(k).outputYi() * growth;
                seen++;
                if (Math.abs(e.outputYi[row] / path - 1) > TOLERANCE) {
                    off.add(replication + " " + members.get(k).id() + ": " + e.outputYi[row] + " instead of " + path);
                }
            }
        }
        assertThat(seen).isGreaterThan(1500);
        return off;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theFirstQuarterIsThePathOfTheBaseYear(boolean sure) {
        // exits are luck too: whoever leaves at the end of the quarter would count as off its path
        Scenario quiet = ordinary("switches.noise=false", "switches.exit=false", "uncertainty=" + !sure);
        SimulationRun run = new SimulationRun(quiet, CheckLevel.QUARTERLY);
        for (int replication = 0; replication < 20; replication++) {
            assertThat(offPath(run, replication)).isEmpty();
        }
    }
}
