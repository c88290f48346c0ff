package org.clustercast.result;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a table row by row, for tables too long to hold: CSV in UTF-8 with byte order mark, {@code .} decimals, quoting
 * by RFC 4180, texts that look like formulas made harmless. The file appears when {@link #commit()} is called; a
 * writer closed before that leaves nothing behind.
 */
public final class TableWriter implements Closeable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path file;
    private final Path part;
    private final int width;
    private final BufferedWriter out;
    private boolean isOpen = true;

    /** Begins a table with its header. */
    public TableWriter(Path file, List<String> columns) throws IOException {
        this.file = file;
        part = AtomicFiles.partOf(file);
        width = columns.size();
        AtomicFiles.refuseFolder(file);
        try {
            out = Files.newBufferedWriter(part);
        } catch (IOException e) {
            throw AtomicFiles.named(e, file);
        }
        try {
            out.write(BYTE_ORDER_MARK);
            row(columns.toArray());
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** Adds a row: texts, whole numbers, doubles in the shortest exact form, NaN as an empty cell. */
    public void row(Object... cells) throws IOException {
        if (cells.length != width) {
            throw new IllegalArgumentException(
                    file.getFileName() + " has " + width + " columns but a row has " + cells.length + " cells");
        }
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                out.write(',');
            }
            String text = Cells.text(cells[i]);
            write(cells[i] instanceof Number ? text : Cells.encoded(text));
        }
        write("\n");
    }

    private void write(String text) throws IOException {
        try {
            out.write(text);
        } catch (IOException e) {
            throw AtomicFiles.named(e, file);
        }
    }

    /** Ends the table and moves the file to its place. */
    public void commit() throws IOException {
        try {
            out.close();
            AtomicFiles.commit(part, file);
        } catch (IOException e) {
            throw AtomicFiles.named(e, file);
        }
        isOpen = false;
    }

    @Override
    public void close() throws IOException {
        if (!isOpen) {
            return;
        }
        isOpen = false;
        try (BufferedWriter unfinished = out) {
            // Closing flushes what is left into a file that goes away in any case.
            unfinished.flush();
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
