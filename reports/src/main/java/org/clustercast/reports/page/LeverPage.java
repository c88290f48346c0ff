package org.clustercast.reports.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.clustercast.reports.chart.Chart;
import org.clustercast.reports.chart.RunResults;
import org.clustercast.reports.text.Absorption;
import org.clustercast.reports.text.Numbers;
import org.clustercast.reports.text.Words;
import org.clustercast.result.Table;

/** What the scenario does: levers as practice and stated total, events, and the books of funding and people. */
final class LeverPage {

    private static final String KEY = "key";
    private static final String PART = "part";

    private static final int DECIMALS = 2;

    private final RunResults results;
    private final Words words;
    private final Map<String, Chart> charts;

    LeverPage(RunResults results, Map<String, Chart> charts) {
        this.results = results;
        this.words = results.words();
        this.charts = charts;
    }

    Optional<Page> page() {
        List<Block> blocks = new ArrayList<>();
        if (results.has("levers")) {
            levers(blocks);
        }
        blocks.addAll(new EffectBlocks(results).blocks());
        blocks.addAll(new ReviewBlocks(results).resources());
        blocks.addAll(new EventBlocks(results).blocks());
        MoneyParts.sentence(results).ifPresent(text -> blocks.add(new Block.Paragraph(text, "plain")));
        add(blocks, "spending");
        add(blocks, "funds");
        if (results.has("ledger")) {
            ledger(blocks);
        }
        unused(blocks);
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Page("levers", words.word("report.levers.title"), blocks));
    }

    private void unused(List<Block> blocks) {
        Absorption absorption = results.absorption();
        if (!absorption.isEmpty()) {
            blocks.add(new Block.Heading(words.word("absorption.title")));
            blocks.add(new Block.Sentences(absorption.sentences(), "plain"));
            blocks.add(new Block.Paragraph(words.word("absorption.note"), "note"));
        }
    }

    private void add(List<Block> blocks, String chart) {
        if (charts.containsKey(chart)) {
            blocks.add(Figures.of(charts.get(chart), words));
        }
    }

    /** Annual means of a lever for one key, or for one part over all keys, as exact as the table; they are rounded when they are shown. */
    private record Line(String key, String unit, double base, double total) {}

    private void levers(List<Block> blocks) {
        Table table = results.table("levers");
        Map<String, List<Line>> levers = lines(table, KEY);
        Map<String, List<Line>> parts = table.columns().contains(PART) ? lines(table, PART) : Map.of();
        Grids grid = Grids.headed(words, "number", "lever", "clause", "state", "unit", "base", "addition", "total");
        Grids all = Grids.headed(words, "lever", "key", "unit", "base", "addition", "total");
        List<String> nil = new ArrayList<>();
        List<String> redivided = new ArrayList<>();
        for (Sheet sheet : sheets(table)) {
            List<Line> lines = levers.getOrDefault(sheet.lever(), List.of());
            List<Line> ofParts = parts.getOrDefault(sheet.lever(), List.of()).stream()
                    .filter(line -> !line.key().isEmpty())
                    .toList();
            String label = words.label("lever", sheet.lever());
            if (lines.stream().allMatch(LeverPage::isNil)) {
                (ofParts.stream().allMatch(LeverPage::isNil) ? nil : redivided).add(label);
            }
            grid.row(sumCells(sheet, label, lines));
            lines.forEach(line -> all.row(cells(label, keyLabel(words, KEY, line.key()), line)));
            ofParts.forEach(line -> all.row(cells(label, keyLabel(words, PART, line.key()), line)));
        }
        blocks.add(new Block.Paragraph(words.word("report.levers.note"), "note"));
        blocks.add(grid.grid());
        addNames(blocks, "report.levers.nil", nil);
        addNames(blocks, "report.levers.redivided", redivided);
        blocks.add(new Block.Folded(words.word("report.show-all"), all.grid()));
    }

    private void addNames(List<Block> blocks, String sentence, List<String> levers) {
        if (!levers.isEmpty()) {
            String names = String.join(words.word("report.list.separator"), levers);
            blocks.add(new Block.Paragraph(words.fill(sentence, "levers", names), "plain"));
        }
    }

    private static Map<String, List<Line>> lines(Table table, String by) {
        Map<String, List<Line>> lines = new LinkedHashMap<>();
        means(table, List.of("lever", by, "unit"), List.of("base", "total"))
                .forEach((ids, means) -> lines.computeIfAbsent(ids.get(0), id -> new ArrayList<>())
                        .add(new Line(ids.get(1), ids.get(2), means.get(0), means.get(1))));
        return lines;
    }

    /** Whether practice and total are shown as the same number. */
    private static boolean isNil(Line line) {
        return rounded(line.total(), line.unit()).equals(rounded(line.base(), line.unit()));
    }

    /** What a table of levers says about a lever besides its flows. */
    private record Sheet(String lever, int number, String clause, String state) {}

    /** The levers by their number in the document; tables of older runs have neither clause nor state. */
    private List<Sheet> sheets(Table table) {
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        boolean whole = table.columns().containsAll(List.of("clause", "on"));
        for (int row = 0; row < table.rows(); row++) {
            String lever = table.text(row, "lever");
            String state = whole ? words.word("report.levers.on." + table.text(row, "on")) : Numbers.NONE;
            sheets.putIfAbsent(
                    lever,
                    new Sheet(
                            lever,
                            Integer.parseInt(table.text(row, "instrument")),
                            whole ? words.clauses(List.of(table.text(row, "clause"))) : Numbers.NONE,
                            state));
        }
        return sheets.values().stream()
                .sorted(Comparator.comparingInt(Sheet::number).thenComparing(Sheet::lever))
                .toList();
    }

    private List<Cell> sumCells(Sheet sheet, String label, List<Line> lines) {
        String unit = lines.isEmpty() ? "" : lines.get(0).unit();
        BigDecimal base = rounded(lines.stream().mapToDouble(Line::base).sum(), unit);
        BigDecimal total = rounded(lines.stream().mapToDouble(Line::total).sum(), unit);
        return List.of(
                Cell.word(Integer.toString(sheet.number())),
                Cell.text(label),
                Cell.word(sheet.clause()),
                Cell.word(sheet.state()),
                Cell.text(words.unit(unit)),
                Cell.number(plain(base)),
                Cell.number(plain(total.subtract(base))),
                Cell.number(plain(total)));
    }

    private List<Cell> cells(String lever, String key, Line line) {
        return List.of(
                Cell.word(lever),
                Cell.text(key),
                Cell.text(words.unit(line.unit())),
                Cell.number(plain(rounded(line.base(), line.unit()))),
                // what is left, so that the shown numbers add up
                Cell.number(plain(rounded(line.total(), line.unit()).subtract(rounded(line.base(), line.unit())))),
                Cell.number(plain(rounded(line.total(), line.unit()))));
    }

    /**
     * What a flow is divided by: a key is a cluster, a park or a word of its own; a part is a tier, a purpose, a mode or a
     * source.
     */
    static String keyLabel(Words words, String column, String id) {
        return column.equals(PART)
                ? words.firstLabel(id, "tier", "purpose", "mode", "source")
                : words.firstLabel(id, "cluster", "park", "key");
    }

    private void ledger(List<Block> blocks) {
        Grids grid = Grids.headed(words, "resource", "source", "lever", "unit", "supplied", "used", "unallocated");
        for (String resource : List.of("funding", "talent")) {
            Table table = results.table("ledger").where("resource", resource);
            means(table, List.of("source", "instrument", "unit"), List.of("supplied", "used", "unallocated"))
                    .forEach((ids, means) -> grid.row(
                            Cell.text(words.word("resource." + resource)),
                            Cell.text(words.label("source", ids.get(0))),
                            Cell.text(
                                    ids.get(1).equals("ordinary")
                                            ? words.word("source.ordinary")
                                            : words.label("lever", ids.get(1))),
                            Cell.text(words.unit(ids.get(2))),
                            Cell.number(plain(rounded(means.get(0), ids.get(2)))),
                            Cell.number(plain(rounded(means.get(1), ids.get(2)))),
                            Cell.number(plain(rounded(means.get(2), ids.get(2))))));
        }
        if (!grid.isEmpty()) {
            blocks.add(new Block.Heading(words.word("report.ledger.title")));
            blocks.add(grid.grid());
            blocks.add(new Block.Paragraph(words.word("report.ledger.note"), "note"));
        }
    }

    /** Sums of amounts by ids over all rows of a year, divided by the number of years in the table. */
    private static Map<List<String>, List<Double>> means(Table table, List<String> ids, List<String> amounts) {
        String yearColumn = table.columns().contains("year") ? "year" : "period";
        TreeSet<String> years = new TreeSet<>();
        Map<List<String>, double[]> sums = new LinkedHashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            int at = row;
            String year = table.text(row, yearColumn);
            if (year.length() != 4) {
                continue;
            }
            years.add(year);
            double[] sum = sums.computeIfAbsent(
                    ids.stream().map(id -> table.text(at, id)).toList(), key -> new double[amounts.size()]);
            for (int i = 0; i < sum.length; i++) {
                double amount = table.number(row, amounts.get(i));
                sum[i] += Double.isNaN(amount) ? 0 : amount;
            }
        }
        Map<List<String>, List<Double>> means = new LinkedHashMap<>();
        sums.forEach((key, sum) -> {
            List<Double> values = new ArrayList<>();
            for (double value : sum) {
                values.add(value / years.size());
            }
            means.put(key, values);
        });
        return means;
    }

    /** Money and area with two decimals; people, enterprises and events are whole. */
    private static BigDecimal rounded(double value, String unit) {
        boolean isLarge = unit.startsWith("亿") || unit.startsWith("万");
        return new BigDecimal(Double.toString(value)).setScale(isLarge ? DECIMALS : 0, RoundingMode.HALF_UP);
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString().replace('-', '\u2212');
    }
}
