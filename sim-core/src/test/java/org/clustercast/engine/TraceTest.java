package org.clustercast.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.clustercast.model.SmallWorld;
import org.clustercast.quantity.Quarter;
import org.clustercast.result.ReplicationRecord;
import org.clustercast.result.Table;
import org.clustercast.scenario.Switches;
import org.junit.jupiter.api.Test;

class TraceTest {

    private static final Quarter LAST = Quarter.of(2026, 4);

    private static Trace trace(SmallWorld world, int replication) {
        return new Trace(world.until(2026).run(), 0).play(replication);
    }

    private static SmallWorld lively() {
        return SmallWorld.quiet().switches(new Switches(true, true, true, true, true, true, true, true));
    }

    private static double sum(Table table, String column) {
        double sum = 0;
        for (int row = 0; row < table.rows(); row++) {
            boolean counts = List.of("above-scale", "project").contains(table.text(row, "status"));
            sum += counts ? table.number(row, column) : 0;
        }
        return sum;
    }

    @Test
    void itIsTheReplicationOfTheRunToTheLastBit() {
        var run = lively().until(2026).run();
        var record = new ReplicationRecord(run.layout());
        run.run(3, record);
        assertThat(trace(lively(), 3).outputs()).containsExactly(record.doubles());
        assertThat(trace(lively(), 4).outputs()).isNotEqualTo(record.doubles());
    }

    @Test
    void playedAgainItForgetsTheReplicationBefore() {
        Trace trace = new Trace(lively().until(2026).run(), 0);
        List<String> names = trace.play(1).names();
        Table rows = trace.enterprises(LAST);
        trace.play(2);
        assertThat(trace.play(1).names()).isEqualTo(names);
        assertThat(trace.enterprises(LAST).rows()).isEqualTo(rows.rows());
    }

    @Test
    void enterprisesSumToTheTotalsOfTheCluster() {
        Trace trace = trace(lively(), 0);
        for (Quarter quarter : List.of(Quarter.of(2024, 1), Quarter.of(2025, 3), LAST)) {
            Table enterprises = trace.enterprises(quarter);
            Table totals = trace.totals(quarter);
            for (String what : List.of("output", "lost-orders")) {
                assertThat(sum(enterprises, what) / Quarter.PER_YEAR)
                        .as("%s in %s", what, quarter)
                        .isCloseTo(totals.where("indicator", what).number(0, "value"), within(1e-4));
            }
            assertThat(totals.where("indicator", "output").text(0, "unit")).isEqualTo("亿元");
        }
    }

    @Test
    void columnsHaveNamesOfTheirOwnAndUnitsForNumbers() {
        Table table = trace(SmallWorld.quiet(), 0).enterprises(LAST);
        assertThat(table.columns()).doesNotHaveDuplicates().startsWith(Trace.QUARTER, Trace.ENTERPRISE);
        for (TraceColumn column : TraceColumn.all()) {
            boolean isWord = column.unit().isEmpty();
            assertThat(isWord || !Double.isNaN(table.number(0, column.id())))
                    .as(column.id())
                    .isTrue();
        }
    }

    @Test
    void itTellsWhatWasWantedWhatWasThereAndWhatBound() {
        Table table = trace(SmallWorld.quiet().with("production.backlogCoverageStaff", 0.3), 0)
                .enterprises(Quarter.of(2024, 1));
        for (int row = 0; row < table.rows(); row++) {
            double wants = table.number(row, "wants");
            assertThat(wants).isEqualTo(table.number(row, "demand"));
            for (String input : List.of("capital", "space", "staff")) {
                double has = table.number(row, input + "-ordinary") + table.number(row, input + "-lever");
                assertThat(table.number(row, input + "-missing")).isCloseTo(wants - has, within(1e-9));
            }
            assertThat(table.text(row, "bound-by")).isEqualTo("staff");
            assertThat(table.number(row, "lost-orders"))
                    .isCloseTo(wants - table.number(row, "output"), within(1e-12))
                    .isPositive();
        }
    }

    /** Demand can be made again from what the trace tells (ODD, production), up to the digits that a table keeps. */
    @Test
    void itTellsWhatDemandIsMadeOf() {
        Table table = trace(lively(), 0).enterprises(LAST);
        for (int row = 0; row < table.rows(); row++) {
            if (!List.of("above-scale", "below-scale").contains(table.text(row, "status"))) {
                continue;
            }
            double local = table.number(row, "local-sales");
            double market =
                    (1 - local) * table.number(row, "external-index") + local * table.number(row, "local-orders");
            double demand = table.number(row, "latent-demand") * market * table.number(row, "market-access");
            assertThat(table.number(row, "technology")).isEqualTo(1);
            assertThat(table.number(row, "demand"))
                    .isCloseTo(demand + table.number(row, "extra-orders"), within(1e-9 * (1 + demand)));
        }
    }

    @Test
    void thePathOfAnEnterpriseShowsMoneyOnItsWay() {
        Trace trace = trace(SmallWorld.quiet().adding("enterprise-grants", 8), 0);
        String largest = Trace.largest(trace.enterprises(LAST), "output", 1).text(0, Trace.ENTERPRISE);
        Table path = trace.path(largest);
        assertThat(path.rows()).isEqualTo(12);
        List<String> quarters = new ArrayList<>();
        int ordered = -1;
        int built = -1;
        for (int row = 0; row < path.rows(); row++) {
            quarters.add(path.text(row, Trace.QUARTER));
            ordered = ordered < 0 && path.number(row, "capital-underway") > 0 ? row : ordered;
            built = built < 0 && path.number(row, "capital-lever") > 0 ? row : built;
        }
        assertThat(quarters).isSorted().startsWith("2024Q1").endsWith("2026Q4");
        // the grant arrives after half a year, the capital a year later
        assertThat(ordered).isEqualTo(2);
        assertThat(built).isEqualTo(6);
        assertThat(trace.path("nobody").rows()).isZero();
    }

    @Test
    void newcomersAreNamedByTheQuarterOfTheirBirthAndKeepTheirName() {
        Trace trace = trace(lively().with("entry.startUpRate", 1), 0);
        List<String> newcomers =
                trace.names().stream().filter(n -> n.contains("/new-")).toList();
        assertThat(newcomers)
                .hasSizeGreaterThan(20)
                .allMatch(n -> n.matches("semiconductors/new-202[4-6]Q[1-4]-[1-9]\\d*"));
        for (String newcomer : newcomers) {
            Table path = trace.path(newcomer);
            assertThat(newcomer).contains(path.text(0, Trace.QUARTER));
            assertThat(path.number(0, "age")).isEqualTo(1);
            assertThat(path.text(path.rows() - 1, Trace.QUARTER)).isEqualTo("2026Q4");
        }
    }

    @Test
    void anEnterpriseThatLeftIsAbsentAndBoundByNothing() {
        Trace trace = trace(lively().with("ladder.exitHazardAge8plus", 0.5), 0);
        Table gone = trace.enterprises(LAST).where("status", "absent");
        assertThat(gone.rows()).isPositive();
        assertThat(gone.text(0, "bound-by")).isEmpty();
        assertThat(gone.number(0, "output")).isZero();
    }

    @Test
    void aNamedProjectIsThereUnderItsNameFromItsCompletionOn() {
        SmallWorld world = SmallWorld.quiet().with("projects.slipYears", 0).project(SmallWorld.fab(20, 1, 0), false);
        Table path = trace(world, 0).path("project/fab");
        assertThat(path.rows()).isEqualTo(12);
        // built in two years from 2024Q1 on
        assertThat(path.text(7, "status")).isEqualTo("absent");
        assertThat(path.text(8, "status")).isEqualTo("project");
        assertThat(path.number(11, "output")).isPositive();
    }

    @Test
    void theLargestComeFirstAndNothingIsNotAmongThem() {
        Table.Builder table = Table.columns("enterprise", "lost");
        table.row("a", 1.0).row("b", 3.0).row("c", 0.0).row("d", 3.0);
        Table largest = Trace.largest(table.build(), "lost", 10);
        assertThat(List.of(largest.text(0, "enterprise"), largest.text(1, "enterprise"), largest.text(2, "enterprise")))
                .containsExactly("b", "d", "a");
        assertThat(largest.rows()).isEqualTo(3);
        assertThat(Trace.largest(table.build(), "lost", 1).rows()).isEqualTo(1);
    }
}
