package org.clustercast.result;

import java.io.IOException;
import java.nio.file.Path;
import org.clustercast.quantity.Language;
import org.clustercast.quantity.Text;

/** A table file that is cut off, edited by mistake or not a table. */
public final class TableFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final long row;
    private final transient Text problem;

    /** A problem at a row, counted as a spreadsheet does: the header is row 1. */
    public TableFormatException(Path file, long row, String problem) {
        this(file, row, Text.same(problem));
    }

    /** A problem at a row, counted as a spreadsheet does: the header is row 1. */
    public TableFormatException(Path file, long row, Text problem) {
        super(file + ", row " + row + ": " + problem.en());
        this.file = file;
        this.row = row;
        this.problem = problem;
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** The row; the header is row 1. */
    public long row() {
        return row;
    }

    /** What is wrong, without the place. */
    public String problem() {
        return problem.en();
    }

    /** What is wrong, without the place, in a language. */
    public String problem(Language language) {
        return problem.in(language);
    }
}
