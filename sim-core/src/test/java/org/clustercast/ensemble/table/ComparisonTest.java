package org.clustercast.ensemble.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.clustercast.ensemble.RunFixture;
import org.clustercast.ensemble.SmallWorld;
import org.clustercast.ensemble.statistics.HolmAdjustment;
import org.clustercast.ensemble.statistics.McNemarTest;
import org.clustercast.ensemble.statistics.NewcombePairedInterval;
import org.clustercast.ensemble.statistics.PairedHits;
import org.clustercast.ensemble.statistics.PairedMeanDifference;
import org.clustercast.result.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

    @TempDir
    Path folder;

    private ComparedRun run(String id, String fingerprint, double pull, int replications) throws IOException {
        RunFixture fixture =
                new RunFixture(folder.resolve(id), SmallWorld.scenario(id, fingerprint, SmallWorld.targets()));
        fixture.models = () -> SmallWorld.model(fixture.layout, pull);
        fixture.simulate(replications);
        return new ComparedRun(fixture.scenario, Outcomes.read(fixture.run.tableFile("outcomes")));
    }

    @Test
    void outputsComeFirstThenProbabilities() throws IOException {
        Table table = Comparison.of(run("base", "a", 0.2, 30), List.of(run("other", "b", 0.3, 30)));
        assertThat(table.columns())
                .containsExactly(
                        ("base,other,cluster,year,measure,unit,base_value,other_value,difference,ci_low,ci_high,"
                                        + "p_value,real,note,tests,p_adjusted,adjusted_low,adjusted_high")
                                .split(","));
        assertThat(table.rows()).isEqualTo(12 * 2 + 6 * 2 + 2);
        assertThat(IntStream.range(0, 24).mapToObj(r -> table.text(r, "measure")))
                .containsOnly("output");
        assertThat(IntStream.range(24, 38).mapToObj(r -> table.text(r, "measure")))
                .containsOnly("probability");
        assertThat(table.text(36, "cluster")).isEqualTo("six");
        assertThat(table.text(0, "unit")).isEqualTo(AnnualOutputs.UNIT);
        assertThat(table.text(24, "unit")).isNotEqualTo(AnnualOutputs.UNIT);
    }

    @Test
    void differencesArePairedAndSignificantOnesReal() throws IOException {
        Table table = Comparison.of(run("base", "a", 0.2, 30), List.of(run("other", "b", 0.3, 30)));
        double[] before = new double[30];
        double[] after = new double[30];
        for (int r = 0; r < 30; r++) {
            before[r] = SmallWorld.output(r, 1, 2030, 0.2);
            after[r] = SmallWorld.output(r, 1, 2030, 0.3);
        }
        PairedMeanDifference expected = PairedMeanDifference.of(before, after);
        int row = SmallWorld.index(table, "cluster", "year", "measure").get("/semiconductors/2030/output");
        assertThat(table.number(row, "difference")).isCloseTo(expected.difference(), within(1e-12));
        assertThat(table.number(row, "ci_low")).isEqualTo(expected.interval().low());
        assertThat(table.number(row, "other_value") - table.number(row, "base_value"))
                .isCloseTo(expected.difference(), within(1e-9));
        assertThat(table.text(row, "real")).isEqualTo("true");
        assertThat(table.text(row, "note")).isEmpty();
    }

    @Test
    void probabilitiesUseThePairsThatDisagree() throws IOException {
        ComparedRun base = run("base", "a", 0.2, 40);
        ComparedRun other = run("other", "b", 0.3, 40);
        Table table = Comparison.of(base, List.of(other));
        int row = SmallWorld.index(table, "cluster", "year", "measure").get("/new-energy/2030/probability");
        boolean[] before = new boolean[40];
        boolean[] after = new boolean[40];
        for (int r = 0; r < 40; r++) {
            before[r] = SmallWorld.output(r, 4, 2030, 0.2) >= 1500;
            after[r] = SmallWorld.output(r, 4, 2030, 0.3) >= 1500;
        }
        PairedHits hits = PairedHits.count(before, after);
        assertThat(hits.onlyOther()).isPositive();
        assertThat(table.number(row, "difference")).isEqualTo(hits.difference());
        assertThat(hits.other()).isBetween(1, 39);
        assertThat(table.number(row, "base_value")).isEqualTo(hits.base() / 40.0);
        assertThat(table.number(row, "other_value")).isEqualTo(hits.other() / 40.0);
        Table turned = Comparison.of(other, List.of(base));
        assertThat(turned.number(row, "base_value")).isEqualTo(hits.other() / 40.0);
        assertThat(table.number(row, "ci_high"))
                .isEqualTo(NewcombePairedInterval.of(hits).high());
        assertThat(table.number(row, "p_value")).isEqualTo(McNemarTest.pValue(hits));
    }

    @Test
    void theSameScenarioDiffersByExactlyNothingAndSaysSo() throws IOException {
        Table table = Comparison.of(run("base", "a", 0.2, 10), List.of(run("renamed", "a", 0.2, 20)));
        for (int row = 0; row < table.rows(); row++) {
            assertThat(table.text(row, "difference")).isEqualTo("0");
            assertThat(table.text(row, "ci_low")).isEqualTo("0");
            assertThat(table.text(row, "ci_high")).isEqualTo("0");
            assertThat(table.text(row, "adjusted_low")).isEqualTo("0");
            assertThat(table.text(row, "adjusted_high")).isEqualTo("0");
            assertThat(table.text(row, "tests")).isEqualTo("0");
            assertThat(table.text(row, "real")).isEqualTo("false");
            assertThat(table.text(row, "note")).isEqualTo("same scenario");
            assertThat(table.text(row, "base_value")).isEqualTo(table.text(row, "other_value"));
        }
    }

    @Test
    void anotherScenarioWithoutEffectHasAnIntervalForItsProbability() throws IOException {
        Table table = Comparison.of(run("base", "a", 0.2, 10), List.of(run("other", "b", 0.2, 10)));
        int row = SmallWorld.index(table, "cluster", "year", "measure").get("/new-energy/2030/probability");
        assertThat(table.number(row, "difference")).isZero();
        assertThat(table.number(row, "ci_high")).isPositive();
        assertThat(table.text(row, "real")).isEqualTo("false");
    }

    @Test
    void everyOtherScenarioIsComparedInItsTurn() throws IOException {
        Table table = Comparison.of(run("base", "a", 0.2, 10), List.of(run("x", "b", 0.3, 10), run("y", "c", 0.1, 10)));
        assertThat(table.where("other", "x").rows()).isEqualTo(38);
        assertThat(table.where("other", "y").rows()).isEqualTo(38);
        assertThat(table.text(0, "other")).isEqualTo("x");
    }

    @Test
    void realIsTestedOverTheWholeTableAndItsIntervalsAgree() throws IOException {
        ComparedRun base = run("base", "a", 0.2, 12);
        List<ComparedRun> others = List.of(
                run("x", "b", 0.3, 12), run("same", "a", 0.2, 12), run("y", "c", 0.25, 12), run("z", "d", 0.22, 12));
        Table table = Comparison.of(base, others);
        int[] tested = IntStream.range(0, table.rows())
                .filter(row -> !table.text(row, "other").equals("same"))
                .toArray();
        assertThat(tested).hasSize(3 * 38);
        double[] adjusted = HolmAdjustment.adjusted(Arrays.stream(tested)
                .mapToDouble(row -> table.number(row, "p_value"))
                .toArray());
        int alone = 0;
        for (int i = 0; i < tested.length; i++) {
            int row = tested[i];
            boolean real = adjusted[i] <= 0.05;
            assertThat(table.text(row, "real")).isEqualTo(Boolean.toString(real));
            assertThat(table.number(row, "p_adjusted")).isEqualTo(adjusted[i]);
            assertThat(table.number(row, "tests")).isEqualTo(3 * 38);
            assertThat(excludesZero(table, row, "adjusted")).as("row " + row).isEqualTo(real);
            alone += excludesZero(table, row, "ci") && !real ? 1 : 0;
        }
        assertThat(alone).as("rows that only an unadjusted interval calls real").isPositive();
        assertThat(Arrays.stream(tested).filter(row -> Boolean.parseBoolean(table.text(row, "real"))))
                .isNotEmpty();
    }

    private static boolean excludesZero(Table table, int row, String interval) {
        return table.number(row, interval + "_low") > 0 || table.number(row, interval + "_high") < 0;
    }

    @Test
    void withoutTargetsTheLastYearIsCompared() throws IOException {
        ComparedRun run = run("base", "a", 0.2, 3);
        ComparedRun free = new ComparedRun(SmallWorld.scenario("base", "a", List.of()), run.outcomes());
        Table table = Comparison.of(free, List.of(free));
        assertThat(table.rows()).isEqualTo(12);
        assertThat(table.text(0, "year")).isEqualTo("2030");
    }

    @Test
    void runsWithoutCommonLuckAreRefused() throws IOException {
        ComparedRun base = run("base", "a", 0.2, 3);
        Path empty = Files.writeString(folder.resolve("empty.csv"), "replication,year,cluster,output\n");
        ComparedRun none = new ComparedRun(base.scenario(), Outcomes.read(empty));
        assertThatThrownBy(() -> Comparison.of(base, List.of(none))).hasMessageContaining("no replication in common");
    }

    @Test
    void outcomesThatWereCutOrEditedAreRefusedWithTheirRow() throws IOException {
        Path file = folder.resolve("o.csv");
        String head = "replication,year,cluster,output\n";
        String first = "0,2023,a,1\n0,2023,b,2\n0,2024,a,3\n0,2024,b,4\n";
        Files.writeString(file, head + first + "1,2023,a,5\n1,2023,b,6\n1,2024,a,7\n1,2024,b,8\n");
        Outcomes outcomes = Outcomes.read(file);
        assertThat(outcomes.column("b", 2024, List.of(0, 1))).containsExactly(4, 8);
        assertThatThrownBy(() -> outcomes.column("c", 2024, List.of(0))).hasMessageContaining("no outputs of c");
        assertThatThrownBy(() -> outcomes.column("a", 2024, List.of(9))).hasMessageContaining("no replication 9");
        refused(file, head + first + "1,2023,a,5\n1,2023,b,6\n", "row 8: replication 1 should have 4 rows");
        refused(file, head + first + "1,2023,b,5\n", "row 6: should be year 2023 of a");
        refused(file, head + first + "1,2023,a,x\n", "row 6: \"x\" is not a number");
        refused(file, head + first + "1,2023,a,\n", "row 6: the output is not a number");
        refused(file, head + first + first, "replication 0 stands twice");
        refused(file, head + first + "1,2023,a,5\n1,2023,b,6\n1,2024,a,7\n1,2024,b,8", "cut off");
        refused(file, "a,b\n", "row 1: the columns should be");
        refused(file, head + "0,2023,a,1\n0,2023,b,2\n0,2024,a,3\n", "not whole");
    }

    private static void refused(Path file, String content, String message) throws IOException {
        Files.writeString(file, content);
        assertThatThrownBy(() -> Outcomes.read(file)).hasMessageContaining(message);
    }
}
