package org.clustercast.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clustercast.quantity.Language;
import org.clustercast.reports.chart.Chart;
import org.clustercast.reports.chart.DifferenceChart;
import org.clustercast.reports.chart.Differences;
import org.clustercast.reports.page.ComparedInputs;
import org.clustercast.reports.page.ComparisonPages;
import org.clustercast.reports.page.Report;
import org.clustercast.reports.page.ReportWriter;
import org.clustercast.reports.text.Words;
import org.clustercast.result.RunDescription;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.Table;
import org.clustercast.result.Vocabulary;

/** Draws what {@code compare} found: the chart of differences and {@code comparison.html}. */
public final class ComparisonReport {

    /** Name of the page. */
    public static final String PAGE = "comparison.html";

    private static final int SHOWN_FINGERPRINT = 12;

    private ComparisonReport() {}

    /**
     * Writes {@code charts/output-differences.*} and {@code comparison.html} into a directory. Where the directory has
     * a table {@code allocations.csv} (columns of {@code levers.csv} behind a column {@code scenario}), the page
     * shows the allocations side by side; where it has {@code absorption.csv} (columns of that of a run behind a column
     * {@code scenario}), it says what of the additions finds no use.
     *
     * @param comparison the table {@code comparison.csv}
     * @param runs the runs that are compared, the base first
     */
    public static void write(
            Path directory, Table comparison, List<RunDescription> runs, Vocabulary words, Language language)
            throws IOException {
        write(RunDirectory.at(directory), comparison, runs, new Words(words, language), Clock.systemDefaultZone());
    }

    /** As above, with the clock that gives the print date in the footer. */
    static void write(RunDirectory directory, Table comparison, List<RunDescription> runs, Words words, Clock clock)
            throws IOException {
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("a comparison needs its base");
        }
        Differences differences = new Differences(comparison);
        Map<String, String> labels = new LinkedHashMap<>();
        runs.forEach(run -> labels.put(run.scenario(), words.of(run.label())));
        String caption = caption(runs, differences.tests(), words);
        Chart chart = new DifferenceChart(differences, labels, words).draw(caption);
        Files.createDirectories(directory.file(RunDirectory.CHARTS));
        ReportBook.writeFiles(directory, RunDirectory.CHARTS + "/" + chart.id(), chart);
        ComparisonPages pages = new ComparisonPages(differences, runs, words);
        ComparedInputs inputs =
                new ComparedInputs(table(directory, "allocations"), table(directory, RunDirectory.ABSORPTION));
        Report report = pages.report(chart, inputs, LocalDate.now(clock), caption);
        directory.write(PAGE, file -> Files.writeString(file, ReportWriter.html(report)));
    }

    private static Table table(RunDirectory directory, String name) throws IOException {
        return Files.isRegularFile(directory.tableFile(name))
                ? directory.table(name)
                : Table.columns("scenario").build();
    }

    private static String caption(List<RunDescription> runs, int tests, Words words) {
        RunDescription base = runs.get(0);
        List<String> names = runs.stream()
                .map(run -> run.scenario() + "-" + start(run.fingerprint()))
                .toList();
        int fewest =
                runs.stream().mapToInt(RunDescription::replicationsDone).min().orElse(0);
        return words.fill(
                "comparison.caption",
                "run",
                String.join(" · ", names),
                "date",
                base.baseYear() + "Q4",
                "runs",
                fewest,
                "seed",
                base.seed(),
                "tests",
                tests);
    }

    private static String start(String fingerprint) {
        return fingerprint.substring(0, Math.min(SHOWN_FINGERPRINT, fingerprint.length()));
    }
}
