package org.clustercast.reports;

import java.util.List;
import org.clustercast.ensemble.table.Comparison;
import org.clustercast.quantity.Text;
import org.clustercast.result.RunDescription;
import org.clustercast.result.Table;

/** Invented differences of two plans from a base. */
public final class SyntheticComparison {

    private static final List<String> CLUSTERS = List.of(
            "connected-vehicles",
            "semiconductors",
            "medical-devices",
            "biomedicine",
            "new-energy",
            "smart-terminals",
            "six");
    private static final double[] GAINS = {24.1, 41.5, 4.4, 0.6, 15.2, -5.1, 80.7};

    private SyntheticComparison() {}

    /** The table that {@code compare} writes. */
    public static Table table() {
        Table.Builder table = Table.columns(Comparison.COLUMNS.toArray(String[]::new));
        for (String other : List.of("plan-2024", "chips-first")) {
            double factor = other.equals("plan-2024") ? 1 : 1.6;
            for (int i = 0; i < CLUSTERS.size(); i++) {
                for (int year : new int[] {2025, 2030}) {
                    double gain = GAINS[i] * factor * (year == 2025 ? 0.3 : 1);
                    double half = 2 + Math.abs(gain) * 0.2;
                    boolean real = Math.abs(gain) > half;
                    table.row(
                            "baseline",
                            other,
                            CLUSTERS.get(i),
                            year,
                            "output",
                            "亿元",
                            500.0 * (i + 1),
                            500.0 * (i + 1) + gain,
                            gain,
                            gain - half,
                            gain + half,
                            real ? 0.001 : 0.4,
                            real,
                            "",
                            56,
                            real ? 0.01 : 1.0,
                            gain - half,
                            gain + half);
                }
            }
            for (int i = 0; i < CLUSTERS.size(); i++) {
                for (int year : new int[] {2025, 2030}) {
                    double gain = GAINS[i] * factor / 2500;
                    boolean real = Math.abs(gain) > 0.003;
                    table.row(
                            "baseline",
                            other,
                            CLUSTERS.get(i),
                            year,
                            "probability",
                            "",
                            0.2,
                            0.2 + gain,
                            gain,
                            gain - 0.003,
                            gain + 0.003,
                            real ? 0.001 : 0.4,
                            real,
                            "",
                            56,
                            real ? 0.01 : 1.0,
                            gain - 0.003,
                            gain + 0.003);
                }
            }
        }
        return table.build();
    }

    /** The runs compared, the base first. */
    public static List<RunDescription> runs() {
        return List.of(
                run("baseline", "基准情景", "Ordinary world", "aa"),
                run("plan-2024", "2024 年意见方案", "Plan of 2024", "bb"),
                run("chips-first", "芯片优先", "Chips first", "cc"));
    }

    /** Allocations of the runs. */
    public static Table allocations() {
        Table.Builder table = Table.columns("scenario", "lever", "key", "year", "unit", "base", "total", "addition");
        for (RunDescription run : runs()) {
            for (int year = 2024; year <= 2030; year++) {
                double more = run.scenario().equals("baseline") ? 0 : 1.5;
                table.row(run.scenario(), "enterprise-grants", "semiconductors", year, "亿元/年", 2.5, 2.5 + more, more);
                table.row(run.scenario(), "talent-support", "open", year, "亿元/年", 1.5, 1.5 + more / 3, more / 3);
            }
        }
        return table.build();
    }

    private static RunDescription run(String id, String zh, String en, String fingerprint) {
        return new RunDescription(
                id,
                new Text(zh, en),
                new Text("", ""),
                fingerprint.repeat(32),
                "0.1.0",
                20240218,
                2000,
                2000,
                0,
                2023,
                2024,
                2030,
                "深坪府〔2024〕1号");
    }
}
