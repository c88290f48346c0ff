package org.clustercast.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.clustercast.quantity.Language;
import org.clustercast.reports.chart.AttractionStages;
import org.clustercast.reports.chart.Chart;
import org.clustercast.reports.chart.ChartRecipe;
import org.clustercast.reports.chart.EnterpriseTiers;
import org.clustercast.reports.chart.FanChart;
import org.clustercast.reports.chart.FundStages;
import org.clustercast.reports.chart.HitCounts;
import org.clustercast.reports.chart.LeverSpending;
import org.clustercast.reports.chart.Milestones;
import org.clustercast.reports.chart.PictureFiles;
import org.clustercast.reports.chart.ProbabilityBars;
import org.clustercast.reports.chart.Recruits;
import org.clustercast.reports.chart.RunResults;
import org.clustercast.reports.chart.ShortageShares;
import org.clustercast.reports.chart.SpaceOccupancy;
import org.clustercast.reports.chart.Vacancies;
import org.clustercast.reports.page.Report;
import org.clustercast.reports.page.ReportWriter;
import org.clustercast.reports.page.RunReport;
import org.clustercast.reports.text.Words;
import org.clustercast.result.RunDescription;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.Vocabulary;

/** Redraws all charts and the report of a run from its tables; nothing is simulated. */
public final class ReportBook {

    private static final List<ChartRecipe> RECIPES = List.of(
            new FanChart(),
            new ProbabilityBars(),
            new HitCounts(),
            new ShortageShares(),
            new EnterpriseTiers(),
            new AttractionStages(),
            new Vacancies(),
            new Recruits(),
            new Milestones(),
            new LeverSpending(),
            new FundStages(),
            new SpaceOccupancy());

    private ReportBook() {}

    /** The recipes of all charts, in the order in which they are drawn. */
    public static List<ChartRecipe> recipes() {
        return RECIPES;
    }

    /** Writes {@code charts/*.png}, {@code .svg} and {@code .csv}, then {@code report.html}. */
    public static void write(RunDirectory run, RunDescription description, Vocabulary words, Language language)
            throws IOException {
        write(run, description, words, language, DrawingProgress.SILENT);
    }

    /** As above; {@code progress} hears of each chart and of the report. */
    public static void write(
            RunDirectory run, RunDescription description, Vocabulary words, Language language, DrawingProgress progress)
            throws IOException {
        RunResults results = new RunResults(run, description, new Words(words, language));
        write(results, run, Clock.systemDefaultZone(), progress);
    }

    /** As above, with the clock that gives the print date in the footer. */
    static void write(RunResults results, RunDirectory run, Clock clock) throws IOException {
        write(results, run, clock, DrawingProgress.SILENT);
    }

    private static void write(RunResults results, RunDirectory run, Clock clock, DrawingProgress progress)
            throws IOException {
        Files.createDirectories(run.file(RunDirectory.CHARTS));
        Map<String, Chart> charts = new LinkedHashMap<>();
        for (ChartRecipe recipe : RECIPES) {
            recipe.draw(results).forEach(chart -> charts.put(chart.id(), chart));
        }
        int parts = charts.size() + 1;
        progress.report(0, parts);
        AtomicInteger done = new AtomicInteger();
        writeAll(run, List.copyOf(charts.values()), () -> {
            synchronized (done) {
                progress.report(done.incrementAndGet(), parts);
            }
        });
        Report report = new RunReport(results, charts).report(LocalDate.now(clock));
        run.write(RunDirectory.REPORT, file -> Files.writeString(file, ReportWriter.html(report)));
        progress.report(parts, parts);
    }

    /** Pictures do not know of each other: each processor encodes its share. */
    private static void writeAll(RunDirectory run, List<Chart> charts, Runnable written) throws IOException {
        try {
            charts.parallelStream().forEach(chart -> {
                try {
                    writeFiles(run, RunDirectory.CHARTS + "/" + chart.id(), chart);
                    written.run();
                } catch (IOException fault) {
                    throw new UncheckedIOException(fault);
                }
            });
        } catch (UncheckedIOException fault) {
            throw fault.getCause();
        }
    }

    /** Writes a chart's picture, drawing and data under a name without ending. */
    static void writeFiles(RunDirectory directory, String name, Chart chart) throws IOException {
        directory.write(name + ".png", file -> Files.write(file, PictureFiles.png(chart.sheet())));
        directory.write(name + ".svg", file -> Files.write(file, PictureFiles.svg(chart.sheet())));
        directory.write(name, chart.data());
    }
}
