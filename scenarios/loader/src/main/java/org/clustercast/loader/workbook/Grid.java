package org.clustercast.loader.workbook;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.clustercast.loader.problem.Place;

/**
 * The filled cells of a sheet, as far as this program cares.
 *
 * @param file name of the file
 * @param sheet name of the sheet as written
 * @param rows cells by row and column, both from 1
 * @param merged upper left cells of merged ranges, each with its range
 * @param hidden what nobody sees
 */
record Grid(
        String file,
        String sheet,
        SortedMap<Integer, SortedMap<Integer, Cell>> rows,
        List<Merged> merged,
        Hidden hidden) {

    Grid {
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
        merged = List.copyOf(merged);
    }

    /** What a cell holds. */
    enum Kind {
        NUMBER,
        TEXT,
        FLAG,
        DATE,
        FORMULA,
        ERROR
    }

    /**
     * A filled cell.
     *
     * @param kind what it holds
     * @param text shortest decimals of a number, text without blanks around it, true or false, a formula, an error
     * @param format code of the format in which it is shown
     */
    record Cell(Kind kind, String text, String format) {

        /** How a number looks; what is no number looks as it is. */
        NumberLook look() {
            return kind == Kind.NUMBER ? NumberLook.of(format, Double.parseDouble(text)) : NumberLook.PLAIN;
        }
    }

    /**
     * What is hidden on the screen.
     *
     * @param sheet whether the whole sheet is
     * @param rows hidden rows from 1
     * @param columns hidden columns from 1
     */
    record Hidden(boolean sheet, SortedSet<Integer> rows, SortedSet<Integer> columns) {

        boolean holds(int row, int column) {
            return sheet || rows.contains(row) || columns.contains(column);
        }
    }

    /**
     * Cells that were merged.
     *
     * @param row row from 1
     * @param column column from 1
     * @param range all of them
     */
    record Merged(int row, int column, String range) {}

    /** The place of a cell. */
    Place place(int row, int column, String path) {
        return new Place(file, sheet, row, column, path);
    }

    /** The sheet as a whole. */
    Place place() {
        return place(1, 1, "");
    }
}
