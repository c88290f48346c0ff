package org.clustercast.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.clustercast.quantity.Text;
import org.clustercast.result.Quantiles;
import org.clustercast.result.RunDescription;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.Table;

/** Writes a run directory with invented numbers of the right shape; the same numbers every time. */
public final class SyntheticRun {

    /** Base output, targets 2025 and 2030, growth, spread a year. */
    private static final Map<String, double[]> CLUSTERS = new LinkedHashMap<>();

    static {
        CLUSTERS.put("connected-vehicles", new double[] {3121, 4000, 6000, 0.12, 0.13});
        CLUSTERS.put("semiconductors", new double[] {150, 300, 1000, 0.19, 0.25});
        CLUSTERS.put("medical-devices", new double[] {100, 130, 300, 0.10, 0.12});
        CLUSTERS.put("biomedicine", new double[] {147, 200, 500, 0.09, 0.13});
        CLUSTERS.put("new-energy", new double[] {543, 700, 1500, 0.10, 0.16});
        CLUSTERS.put("smart-terminals", new double[] {350, 500, 1000, 0.06, 0.16});
        CLUSTERS.put("cell-gene", new double[] {12, 0, 0, 0.12, 0.2});
        CLUSTERS.put("low-altitude", new double[] {8, 0, 0, 0.2, 0.25});
        CLUSTERS.put("culture-tourism", new double[] {25, 0, 0, 0.08, 0.1});
        CLUSTERS.put("other", new double[] {595.4, 0, 0, 0.05, 0.1});
    }

    private static final List<String> TRACKED =
            CLUSTERS.keySet().stream().limit(6).toList();
    private static final List<String> INDICATORS = List.of(
            "enterprises-above-scale",
            "specialised",
            "little-giants",
            "listed",
            "leads",
            "leads-talks",
            "leads-signed",
            "leads-sited",
            "arrivals",
            "arrivals-full-load",
            "moves-within",
            "leads-without-site",
            "vacancies",
            "breakthroughs",
            "approvals",
            "deadweight",
            "funds-announced",
            "funds-raised",
            "funds-invested",
            "funds-returned");
    private static final int FIRST = 2023;
    private static final int LAST = 2030;

    private final SplittableRandom random = new SplittableRandom(20240218);
    private final int replications;
    private final Path directory;
    private final Map<String, double[][]> outputs = new LinkedHashMap<>();

    private final Map<String, Double> factors;

    private SyntheticRun(Path directory, int replications, Map<String, Double> factors) {
        this.directory = directory;
        this.replications = replications;
        this.factors = factors;
    }

    /** Writes a whole run. */
    public static RunDirectory write(Path directory, int replications) throws IOException {
        return write(directory, replications, Map.of());
    }

    /** Writes a whole run in which the output of some clusters is multiplied. */
    public static RunDirectory write(Path directory, int replications, Map<String, Double> factors) throws IOException {
        Files.createDirectories(directory);
        SyntheticRun run = new SyntheticRun(directory, replications, factors);
        run.outcomes();
        run.targets();
        run.reference();
        run.bottlenecks();
        run.ledger();
        run.levers();
        run.events();
        run.summary();
        run.projects();
        run.outsideView();
        run.variance();
        SyntheticEvidence.write(directory, CLUSTERS.keySet());
        return RunDirectory.at(directory);
    }

    /** What the run is. */
    public static RunDescription description(int replications) {
        return new RunDescription(
                "plan-2024",
                new Text("2024 年意见方案", "Plan of 2024"),
                new Text("按政策文件安排资金、空间与人才。", "Funding, space and people as the document says."),
                "3f9ac01d77be45aa10cc3f9ac01d77be45aa10cc3f9ac01d77be45aa10ccffff",
                "0.1.0",
                20240218,
                replications,
                replications,
                0,
                FIRST,
                FIRST + 1,
                LAST,
                "深坪府〔2024〕1号");
    }

    private void outcomes() throws IOException {
        Table.Builder table = Table.columns("replication", "year", "cluster", "output");
        CLUSTERS.forEach((cluster, facts) -> outputs.put(cluster, new double[LAST - FIRST + 1][replications]));
        for (int r = 0; r < replications; r++) {
            double common = random.nextGaussian() * 0.02;
            for (Map.Entry<String, double[]> cluster : CLUSTERS.entrySet()) {
                double[] facts = cluster.getValue();
                double level = facts[0] * factors.getOrDefault(cluster.getKey(), 1.0);
                double drift = facts[3] + common + random.nextGaussian() * 0.03;
                for (int year = FIRST; year <= LAST; year++) {
                    outputs.get(cluster.getKey())[year - FIRST][r] = level;
                    table.row(r, year, cluster.getKey(), level);
                    level *= Math.exp(drift + random.nextGaussian() * facts[4]);
                }
            }
        }
        table.build().write(directory.resolve("outcomes.csv"));
    }

    private void targets() throws IOException {
        Table.Builder table = Table.columns(
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
        for (int year : new int[] {2025, 2030}) {
            int[] hitsOf = new int[replications];
            for (String cluster : TRACKED) {
                double target = CLUSTERS.get(cluster)[year == 2025 ? 1 : 2];
                double[] sample = outputs.get(cluster)[year - FIRST];
                int hits = 0;
                double missing = 0;
                for (int r = 0; r < replications; r++) {
                    boolean hit = sample[r] >= target;
                    hits += hit ? 1 : 0;
                    hitsOf[r] += hit ? 1 : 0;
                    missing += hit ? 0 : target - sample[r];
                }
                Quantiles q = Quantiles.of(sample);
                List<Object> row = row(cluster, year, "calendar-year", target, hits);
                row.addAll(List.of(q.at(0.1), q.at(0.5), q.at(0.9), missing / Math.max(1, replications - hits)));
                table.row(row.toArray());
                row.set(2, "reached-by");
                table.row(row.toArray());
            }
            for (int k = 0; k <= TRACKED.size(); k++) {
                int number = k;
                int hits = (int) Arrays.stream(hitsOf).filter(h -> h == number).count();
                List<Object> row = row("six", year, "number-hit-" + k, Double.NaN, hits);
                row.addAll(List.of("", "", "", ""));
                table.row(row.toArray());
                if (k == TRACKED.size()) {
                    row.set(2, "calendar-year");
                    table.row(row.toArray());
                }
            }
        }
        table.build().write(directory.resolve("targets.csv"));
    }

    private List<Object> row(String cluster, int year, String measure, double target, int hits) {
        double n = replications;
        double p = hits / n;
        double z = 1.959963984540054;
        double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
        double half = z / (1 + z * z / n) * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
        return new ArrayList<>(List.of(
                cluster,
                year,
                measure,
                target,
                "亿元",
                replications,
                0,
                hits,
                p,
                hits == 0 ? 0 : middle - half,
                hits == replications ? 1 : middle + half));
    }

    private void reference() throws IOException {
        Table.Builder table = Table.columns("cluster", "year", "p10", "p50", "p90");
        for (String cluster : TRACKED) {
            for (int year = FIRST; year <= LAST; year++) {
                Quantiles q = Quantiles.of(outputs.get(cluster)[year - FIRST]);
                double less = 1 - 0.02 * (year - FIRST);
                table.row(cluster, year, q.at(0.1) * less, q.at(0.5) * less, q.at(0.9) * less);
            }
        }
        table.build().write(directory.resolve("reference.csv"));
    }

    private void bottlenecks() throws IOException {
        Table.Builder table = Table.columns("cluster", "period", "bound_by", "share", "gap");
        for (String cluster : CLUSTERS.keySet()) {
            for (int year = FIRST + 1; year <= LAST; year++) {
                double[] weights = {
                    1 + random.nextDouble(), 0.2 + random.nextDouble(), random.nextDouble() * 0.6, random.nextDouble()
                };
                double sum = Arrays.stream(weights).sum();
                String[] causes = {"demand", "capital", "space", "staff"};
                for (int i = 0; i < causes.length; i++) {
                    double gap = i == 0 ? 0 : CLUSTERS.get(cluster)[0] * 0.2 * weights[i] / sum;
                    table.row(cluster, Integer.toString(year), causes[i], weights[i] / sum, gap);
                    table.row(cluster, year + "Q1", causes[i], weights[i] / sum, gap);
                }
            }
        }
        table.build().write(directory.resolve("bottlenecks.csv"));
    }

    private void ledger() throws IOException {
        Table.Builder table = Table.columns(
                "resource",
                "source",
                "cluster",
                "park",
                "tier",
                "instrument",
                "period",
                "unit",
                "supplied",
                "used",
                "unallocated");
        for (int park = 1; park <= 35; park++) {
            double supplied = park == 33 ? 0 : 5 + 180 * random.nextDouble() * random.nextDouble();
            double used = supplied * (0.6 + 0.35 * random.nextDouble());
            String id = String.format("P%02d", park);
            for (int year = FIRST + 1; year <= LAST; year++) {
                table.row("space", "ordinary", "", id, "", "ordinary", year, "万㎡", supplied, used, supplied - used);
                used = Math.min(supplied, used * (1.01 + 0.03 * random.nextDouble()));
            }
        }
        for (int year = FIRST + 1; year <= LAST; year++) {
            for (String source : List.of("district", "municipal", "social")) {
                double supplied = 5 + 10 * random.nextDouble();
                table.row(
                        "funding",
                        source,
                        "semiconductors",
                        "",
                        "",
                        "industry-funds",
                        year,
                        "亿元",
                        supplied,
                        supplied * 0.8,
                        supplied * 0.2);
            }
            table.row("funding", "district", "open", "", "", "enterprise-grants", year, "亿元", 14.0, 13.1, 0.9);
            table.row("talent", "district", "open", "", "skilled", "talent-support", year, "人", 620.0, 540.0, 80.0);
        }
        table.build().write(directory.resolve("ledger.csv"));
    }

    private void levers() throws IOException {
        Table.Builder table = Table.columns(
                "lever", "instrument", "key", "year", "unit", "base", "total", "addition", "clause", "on");
        for (int year = FIRST + 1; year <= LAST; year++) {
            for (String cluster : TRACKED) {
                double base = 1.1 + CLUSTERS.get(cluster)[3] * 3;
                double total = base * (1 + 0.05 * (year - FIRST));
                table.row("enterprise-grants", 6, cluster, year, "亿元/年", base, total, total - base, "四(六)", true);
                table.row("industry-funds", 10, cluster, year, "亿元/年", 2.0, 2.0, 0.0, "四(十)", false);
            }
            table.row("talent-support", 6, "open", year, "亿元/年", 1.5, 2.1, 0.6, "四(六)", true);
            table.row("key-projects", 4, "district", year, "人", 0.0, 72.0, 72.0, "四(四)", true);
            for (int park = 1; park <= 6; park++) {
                table.row(
                        "quality-space",
                        8,
                        String.format("P%02d", park),
                        year,
                        "万㎡/年",
                        3.0,
                        3.0 + park,
                        1.0 * park,
                        "四(八)",
                        true);
            }
        }
        table.build().write(directory.resolve("levers.csv"));
    }

    private void events() throws IOException {
        Table.columns("id", "type", "at", "subject", "subject_zh", "subject_en", "size", "years", "probability")
                .row("E1", "export-control", "2026Q1", "semiconductors", "半导体", "Chips", 0.35, 3.0, 0.25)
                .row("E2", "project-slips", "2025Q3", "J01", "十二英寸晶圆线", "300 mm wafer line", 1.5, 0.0, 1.0)
                .row("E4", "price-cut", "2026Q2", "medical-devices", "器械", "Devices", 0.12, 0.0, 0.6)
                .row("E3", "anchor-leaves", "2027Q1", "A01", "整车龙头", "Car maker", 0.0, 0.0, 0.1)
                .build()
                .write(directory.resolve("events.csv"));
    }

    /** Annual indicators that grow, the district as the sum of the clusters, and a quarter that no chart may count. */
    private void summary() throws IOException {
        Table.Builder table = Table.columns("cluster", "period", "indicator", "unit", "mean", "p10", "p50", "p90");
        List<String> clusters = new ArrayList<>(CLUSTERS.keySet());
        clusters.addAll(List.of("six", "district"));
        for (String indicator : INDICATORS) {
            for (String cluster : clusters) {
                double level = cluster.equals("district") ? 10 : cluster.equals("six") ? 6 : 1;
                table.row(cluster, "2024Q1", indicator, "家", 900.0, 900.0, 900.0, 900.0);
                for (int year = FIRST + 1; year <= LAST; year++) {
                    double mean = level * (year - FIRST);
                    table.row(cluster, year, indicator, "家", mean, mean * 0.7, mean * 0.9, mean * 1.5);
                }
            }
        }
        table.build().write(directory.resolve("summary.csv"));
    }

    private void projects() throws IOException {
        Table.columns(
                        "project",
                        "cluster",
                        "year",
                        "target",
                        "probability",
                        "probability_without",
                        "mean_output",
                        "realised_share")
                .row("J01", "semiconductors", 2025, 300.0, 0.14, 0.09, 22.0, 0.71)
                .row("J01", "semiconductors", 2030, 1000.0, 0.075, 0.031, 95.0, 0.83)
                .row("J06", "semiconductors", 2030, 1000.0, 0.075, 0.069, 38.0, 0.6)
                .build()
                .write(directory.resolve("projects.csv"));
    }

    private void outsideView() throws IOException {
        Table.Builder table = Table.columns(
                "half_life", "long_run_growth", "replications", "hits", "probability", "ci_low", "ci_high");
        for (double halfLife : new double[] {1, 2, 4}) {
            for (double growth : new double[] {0.03, 0.05, 0.08}) {
                double p = 0.01 * halfLife + growth * 0.6;
                table.row(halfLife, growth, 2000, (int) (p * 2000), p, p - 0.01, p + 0.01);
            }
        }
        table.build().write(directory.resolve("outside_view.csv"));
    }

    private void variance() throws IOException {
        Table.Builder table = Table.columns(
                "cluster",
                "year",
                "parameters",
                "luck",
                "both",
                "parameters_se",
                "luck_se",
                "draws",
                "lucks",
                "failed");
        for (int year : new int[] {2025, 2030}) {
            table.row("semiconductors", year, 0.61, 0.33, 0.06, 0.12, 0.11, 15, 15, 0);
        }
        table.build().write(directory.resolve("variance.csv"));
    }
}
