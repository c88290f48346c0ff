package org.clustercast.ensemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.clustercast.model.LeverIds;
import org.clustercast.model.SmallWorld;
import org.clustercast.quantity.Quarter;
import org.clustercast.result.Table;
import org.clustercast.scenario.ScenarioEvent;
import org.junit.jupiter.api.Test;

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
}
