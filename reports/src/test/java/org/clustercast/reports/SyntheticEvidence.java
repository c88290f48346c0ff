package org.clustercast.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.clustercast.result.Table;

/** Invented parameters and grades of a synthetic run. */
final class SyntheticEvidence {

    private SyntheticEvidence() {}

    static void write(Path directory, Set<String> clusters) throws IOException {
        Table.Builder parameters = Table.columns(
                "id", "label_zh", "label_en", "unit", "value", "p05", "median", "p95", "scale", "grade", "source");
        parameters.row(
                "environment.growthHalfLife",
                "增速回归半衰期",
                "Half-life of growth",
                "年",
                "",
                1.0,
                2.0,
                4.0,
                "log",
                "D",
                "assumption");
        for (String cluster : clusters) {
            parameters.row(
                    "environment.clusterGrowth." + cluster,
                    "集群增速（" + cluster + "）",
                    "Growth of " + cluster,
                    "比例/年",
                    "",
                    0.02,
                    0.1,
                    0.1834,
                    "identity",
                    cluster.startsWith("c") ? "B" : "D",
                    "city-statistics-2023");
        }
        parameters.row(
                "production.slackUtilisation",
                "宽裕企业产能利用率",
                "Utilisation where slack <b>",
                "",
                0.75,
                "",
                "",
                "",
                "",
                "C",
                "utilisation-survey");
        parameters.build().write(directory.resolve("parameters.csv"));
        Table.columns("kind", "grade", "count")
                .row("parameter", "B", 3)
                .row("parameter", "C", 11)
                .row("parameter", "D", 84)
                .row("data", "A", 19)
                .row("data", "B", 12)
                .row("data", "D", 402)
                .build()
                .write(directory.resolve("grades.csv"));
    }
}
