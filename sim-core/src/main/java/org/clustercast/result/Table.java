package org.clustercast.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A tidy table of text cells; column names are English ids. In files: CSV in UTF-8 with byte order mark, {@code .}
 * decimals, quoting by RFC 4180, texts that look like formulas made harmless.
 */
public final class Table {

    /** Rows of the header, which a spreadsheet counts too. */
    private static final int HEADER_ROWS = 1;

    private static final int POOLED_TEXTS = 4096;

    private final String name;
    private final List<String> columns;
    private final List<String[]> rows;
    private final TreeMap<String, Integer> positions = new TreeMap<>();

    private Table(String name, List<String> columns, List<String[]> rows) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.rows = rows;
        for (int i = 0; i < columns.size(); i++) {
            if (positions.put(columns.get(i), i) != null) {
                throw new IllegalArgumentException(name + " has two columns " + columns.get(i));
            }
        }
    }

    /** Reads a table; faults name file and row. */
    public static Table read(Path csv) throws IOException {
        return read(csv, false);
    }

    /** Reads a table that we wrote: a last row without line end was cut off. */
    static Table readWhole(Path csv) throws IOException {
        return read(csv, true);
    }

    private static Table read(Path csv, boolean mustBeWhole) throws IOException {
        try (TableReader reader = new TableReader(csv)) {
            List<String[]> rows = new ArrayList<>();
            SortedMap<String, String> pool = new TreeMap<>();
            for (String[] row = reader.next(); row != null; row = reader.next()) {
                pool(row, pool);
                rows.add(row);
            }
            if (mustBeWhole && !reader.isWhole()) {
                throw new TableFormatException(csv, rows.size() + HEADER_ROWS, "the file is cut off here");
            }
            try {
                return new Table(csv.toString(), reader.columns(), rows);
            } catch (IllegalArgumentException e) {
                throw new TableFormatException(csv, HEADER_ROWS, "a column name stands twice");
            }
        }
    }

    /** Ids repeat in every row: equal texts share one object as long as there are few of them. */
    private static void pool(String[] row, SortedMap<String, String> pool) {
        for (int i = 0; i < row.length; i++) {
            String known = pool.get(row[i]);
            if (known != null) {
                row[i] = known;
            } else if (pool.size() < POOLED_TEXTS) {
                pool.put(row[i], row[i]);
            }
        }
    }

    /** Begins a table with these columns. */
    public static Builder columns(String... names) {
        return new Builder(List.of(names));
    }

    /** Names of the columns in order. */
    public List<String> columns() {
        return columns;
    }

    /** Number of rows, without the header. */
    public int rows() {
        return rows.size();
    }

    /** A cell; throws when there is no such column. */
    public String text(int row, String column) {
        return rows.get(row)[position(column)];
    }

    /** A cell as a number; NaN when it is empty. */
    public double number(int row, String column) {
        String text = text(row, column);
        if (text.isEmpty()) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            int spreadsheetRow = row + HEADER_ROWS + 1;
            String problem = "column " + column + ": \"" + text + "\" is not a number";
            throw new UncheckedIOException(new TableFormatException(Path.of(name), spreadsheetRow, problem));
        }
    }

    /** The rows whose cell in a column has a value, in order. */
    public Table where(String column, String value) {
        int position = position(column);
        List<String[]> kept =
                rows.stream().filter(row -> row[position].equals(value)).toList();
        return new Table(name, columns, kept);
    }

    /** Writes the table; the file is there whole or not at all. */
    public void write(Path file) throws IOException {
        try (TableWriter writer = new TableWriter(file, columns)) {
            for (String[] row : rows) {
                writer.row((Object[]) row);
            }
            writer.commit();
        }
    }

    private int position(String column) {
        Integer position = positions.get(column);
        if (position == null) {
            throw new IllegalArgumentException(name + " has no column " + column + " but " + columns);
        }
        return position;
    }

    /** Collects the rows of a table. */
    public static final class Builder {

        private final List<String> columns;
        private final List<String[]> rows = new ArrayList<>();

        private Builder(List<String> columns) {
            this.columns = columns;
        }

        /** Adds a row: texts, whole numbers, doubles in the shortest exact form, NaN as an empty cell. */
        public Builder row(Object... cells) {
            if (cells.length != columns.size()) {
                throw new IllegalArgumentException(
                        "a row has " + cells.length + " cells but the columns are " + columns);
            }
            String[] row = new String[cells.length];
            for (int i = 0; i < cells.length; i++) {
                row[i] = Cells.text(cells[i]);
            }
            rows.add(row);
            return this;
        }

        /** The table of the rows so far. */
        public Table build() {
            return new Table("table", columns, List.copyOf(rows));
        }
    }
}
