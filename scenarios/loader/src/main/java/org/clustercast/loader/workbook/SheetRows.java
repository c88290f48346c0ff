package org.clustercast.loader.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.shape.PeriodSyntax;
import org.clustercast.loader.shape.ValueRule;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.quantity.Language;

/**
 * A sheet whose columns are known: the heading is the first row with at least two filled cells, above it may stand
 * remarks.
 */
final class SheetRows {

    private static final int FEWEST_HEADINGS = 2;

    private final Grid grid;
    private final Layout.Sheet sheet;
    private final KeyNames names;
    private final Problems problems;
    private final SortedMap<Integer, String> columns = new TreeMap<>();
    private final SortedMap<Integer, String> periods = new TreeMap<>();
    private int heading;
    private boolean isClear;

    /** A row below the heading. */
    final class Line {

        private final int number;
        private final SortedMap<Integer, Grid.Cell> cells;

        private Line(int number, SortedMap<Integer, Grid.Cell> cells) {
            this.number = number;
            this.cells = cells;
        }

        Optional<Grid.Cell> cell(String column) {
            return column(column).flatMap(c -> Optional.ofNullable(cells.get(c)));
        }

        String text(String column) {
            return cell(column).map(Grid.Cell::text).orElse("");
        }

        Place place(String column, String path) {
            return grid.place(number, column(column).orElse(1), path);
        }

        /** Filled cells under years and quarters: their columns. */
        List<Integer> filledPeriods() {
            return cells.keySet().stream().filter(periods::containsKey).toList();
        }

        /** A filled cell under a year or quarter. */
        Grid.Cell at(int column) {
            return java.util.Objects.requireNonNull(cells.get(column));
        }

        Place placeAt(int column, String path) {
            return grid.place(number, column, path);
        }

        String period(int column) {
            return java.util.Objects.requireNonNull(periods.get(column));
        }
    }

    private SheetRows(Grid grid, Layout.Sheet sheet, KeyNames names, Problems problems) {
        this.grid = grid;
        this.sheet = sheet;
        this.names = names;
        this.problems = problems;
    }

    /** Finds the columns; formulas, errors, merged cells and headings that nobody knows are problems. */
    static SheetRows of(Grid grid, Layout.Sheet sheet, KeyNames names, Problems problems) {
        SheetRows rows = new SheetRows(grid, sheet, names, problems);
        rows.refuseUnreadable();
        rows.findHeading();
        return rows;
    }

    /** The rows below the heading; none if it is not clear what stands in which column. */
    List<Line> lines() {
        if (!isClear) {
            return List.of();
        }
        return grid.rows().tailMap(heading + 1).entrySet().stream()
                .map(row -> new Line(row.getKey(), row.getValue()))
                .toList();
    }

    private Language language() {
        return KeyNames.languageOf(grid.sheet());
    }

    private void refuseUnreadable() {
        grid.merged()
                .forEach(merged ->
                        problems.add("workbook.merged", grid.place(merged.row(), merged.column(), ""), merged.range()));
        grid.rows()
                .forEach((row, cells) -> cells.forEach((column, cell) -> {
                    if (cell.kind() == Grid.Kind.FORMULA) {
                        problems.add("workbook.formula", grid.place(row, column, ""), cell.text());
                    } else if (cell.kind() == Grid.Kind.ERROR) {
                        problems.add("workbook.error-cell", grid.place(row, column, ""), cell.text());
                    }
                }));
    }

    private void findHeading() {
        for (Map.Entry<Integer, SortedMap<Integer, Grid.Cell>> row : grid.rows().entrySet()) {
            if (row.getValue().size() >= FEWEST_HEADINGS) {
                if (!isHeading(row.getValue())) {
                    break;
                }
                heading = row.getKey();
                int before = problems.size();
                headings(row.getValue());
                if (problems.size() == before) {
                    missing();
                }
                isClear = problems.size() == before;
                refuseStray();
                new UnseenCells(grid, problems).tell(heading, acting(), notRead());
                return;
            }
        }
        if (sheet.isNeeded() || !grid.rows().isEmpty()) {
            problems.add("workbook.no-heading", grid.place(), listed(sheet.required()));
        }
    }

    /** Whether a row knows at least one column; if not, its row of headings was deleted. */
    private boolean isHeading(SortedMap<Integer, Grid.Cell> cells) {
        return cells.values().stream()
                .anyMatch(cell ->
                        Layout.meant(cell.text(), sheet.columns(), names).isPresent());
    }

    /** A cell without a heading would be overlooked. */
    private void refuseStray() {
        if (!isClear) {
            return;
        }
        grid.rows()
                .tailMap(heading + 1)
                .forEach((row, cells) -> cells.forEach((column, cell) -> {
                    boolean isKnown = columns.containsKey(column) || periods.containsKey(column);
                    if (!isKnown && cell.kind() != Grid.Kind.FORMULA && cell.kind() != Grid.Kind.ERROR) {
                        problems.add("workbook.stray", grid.place(row, column, ""), cell.text());
                    }
                }));
    }

    /** Columns of values that act. */
    private Set<Integer> acting() {
        Set<Integer> acting = new TreeSet<>(periods.keySet());
        columns.forEach((column, name) -> {
            if (Layout.ACTING.contains(name)) {
                acting.add(column);
            }
        });
        return acting;
    }

    /** Columns that show what the base has, or hold remarks. */
    private Set<Integer> notRead() {
        Set<Integer> notRead = new TreeSet<>();
        columns.forEach((column, name) -> {
            if (Layout.NOT_READ.contains(name)) {
                notRead.add(column);
            }
        });
        return notRead;
    }

    private void headings(SortedMap<Integer, Grid.Cell> cells) {
        Map<String, Place> seen = new LinkedHashMap<>();
        cells.forEach((column, cell) -> {
            Place place = grid.place(heading, column, "");
            Optional<String> name = heading(column, cell, place);
            Place first = name.isEmpty() ? null : seen.putIfAbsent(name.get(), place);
            if (first != null) {
                problems.add("workbook.twice", place, cell.text(), first.cell(), place.cell());
            }
        });
    }

    private Optional<String> heading(int column, Grid.Cell cell, Place place) {
        boolean isPeriod = sheet.hasPeriods()
                && ValueRule.Period.PATTERN.matcher(cell.text()).matches();
        if (CellNodes.isOtherThanShown(cell, NumberLook.YEAR)) {
            problems.add("workbook.look", place, cell.text(), cell.format());
            return Optional.empty();
        }
        if (isPeriod) {
            periods.put(column, cell.text());
            return Optional.of(cell.text().length() == 4 ? cell.text() + "Q1" : cell.text());
        }
        Optional<String> name = Layout.meant(cell.text(), sheet.columns(), names);
        if (name.isPresent()) {
            columns.put(column, name.get());
        } else if (cell.kind() == Grid.Kind.DATE) {
            problems.add("workbook.date", place, cell.text());
        } else if (sheet.hasPeriods() && PeriodSyntax.meant(cell.text()).isPresent()) {
            problems.add(
                    "form.period.nearest",
                    place,
                    cell.text(),
                    PeriodSyntax.meant(cell.text()).get());
        } else if (cell.kind() != Grid.Kind.FORMULA && cell.kind() != Grid.Kind.ERROR) {
            new Asking(names, problems, language()).unknown("workbook.column", place, cell.text(), sheet.columns());
        }
        return name;
    }

    private void missing() {
        List<String> missing = sheet.required().stream()
                .filter(name -> !columns.containsValue(name))
                .toList();
        if (!missing.isEmpty()) {
            problems.add("workbook.column-missing", grid.place(heading, 1, ""), listed(missing));
        }
    }

    private String listed(List<String> columnNames) {
        return String.join(
                ", ",
                columnNames.stream()
                        .map(name -> Layout.title(name, names, language()))
                        .toList());
    }

    private Optional<Integer> column(String name) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
