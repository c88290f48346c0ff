package org.clustercast.reports.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clustercast.quantity.Language;
import org.clustercast.reports.chart.Chart;
import org.clustercast.reports.chart.Differences;
import org.clustercast.reports.text.Chances;
import org.clustercast.reports.text.Numbers;
import org.clustercast.reports.text.Words;
import org.clustercast.result.RunDescription;
import org.clustercast.result.Table;

/** The pages of a comparison: outputs first, then probabilities, allocations and the runs. */
public final class ComparisonPages {

    /** Smaller differences would be printed as zero. */
    private static final double SMALLEST_SHOWN_YI = 0.05;

    /** Levers of a scenario of which is told what their additions cannot do. */
    private static final int MOST_LEVERS = 4;

    private static final String OUTPUT = "output";
    private static final String PROBABILITY = "probability";

    /** A change of a probability below one point is not shown as a gain. */
    private static final double SMALLEST_POINT = 0.01;

    private final Differences differences;
    private final List<RunDescription> runs;
    private final Words words;
    private final Map<String, RunDescription> byScenario = new LinkedHashMap<>();

    /** Pages on differences between runs, the base first. */
    public ComparisonPages(Differences differences, List<RunDescription> runs, Words words) {
        this.differences = differences;
        this.runs = List.copyOf(runs);
        this.words = words;
        runs.forEach(run -> byScenario.put(run.scenario(), run));
    }

    /** The report, with a chart of the differences of output. */
    public Report report(Chart chart, ComparedInputs inputs, LocalDate printed, String caption) {
        Table allocations = inputs.allocations();
        List<Page> pages = new ArrayList<>();
        pages.add(outputs(chart, inputs));
        probabilities().ifPresent(pages::add);
        if (allocations.rows() > 0) {
            pages.add(new Page(
                    "allocations",
                    words.word("comparison.allocation.title"),
                    List.of(new AllocationTable(allocations, runs, words).grid())));
        }
        pages.add(records());
        List<String> others = differences.scenarios().stream().map(this::label).toList();
        return new Report(
                words.language() == Language.ZH ? "zh-CN" : "en",
                words.word("comparison.title"),
                words.fill(
                        "comparison.subtitle",
                        "base",
                        words.of(runs.get(0).label()),
                        "others",
                        String.join(words.word("report.list.separator"), others)),
                "",
                pages,
                words.fill("report.footer", "date", printed, "caption", caption));
    }

    private Page outputs(Chart chart, ComparedInputs inputs) {
        List<String> lines = new ArrayList<>();
        for (String scenario : differences.scenarios()) {
            lines.addAll(sentences(scenario));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Sentences(lines, "headlines"));
        differences.scenarios().stream().filter(id -> !isBase(id)).forEach(id -> addUnused(blocks, inputs, id));
        blocks.add(Figures.of(chart, words));
        blocks.add(outputTable());
        blocks.add(adjusted());
        return new Page("output", words.word("comparison.output.title"), blocks);
    }

    /** What of a scenario's additions finds no use. */
    private void addUnused(List<Block> blocks, ComparedInputs inputs, String scenario) {
        List<String> lines = inputs.unused(scenario, words).sentences(MOST_LEVERS);
        if (!lines.isEmpty()) {
            blocks.add(new Block.Heading(words.fill("comparison.unused", "scenario", label(scenario))));
            blocks.add(new Block.Sentences(lines, "plain"));
        }
    }

    /** One sentence per real difference in the last year, and one that names what cannot be told from zero. */
    private List<String> sentences(String scenario) {
        if (isBase(scenario)) {
            return List.of(words.fill("comparison.same", "scenario", label(scenario)));
        }
        int year = differences.years().get(differences.years().size() - 1);
        List<String> lines = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        for (String cluster : differences.clusters()) {
            differences.find(scenario, cluster, year, OUTPUT).ifPresent(row -> {
                if (row.real() && Math.abs(row.difference()) >= SMALLEST_SHOWN_YI) {
                    lines.add(words.fill(
                            "comparison.real",
                            "scenario",
                            label(scenario),
                            "cluster",
                            words.cluster(cluster),
                            "year",
                            year,
                            "difference",
                            Numbers.outputDifference(row.difference()),
                            "low",
                            Numbers.outputEnd(row.low()),
                            "high",
                            Numbers.outputEnd(row.high())));
                } else {
                    unclear.add(words.cluster(cluster));
                }
            });
        }
        if (!unclear.isEmpty()) {
            String names = String.join(words.word("report.list.separator"), unclear);
            lines.add(words.fill("comparison.not-real", "scenario", label(scenario), "clusters", names, "year", year));
        }
        return lines;
    }

    private Block outputTable() {
        Grids grid = Grids.headed(words, "cluster", "year", "scenario", "base-output", "output", "difference", "ci");
        each(
                OUTPUT,
                row -> grid.row(
                        Cell.text(words.cluster(row.cluster())),
                        Cell.word(Integer.toString(row.year())),
                        Cell.text(label(row.scenario())),
                        Cell.number(Numbers.output(row.base())),
                        Cell.number(Numbers.output(row.value())),
                        Cell.number(
                                row.real()
                                        ? Numbers.outputEnd(row.difference())
                                        : words.word(isBase(row.scenario()) ? "comparison.none" : "comparison.zero")),
                        Cell.number(Numbers.outputEnd(row.low()) + " … " + Numbers.outputEnd(row.high()))));
        return grid.grid();
    }

    private Optional<Page> probabilities() {
        Grids grid = Grids.headed(
                words,
                "cluster",
                "year",
                "scenario",
                "base-probability",
                "probability",
                "probability-difference",
                "ci");
        each(
                PROBABILITY,
                row -> grid.row(
                        Cell.text(words.cluster(row.cluster())),
                        Cell.word(Integer.toString(row.year())),
                        Cell.text(label(row.scenario())),
                        Cell.number(Numbers.probability(row.base())),
                        Cell.number(Numbers.probability(row.value())),
                        Cell.number(points(row)),
                        Cell.number(Numbers.points(row.low()) + " … " + Numbers.points(row.high()))));
        if (grid.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Page(
                "probability",
                words.word("comparison.probability.title"),
                List.of(
                        new Block.Paragraph(words.word("comparison.probability.note"), "note"),
                        grid.grid(),
                        adjusted())));
    }

    private String points(Differences.Row row) {
        if (isBase(row.scenario())) {
            return words.word("comparison.none");
        }
        if (row.real() && Math.abs(row.difference()) >= SMALLEST_POINT) {
            return Numbers.points(row.difference());
        }
        String text = words.word(row.real() ? "comparison.small" : "comparison.zero");
        return Chances.printAlike(row.base(), row.value())
                ? words.fill("comparison.alike", "text", text, "difference", Numbers.points(row.difference()))
                : text;
    }

    /** What the verdicts and intervals of the table above are adjusted for. */
    private Block adjusted() {
        return new Block.Paragraph(words.fill("comparison.adjusted", "tests", differences.tests()), "note");
    }

    private void each(String measure, java.util.function.Consumer<Differences.Row> action) {
        for (String cluster : differences.clusters()) {
            for (int year : differences.years()) {
                for (String scenario : differences.scenarios()) {
                    differences.find(scenario, cluster, year, measure).ifPresent(action);
                }
            }
        }
    }

    private Page records() {
        Grids grid = Grids.titled(List.of(
                words.word("record.scenario"),
                words.word("record.replications"),
                words.word("record.seed"),
                words.word("record.fingerprint"),
                words.word("record.version")));
        for (RunDescription run : runs) {
            String label = words.of(run.label());
            boolean isTold = label.endsWith(run.scenario() + ")") || label.endsWith(run.scenario() + "）");
            grid.row(
                    Cell.text(isTold ? label : label + " (" + run.scenario() + ")"),
                    Cell.word(ReplicationCounts.text(run, words)),
                    Cell.word(Long.toString(run.seed())),
                    new Cell(run.fingerprint(), "text long", ""),
                    Cell.word(run.modelVersion()));
        }
        return new Page("runs", words.word("comparison.records.title"), List.of(grid.grid()));
    }

    private String label(String scenario) {
        RunDescription run = byScenario.get(scenario);
        return run == null ? scenario : words.of(run.label());
    }

    private boolean isBase(String scenario) {
        RunDescription run = byScenario.get(scenario);
        return run != null && run.fingerprint().equals(runs.get(0).fingerprint());
    }

    /** The allocations of the runs, one column per run. */
    private record AllocationTable(Table table, List<RunDescription> runs, Words words) {

        Block.Grid grid() {
            List<String> headers = new ArrayList<>(
                    List.of(words.word("header.lever"), words.word("header.key"), words.word("header.unit")));
            runs.forEach(run -> headers.add(words.of(run.label())));
            Grids grid = Grids.titled(headers);
            Map<List<String>, Map<String, Double>> means = means();
            means.forEach((ids, byRun) -> {
                List<Cell> cells = new ArrayList<>(List.of(
                        Cell.text(words.label("lever", ids.get(0))),
                        Cell.text(LeverPage.keyLabel(words, ids.get(3), ids.get(1))),
                        Cell.text(words.unit(ids.get(2)))));
                runs.forEach(run ->
                        cells.add(Cell.number(Numbers.fixed(byRun.getOrDefault(run.scenario(), Double.NaN), 2))));
                grid.row(cells);
            });
            return grid.grid();
        }

        private Map<List<String>, Map<String, Double>> means() {
            LinkedHashSet<String> years = new LinkedHashSet<>();
            Map<List<String>, Map<String, Double>> sums = new LinkedHashMap<>();
            Map<List<String>, Map<String, Double>> ofParts = new LinkedHashMap<>();
            for (int row = 0; row < table.rows(); row++) {
                years.add(table.text(row, "year"));
                add(sums, "key", row);
                if (table.columns().contains("part") && !table.text(row, "part").isEmpty()) {
                    add(ofParts, "part", row);
                }
            }
            sums.putAll(ofParts);
            sums.values().forEach(byRun -> byRun.replaceAll((scenario, sum) -> sum / years.size()));
            return sums;
        }

        private void add(Map<List<String>, Map<String, Double>> sums, String by, int row) {
            sums.computeIfAbsent(
                            List.of(table.text(row, "lever"), table.text(row, by), table.text(row, "unit"), by),
                            ids -> new LinkedHashMap<>())
                    .merge(table.text(row, "scenario"), table.number(row, "total"), Double::sum);
        }
    }
}
