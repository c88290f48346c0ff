package org.clustercast.result;

import static org.clustercast.result.ColumnKind.AMOUNT;
import static org.clustercast.result.ColumnKind.COUNT;
import static org.clustercast.result.ColumnKind.FLAG;
import static org.clustercast.result.ColumnKind.GRADE;
import static org.clustercast.result.ColumnKind.ID;
import static org.clustercast.result.ColumnKind.ID_OR_NONE;
import static org.clustercast.result.ColumnKind.NUMBER;
import static org.clustercast.result.ColumnKind.PERIOD;
import static org.clustercast.result.ColumnKind.SHARE;
import static org.clustercast.result.ColumnKind.TEXT;
import static org.clustercast.result.ColumnKind.UNIT;
import static org.clustercast.result.ColumnKind.YEAR;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clustercast.quantity.Text;

/** What each table that a report reads must be like; what no run of ours can have written is refused. */
final class RunTableRules {

    /** Sums of single-precision numbers agree to so much of their size. */
    private static final double SINGLE = 1e-6;
    /** Sums of double-precision numbers agree to so much of their size. */
    static final double DOUBLE = 1e-9;

    /** Indicators that tell a difference from practice: below zero where a scenario gives less. */
    private static final Set<String> BEYOND_PRACTICE = new TreeSet<>(List.of(
            "funds-announced",
            "funds-invested",
            "funds-raised",
            "funds-returned",
            "grants-delivered",
            "people-recruited"));

    private RunTableRules() {}

    /** Rules by the names of tables. */
    static Map<String, TableRule> all() {
        Map<String, TableRule> rules = new LinkedHashMap<>();
        rules.put(RunDirectory.OUTCOMES, outcomes());
        rules.put(RunDirectory.TARGETS, targets());
        rules.put(RunDirectory.SUMMARY, summary());
        rules.put(RunDirectory.BOTTLENECKS, bottlenecks());
        rules.put(RunDirectory.LEDGER, ledger());
        rules.put(RunDirectory.PROJECTS, projects());
        rules.put(RunDirectory.REFERENCE, reference());
        rules.put(RunDirectory.OUTSIDE_VIEW, outsideView());
        rules.put(RunDirectory.VARIANCE, variance());
        rules.put(RunDirectory.LEVERS, levers());
        rules.put(RunDirectory.ABSORPTION, absorption());
        rules.put(
                RunDirectory.NO_EFFECT,
                new TableRule()
                        .oneOf("kind", "lever", "part", "project", "event", "switch")
                        .columns(ID, "id")
                        .columns(TEXT, "label_zh", "label_en")
                        .mayBeEmpty(TEXT, "like")
                        .key("kind", "id"));
        rules.put(RunDirectory.EVENTS, events());
        rules.put(RunDirectory.RESOURCES, resources());
        rules.put(RunDirectory.WARNINGS, new TableRule().columns(TEXT, "zh", "en"));
        rules.put(RunDirectory.PARAMETERS, parameters());
        rules.put(
                RunDirectory.GRADES,
                new TableRule()
                        .oneOf("kind", "data", "scenario", "parameters")
                        .columns(GRADE, "grade")
                        .columns(COUNT, "count")
                        .key("kind", "grade"));
        return rules;
    }

    private static TableRule outcomes() {
        return new TableRule()
                .columns(COUNT, "replication")
                .columns(YEAR, "year")
                .columns(ID, "cluster")
                .columns(AMOUNT, "output")
                .key("cluster", "year", "replication")
                .whole();
    }

    private static TableRule targets() {
        return probability(new TableRule()
                        .columns(ID, "cluster", "measure")
                        .columns(YEAR, "year")
                        .mayBeEmpty(AMOUNT, "target", "p10", "p50", "p90", "mean_shortfall")
                        .mayBeEmpty(UNIT, "unit")
                        .columns(COUNT, "failed"))
                .row(
                        "measure 应为 calendar-year、reached-by 或 number-hit- 加个数",
                        "measure should be calendar-year, reached-by or number-hit- with a number",
                        row -> row.text("measure").matches("calendar-year|reached-by|number-hit-\\d{1,3}"))
                .row(
                        "单个集群的目标应有数值",
                        "the target of a cluster should have a value",
                        row -> row.text("cluster").equals("six") != row.has("target"))
                .ascending("p10", "p50", "p90")
                .key("cluster", "year", "measure")
                .whole("unit", "year")
                .table(RunTableRules::requireNumbersHit);
    }

    /** Columns of a probability: hits of replications with an interval around their share. */
    private static TableRule probability(TableRule rule) {
        return rule.columns(COUNT, "replications", "hits")
                .mayBeEmpty(SHARE, "probability")
                .columns(SHARE, "ci_low", "ci_high")
                .row(
                        "hits 不应多于 replications",
                        "hits should not be more than replications",
                        row -> row.number("hits") <= row.number("replications"))
                .row(
                        "probability 应为 hits 除以 replications",
                        "probability should be hits over replications",
                        row -> row.number("replications") == 0
                                ? !row.has("probability")
                                : isNear(
                                        row.number("probability"),
                                        row.number("hits") / row.number("replications"),
                                        DOUBLE))
                .row(
                        "区间应包含概率",
                        "the interval should hold the probability",
                        row -> row.number("ci_low") <= row.number("ci_high")
                                && !(row.number("probability") < row.number("ci_low") - DOUBLE)
                                && !(row.number("probability") > row.number("ci_high") + DOUBLE));
    }

    /** Every replication hits some number of targets: the counts of a year add up to the replications. */
    private static void requireNumbersHit(Table table, Faults faults) throws TableFormatException {
        TreeMap<String, Sum> years = new TreeMap<>();
        for (int row = 0; row < table.rows(); row++) {
            if (table.number(row, "replications") + table.number(row, "failed")
                    != table.number(0, "replications") + table.number(0, "failed")) {
                throw faults.row(row, new Text("重复次数与第一行不同", "another number of replications than in the first row"));
            }
            if (table.text(row, "measure").startsWith("number-hit-")) {
                years.computeIfAbsent(table.text(row, "year"), id -> new Sum()).add(row, table.number(row, "hits"));
            }
        }
        for (Sum year : years.values()) {
            if (year.sum != table.number(year.last, "replications")) {
                throw faults.row(
                        year.last,
                        new Text(
                                "这一年各 number-hit 行的 hits 之和应等于 replications",
                                "hits of the number-hit rows of this year should add up to replications"));
            }
        }
    }

    /** A sum over rows, and the last of them. */
    private static final class Sum {

        private double sum;
        private int last;

        void add(int row, double value) {
            sum += value;
            last = row;
        }
    }

    private static TableRule summary() {
        return new TableRule()
                .columns(ID, "cluster", "indicator")
                .columns(UNIT, "unit")
                .sameFor("indicator", "unit")
                .columns(PERIOD, "period")
                .columns(NUMBER, "mean", "p05", "p10", "p25", "p50", "p75", "p90", "p95")
                .ascending("p05", "p10", "p25", "p50", "p75", "p90", "p95")
                .row(
                        "个数、金额和面积不应小于 0",
                        "counts, money and areas should not be less than 0",
                        row -> !row.text("unit").matches("家|个|人|亿元|万㎡")
                                || BEYOND_PRACTICE.contains(row.text("indicator"))
                                || row.number("p05") >= 0 && row.number("mean") >= 0)
                .key("indicator", "cluster", "period")
                .whole("indicator");
    }

    private static TableRule bottlenecks() {
        return new TableRule()
                .columns(ID, "cluster")
                .columns(PERIOD, "period")
                .oneOf("bound_by", "demand", "capital", "space", "staff")
                .columns(NUMBER, "share")
                .columns(AMOUNT, "gap")
                .row(
                        "share 应在 0 到 1 之间",
                        "share should be from 0 to 1",
                        row -> row.number("share") >= -SINGLE && row.number("share") <= 1 + SINGLE)
                .key("cluster", "bound_by", "period")
                .whole()
                .table(RunTableRules::requireSharesOfOne);
    }

    /** Output of a cluster is bound by something: the shares of a period exceed one nowhere. */
    private static void requireSharesOfOne(Table table, Faults faults) throws TableFormatException {
        TreeMap<String, Sum> sums = new TreeMap<>();
        for (int row = 0; row < table.rows(); row++) {
            sums.computeIfAbsent(table.text(row, "cluster") + " " + table.text(row, "period"), id -> new Sum())
                    .add(row, table.number(row, "share"));
        }
        for (Sum shares : sums.values()) {
            if (shares.sum > 1 + SINGLE) {
                throw faults.row(
                        shares.last,
                        new Text("这一集群这一时期各项 share 之和不应超过 1", "shares of this cluster and period should not exceed 1"));
            }
        }
    }

    private static TableRule ledger() {
        return new TableRule()
                .columns(ID, "resource", "source")
                .columns(UNIT, "unit")
                .sameFor("resource", "unit")
                .columns(ID_OR_NONE, "cluster", "park", "tier", "instrument")
                .columns(YEAR, "period")
                .columns(NUMBER, "supplied", "used", "unallocated")
                .row(
                        "unallocated 应为 supplied 减 used",
                        "unallocated should be supplied less used",
                        row -> isNear(row.number("supplied"), row.number("used") + row.number("unallocated"), SINGLE))
                .key("resource", "source", "cluster", "park", "tier", "instrument", "period")
                .whole();
    }

    private static TableRule projects() {
        return new TableRule()
                .columns(ID, "project", "cluster")
                .columns(YEAR, "year")
                .mayBeEmpty(AMOUNT, "target")
                .mayBeEmpty(SHARE, "probability", "probability_without")
                .columns(AMOUNT, "mean_output")
                .columns(SHARE, "realised_share")
                .row(
                        "目标与两个概率应同时有或同时空着",
                        "target and both probabilities should be there together or not at all",
                        row -> row.has("target") == row.has("probability")
                                && row.has("target") == row.has("probability_without"))
                .row(
                        "没有项目时的概率不应大于有项目时",
                        "the probability without the project should not exceed that with it",
                        row -> !(row.number("probability_without") > row.number("probability")))
                .key("project", "year")
                .whole();
    }

    private static TableRule reference() {
        return new TableRule()
                .columns(ID, "cluster")
                .columns(YEAR, "year")
                .columns(AMOUNT, "p10", "p50", "p90")
                .sinceLately(COUNT, "replications", "failed")
                .ascending("p10", "p50", "p90")
                .key("cluster", "year")
                .whole();
    }

    private static TableRule variance() {
        return new TableRule()
                .columns(ID, "cluster")
                .columns(YEAR, "year")
                .columns(SHARE, "parameters", "luck", "both")
                .columns(NUMBER, "parameters_se", "luck_se")
                .columns(COUNT, "draws", "lucks", "failed")
                .key("cluster", "year");
    }

    private static TableRule outsideView() {
        return probability(new TableRule()
                        .columns(ID, "cluster")
                        .columns(YEAR, "year")
                        .columns(NUMBER, "half_life", "long_run_growth"))
                .sinceLately(COUNT, "failed")
                .key("cluster", "year", "half_life", "long_run_growth")
                .whole();
    }

    private static TableRule levers() {
        return new TableRule()
                .columns(ID, "lever", "key", "unit", "clause")
                .sameFor("lever", "unit")
                .columns(COUNT, "instrument")
                .columns(YEAR, "year")
                .columns(NUMBER, "base", "total", "addition")
                .columns(FLAG, "on")
                .sinceLately(ID_OR_NONE, "part")
                .row(
                        "addition 应为 total 减 base",
                        "addition should be total less base",
                        row -> isNear(row.number("total"), row.number("base") + row.number("addition"), SINGLE))
                .key("lever", "key", "part", "year")
                .whole();
    }

    private static TableRule absorption() {
        return new TableRule()
                .columns(ID, "lever", "unit", "ceiling")
                .sameFor("lever", "unit")
                .columns(ID_OR_NONE, "key", "tier")
                .columns(YEAR, "period")
                .columns(NUMBER, "reached", "passed", "held_back")
                .mayBeEmpty(NUMBER, "value")
                .mayBeEmpty(GRADE, "grade")
                .row(
                        "held_back 应为 reached 减 passed",
                        "held_back should be reached less passed",
                        row -> isNear(row.number("reached"), row.number("passed") + row.number("held_back"), SINGLE))
                .key("lever", "key", "tier", "ceiling", "period")
                .whole();
    }

    private static TableRule events() {
        return new TableRule()
                .columns(ID, "id", "subject")
                .oneOf(
                        "type",
                        "export-control",
                        "demand-slump",
                        "price-cut",
                        "anchor-leaves",
                        "anchor-grows",
                        "project-comes",
                        "project-slips")
                .columns(PERIOD, "at")
                .columns(TEXT, "subject_zh", "subject_en")
                .mayBeEmpty(NUMBER, "size", "years")
                .columns(SHARE, "probability")
                .key("id");
    }

    private static TableRule resources() {
        return new TableRule()
                .oneOf("resource", "funding", "space", "talent", "officials", "teams", "floor-space")
                .mayBeEmpty(ID, "place")
                .columns(PERIOD, "period")
                .columns(UNIT, "unit")
                .columns(AMOUNT, "allocated")
                .mayBeEmpty(AMOUNT, "available")
                .mayBeEmpty(NUMBER, "unallocated")
                .key("resource", "place", "period")
                .whole();
    }

    private static TableRule parameters() {
        return new TableRule()
                .columns(ID, "id", "unit", "source")
                .columns(TEXT, "label_zh", "label_en")
                .columns(NUMBER, "value")
                .mayBeEmpty(NUMBER, "p05", "median", "p95")
                .mayBeEmpty(ID, "scale")
                .columns(GRADE, "grade")
                .ascending("p05", "median", "p95")
                .key("id");
    }

    static boolean isNear(double one, double other, double tolerance) {
        return Math.abs(one - other) <= tolerance * Math.max(1, Math.max(Math.abs(one), Math.abs(other)));
    }
}
