package org.clustercast.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.clustercast.quantity.Text;

/**
 * Checksums of the cells of a run's tables, {@code seals.csv}: a table whose cells are others than those that were written
 * was changed by hand. They guard against mistakes, not against forgery. Line ends and quotation marks do not count.
 */
public final class TableSeals {

    /** Rows that share a checksum: few enough to find what was changed, many enough for a small file. */
    private static final int BLOCK = 32;

    private static final Text CHANGED = new Text("写出之后被改动过", "was changed since it was written");
    private static final Text GONE = new Text("文件不见了", "the file is gone");
    private static final Text SEALS_GONE = new Text(
            "文件不见了，而 manifest.json 记着它：各表有没有改动过，已无从查起",
            "the file is gone, which manifest.json knows: nothing tells any more whether tables were changed");
    private static final Text OTHER_SEALS =
            new Text("不是 manifest.json 记着的那一份", "is not the one that manifest.json knows");
    private static final Text CHANGED_NEAR = new Text(
            "从这一行起的 " + BLOCK + " 行内，写出之后被改动过",
            "within " + BLOCK + " rows from here on it was changed since it was written");

    private TableSeals() {}

    /** Breaks the seals: tables are going to be written. */
    public static void lift(RunDirectory directory) throws IOException {
        Files.deleteIfExists(directory.tableFile(RunDirectory.SEALS));
    }

    /** Seals the tables as they are now; gives the checksum of the seals, which is to be kept elsewhere. */
    public static String write(RunDirectory directory) throws IOException {
        Table.Builder seals = Table.columns("table", "row", "checksum");
        for (String name : RunTableRules.all().keySet()) {
            if (directory.has(name)) {
                checksums(directory, name).forEach((row, checksum) -> seals.row(name, row, checksum));
            }
        }
        directory.write(RunDirectory.SEALS, seals.build());
        return checksumOf(directory);
    }

    private static String checksumOf(RunDirectory directory) throws IOException {
        return checksum(List.copyOf(checksums(directory, RunDirectory.SEALS).values()));
    }

    /**
     * Throws where the seals are not those that were noted.
     *
     * @param noted their checksum; empty where nobody noted any, as for runs of earlier versions
     */
    public static void requireNoted(RunDirectory directory, String noted) throws IOException {
        if (noted.isEmpty()) {
            return;
        }
        Faults faults = new Faults(directory.tableFile(RunDirectory.SEALS));
        if (!directory.has(RunDirectory.SEALS)) {
            throw faults.header(SEALS_GONE);
        }
        if (!checksumOf(directory).equals(noted)) {
            throw faults.header(OTHER_SEALS);
        }
    }

    /**
     * Whether a table is there and nothing tells that it was changed since it was written.
     *
     * @param noted the checksum of the seals, or nothing
     */
    public static boolean isUntouched(RunDirectory directory, String name, String noted) throws IOException {
        try {
            requireNoted(directory, noted);
        } catch (TableFormatException unknown) {
            return false;
        }
        if (!directory.has(name) || !directory.has(RunDirectory.SEALS)) {
            return directory.has(name);
        }
        try {
            return checksums(directory, name).equals(sealed(directory).byTable().get(name));
        } catch (TableFormatException damaged) {
            return false;
        }
    }

    /** Throws where a table is not as it was sealed; runs of earlier versions have no seals. */
    static void require(RunDirectory directory, String noted) throws IOException {
        require(directory, List.copyOf(RunTableRules.all().keySet()), noted);
    }

    /**
     * Throws where one of some tables is not as it was sealed; runs of earlier versions have no seals.
     *
     * @param noted the checksum of the seals, or nothing
     * @throws TableFormatException with file and row
     */
    public static void require(RunDirectory directory, List<String> names, String noted) throws IOException {
        requireNoted(directory, noted);
        if (!directory.has(RunDirectory.SEALS)) {
            return;
        }
        Sealed sealed = sealed(directory);
        for (String name : names) {
            Faults faults = new Faults(directory.tableFile(name));
            if (directory.has(name)) {
                sealed.require(name, checksums(directory, name), faults);
            } else if (sealed.byTable().containsKey(name)) {
                throw faults.header(GONE);
            }
        }
    }

    private static Sealed sealed(RunDirectory directory) throws IOException {
        Table seals = directory.table(RunDirectory.SEALS);
        Faults faults = new Faults(directory.tableFile(RunDirectory.SEALS));
        new TableRule()
                .columns(ColumnKind.ID, "table", "checksum")
                .columns(ColumnKind.COUNT, "row")
                .key("table", "row")
                .require(seals, faults);
        TreeMap<String, TreeMap<Integer, String>> byTable = new TreeMap<>();
        for (int row = 0; row < seals.rows(); row++) {
            byTable.computeIfAbsent(seals.text(row, "table"), id -> new TreeMap<>())
                    .put((int) seals.number(row, "row"), seals.text(row, "checksum"));
        }
        return new Sealed(byTable);
    }

    /** Checksums by the first row of their block, counted as a spreadsheet does; the header is a block of its own. */
    private static TreeMap<Integer, String> checksums(RunDirectory directory, String name) throws IOException {
        TreeMap<Integer, String> checksums = new TreeMap<>();
        try (TableReader reader = new TableReader(directory.tableFile(name))) {
            checksums.put(1, checksum(reader.columns()));
            List<String> cells = new ArrayList<>();
            int first = 2;
            for (String[] row = reader.next(); row != null; row = reader.next()) {
                cells.addAll(List.of(row));
                if (reader.row() == first + BLOCK - 1L) {
                    checksums.put(first, checksum(cells));
                    cells.clear();
                    first += BLOCK;
                }
            }
            checksums.put(first, checksum(cells));
        }
        return checksums;
    }

    private static String checksum(List<String> cells) {
        CRC32C sum = new CRC32C();
        for (String cell : cells) {
            sum.update(cell.getBytes(StandardCharsets.UTF_8));
            sum.update('\n');
        }
        return Long.toHexString(sum.getValue());
    }

    /** What the seals say. */
    private record Sealed(TreeMap<String, TreeMap<Integer, String>> byTable) {

        void require(String name, TreeMap<Integer, String> now, Faults faults) throws TableFormatException {
            TreeMap<Integer, String> then = byTable.getOrDefault(name, new TreeMap<>());
            for (Map.Entry<Integer, String> block : now.entrySet()) {
                if (!block.getValue().equals(then.get(block.getKey()))) {
                    throw block.getKey() == 1 ? faults.header(CHANGED) : faults.row(block.getKey() - 2, CHANGED_NEAR);
                }
            }
            if (then.size() > now.size()) {
                throw faults.row(now.lastKey() - 2, CHANGED_NEAR);
            }
        }
    }
}
