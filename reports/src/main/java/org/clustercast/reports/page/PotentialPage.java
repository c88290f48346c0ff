package org.clustercast.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clustercast.reports.chart.RunResults;
import org.clustercast.reports.text.Numbers;
import org.clustercast.reports.text.Words;
import org.clustercast.result.Quantiles;

/** Clusters without a number in the document: a forecast, and no probability. */
final class PotentialPage {

    private static final Set<String> NOT_CLUSTERS = new TreeSet<>(List.of("other", "six", "district"));

    private final RunResults results;
    private final Words words;

    PotentialPage(RunResults results) {
        this.results = results;
        this.words = results.words();
    }

    Optional<Page> page() {
        if (!results.has("outcomes")) {
            return Optional.empty();
        }
        List<String> tracked = results.trackedClusters();
        List<String> clusters = results.outcomes().clusters().stream()
                .filter(cluster -> !tracked.contains(cluster) && !NOT_CLUSTERS.contains(cluster))
                .toList();
        if (clusters.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Page(
                "potential",
                words.word("report.potential.title"),
                List.of(new Block.Paragraph(words.word("report.potential.note"), "plain"), table(clusters))));
    }

    private Block table(List<String> clusters) {
        TreeSet<Integer> years = new TreeSet<>();
        years.add(results.description().baseYear());
        if (results.has("targets")) {
            years.addAll(results.targets().years());
        }
        years.add(results.description().lastYear());
        List<String> headers = new ArrayList<>(List.of(words.word("header.cluster"), words.word("header.light")));
        years.forEach(year -> headers.add(words.fill(
                year == results.description().baseYear() ? "report.potential.actual" : "report.potential.forecast",
                "year",
                year)));
        Grids grid = Grids.titled(headers);
        for (String cluster : clusters) {
            TreeMap<Integer, Quantiles> outputs = results.outcomes().of(cluster);
            List<Cell> cells = new ArrayList<>(List.of(Cell.text(words.cluster(cluster)), Cell.noLight(words)));
            years.forEach(year -> cells.add(Cell.text(forecast(outputs, year))));
            grid.row(cells);
        }
        return grid.grid();
    }

    private String forecast(TreeMap<Integer, Quantiles> outputs, int year) {
        Quantiles output = outputs.get(year);
        if (output == null) {
            return Numbers.NONE;
        }
        return year == results.description().baseYear()
                ? Numbers.output(output.at(0.5))
                : words.fill(
                        "report.potential.value",
                        "median",
                        Numbers.output(output.at(0.5)),
                        "low",
                        Numbers.output(output.at(0.1)),
                        "high",
                        Numbers.output(output.at(0.9)));
    }
}
