package org.clustercast.reports.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.clustercast.reports.chart.RunResults;
import org.clustercast.reports.text.Words;
import org.clustercast.result.Table;

/** What the plan puts in: base + addition = total by lever, and the books of funding and people. */
final class LeverPage {

    private static final int DECIMALS = 2;

    private final RunResults results;
    private final Words words;

    LeverPage(RunResults results) {
        this.results = results;
        this.words = results.words();
    }

    Optional<Page> page() {
        List<Block> blocks = new ArrayList<>();
        if (results.has("levers")) {
            levers(blocks);
        }
        if (results.has("ledger")) {
            ledger(blocks);
        }
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Page("levers", words.word("report.levers.title"), blocks));
    }

    /** Annual means of a lever for one key; the addition is what is left, so that the shown numbers add up. */
    private record Line(String key, String unit, BigDecimal base, BigDecimal total) {

        BigDecimal addition() {
            return total.subtract(base);
        }
    }

    private void levers(List<Block> blocks) {
        Map<String, List<Line>> levers = new LinkedHashMap<>();
        means(results.table("levers"), List.of("lever", "key", "unit"), List.of("base", "total"))
                .forEach((ids, means) -> levers.computeIfAbsent(ids.get(0), id -> new ArrayList<>())
                        .add(new Line(ids.get(1), ids.get(2), rounded(means.get(0)), rounded(means.get(1)))));
        Grids grid = Grids.headed(words, "lever", "key", "unit", "base", "addition", "total");
        Grids all = Grids.headed(words, "lever", "key", "unit", "base", "addition", "total");
        List<String> nil = new ArrayList<>();
        levers.forEach((lever, lines) -> {
            String label = words.label("lever", lever);
            boolean adds = lines.stream().anyMatch(line -> line.addition().signum() != 0);
            if (!adds) {
                nil.add(label);
            }
            grid.row(sumCells(label, lines));
            for (Line line : lines) {
                List<Cell> cells = cells(label, line);
                all.row(cells);
                if (lines.size() > 1 && line.addition().signum() != 0) {
                    grid.row(cells);
                }
            }
        });
        blocks.add(new Block.Paragraph(words.word("report.levers.note"), "note"));
        blocks.add(grid.grid());
        if (!nil.isEmpty()) {
            String names = String.join(words.word("report.list.separator"), nil);
            blocks.add(new Block.Paragraph(words.fill("report.levers.nil", "levers", names), "plain"));
        }
        blocks.add(new Block.Folded(words.word("report.show-all"), all.grid()));
    }

    private List<Cell> sumCells(String label, List<Line> lines) {
        BigDecimal base = lines.stream().map(Line::base).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal total = lines.stream().map(Line::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        return List.of(
                Cell.sumText(label),
                Cell.sumText(lines.size() == 1 ? keyLabel(lines.get(0).key()) : words.word("report.levers.sum")),
                Cell.sumText(words.unit(lines.get(0).unit())),
                Cell.sumNumber(plain(base)),
                Cell.sumNumber(plain(total.subtract(base))),
                Cell.sumNumber(plain(total)));
    }

    private List<Cell> cells(String lever, Line line) {
        return List.of(
                Cell.word(lever),
                Cell.text(keyLabel(line.key())),
                Cell.text(words.unit(line.unit())),
                Cell.number(plain(line.base())),
                Cell.number(plain(line.addition())),
                Cell.number(plain(line.total())));
    }

    /** A key is a cluster, a park or a word of its own. */
    private String keyLabel(String key) {
        return words.firstLabel(key, "cluster", "park", "key");
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
                            Cell.number(plain(rounded(means.get(0)))),
                            Cell.number(plain(rounded(means.get(1)))),
                            Cell.number(plain(rounded(means.get(2))))));
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

    private static BigDecimal rounded(double value) {
        return new BigDecimal(Double.toString(value)).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString().replace('-', '\u2212');
    }
}
