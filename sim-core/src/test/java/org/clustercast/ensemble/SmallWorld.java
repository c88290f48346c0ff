package org.clustercast.ensemble;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clustercast.district.Cluster;
import org.clustercast.district.ClusterBase;
import org.clustercast.district.TierCounts;
import org.clustercast.engine.ReplicationModel;
import org.clustercast.ensemble.table.BottlenecksTable;
import org.clustercast.parameter.ParameterSet;
import org.clustercast.parameter.Prior;
import org.clustercast.policy.Project;
import org.clustercast.policy.ProjectPlan;
import org.clustercast.policy.Target;
import org.clustercast.quantity.Quarter;
import org.clustercast.quantity.Text;
import org.clustercast.result.IndicatorDescriptor;
import org.clustercast.result.IndicatorDescriptor.Aggregation;
import org.clustercast.result.LedgerLine;
import org.clustercast.result.RecordLayout;
import org.clustercast.result.ReplicationRecord;
import org.clustercast.result.Table;
import org.clustercast.scenario.Innovations;
import org.clustercast.scenario.Review;
import org.clustercast.scenario.Scenario;
import org.clustercast.scenario.Switches;
import org.clustercast.scenario.TimeSpan;

/**
 * A scenario with the ten clusters and numbers made by a formula instead of a simulation.
 *
 * <pre>
 *   cluster k of the ten, replication r:  output(2023 + n) = base · (1 + n · pull · u(r, k)),  u in [0, 1)
 *   project J01 in semiconductors:        half of the replications, 40 in each year from 2025 on
 *   indicator i, series s, quarter q:     i + s / 100 + u(r, i, s, q)
 *   ledger line, year y:                  supplied 10 + y, used 7 + y
 * </pre>
 */
public final class SmallWorld {

    public static final List<String> CLUSTERS = List.of(
            "connected-vehicles",
            "semiconductors",
            "medical-devices",
            "biomedicine",
            "new-energy",
            "smart-terminals",
            "cell-gene",
            "low-altitude",
            "culture-tourism",
            "other");
    public static final double[] BASE = {3121, 150, 100, 147, 543, 350, 30.3, 20.1, 60, 590};
    public static final int TRACKED = 6;
    public static final int CULTURE = 8;
    public static final double PROJECT_OUTPUT = 40;

    /** The twelve targets of the document. */
    private static final double[][] TARGETS = {{4500, 240, 170, 260, 800, 650}, {8000, 1000, 500, 600, 1500, 1000}};

    private static final TimeSpan SPAN = new TimeSpan(Quarter.of(2024, 1), Quarter.of(2030, 4));

    private SmallWorld() {}

    public static Scenario scenario() {
        return scenario("plan", "f".repeat(64), targets());
    }

    public static List<Target> targets() {
        return Stream.of(2025, 2030)
                .flatMap(year -> IntStream.range(0, TRACKED)
                        .mapToObj(c -> new Target(CLUSTERS.get(c), year, TARGETS[year == 2025 ? 0 : 1][c], "")))
                .toList();
    }

    public static Scenario scenario(String id, String fingerprint, List<Target> targets) {
        return new Scenario(
                id,
                Text.same(id),
                Text.same(id),
                fingerprint,
                SPAN,
                42,
                20,
                true,
                IntStream.range(0, CLUSTERS.size())
                        .mapToObj(SmallWorld::cluster)
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new ProjectPlan(project("J01", "semiconductors"), true, false),
                        new ProjectPlan(project("J02", "other"), true, false)),
                targets,
                new ParameterSet(List.of()),
                List.of(),
                List.of(.23, .25, .25, .27),
                Switches.usual(),
                Innovations.none(),
                List.of(),
                List.of(),
                Review.none());
    }

    private static Cluster cluster(int c) {
        Cluster.Measure measure = c == CULTURE ? Cluster.Measure.REVENUE : Cluster.Measure.OUTPUT;
        ClusterBase base =
                new ClusterBase(BASE[c], 100, 10, BASE[c] / 2, 3, 2, BASE[c], 1e6, new TierCounts(1, 2, 3, 4, 5));
        return new Cluster(CLUSTERS.get(c), Text.same(CLUSTERS.get(c)), measure, c < TRACKED, "", List.of(), base);
    }

    private static Project project(String id, String cluster) {
        Prior years = Prior.fixed(1);
        return new Project(
                id, Text.same(id), cluster, cluster, "P01", 1, 1, 1, 1, SPAN.start(), years, years, 1, years, 0);
    }

    public static RecordLayout layout() {
        Stream<IndicatorDescriptor> bound = BottlenecksTable.BOUND_BY.stream()
                .flatMap(b -> Stream.of(
                        new IndicatorDescriptor("share-" + b, "", Aggregation.MEAN),
                        new IndicatorDescriptor("gap-" + b, "亿元", Aggregation.SUM)));
        List<IndicatorDescriptor> indicators = Stream.concat(
                        Stream.of(
                                new IndicatorDescriptor("output", "亿元", Aggregation.SUM),
                                new IndicatorDescriptor("vacancies", "人", Aggregation.LAST)),
                        bound)
                .toList();
        return layout(indicators);
    }

    public static RecordLayout layout(List<IndicatorDescriptor> indicators) {
        return new RecordLayout(
                indicators,
                Stream.concat(CLUSTERS.stream(), Stream.of("six", "district")).toList(),
                SPAN.all(),
                List.of(
                        new LedgerLine("funding", "district", "open", "", "top", "talent-support", "亿元"),
                        new LedgerLine("space", "ordinary", "semiconductors", "P01", "", "ordinary", "㎡")),
                CLUSTERS,
                List.of("J01", "J02"));
    }

    /** A model that pulls outputs up by {@code pull}. */
    public static ReplicationModel model(RecordLayout layout, double pull) {
        return (replication, record) -> fill(layout, pull, replication, record);
    }

    private static void fill(RecordLayout layout, double pull, int replication, ReplicationRecord record) {
        for (int i = 0; i < layout.indicators().size(); i++) {
            for (int s = 0; s < layout.series().size(); s++) {
                for (int q = 0; q < layout.quarters().size(); q++) {
                    record.floats()[layout.indicatorPosition(i, s, q)] = indicator(replication, i, s, q);
                }
            }
        }
        for (int y = 0; y < layout.years(); y++) {
            for (int line = 0; line < layout.ledger().size(); line++) {
                record.floats()[layout.ledgerPosition(line, y, 0)] = 10 + y;
                record.floats()[layout.ledgerPosition(line, y, 1)] = 7 + y;
            }
            for (int c = 0; c < CLUSTERS.size(); c++) {
                record.doubles()[layout.outputPosition(y, c)] = output(replication, c, 2024 + y, pull);
            }
            boolean isRealised = replication % 2 == 0 && y > 0;
            record.doubles()[layout.projectPosition(y, 0)] = isRealised ? PROJECT_OUTPUT : 0;
            record.doubles()[layout.projectPosition(y, 1)] = 0;
        }
    }

    public static float indicator(int replication, int indicator, int series, int quarter) {
        return (float) (indicator + series / 100.0 + uniform(replication, 1000 + indicator, series, quarter));
    }

    public static double output(int replication, int cluster, int year, double pull) {
        return BASE[cluster] * (1 + (year - 2023) * pull * uniform(replication, cluster, 0, 0));
    }

    /** A number in [0, 1) that depends on its address only. */
    private static double uniform(int... address) {
        long hash = 17;
        for (int part : address) {
            hash = (hash ^ part) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return (hash >>> 11) * 0x1.0p-53;
    }

    /** Rows of a table by their first cells, for looking one up. */
    public static TreeMap<String, Integer> index(Table table, String... columns) {
        TreeMap<String, Integer> rows = new TreeMap<>();
        for (int row = 0; row < table.rows(); row++) {
            int place = row;
            String key = Stream.of(columns).map(c -> table.text(place, c)).reduce("", (a, b) -> a + "/" + b);
            if (rows.put(key, row) != null) {
                throw new AssertionError("two rows " + key);
            }
        }
        return rows;
    }
}
