package org.clustercast.ensemble.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.clustercast.district.Cluster;
import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
import org.clustercast.parameter.Evidence;
import org.clustercast.parameter.Grade;
import org.clustercast.parameter.Parameter;
import org.clustercast.parameter.ParameterSet;
import org.clustercast.parameter.Prior;
import org.clustercast.parameter.Scale;
import org.clustercast.quantity.Quarter;
import org.clustercast.quantity.Text;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.Table;
import org.clustercast.scenario.Scenario;
import org.clustercast.scenario.ScenarioEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioTablesTest {

    @Test
    void everyEventStandsWithWhatItHappensTo() {
        Quarter at = Quarter.of(2025, 2);
        Table events = ScenarioTables.events(SmallWorld.quiet()
                .event(new ScenarioEvent("E1", ScenarioEvent.Type.DEMAND_SLUMP, at, SmallWorld.CHIPS, 0.3, 2, 0.25))
                .event(new ScenarioEvent("E2", ScenarioEvent.Type.PRICE_CUT, at, SmallWorld.CHIPS + ".all", 0.2, 0, 1))
                .scenario());
        assertThat(events.rows()).isEqualTo(2);
        assertThat(events.text(0, "type")).isEqualTo("demand-slump");
        assertThat(events.text(0, "at")).isEqualTo("2025Q2");
        assertThat(events.text(0, "subject_zh")).isNotEmpty();
        assertThat(events.number(0, "probability")).isEqualTo(0.25);
        assertThat(events.text(1, "subject")).isEqualTo(SmallWorld.CHIPS + ".all");
        assertThat(events.number(1, "years")).isZero();
    }

    @Test
    void withoutEventsThereIsOnlyTheHeader() {
        Table events = ScenarioTables.events(SmallWorld.quiet().scenario());
        assertThat(events.rows()).isZero();
        assertThat(events.columns()).contains("type", "subject_en", "probability");
    }

    @Test
    void aLeverThatIsOffSaysSoAndItsAdditionStays() {
        Table levers = ScenarioTables.levers(SmallWorld.quiet()
                .adding(LeverIds.GRANTS, 2)
                .off(LeverIds.GRANTS)
                .scenario());
        Table grants = levers.where("lever", LeverIds.GRANTS);
        assertThat(grants.text(0, "on")).isEqualTo("false");
        assertThat(grants.number(0, "addition")).isPositive();
        assertThat(levers.where("lever", LeverIds.FUNDS).text(0, "on")).isEqualTo("true");
    }

    @Test
    void theSubjectOfAnEventIsCalledByItsName() {
        Quarter at = Quarter.of(2025, 2);
        String segment = SmallWorld.CHIPS + ".all";
        Scenario scenario = SmallWorld.quiet()
                .anchor(10, 0.1)
                .project(SmallWorld.fab(100, 1, 1000), false)
                .event(new ScenarioEvent("E1", ScenarioEvent.Type.DEMAND_SLUMP, at, SmallWorld.CHIPS, 0.3, 2, 1))
                .event(new ScenarioEvent("E2", ScenarioEvent.Type.PRICE_CUT, at, segment, 0.2, 0, 1))
                .event(new ScenarioEvent("E3", ScenarioEvent.Type.ANCHOR_LEAVES, at, "A0", 1, 0, 1))
                .event(new ScenarioEvent("E4", ScenarioEvent.Type.PROJECT_SLIPS, at, "fab", 1, 0, 1))
                .event(new ScenarioEvent("E5", ScenarioEvent.Type.PROJECT_SLIPS, at, "unknown", 1, 0, 1))
                .scenario();
        Cluster chips = scenario.clusters().get(0);
        Table events = ScenarioTables.events(scenario);
        assertThat(events.text(0, "subject_zh")).isEqualTo(chips.label().zh());
        assertThat(events.text(1, "subject_en"))
                .isEqualTo(chips.segments().get(0).label().en());
        assertThat(events.text(2, "subject_en")).isEqualTo("anchor");
        assertThat(events.text(3, "subject_zh"))
                .isEqualTo(scenario.projects().get(0).project().label().zh());
        assertThat(events.text(4, "subject_zh")).isEqualTo("unknown");
    }

    @Test
    void aParameterStandsWithItsPriorIfItHasOne() {
        Scenario scenario = SmallWorld.quiet().scenario();
        Evidence evidence = new Evidence(Grade.C, "S1", "note");
        Text label = new Text("速度", "speed");
        Prior prior = Prior.of(1, 2, 4, Scale.LOG);
        Table table = ScenarioTables.parameters(scenario.withParameters(new ParameterSet(List.of(
                new Parameter("g", "sure", null, label, label, "a year", 3, null, evidence),
                new Parameter("g", "drawn", SmallWorld.CHIPS, label, label, "a year", 2, prior, evidence)))));
        int sure = table.text(0, "id").equals("g.sure") ? 0 : 1;
        int drawn = 1 - sure;
        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.text(sure, "label_en")).isEqualTo("speed");
        assertThat(table.number(sure, "value")).isEqualTo(3);
        for (String column : List.of("p05", "median", "p95", "scale")) {
            assertThat(table.text(sure, column)).as(column).isEmpty();
        }
        Text cluster = scenario.clusters().get(0).label();
        assertThat(table.text(drawn, "label_zh")).isEqualTo("速度：" + cluster.zh());
        assertThat(table.text(drawn, "label_en")).isEqualTo("speed: " + cluster.en());
        assertThat(table.number(drawn, "p05")).isEqualTo(1);
        assertThat(table.number(drawn, "median")).isEqualTo(2);
        assertThat(table.number(drawn, "p95")).isEqualTo(4);
        assertThat(table.text(drawn, "scale")).isEqualTo("log");
        assertThat(table.text(drawn, "grade")).isEqualTo("C");
    }

    @Test
    void flowsOfAYearAreTheAverageOfItsQuarters() {
        Scenario scenario = SmallWorld.quiet()
                .adding(LeverIds.GRANTS, 8)
                .ending(LeverIds.GRANTS, 6)
                .scenario();
        Table grants = ScenarioTables.levers(scenario).where("lever", LeverIds.GRANTS);
        assertThat(grants.text(1, "year")).isEqualTo("2025");
        assertThat(grants.number(0, "addition")).isEqualTo(8);
        assertThat(grants.number(1, "addition")).isEqualTo(4);
        assertThat(grants.number(2, "addition")).isZero();
        for (int row = 0; row < grants.rows(); row++) {
            assertThat(grants.number(row, "base"))
                    .isEqualTo(scenario.lever(LeverIds.GRANTS).base()[0][4 * row]);
            assertThat(grants.number(row, "total"))
                    .isEqualTo(grants.number(row, "base") + grants.number(row, "addition"));
        }
    }

    @Test
    void threeTablesAreWritten(@TempDir Path folder) throws Exception {
        RunDirectory run = RunDirectory.at(folder);
        Scenario scenario = SmallWorld.quiet().scenario();
        ScenarioTables.write(scenario, run);
        assertThat(run.table(RunDirectory.PARAMETERS).rows())
                .isEqualTo(scenario.parameters().all().size());
        assertThat(run.table(RunDirectory.LEVERS).rows()).isPositive();
        assertThat(run.table(RunDirectory.EVENTS).rows()).isZero();
    }
}
