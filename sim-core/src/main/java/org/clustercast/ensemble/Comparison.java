package org.clustercast.ensemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.clustercast.policy.Target;
import org.clustercast.result.Table;

/**
 * {@code comparison.csv}: what changes from a base to other scenarios under the same luck, and whether it is real.
 *
 * <p>For each other scenario first the mean outputs of every cluster and total in every year that has targets, with the
 * paired t interval, then the probabilities of the targets, under {@code six} of all of them, with Newcombe's paired
 * interval. Targets are those of the base. {@code real} is Holm's test at 5 % over all rows of the other scenario.
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
            "note");

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
            double pValue) {}

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
        Table.Builder table = Table.columns(COLUMNS.toArray(String[]::new));
        for (ComparedRun other : others) {
            Comparison comparison = new Comparison(base, other);
            comparison.compareOutputs();
            comparison.compareProbabilities();
            comparison.write(table);
        }
        return table.build();
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
                        test.pValue()));
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
                McNemarTest.pValue(hits)));
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

    private void write(Table.Builder table) {
        boolean isSame = base.scenario().fingerprint().equals(other.scenario().fingerprint());
        double[] adjusted =
                HolmAdjustment.adjusted(rows.stream().mapToDouble(Row::pValue).toArray());
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Interval interval = isSame ? Interval.ZERO : row.interval();
            table.row(
                    base.scenario().id(),
                    other.scenario().id(),
                    row.cluster(),
                    row.year(),
                    row.measure(),
                    row.measure().equals(OUTPUT) ? AnnualOutputs.UNIT : PROBABILITY_UNIT,
                    row.baseValue(),
                    row.otherValue(),
                    isSame ? 0.0 : row.difference(),
                    interval.low(),
                    interval.high(),
                    isSame ? 1.0 : row.pValue(),
                    Boolean.toString(!isSame && adjusted[i] <= LEVEL),
                    isSame ? SAME_SCENARIO : "");
        }
    }
}
