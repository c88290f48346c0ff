package org.clustercast.app.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.clustercast.app.show.ShowWords;
import org.clustercast.app.terminal.TextTable;
import org.clustercast.engine.TraceColumn;
import org.clustercast.result.Table;

/** Prints the tables of a trace with words and units of one language. */
final class TraceView {

    private static final double LARGEST_WHOLE = 1e9;

    private final ShowWords words;

    TraceView(ShowWords words) {
        this.words = words;
    }

    /** Name, value and unit of each indicator. */
    TextTable totals(Table totals) {
        TextTable table =
                TextTable.of(words.headings("indicator", "value", "unit")).right(1);
        for (int row = 0; row < totals.rows(); row++) {
            String id = totals.text(row, "indicator");
            table.row(
                    words.textOr("indicator." + id, id),
                    number(totals.text(row, "value")),
                    words.unit(totals.text(row, "unit")));
        }
        return table;
    }

    /** Enterprises or quarters, one a row; {@code first} names the column that tells the rows apart. */
    TextTable rows(Table rows, String first) {
        List<TraceColumn> columns = TraceColumn.all();
        List<String> header = new ArrayList<>(List.of(heading(first)));
        columns.forEach(column -> header.add(heading(column.id())));
        TextTable table = TextTable.of(header);
        for (int c = 0; c < columns.size(); c++) {
            if (!columns.get(c).unit().isEmpty()) {
                table.right(c + 1);
            }
        }
        for (int row = 0; row < rows.rows(); row++) {
            List<String> cells = new ArrayList<>(List.of(rows.text(row, first)));
            for (TraceColumn column : columns) {
                String text = rows.text(row, column.id());
                cells.add(column.unit().isEmpty() ? word(column.id(), text) : number(text));
            }
            table.row(cells.toArray());
        }
        return table;
    }

    /** The units of the columns, in a sentence. */
    String units() {
        TreeMap<String, List<String>> byUnit = new TreeMap<>();
        for (TraceColumn column : TraceColumn.all()) {
            if (!column.unit().isEmpty()) {
                byUnit.computeIfAbsent(column.unit(), unit -> new ArrayList<>()).add(heading(column.id()));
            }
        }
        List<String> parts = new ArrayList<>();
        byUnit.forEach((unit, ids) ->
                parts.add(words.text("trace.unit", words.unit(unit), String.join(words.text("app.and"), ids))));
        return String.join(words.text("trace.semicolon"), parts);
    }

    private String heading(String id) {
        return words.textOr("trace." + id, id);
    }

    private String word(String column, String text) {
        return text.isEmpty() ? "–" : words.textOr("trace." + column + "." + text, text);
    }

    /** Numbers as precise as a reader needs; the file has all digits. */
    private static String number(String text) {
        if (text.isEmpty()) {
            return "–";
        }
        double value = Double.parseDouble(text);
        boolean isWhole = value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE;
        String shown = isWhole ? Long.toString((long) value) : String.format(Locale.ROOT, "%.3f", value);
        return shown.equals("-0.000") ? "0.000" : shown;
    }

    /** The rows of a table as maps by column, for machines; numbers are numbers. */
    static List<TreeMap<String, Object>> records(Table table) {
        List<TreeMap<String, Object>> records = new ArrayList<>();
        List<String> numbers = TraceColumn.all().stream()
                .filter(column -> !column.unit().isEmpty())
                .map(TraceColumn::id)
                .toList();
        for (int row = 0; row < table.rows(); row++) {
            var record = new TreeMap<String, Object>();
            for (String column : table.columns()) {
                boolean isNumber = numbers.contains(column) || column.equals("value");
                record.put(column, isNumber ? (Object) table.number(row, column) : table.text(row, column));
            }
            records.add(record);
        }
        return records;
    }
}
