package org.clustercast.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.clustercast.reports.chart.Chart;
import org.clustercast.reports.chart.RunResults;
import org.clustercast.reports.chart.Targets;
import org.clustercast.reports.text.Chances;
import org.clustercast.reports.text.Numbers;
import org.clustercast.reports.text.Words;
import org.clustercast.result.Table;

/** The page of one cluster with a target. */
final class ClusterPage {

    /** The table of the outside view is about this cluster. */
    private static final String OUTSIDE_VIEW_OF = "semiconductors";

    private final RunResults results;
    private final Words words;
    private final Map<String, Chart> charts;
    private final String cluster;
    private final Chances chances;

    ClusterPage(RunResults results, Map<String, Chart> charts, String cluster) {
        this.results = results;
        this.words = results.words();
        this.charts = charts;
        this.cluster = cluster;
        this.chances = new Chances(words);
    }

    Page page() {
        Sentences sentences = new Sentences(results);
        List<Targets.Row> targets = results.targets().of(cluster);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Sentences(targets.stream().map(sentences::headline).toList(), "headlines"));
        addFigure(blocks, "fan-" + cluster);
        blocks.add(new Block.Heading(words.word("report.cluster.targets")));
        blocks.add(targetTable(targets));
        addProjects(blocks);
        addVariance(blocks);
        addOutsideView(blocks, targets.get(targets.size() - 1).year());
        List<String> binds = targets.stream()
                .flatMap(target -> sentences.binds(cluster, target.year()).stream())
                .toList();
        if (!binds.isEmpty()) {
            blocks.add(new Block.Heading(words.word("report.binds.title")));
            blocks.add(new Block.Sentences(binds, "plain"));
        }
        addFigure(blocks, "shortage-" + cluster);
        return new Page("cluster-" + cluster, words.cluster(cluster), blocks);
    }

    private void addFigure(List<Block> blocks, String id) {
        Chart chart = charts.get(id);
        if (chart != null) {
            blocks.add(Figures.of(chart, words));
        }
    }

    private Block targetTable(List<Targets.Row> targets) {
        Grids grid = Grids.headed(
                words, "year", "target", "light", "word", "interval", "reached-by", "median", "band", "shortfall");
        for (Targets.Row target : targets) {
            grid.row(
                    Cell.word(Integer.toString(target.year())),
                    Cell.number(Numbers.target(target.target())),
                    Cell.light(target, words),
                    Cell.word(chances.word(target.probability())),
                    Cell.number(Numbers.interval(target.low(), target.high())),
                    Cell.number(results.targets()
                            .findReachedBy(cluster, target.year())
                            .map(reached -> chances.beside(reached.probability(), target.probability()))
                            .orElse(Numbers.NONE)),
                    Cell.number(Numbers.output(target.p50())),
                    Cell.number(Numbers.output(target.p10()) + "–" + Numbers.output(target.p90())),
                    Cell.number(Numbers.output(target.meanShortfall())));
        }
        return grid.grid();
    }

    private void addProjects(List<Block> blocks) {
        if (!results.has("projects")) {
            return;
        }
        Table table = results.table("projects").where("cluster", cluster);
        if (table.rows() == 0) {
            return;
        }
        Grids grid = Grids.headed(words, "project", "year", "target", "with", "without", "project-output", "realised");
        for (int row = 0; row < table.rows(); row++) {
            double with = table.number(row, "probability");
            double without = table.number(row, "probability_without");
            grid.row(
                    Cell.text(words.label("project", table.text(row, "project"))),
                    Cell.word(table.text(row, "year")),
                    Cell.number(Numbers.target(table.number(row, "target"))),
                    Cell.number(Numbers.probability(with)),
                    Cell.number(chances.beside(without, with)),
                    Cell.number(Numbers.output(table.number(row, "mean_output"))),
                    Cell.number(Numbers.probability(table.number(row, "realised_share"))));
        }
        blocks.add(new Block.Heading(words.word("report.projects.title")));
        blocks.add(grid.grid());
        blocks.add(new Block.Paragraph(words.word("report.projects.note"), "note"));
    }

    /** Where the spread comes from: what is not known, or luck. */
    private void addVariance(List<Block> blocks) {
        Table table = results.has("variance") ? results.table("variance").where("cluster", cluster) : null;
        if (table == null || table.rows() == 0) {
            return;
        }
        Grids grid = Grids.headed(words, "year", "parameters", "luck", "both");
        for (int row = 0; row < table.rows(); row++) {
            grid.row(
                    Cell.word(table.text(row, "year")),
                    Cell.number(spread(table, row, "parameters")),
                    Cell.number(spread(table, row, "luck")),
                    Cell.number(Numbers.percent(table.number(row, "both"))));
        }
        blocks.add(new Block.Heading(words.word("report.variance.title")));
        blocks.add(grid.grid());
        blocks.add(new Block.Paragraph(
                words.fill("report.variance.note", "draws", table.text(0, "draws"), "lucks", table.text(0, "lucks")),
                "note"));
    }

    private static String spread(Table table, int row, String layer) {
        return Numbers.percent(table.number(row, layer)) + " ± " + Numbers.percent(table.number(row, layer + "_se"));
    }

    private void addOutsideView(List<Block> blocks, int year) {
        if (!cluster.equals(OUTSIDE_VIEW_OF) || !results.has("outside_view")) {
            return;
        }
        Table table = results.table("outside_view");
        TreeSet<Double> growths = new TreeSet<>();
        TreeSet<Double> halfLives = new TreeSet<>();
        for (int row = 0; row < table.rows(); row++) {
            growths.add(table.number(row, "long_run_growth"));
            halfLives.add(table.number(row, "half_life"));
        }
        List<String> headers = new ArrayList<>(List.of(words.word("header.half-life")));
        growths.forEach(growth -> headers.add(Numbers.rate(growth)));
        Grids grid = Grids.titled(headers);
        for (double halfLife : halfLives) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.text(Numbers.target(halfLife))));
            growths.forEach(growth -> cells.add(outsideCell(table, halfLife, growth)));
            grid.row(cells);
        }
        blocks.add(new Block.Heading(words.fill("report.outside-view.title", "year", year)));
        blocks.add(grid.grid());
        blocks.add(new Block.Paragraph(words.word("report.outside-view.note"), "note"));
        int failed = outsideFailed(table);
        if (failed > 0) {
            blocks.add(new Block.Paragraph(words.fill("report.outside-view.failed", "failed", failed), "note"));
        }
    }

    /** Runs made before failures were counted have no such column, and had none. */
    private static int outsideFailed(Table table) {
        int failed = 0;
        for (int row = 0; table.columns().contains("failed") && row < table.rows(); row++) {
            failed += (int) table.number(row, "failed");
        }
        return failed;
    }

    private static Cell outsideCell(Table table, double halfLife, double growth) {
        for (int row = 0; row < table.rows(); row++) {
            if (table.number(row, "half_life") == halfLife && table.number(row, "long_run_growth") == growth) {
                return Cell.text(
                        table.number(row, "replications") == 0
                                ? Numbers.NONE
                                : Numbers.probability(table.number(row, "probability")));
            }
        }
        return Cell.text(Numbers.NONE);
    }
}
