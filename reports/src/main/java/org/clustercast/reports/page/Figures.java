package org.clustercast.reports.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clustercast.reports.chart.Chart;
import org.clustercast.reports.chart.PictureFiles;
import org.clustercast.reports.page.Block.Figure;
import org.clustercast.reports.text.Numbers;
import org.clustercast.reports.text.Words;
import org.clustercast.result.Table;

/** Charts as figures of a page: the picture inside the file, the table behind it one click away. */
final class Figures {

    private static final Set<String> SHARES = new TreeSet<>(List.of("share", "occupancy"));
    private static final Set<String> OUTPUTS = new TreeSet<>(
            List.of("p10", "p20", "p30", "p40", "p50", "p60", "p70", "p80", "p90", "reference_p50", "base", "value"));
    /** Tables with these columns hold small amounts and rare events, which one decimal would hide. */
    private static final Set<String> COUNTED = new TreeSet<>(List.of("indicator", "lever", "tier"));

    private static final double ONE_DECIMAL_FROM = 10;
    private static final Set<String> WHOLE = new TreeSet<>(List.of("year", "number_hit"));

    private Figures() {}

    /** A chart as a figure. */
    static Figure of(Chart chart, Words words) {
        try {
            String image =
                    "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(PictureFiles.svg(chart.sheet()));
            return new Figure(chart.title(), image, words.word("report.show-table"), data(chart.data(), words));
        } catch (IOException e) {
            throw new UncheckedIOException("the chart " + chart.id() + " cannot be drawn", e);
        }
    }

    private static Block.Grid data(Table table, Words words) {
        Grids grid = Grids.titled(table.columns().stream()
                .map(id -> words.label("column", id.replace('_', '-')))
                .toList());
        for (int row = 0; row < table.rows(); row++) {
            List<Cell> cells = new ArrayList<>();
            for (String column : table.columns()) {
                cells.add(cell(table, row, column, words));
            }
            grid.row(cells);
        }
        return grid.grid();
    }

    private static Cell cell(Table table, int row, String column, Words words) {
        String text = table.text(row, column);
        switch (column) {
            case "unit":
                return Cell.text(words.unit(text));
            case "cluster", "park", "scenario", "indicator", "lever", "source", "tier":
                return Cell.text(words.label(column, text));
            case "bound_by":
                return Cell.text(words.word("bound." + text));
            case "full", "real":
                return Cell.text(words.word(text.equals("yes") || text.equals("true") ? "report.yes" : "report.no"));
            default:
                break;
        }
        if (WHOLE.contains(column) || text.isEmpty()) {
            return Cell.number(text);
        }
        boolean isCounted = COUNTED.stream().anyMatch(table.columns()::contains);
        return Cell.number(number(column, table.number(row, column), isCounted));
    }

    /** A number as it stands on the pages and in the charts. */
    private static String number(String column, double value, boolean isCounted) {
        switch (column) {
            case "probability":
                return Numbers.probability(value);
            case "ci_low":
                return Numbers.lowEnd(value);
            case "ci_high":
                return Numbers.highEnd(value);
            case "target":
                return Numbers.target(value);
            case "difference", "adjusted_low", "adjusted_high":
                return Numbers.outputEnd(value);
            default:
                break;
        }
        if (SHARES.contains(column)) {
            return Numbers.percent(value, 1);
        }
        if (OUTPUTS.contains(column) && !isCounted) {
            return Numbers.output(value);
        }
        return Numbers.fixed(value, isCounted && Math.abs(value) < ONE_DECIMAL_FROM ? 2 : 1);
    }
}
