package org.clustercast.reports.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clustercast.quantity.Language;
import org.clustercast.reports.chart.Chart;
import org.clustercast.reports.chart.RunResults;
import org.clustercast.reports.text.Words;
import org.clustercast.result.RunDescription;

/** The report of one run: first page, overview, a page per cluster, inputs, method. */
public final class RunReport {

    private static final List<String> OVERVIEW = List.of("fan-all", "probability", "how-many", "shortage-all");

    private final RunResults results;
    private final Map<String, Chart> charts;

    /** A report with the charts that were drawn, by id. */
    public RunReport(RunResults results, Map<String, Chart> charts) {
        this.results = results;
        this.charts = charts;
    }

    /** The report, printed on a date; blocks whose tables do not exist are absent. */
    public Report report(LocalDate printed) {
        Words words = results.words();
        List<Page> pages = new ArrayList<>();
        pages.add(new SummaryPage(results).page());
        addOverview(pages);
        for (String cluster : results.trackedClusters()) {
            pages.add(new ClusterPage(results, charts, cluster).page());
        }
        new PotentialPage(results).page().ifPresent(pages::add);
        pages.addAll(new IndicatorPages(results, charts).pages());
        new LeverPage(results, charts).page().ifPresent(pages::add);
        new SpacePage(results, charts.get("space")).page().ifPresent(pages::add);
        EvidencePage evidence = new EvidencePage(results);
        pages.add(evidence.method());
        evidence.assumptions().ifPresent(pages::add);
        RunDescription run = results.description();
        return new Report(
                words.language() == Language.ZH ? "zh-CN" : "en",
                words.word("report.title"),
                words.fill(
                        "report.subtitle",
                        "scenario",
                        words.of(run.label()),
                        "policy",
                        run.policyNumber(),
                        "first",
                        run.firstYear(),
                        "last",
                        run.lastYear()),
                results.unfinished(),
                pages,
                words.fill("report.footer", "date", printed, "caption", results.caption()));
    }

    private void addOverview(List<Page> pages) {
        List<Block> figures = new ArrayList<>();
        for (String id : OVERVIEW) {
            Chart chart = charts.get(id);
            if (chart != null) {
                figures.add(Figures.of(chart, results.words()));
            }
        }
        if (!figures.isEmpty()) {
            pages.add(new Page("overview", results.words().word("report.overview.title"), figures));
        }
    }
}
