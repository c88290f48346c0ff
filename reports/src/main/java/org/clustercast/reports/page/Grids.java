package org.clustercast.reports.page;

import java.util.ArrayList;
import java.util.List;
import org.clustercast.reports.page.Block.Grid;
import org.clustercast.reports.text.Words;

/** Collects the rows of a table whose headers are words. */
final class Grids {

    private final List<String> headers = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();

    private Grids() {}

    /** Begins a table; each key is a word {@code header.key}. */
    static Grids headed(Words words, String... keys) {
        Grids grid = new Grids();
        for (String key : keys) {
            grid.headers.add(words.word("header." + key));
        }
        return grid;
    }

    /** Begins a table with headers as they are. */
    static Grids titled(List<String> headers) {
        Grids grid = new Grids();
        grid.headers.addAll(headers);
        return grid;
    }

    /** Adds a row. */
    Grids row(Cell... cells) {
        return row(List.of(cells));
    }

    /** Adds a row. */
    Grids row(List<Cell> cells) {
        if (cells.size() != headers.size()) {
            throw new IllegalArgumentException("a row has %d cells but the table has %d columns: %s"
                    .formatted(cells.size(), headers.size(), headers));
        }
        rows.add(List.copyOf(cells));
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Grid grid() {
        return new Grid(headers, rows);
    }
}
