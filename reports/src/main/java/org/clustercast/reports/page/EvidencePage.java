package org.clustercast.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.clustercast.quantity.Language;
import org.clustercast.reports.chart.RunResults;
import org.clustercast.reports.text.Numbers;
import org.clustercast.reports.text.Words;
import org.clustercast.result.RunDescription;
import org.clustercast.result.Table;

/** Method, assumptions with sources and grades, and the record of the run. */
final class EvidencePage {

    private static final int METHOD_SENTENCES = 6;
    private static final List<String> GRADES = List.of("A", "B", "C", "D");
    private static final int DIGITS = 3;

    private final RunResults results;
    private final Words words;

    EvidencePage(RunResults results) {
        this.results = results;
        this.words = results.words();
    }

    /** How the numbers came about. */
    Page method() {
        List<String> method = new ArrayList<>();
        for (int i = 1; i <= METHOD_SENTENCES; i++) {
            method.add(words.word("report.method." + i));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Sentences(method, "plain"));
        blocks.add(new Block.Heading(words.word("report.record.title")));
        blocks.add(record(results.description()));
        return new Page("method", words.word("report.method.title"), blocks);
    }

    /** What was assumed, and on what evidence. */
    Optional<Page> assumptions() {
        List<Block> blocks = new ArrayList<>();
        if (results.has("grades")) {
            blocks.add(new Block.Heading(words.word("report.grades.title")));
            blocks.add(grades(results.table("grades")));
        }
        if (results.has("parameters")) {
            blocks.add(parameters(results.table("parameters")));
        }
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        blocks.add(0, new Block.Paragraph(words.word("report.assumptions.note"), "note"));
        return Optional.of(new Page("assumptions", words.word("report.assumptions.title"), blocks));
    }

    private Block grades(Table table) {
        List<String> headers = new ArrayList<>(List.of(words.word("header.kind")));
        headers.addAll(GRADES);
        headers.add(words.word("header.total"));
        Grids grid = Grids.titled(headers);
        TreeMap<String, TreeMap<String, Integer>> counts = Evidence.counts(table);
        counts.forEach((kind, byGrade) -> {
            List<Cell> cells = new ArrayList<>(List.of(Cell.text(words.label("grade-kind", kind))));
            GRADES.forEach(grade -> cells.add(Cell.text(Integer.toString(byGrade.getOrDefault(grade, 0)))));
            cells.add(Cell.sumText(Integer.toString(
                    byGrade.values().stream().mapToInt(Integer::intValue).sum())));
            grid.row(cells);
        });
        return grid.grid();
    }

    private Block parameters(Table table) {
        String label = words.language() == Language.ZH ? "label_zh" : "label_en";
        Grids grid = Grids.headed(words, "parameter", "unit", "value", "range", "grade", "evidence");
        for (int row = 0; row < table.rows(); row++) {
            double fixed = table.number(row, "value");
            double low = table.number(row, "p05");
            double high = table.number(row, "p95");
            String source = table.text(row, "source");
            grid.row(
                    Cell.text(table.text(row, label)),
                    Cell.text(words.unit(table.text(row, "unit"))),
                    Cell.number(significant(Double.isNaN(fixed) ? table.number(row, "median") : fixed)),
                    Cell.number(Double.isNaN(low) ? Numbers.NONE : significant(low) + "–" + significant(high)),
                    Cell.text(table.text(row, "grade")),
                    Cell.text(words.label("source", source)));
        }
        return grid.grid();
    }

    /** Three significant digits, plain, without useless zeros. */
    static String significant(double value) {
        if (!Double.isFinite(value)) {
            return Numbers.NONE;
        }
        java.math.BigDecimal rounded = new java.math.BigDecimal(Double.toString(value));
        int whole = rounded.precision() - rounded.scale();
        return rounded.setScale(Math.max(0, DIGITS - whole), java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
                .replace('-', '\u2212');
    }

    private Block record(RunDescription run) {
        Grids grid = Grids.titled(List.of(words.word("record.run"), results.runId()));
        add(grid, "scenario", words.of(run.label()) + " (" + run.scenario() + ")");
        add(grid, "description", words.of(run.description()));
        add(grid, "policy", run.policyNumber());
        add(grid, "data-date", results.dataDate());
        add(grid, "period", run.firstYear() + "–" + run.lastYear());
        add(grid, "replications", ReplicationCounts.text(run, words));
        add(grid, "seed", Long.toString(run.seed()));
        grid.row(Cell.text(words.word("record.fingerprint")), new Cell(run.fingerprint(), "text long", ""));
        add(grid, "version", run.modelVersion());
        return grid.grid();
    }

    private void add(Grids grid, String key, String value) {
        grid.row(Cell.text(words.word("record." + key)), Cell.text(value));
    }
}
