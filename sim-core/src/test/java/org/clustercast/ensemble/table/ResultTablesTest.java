package org.clustercast.ensemble.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clustercast.ensemble.RunFixture;
import org.clustercast.ensemble.SmallWorld;
import org.clustercast.ensemble.statistics.Interval;
import org.clustercast.ensemble.statistics.Means;
import org.clustercast.ensemble.statistics.WilsonInterval;
import org.clustercast.policy.Target;
import org.clustercast.result.Quantiles;
import org.clustercast.result.RecordFile;
import org.clustercast.result.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultTablesTest {

    private static final int REPLICATIONS = 50;
    private static final double PULL = 0.3;

    @TempDir
    Path folder;

    private RunFixture simulated() throws IOException {
        RunFixture fixture = new RunFixture(folder);
        fixture.simulate(REPLICATIONS);
        return fixture;
    }

    private static double[] outputs(int cluster, int year) {
        return IntStream.range(0, REPLICATIONS)
                .mapToDouble(r -> SmallWorld.output(r, cluster, year, PULL))
                .toArray();
    }

    @Test
    void columnsAreThoseOfTheContract() throws IOException {
        RunFixture fixture = simulated();
        Map<String, String> columns = Map.of(
                "targets",
                "cluster,year,measure,target,unit,replications,failed,hits,probability,ci_low,ci_high,p10,p50,p90,"
                        + "mean_shortfall",
                "summary",
                "cluster,period,indicator,unit,mean,p05,p10,p25,p50,p75,p90,p95",
                "outcomes",
                "replication,year,cluster,output",
                "bottlenecks",
                "cluster,period,bound_by,share,gap",
                "ledger",
                "resource,source,cluster,park,tier,instrument,period,unit,supplied,used,unallocated",
                "absorption",
                "lever,key,tier,unit,period,ceiling,label_zh,label_en,reached,passed,held_back,value,value_unit,grade",
                "projects",
                "project,cluster,year,target,probability,probability_without,mean_output,realised_share");
        for (Map.Entry<String, String> entry : columns.entrySet()) {
            assertThat(fixture.run.table(entry.getKey()).columns())
                    .containsExactly(entry.getValue().split(","));
        }
    }

    @Test
    void theBaseYearIsStoredDataToTheLastBitInEveryReplication() throws IOException {
        Table outcomes = simulated().run.table("outcomes").where("year", "2023");
        assertThat(outcomes.rows()).isEqualTo(REPLICATIONS * 12);
        for (int row = 0; row < outcomes.rows(); row++) {
            double expected = switch (outcomes.text(row, "cluster")) {
                case "six" -> 4411;
                case "district" -> 5051.4;
                default -> SmallWorld.BASE[row % 12];
            };
            assertThat(outcomes.number(row, "output")).isEqualTo(expected);
        }
    }

    @Test
    void outcomesHoldEveryReplicationYearAndClusterInOrderAtFullPrecision() throws IOException {
        Table outcomes = simulated().run.table("outcomes");
        assertThat(outcomes.rows()).isEqualTo(REPLICATIONS * 8 * 12);
        int row = 0;
        for (int r = 0; r < REPLICATIONS; r++) {
            for (int year = 2023; year <= 2030; year++) {
                for (int c = 0; c < 10; c++, row++) {
                    assertThat(outcomes.text(row, "replication")).isEqualTo(Integer.toString(r));
                    assertThat(outcomes.number(row, "output")).isEqualTo(SmallWorld.output(r, c, year, PULL));
                }
                assertThat(outcomes.text(row++, "cluster")).isEqualTo("six");
                assertThat(outcomes.text(row++, "cluster")).isEqualTo("district");
            }
        }
    }

    @Test
    void districtLeavesOutWhatIsMeasuredByRevenue() throws IOException {
        Table outcomes =
                simulated().run.table("outcomes").where("replication", "3").where("year", "2027");
        double six = 0;
        double district = 0;
        for (int c = 0; c < 10; c++) {
            six += c < SmallWorld.TRACKED ? outcomes.number(c, "output") : 0;
            district += c == SmallWorld.CULTURE ? 0 : outcomes.number(c, "output");
        }
        assertThat(outcomes.number(10, "output")).isCloseTo(six, within(1e-9));
        assertThat(outcomes.number(11, "output")).isCloseTo(district, within(1e-9));
    }

    @Test
    void targetsCountHitsOfTheCalendarYear() throws IOException {
        Table targets = simulated().run.table("targets");
        for (int t = 0; t < 12; t++) {
            Target target = SmallWorld.targets().get(t);
            double[] outputs = outputs(t % 6, target.year());
            int row = 2 * t;
            assertThat(targets.text(row, "cluster")).isEqualTo(target.cluster());
            assertThat(targets.text(row, "measure")).isEqualTo("calendar-year");
            assertThat(targets.text(row + 1, "measure")).isEqualTo("reached-by");
            long hits = IntStream.range(0, REPLICATIONS)
                    .filter(r -> outputs[r] >= target.valueYi())
                    .count();
            assertThat(targets.number(row, "hits")).isEqualTo(hits);
            assertThat(targets.number(row, "replications")).isEqualTo(REPLICATIONS);
            assertThat(targets.number(row, "probability")).isEqualTo(hits / (double) REPLICATIONS);
            Interval interval = WilsonInterval.of((int) hits, REPLICATIONS);
            assertThat(targets.number(row, "ci_low")).isEqualTo(interval.low());
            assertThat(targets.number(row, "ci_high")).isEqualTo(interval.high());
            assertThat(targets.number(row, "p90"))
                    .isEqualTo(Quantiles.of(outputs).at(0.9));
        }
    }

    @Test
    void reachedByCountsAnEarlierYear() throws IOException {
        List<Target> targets = List.of(new Target("cell-gene", 2030, 60, "user"));
        RunFixture fixture = new RunFixture(folder, SmallWorld.scenario("plan", "a", targets));
        // Reaches 61 in 2026 and falls back: missed in its calendar year, but reached by it.
        fixture.models = () -> (replication, record) -> {
            record.doubles()[fixture.layout.outputPosition(2, 6)] = 61;
            record.doubles()[fixture.layout.outputPosition(6, 6)] = 50;
        };
        fixture.simulate(4);
        Table table = fixture.run.table("targets");
        assertThat(table.rows())
                .as("no joint rows: the tracked clusters have no targets")
                .isEqualTo(2);
        assertThat(table.number(0, "probability")).isZero();
        assertThat(table.number(0, "ci_low")).isZero();
        assertThat(table.number(0, "mean_shortfall")).isEqualTo(10);
        assertThat(table.number(1, "probability")).isEqualTo(1);
        assertThat(table.number(1, "ci_high")).isEqualTo(1);
        assertThat(table.number(1, "p50")).isEqualTo(61);
        assertThat(table.number(1, "mean_shortfall")).isZero();
    }

    @Test
    void jointRowsCountReplicationsByTargetsHit() throws IOException {
        Table targets = simulated().run.table("targets").where("cluster", "six");
        assertThat(targets.rows()).isEqualTo(2 * 8);
        for (int year : new int[] {2025, 2030}) {
            Table joint = targets.where("year", Integer.toString(year));
            assertThat(IntStream.range(0, 8).mapToObj(r -> joint.text(r, "measure")))
                    .containsExactly(
                            "calendar-year",
                            "number-hit-0",
                            "number-hit-1",
                            "number-hit-2",
                            "number-hit-3",
                            "number-hit-4",
                            "number-hit-5",
                            "number-hit-6");
            double sum = IntStream.range(1, 8)
                    .mapToDouble(r -> joint.number(r, "hits"))
                    .sum();
            assertThat(sum).isEqualTo(REPLICATIONS);
            assertThat(joint.number(0, "hits")).isEqualTo(joint.number(7, "hits"));
            assertThat(joint.text(0, "p50")).isEmpty();
            int exactlyTwo = (int) IntStream.range(0, REPLICATIONS)
                    .filter(r -> numberHit(r, year) == 2)
                    .count();
            assertThat(joint.number(3, "hits")).isEqualTo(exactlyTwo);
        }
    }

    private static long numberHit(int replication, int year) {
        return SmallWorld.targets().stream()
                .filter(t -> t.year() == year)
                .filter(t ->
                        t.isHitBy(SmallWorld.output(replication, SmallWorld.CLUSTERS.indexOf(t.cluster()), year, PULL)))
                .count();
    }

    @Test
    void summaryGivesQuartersAndYearsByAggregation() throws IOException {
        Table summary = simulated().run.table("summary");
        var rows = SmallWorld.index(summary, "cluster", "period", "indicator");
        int ofLedger = 24 * 7;
        assertThat(summary.rows()).isEqualTo(10 * 12 * (28 + 7) + 12 + ofLedger);
        int vacancies = rows.get("/six/2026/vacancies");
        double[] atYearEnd = IntStream.range(0, REPLICATIONS)
                .mapToDouble(r -> SmallWorld.indicator(r, 1, 10, 11))
                .toArray();
        assertThat(summary.number(vacancies, "p75"))
                .isCloseTo(Quantiles.of(atYearEnd).at(0.75), within(1e-8));
        assertThat(summary.number(rows.get("/six/2026Q4/vacancies"), "p75"))
                .isEqualTo(summary.number(vacancies, "p75"));
        double[] share = new double[REPLICATIONS];
        double[] gap = new double[REPLICATIONS];
        for (int r = 0; r < REPLICATIONS; r++) {
            for (int q = 4; q < 8; q++) {
                share[r] += SmallWorld.indicator(r, 2, 1, q) / 4.0;
                gap[r] += SmallWorld.indicator(r, 3, 1, q);
            }
        }
        int shareRow = rows.get("/semiconductors/2025/share-demand");
        assertThat(summary.number(shareRow, "p05"))
                .isCloseTo(Quantiles.of(share).at(0.05), within(1e-7));
        int gapRow = rows.get("/semiconductors/2025/gap-demand");
        assertThat(summary.number(gapRow, "mean")).isCloseTo(Means.of(gap), within(1e-7));
        assertThat(summary.text(gapRow, "unit")).isEqualTo("亿元");
    }

    @Test
    void summaryBeginsWithTheBaseYearAndAgreesWithTargets() throws IOException {
        RunFixture fixture = simulated();
        Table summary = fixture.run.table("summary");
        var rows = SmallWorld.index(summary, "cluster", "period", "indicator");
        assertThat(summary.text(0, "period")).isEqualTo("2023");
        int base = rows.get("/district/2023/output");
        for (String column : List.of("mean", "p05", "p50", "p95")) {
            assertThat(summary.number(base, column)).isEqualTo(5051.4);
        }
        assertThat(rows).doesNotContainKey("/district/2023/vacancies");
        int annual = rows.get("/connected-vehicles/2025/output");
        assertThat(summary.number(annual, "p90"))
                .isEqualTo(fixture.run.table("targets").number(0, "p90"));
    }

    @Test
    void bottlenecksAreMeansByQuarterAndYear() throws IOException {
        Table table = simulated().run.table("bottlenecks");
        var rows = SmallWorld.index(table, "cluster", "period", "bound_by");
        assertThat(table.rows()).isEqualTo(12 * 4 * (28 + 7));
        double mean = IntStream.range(0, REPLICATIONS)
                .mapToDouble(r -> SmallWorld.indicator(r, 6, 2, 9))
                .average()
                .orElseThrow();
        int quarter = rows.get("/medical-devices/2026Q2/space");
        assertThat(table.number(quarter, "share")).isCloseTo(mean, within(1e-12));
        double sumOfGaps = Stream.of("2026Q1", "2026Q2", "2026Q3", "2026Q4")
                .mapToDouble(p -> table.number(rows.get("/medical-devices/" + p + "/staff"), "gap"))
                .sum();
        assertThat(table.number(rows.get("/medical-devices/2026/staff"), "gap")).isCloseTo(sumOfGaps, within(1e-9));
        double meanOfShares = Stream.of("2026Q1", "2026Q2", "2026Q3", "2026Q4")
                .mapToDouble(p -> table.number(rows.get("/medical-devices/" + p + "/staff"), "share"))
                .average()
                .orElseThrow();
        assertThat(table.number(rows.get("/medical-devices/2026/staff"), "share"))
                .isCloseTo(meanOfShares, within(1e-12));
    }

    @Test
    void theLedgerCloses() throws IOException {
        Table ledger = simulated().run.table("ledger");
        assertThat(ledger.rows()).isEqualTo(2 * 7);
        for (int row = 0; row < ledger.rows(); row++) {
            assertThat(ledger.number(row, "supplied")).isEqualTo(10 + row % 7);
            assertThat(ledger.number(row, "used") + ledger.number(row, "unallocated"))
                    .isEqualTo(ledger.number(row, "supplied"));
        }
        assertThat(ledger.text(8, "period")).isEqualTo("2025");
        assertThat(ledger.text(8, "park")).isEqualTo("P01");
    }

    @Test
    void projectsGiveTheProbabilityWithoutThem() throws IOException {
        RunFixture fixture = new RunFixture(folder);
        fixture.models = () -> SmallWorld.model(fixture.layout, 0.6);
        fixture.simulate(REPLICATIONS);
        Table projects = fixture.run.table("projects");
        assertThat(projects.rows()).isEqualTo(4);
        int hits = 0;
        for (int r = 0; r < REPLICATIONS; r++) {
            hits += SmallWorld.output(r, 1, 2025, 0.6) - (r % 2 == 0 ? SmallWorld.PROJECT_OUTPUT : 0) >= 240 ? 1 : 0;
        }
        assertThat(projects.number(0, "target")).isEqualTo(240);
        assertThat(projects.number(0, "probability_without")).isEqualTo(hits / (double) REPLICATIONS);
        assertThat(projects.number(0, "probability")).isGreaterThan(projects.number(0, "probability_without"));
        assertThat(projects.number(0, "mean_output")).isEqualTo(20);
        assertThat(projects.number(0, "realised_share")).isEqualTo(0.5);
        assertThat(projects.text(2, "project")).isEqualTo("J02");
        assertThat(projects.text(2, "probability")).isEmpty();
        assertThat(projects.number(2, "realised_share")).isZero();
    }

    @Test
    void aRunWithoutFinishedReplicationsHasTablesThatClaimNothing() throws IOException {
        RunFixture fixture = new RunFixture(folder);
        try (RecordFile records = fixture.open()) {
            ResultTables.write(fixture.scenario, records, 5, fixture.run);
        }
        Table targets = fixture.run.table("targets");
        assertThat(targets.text(0, "probability")).isEmpty();
        assertThat(targets.text(0, "p50")).isEmpty();
        assertThat(targets.number(0, "ci_low")).isZero();
        assertThat(targets.number(0, "ci_high")).isEqualTo(1);
        assertThat(fixture.run.table("outcomes").rows()).isZero();
        assertThat(fixture.run.table("summary").rows()).isZero();
        assertThat(fixture.run.table("ledger").text(0, "supplied")).isEmpty();
    }

    @Test
    void oneReplicationIsEnoughForTables() throws IOException {
        RunFixture fixture = new RunFixture(folder);
        fixture.simulate(1);
        Table targets = fixture.run.table("targets");
        assertThat(targets.number(0, "p10")).isEqualTo(targets.number(0, "p90"));
        assertThat(targets.number(0, "ci_high") - targets.number(0, "ci_low")).isGreaterThan(0.5);
    }

    @Test
    void unknownNamesAreRefused() throws IOException {
        RunFixture fixture = new RunFixture(folder);
        AnnualOutputs outputs = new AnnualOutputs(fixture.scenario, fixture.layout);
        assertThatThrownBy(() -> outputs.position("nowhere")).hasMessageContaining("nowhere");
        assertThat(outputs.isSimulated(2023)).isFalse();
        assertThat(outputs.isSimulated(2030)).isTrue();
        assertThat(outputs.isSimulated(2031)).isFalse();
    }

    @Test
    void theColumnOfTheBaseYearIsStoredDataAndOfOtherYearsWhatWasSimulated() throws IOException {
        RunFixture fixture = new RunFixture(folder);
        fixture.simulate(3);
        AnnualOutputs outputs = new AnnualOutputs(fixture.scenario, fixture.layout);
        try (RecordFile records = fixture.open()) {
            assertThat(outputs.column(records, 1, 2023)).containsExactly(150, 150, 150);
            assertThat(outputs.column(records, 1, 2024))
                    .containsExactly(
                            SmallWorld.output(0, 1, 2024, 0.3),
                            SmallWorld.output(1, 1, 2024, 0.3),
                            SmallWorld.output(2, 1, 2024, 0.3));
        }
    }
}
