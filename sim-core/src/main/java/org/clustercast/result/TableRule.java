package org.clustercast.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.clustercast.quantity.Text;

/** What a table of a run must be like: its columns, what tells its rows apart, and what the cells of a row have in common. */
final class TableRule {

    private record Column(ColumnKind kind, boolean mayBeEmpty, boolean mayLack, List<String> words) {}

    private record Relation(Text meaning, Predicate<Row> holds) {}

    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private List<String> key = List.of();
    private List<String> grid = List.of();
    private boolean isWhole;

    /** Something that holds for the table as a whole. */
    @FunctionalInterface
    interface Check {

        /** Throws what does not hold. */
        void require(Table table, Faults faults) throws TableFormatException;
    }

    /** A row with its cells by column. */
    record Row(Table table, int index) {

        String text(String column) {
            return table.text(index, column);
        }

        double number(String column) {
            return table.number(index, column);
        }

        boolean has(String column) {
            return !text(column).isEmpty();
        }
    }

    /** Columns that every row fills. */
    TableRule columns(ColumnKind kind, String... names) {
        return add(new Column(kind, false, false, List.of()), names);
    }

    /** Columns that may be empty in some rows. */
    TableRule mayBeEmpty(ColumnKind kind, String... names) {
        return add(new Column(kind, true, false, List.of()), names);
    }

    /** Columns that tables of earlier versions lack. */
    TableRule sinceLately(ColumnKind kind, String... names) {
        return add(new Column(kind, false, true, List.of()), names);
    }

    /** A column that holds one of some words. */
    TableRule oneOf(String name, String... words) {
        return add(new Column(ColumnKind.ID, false, false, List.of(words)), name);
    }

    private TableRule add(Column column, String... names) {
        for (String name : names) {
            columns.put(name, column);
        }
        return this;
    }

    /** No two rows have the same cells in these columns. */
    TableRule key(String... names) {
        key = List.of(names);
        return this;
    }

    /**
     * No row is missing: all rows that agree in the key but for its last column come with the same cells in that one.
     *
     * @param group columns that divide the table into parts within which that holds
     */
    TableRule whole(String... group) {
        grid = List.of(group);
        isWhole = true;
        return this;
    }

    /** Something that holds in every row. */
    TableRule row(String zh, String en, Predicate<Row> holds) {
        relations.add(new Relation(new Text(zh, en), holds));
        return this;
    }

    /** Rows that agree in one column agree in another. */
    TableRule sameFor(String one, String other) {
        return table((table, faults) -> {
            Map<String, String> first = new TreeMap<>();
            for (int row = 0; row < table.rows(); row++) {
                String known = first.putIfAbsent(table.text(row, one), table.text(row, other));
                if (known != null && !known.equals(table.text(row, other))) {
                    String subject = table.text(row, one);
                    throw faults.row(
                            row,
                            new Text(
                                    subject + " 的 " + other + " 在前面的行里是“" + known + "”",
                                    other + " of " + subject + " is \"" + known + "\" in rows before"));
                }
            }
        });
    }

    /** Something that holds for the table as a whole. */
    TableRule table(Check check) {
        checks.add(check);
        return this;
    }

    /** Numbers that do not descend from left to right, where they are given. */
    TableRule ascending(String... names) {
        return row("分位数应从小到大", "quantiles should ascend", row -> {
            double last = Double.NEGATIVE_INFINITY;
            for (String name : names) {
                double now = row.table().columns().contains(name) ? row.number(name) : Double.NaN;
                if (now < last) {
                    return false;
                }
                last = Double.isNaN(now) ? last : now;
            }
            return true;
        });
    }

    /** Throws what is wrong with a table, with its row. */
    void require(Table table, Faults faults) throws TableFormatException {
        for (Map.Entry<String, Column> column : columns.entrySet()) {
            if (!column.getValue().mayLack() && !table.columns().contains(column.getKey())) {
                throw faults.header(
                        new Text("缺少列 " + column.getKey(), "the column " + column.getKey() + " is missing"));
            }
        }
        for (int row = 0; row < table.rows(); row++) {
            requireCells(table, row, faults);
            for (Relation relation : relations) {
                if (!relation.holds().test(new Row(table, row))) {
                    throw faults.row(row, relation.meaning());
                }
            }
        }
        requireKeys(table, faults);
        for (Check check : checks) {
            check.require(table, faults);
        }
    }

    private void requireCells(Table table, int row, Faults faults) throws TableFormatException {
        for (Map.Entry<String, Column> entry : columns.entrySet()) {
            Column column = entry.getValue();
            if (!table.columns().contains(entry.getKey())) {
                continue;
            }
            String cell = table.text(row, entry.getKey());
            boolean isRight = cell.isEmpty() && column.mayBeEmpty()
                    || column.kind().fits(cell)
                            && (column.words().isEmpty() || column.words().contains(cell));
            if (!isRight) {
                Text wanted = column.words().isEmpty()
                        ? column.kind().wanted()
                        : Text.same(String.join(", ", column.words()));
                throw faults.row(
                        row,
                        new Text(
                                "列 " + entry.getKey() + " 应为" + wanted.zh() + "，不是“" + cell + "”",
                                "column " + entry.getKey() + " should be " + wanted.en() + ", not \"" + cell + "\""));
            }
        }
    }

    private void requireKeys(Table table, Faults faults) throws TableFormatException {
        if (key.isEmpty()) {
            return;
        }
        // tables of earlier versions may lack a column
        List<String> present = key.stream().filter(table.columns()::contains).toList();
        String varies = present.get(present.size() - 1);
        TreeMap<String, Integer> seen = new TreeMap<>();
        TreeMap<String, TreeMap<String, Line>> groups = new TreeMap<>();
        for (int row = 0; row < table.rows(); row++) {
            Integer first = seen.put(joined(table, row, present), row);
            if (first != null) {
                throw faults.twice(row, first);
            }
            int at = row;
            Line line = groups.computeIfAbsent(joined(table, row, grid), id -> new TreeMap<>())
                    .computeIfAbsent(joined(table, row, present.subList(0, present.size() - 1)), id -> new Line(at));
            line.cells.add(table.text(row, varies));
            line.last = row;
        }
        if (isWhole) {
            for (TreeMap<String, Line> lines : groups.values()) {
                requireWhole(List.copyOf(lines.values()), varies, faults);
            }
        }
    }

    private static void requireWhole(List<Line> lines, String varies, Faults faults) throws TableFormatException {
        TreeSet<String> all = new TreeSet<>();
        lines.forEach(line -> all.addAll(line.cells));
        for (Line line : lines) {
            if (line.cells.size() < all.size()) {
                all.removeAll(line.cells);
                throw faults.missing(line.last, varies, all.first());
            }
        }
    }

    /** Rows that differ in the last column of the key only. */
    private static final class Line {

        private final TreeSet<String> cells = new TreeSet<>();
        private int last;

        Line(int first) {
            last = first;
        }
    }

    private static String joined(Table table, int row, List<String> names) {
        StringBuilder joined = new StringBuilder();
        names.forEach(name -> joined.append(table.text(row, name)).append('\n'));
        return joined.toString();
    }
}
