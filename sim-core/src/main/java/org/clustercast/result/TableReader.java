package org.clustercast.result;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a table row by row, for tables too long to hold; every fault names file and row. */
public final class TableReader implements Closeable {

    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int END = -1;
    private static final String NOT_UTF8 = "\uFFFD";

    private final Path file;
    private final BufferedReader in;
    private final List<String> columns;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private long row;
    private boolean isLastRowWhole = true;

    /** Opens a table and reads its header. */
    public TableReader(Path file) throws IOException {
        AtomicFiles.refuseFolder(file);
        this.file = file;
        // Unlike a strict decoder, this one puts a mark where text is not UTF-8, so that the row can be told.
        in = new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
        try {
            in.mark(1);
            if (in.read() != BYTE_ORDER_MARK) {
                in.reset();
            }
            if (!readRow()) {
                throw fault("the file is empty");
            }
            columns = List.copyOf(cells);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** Names of the columns in order. */
    public List<String> columns() {
        return columns;
    }

    /** The next row, or null at the end. */
    public String @Nullable [] next() throws IOException {
        if (!readRow()) {
            return null;
        }
        if (cells.size() != columns.size()) {
            throw fault("has " + cells.size() + " cells but the header has " + columns.size());
        }
        return cells.toArray(String[]::new);
    }

    /** Row last read as a spreadsheet counts it; the header is row 1. */
    public long row() {
        return row;
    }

    /** Whether the last row ended with a line end, as every row that we wrote does. */
    public boolean isWhole() {
        return isLastRowWhole;
    }

    /** A fault at the row last read. */
    public TableFormatException fault(String problem) {
        return new TableFormatException(file, row, problem);
    }

    /** A cell of the row last read as a number; an empty cell is NaN. */
    public double number(String text) throws TableFormatException {
        if (text.isEmpty()) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw fault("\"" + text + "\" is not a number");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean readRow() throws IOException {
        row++;
        cells.clear();
        int c = in.read();
        if (c == END) {
            return false;
        }
        while (true) {
            int end = c == '"' ? quotedCell() : plainCell(c);
            if (end != ',') {
                isLastRowWhole = end != END;
                return true;
            }
            c = in.read();
        }
    }

    private void endCell() throws TableFormatException {
        if (cell.indexOf(NOT_UTF8) >= 0) {
            throw fault("is not text in UTF-8");
        }
        cells.add(Cells.decoded(cell.toString()));
    }

    /** Reads a cell that begins with {@code first}; gives what ended it: comma, line end or end of file. */
    private int plainCell(int first) throws IOException {
        cell.setLength(0);
        int c = first;
        while (c != ',' && c != '\n' && c != '\r' && c != END) {
            cell.append((char) c);
            c = in.read();
        }
        endCell();
        return lineEnd(c);
    }

    private int quotedCell() throws IOException {
        cell.setLength(0);
        while (true) {
            int c = in.read();
            if (c == END) {
                throw fault("ends within a quoted cell");
            }
            if (c == '"') {
                int next = in.read();
                if (next != '"') {
                    endCell();
                    return endAfterQuote(next);
                }
            }
            cell.append((char) c);
        }
    }

    private int endAfterQuote(int c) throws IOException {
        if (c != ',' && c != '\n' && c != '\r' && c != END) {
            throw fault("has text behind a closing quotation mark");
        }
        return lineEnd(c);
    }

    /** Takes the second character of a Windows line end. */
    private int lineEnd(int c) throws IOException {
        if (c == '\r') {
            in.mark(1);
            if (in.read() != '\n') {
                in.reset();
            }
            return '\n';
        }
        return c;
    }
}
