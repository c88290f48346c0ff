package org.clustercast.reports.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clustercast.reports.chart.Sheet.Heading;
import org.clustercast.reports.text.Words;
import org.clustercast.result.Quantiles;
import org.clustercast.result.Table;

/** Will the target be reached? Median and bands of annual output with the targets, per cluster and on one sheet. */
public final class FanChart implements ChartRecipe {

    /** Shares of the quantiles in the data behind the chart. */
    private static final double[] SHARES = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};

    private static final double SINGLE_HEIGHT = 192;
    private static final double PANEL_HEIGHT = 168;
    private static final int COLUMNS = 2;

    @Override
    public String id() {
        return "fan";
    }

    @Override
    public List<Chart> draw(RunResults results) {
        if (!results.has("outcomes") || !results.has("targets")) {
            return List.of();
        }
        List<Fan> fans = results.trackedClusters().stream()
                .filter(results.outcomes()::has)
                .map(cluster -> fan(results, cluster))
                .toList();
        List<Chart> charts = new ArrayList<>();
        if (fans.size() > 1) {
            charts.add(sheet(results, fans));
        }
        fans.forEach(fan -> charts.add(single(results, fan)));
        return charts;
    }

    private Chart single(RunResults results, Fan fan) {
        Words words = results.words();
        String title = words.fill("chart.fan.title", "cluster", words.cluster(fan.cluster()));
        Heading heading = new Heading(title, "", results.caption());
        Rectangle2D area = new Rectangle2D.Double(0, 0, Sheet.inner(), SINGLE_HEIGHT);
        FanPlot plot = FanPlot.of(fan, results, true, area);
        ListedTargets body = ListedTargets.below(plot, SINGLE_HEIGHT, List.of(plot), words);
        return new Chart(
                id() + "-" + fan.cluster(),
                new Sheet(heading, FanLegend.of(results), body.height(), body),
                data(List.of(fan)));
    }

    private Chart sheet(RunResults results, List<Fan> fans) {
        Words words = results.words();
        int rows = (fans.size() + COLUMNS - 1) / COLUMNS;
        Rectangle2D area = new Rectangle2D.Double(0, 0, Sheet.inner(), rows * PANEL_HEIGHT);
        List<FanPlot> plots = new ArrayList<>();
        List<Panels.Panel> panels = new ArrayList<>();
        for (Fan fan : fans) {
            Rectangle2D field = Panels.field(plots.size(), COLUMNS, rows, area);
            FanPlot plot = FanPlot.of(fan, results, false, field);
            plots.add(plot);
            panels.add(new Panels.Panel(words.cluster(fan.cluster()), plot));
        }
        Panels panelled = new Panels(COLUMNS, panels);
        ListedTargets body = ListedTargets.below(panelled, area.getHeight(), plots, words);
        Heading heading = new Heading(words.word("chart.fan.sheet.title"), "", results.caption());
        return new Chart(id() + "-all", new Sheet(heading, FanLegend.of(results), body.height(), body), data(fans));
    }

    private static Fan fan(RunResults results, String cluster) {
        TreeMap<Integer, Double> reference = new TreeMap<>();
        if (results.has("reference")) {
            Table table = results.table("reference").where("cluster", cluster);
            for (int row = 0; row < table.rows(); row++) {
                reference.put((int) table.number(row, "year"), table.number(row, "p50"));
            }
        }
        return new Fan(
                cluster, results.outcomes().of(cluster), results.targets().of(cluster), reference);
    }

    private static Table data(List<Fan> fans) {
        Table.Builder data = Table.columns(
                "cluster",
                "year",
                "p10",
                "p20",
                "p30",
                "p40",
                "p50",
                "p60",
                "p70",
                "p80",
                "p90",
                "target",
                "probability",
                "ci_low",
                "ci_high",
                "reference_p50");
        for (Fan fan : fans) {
            for (Map.Entry<Integer, Quantiles> year : fan.years().entrySet()) {
                List<Object> row = new ArrayList<>(List.of(fan.cluster(), year.getKey()));
                for (double share : SHARES) {
                    row.add(year.getValue().at(share));
                }
                Targets.Row target = fan.targetIn(year.getKey());
                row.add(target == null ? "" : target.target());
                row.add(target == null ? "" : target.probability());
                row.add(target == null ? "" : target.low());
                row.add(target == null ? "" : target.high());
                Double reference = fan.reference().get(year.getKey());
                row.add(reference == null ? "" : reference);
                data.row(row.toArray());
            }
        }
        return data.build();
    }
}
