package org.clustercast.result;

import java.nio.file.Path;
import org.clustercast.quantity.Text;

/** Faults of a table file; rows are counted as a spreadsheet does. */
record Faults(Path file) {

    /** The header is row 1, and rows of a table are counted from 0. */
    private static final int FIRST = 2;

    /** A fault in a row, counted from 0. */
    TableFormatException row(int row, Text problem) {
        return new TableFormatException(file, row + (long) FIRST, problem);
    }

    /** A fault in the header. */
    TableFormatException header(Text problem) {
        return new TableFormatException(file, FIRST - 1L, problem);
    }

    /** A row says what an earlier one says already. */
    TableFormatException twice(int row, int first) {
        return row(row, new Text("与第 " + (first + FIRST) + " 行重复", "stands already in row " + (first + FIRST)));
    }

    /** After a row one is missing. */
    TableFormatException missing(int last, String column, String cell) {
        return row(
                last,
                new Text(
                        "这一组缺少 " + column + " 为 " + cell + " 的行",
                        "the row for " + column + " " + cell + " is missing among its like"));
    }
}
