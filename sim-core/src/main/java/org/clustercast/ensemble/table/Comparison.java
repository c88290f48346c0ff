package org.clustercast.ensemble.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.DoubleFunction;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.clustercast.ensemble.statistics.HolmAdjustment;
import org.clustercast.ensemble.statistics.Interval;
import org.clustercast.ensemble.statistics.McNemarTest;
import org.clustercast.ensemble.statistics.Means;
import org.clustercast.ensemble.statistics.NewcombePairedInterval;
import org.clustercast.ensemble.statistics.PairedHits;
import org.clustercast.ensemble.statistics.PairedMeanDifference;
import org.clustercast.policy.Target;
import org.clustercast.result.Table;

/**
 * {@code comparison.csv}: what changes from a base to other scenarios under the same luck, and whether it is real.
 *
 * <p>For each other scenario first the mean outputs of every cluster and total in every year that has targets, with the
 * paired t interval, then the probabilities of the targets, under {@code six} of all of them, with Newcombe's paired
 * interval. Targets are those of the base.
 *
 * <p>{@code real} is Holm's test at 5 % over the whole table: all rows of all others together, but for those of a scenario
 * that is the base itself, where nothing is tested. {@code tests} is their number and {@code p_adjusted} the p-value after
 * Holm. {@code adjusted_low} and {@code adjusted_high} are the interval at the level at which Holm's procedure tests the
 * row, so that zero lies outside exactly where the row is real; {@code ci_low} and {@code ci_high} are at 95 % and know
 * nothing of the other rows.
 */
public final class Comparison {

    /** Measure of a row: mean annual output. */
    public static final String OUTPUT = "output";

    /** Measure of a row: probability of hitting the target in its calendar year. */
    public static final String PROBABILITY = "probability";

    /** Note of rows of a scenario that is the base under another name. */
    public static final String SAME_SCENARIO = "same scenario";

    /** Columns of the table. */
    public static final List<String> COLUMNS = List.of(
            "base",
            "other",
            "cluster",
            "year",
            "measure",
            "unit",
            "base_value",
            "other_value",
            "difference",
            "ci_low",
            "ci_high",
            "p_value",
            "real",
            "note",
            "tests",
            "p_adjusted",
            "adjusted_low",
            "adjusted_high");

    private static final double LEVEL = 0.05;
    private static final String PROBABILITY_UNIT = "1";

    private final ComparedRun base;
    private final ComparedRun other;
    private final List<Integer> pairs;
    private final List<Row> rows = new ArrayList<>();

    private record Row(
            String cluster,
            int year,
            String measure,
            double baseValue,
            double otherValue,
            double difference,
            Interval interval,
            double pValue,
            DoubleFunction<Interval> atLevel) {

        /** A row of a scenario that is the base under another name: no difference, and nothing to test. */
        private Row withoutDifference() {
            return new Row(
                    cluster, year, measure, baseValue, otherValue, 0.0, Interval.ZERO, 1.0, level -> Interval.ZERO);
        }
    }

    /** A row with what the whole table says of it. */
    private record Verdict(int tests, double adjusted, Interval interval) {

        private boolean isReal() {
            return tests > 0 && adjusted <= LEVEL;
        }
    }

    private Comparison(ComparedRun base, ComparedRun other) {
        this.base = base;
        this.other = other;
        if (base.scenario().seed() != other.scenario().seed()) {
            throw new IllegalArgumentException("runs with the seeds "
                    + base.scenario().seed() + " and " + other.scenario().seed() + " share no luck");
        }
        pairs = base.outcomes().replications().stream()
                .filter(new TreeSet<>(other.outcomes().replications())::contains)
                .toList();
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("the runs have no replication in common");
        }
    }

    /** Compares each of the others with the base. */
    public static Table of(ComparedRun base, List<ComparedRun> others) {
        List<Comparison> comparisons = new ArrayList<>();
        for (ComparedRun other : others) {
            Comparison comparison = new Comparison(base, other);
            comparison.compareOutputs();
            comparison.compareProbabilities();
            comparisons.add(comparison);
        }
        Table.Builder table = Table.columns(COLUMNS.toArray(String[]::new));
        writeAll(comparisons, table);
        return table.build();
    }

    /** Tests all rows of all comparisons together and writes them with what came of it. */
    private static void writeAll(List<Comparison> comparisons, Table.Builder table) {
        double[] pValues = comparisons.stream()
                .filter(comparison -> !comparison.isSame())
                .flatMap(comparison -> comparison.rows.stream())
                .mapToDouble(Row::pValue)
                .toArray();
        double[] adjusted = HolmAdjustment.adjusted(pValues);
        double[] levels = HolmAdjustment.levels(pValues, LEVEL);
        int tested = 0;
        for (Comparison comparison : comparisons) {
            for (Row row : comparison.rows) {
                if (comparison.isSame()) {
                    comparison.write(table, row.withoutDifference(), new Verdict(0, 1.0, Interval.ZERO));
                } else {
                    Interval interval = row.atLevel().apply(levels[tested]);
                    comparison.write(table, row, new Verdict(pValues.length, adjusted[tested], interval));
                    tested++;
                }
            }
        }
    }

    private boolean isSame() {
        return base.scenario().fingerprint().equals(other.scenario().fingerprint());
    }

    /** The years that have targets, or the last year if none has. */
    private List<Integer> years() {
        List<Integer> common = base.outcomes().years().stream()
                .filter(other.outcomes().years()::contains)
                .toList();
        List<Integer> withTargets = TargetYears.of(base.scenario()).stream()
                .filter(common::contains)
                .toList();
        return withTargets.isEmpty() ? common.subList(Math.max(0, common.size() - 1), common.size()) : withTargets;
    }

    private void compareOutputs() {
        for (String id : base.outcomes().ids()) {
            for (int year : years()) {
                double[] before = base.outcomes().column(id, year, pairs);
                double[] after = other.outcomes().column(id, year, pairs);
                PairedMeanDifference test = PairedMeanDifference.of(before, after);
                rows.add(new Row(
                        id,
                        year,
                        OUTPUT,
                        Means.of(before),
                        Means.of(after),
                        test.difference(),
                        test.interval(),
                        test.pValue(),
                        test::at));
            }
        }
    }

    private void compareProbabilities() {
        for (String id : base.outcomes().ids()) {
            for (int year : years()) {
                List<Target> targets = targets(id, year);
                if (!targets.isEmpty()) {
                    addProbability(id, year, targets);
                }
            }
        }
    }

    private List<Target> targets(String id, int year) {
        if (id.equals(AnnualOutputs.SIX)) {
            return TargetYears.joint(base.scenario(), year);
        }
        Optional<Target> target = TargetYears.find(base.scenario(), id, year);
        return target.stream().toList();
    }

    private void addProbability(String id, int year, List<Target> targets) {
        PairedHits hits = PairedHits.count(hits(base, targets), hits(other, targets));
        double n = hits.pairs();
        rows.add(new Row(
                id,
                year,
                PROBABILITY,
                hits.base() / n,
                hits.other() / n,
                hits.difference(),
                NewcombePairedInterval.of(hits),
                McNemarTest.pValue(hits),
                level -> atLevel(hits, level)));
    }

    /**
     * Newcombe's interval, unless it disagrees with the exact test on whether zero is possible: then the interval of the
     * test itself.
     */
    private static Interval atLevel(PairedHits hits, double level) {
        Interval newcombe = NewcombePairedInterval.of(hits, normalPoint(1 - level / 2));
        boolean excludesZero = newcombe.low() > 0 || newcombe.high() < 0;
        return excludesZero == (McNemarTest.pValue(hits) <= level) ? newcombe : McNemarTest.interval(hits, level);
    }

    private static double normalPoint(double share) {
        // A null generator: the law is asked for probabilities, never for numbers.
        return new NormalDistribution(null, 0, 1).inverseCumulativeProbability(share);
    }

    private boolean[] hits(ComparedRun run, List<Target> targets) {
        boolean[] hits = new boolean[pairs.size()];
        Arrays.fill(hits, true);
        for (Target target : targets) {
            double[] outputs = run.outcomes().column(target.cluster(), target.year(), pairs);
            for (int i = 0; i < hits.length; i++) {
                hits[i] &= target.isHitBy(outputs[i]);
            }
        }
        return hits;
    }

    private void write(Table.Builder table, Row row, Verdict verdict) {
        table.row(
                base.scenario().id(),
                other.scenario().id(),
                row.cluster(),
                row.year(),
                row.measure(),
                row.measure().equals(OUTPUT) ? AnnualOutputs.UNIT : PROBABILITY_UNIT,
                row.baseValue(),
                row.otherValue(),
                row.difference(),
                row.interval().low(),
                row.interval().high(),
                row.pValue(),
                Boolean.toString(verdict.isReal()),
                isSame() ? SAME_SCENARIO : "",
                verdict.tests(),
                verdict.adjusted(),
                verdict.interval().low(),
                verdict.interval().high());
    }
}
