package org.clustercast.ensemble.table;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.clustercast.ensemble.statistics.TargetAssessment;
import org.clustercast.policy.Target;
import org.clustercast.result.Quantiles;
import org.clustercast.result.RecordFile;
import org.clustercast.result.Table;
import org.clustercast.scenario.Scenario;

/**
 * {@code targets.csv}: how likely each target is, and all of them together.
 *
 * <p>A target has two rows. {@code calendar-year}: output of the target's year against the target. {@code reached-by}:
 * the largest annual output from the base year up to the target's year against it; quantiles and shortfall are of
 * that largest output. A year in which every tracked cluster has a target has joint rows under the cluster
 * {@code six}: {@code calendar-year} for all of them hit, {@code number-hit-k} for exactly k hit.
 */
public final class TargetsTable {

    /** Measure: output of the target's calendar year. */
    public static final String CALENDAR_YEAR = "calendar-year";

    /** Measure: the largest annual output up to the target's calendar year. */
    public static final String REACHED_BY = "reached-by";

    /** Beginning of the measures that count targets hit; the number follows. */
    public static final String NUMBER_HIT = "number-hit-";

    private static final double P10 = 0.1;
    private static final double P50 = 0.5;
    private static final double P90 = 0.9;

    private final Scenario scenario;
    private final RecordFile records;
    private final int failed;
    private final AnnualOutputs outputs;
    private final Table.Builder table = Table.columns(
            "cluster",
            "year",
            "measure",
            "target",
            "unit",
            "replications",
            "failed",
            "hits",
            "probability",
            "ci_low",
            "ci_high",
            "p10",
            "p50",
            "p90",
            "mean_shortfall");

    private TargetsTable(Scenario scenario, RecordFile records, int failed) {
        this.scenario = scenario;
        this.records = records;
        this.failed = failed;
        outputs = new AnnualOutputs(scenario, records.layout());
    }

    /** The table of a run; targets of years that are not simulated have no rows. */
    public static Table of(Scenario scenario, RecordFile records, int failed) throws IOException {
        TargetsTable targets = new TargetsTable(scenario, records, failed);
        targets.addAll();
        return targets.table.build();
    }

    private void addAll() throws IOException {
        for (Target target : scenario.targets()) {
            if (outputs.isSimulated(target.year())) {
                int id = outputs.position(target.cluster());
                add(target, CALENDAR_YEAR, outputs.column(records, id, target.year()));
                add(target, REACHED_BY, largestUpTo(target.year(), id));
            }
        }
        for (int year : TargetYears.of(scenario)) {
            List<Target> joint = TargetYears.joint(scenario, year);
            if (!joint.isEmpty() && outputs.isSimulated(year)) {
                addJoint(joint, year);
            }
        }
    }

    private double[] largestUpTo(int year, int id) throws IOException {
        double[] largest = outputs.column(records, id, outputs.baseYear());
        for (int y = outputs.baseYear() + 1; y <= year; y++) {
            double[] column = outputs.column(records, id, y);
            for (int i = 0; i < largest.length; i++) {
                largest[i] = Math.max(largest[i], column[i]);
            }
        }
        return largest;
    }

    private void add(Target target, String measure, double[] values) {
        TargetAssessment assessment = TargetAssessment.of(values, target.valueYi(), failed);
        boolean isEmpty = values.length == 0;
        double[] quantiles = new double[] {Double.NaN, Double.NaN, Double.NaN};
        if (!isEmpty) {
            Quantiles all = Quantiles.of(values);
            quantiles = new double[] {all.at(P10), all.at(P50), all.at(P90)};
        }
        table.row(
                target.cluster(),
                target.year(),
                measure,
                target.valueYi(),
                AnnualOutputs.UNIT,
                assessment.finished(),
                assessment.failed(),
                assessment.hits(),
                assessment.probability(),
                assessment.interval().low(),
                assessment.interval().high(),
                quantiles[0],
                quantiles[1],
                quantiles[2],
                TargetAssessment.meanShortfall(values, target.valueYi()));
    }

    private void addJoint(List<Target> joint, int year) throws IOException {
        int[] hits = new int[records.count()];
        for (Target target : joint) {
            double[] column = outputs.column(records, outputs.position(target.cluster()), year);
            for (int i = 0; i < hits.length; i++) {
                hits[i] += target.isHitBy(column[i]) ? 1 : 0;
            }
        }
        addCount(year, CALENDAR_YEAR, count(hits, joint.size()), hits.length);
        for (int k = 0; k <= joint.size(); k++) {
            addCount(year, NUMBER_HIT + k, count(hits, k), hits.length);
        }
    }

    private static int count(int[] hits, int number) {
        return (int) Arrays.stream(hits).filter(h -> h == number).count();
    }

    private void addCount(int year, String measure, int hits, int finished) {
        TargetAssessment assessment = TargetAssessment.of(hits, finished, failed);
        table.row(
                AnnualOutputs.SIX,
                year,
                measure,
                "",
                "",
                finished,
                failed,
                hits,
                assessment.probability(),
                assessment.interval().low(),
                assessment.interval().high(),
                "",
                "",
                "",
                "");
    }
}
