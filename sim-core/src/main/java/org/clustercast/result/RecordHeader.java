package org.clustercast.result;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * Head of a file of records: magic, version of the format, sizes, checksum of the layout, fingerprint, checksum.
 *
 * @param version version of the format
 * @param floats floats in a record
 * @param doubles doubles in a record
 * @param layout checksum of the layout's ids and units
 * @param fingerprint fingerprint of the run
 */
record RecordHeader(int version, int floats, int doubles, int layout, String fingerprint) {

    /** Bytes of a head. */
    static final int BYTES = 256;

    private static final long MAGIC = 0x44524F4345524343L; // "CCRECORD" in little-endian order
    private static final int VERSION = 1;
    private static final int CHECKED_BYTES = BYTES - Integer.BYTES;
    private static final int LONGEST_FINGERPRINT = CHECKED_BYTES - Long.BYTES - 5 * Integer.BYTES;

    /** The head of this program's file for a run. */
    static RecordHeader of(String fingerprint, RecordLayout layout) {
        if (fingerprint.getBytes(StandardCharsets.UTF_8).length > LONGEST_FINGERPRINT) {
            throw new IllegalArgumentException("too long for a fingerprint: " + fingerprint);
        }
        return new RecordHeader(VERSION, layout.floats(), layout.doubles(), checksum(layout), fingerprint);
    }

    /** The head as it stands in the file. */
    ByteBuffer bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
        byte[] name = fingerprint.getBytes(StandardCharsets.UTF_8);
        bytes.putLong(MAGIC).putInt(version).putInt(floats).putInt(doubles).putInt(layout);
        bytes.putInt(name.length).put(name);
        bytes.putInt(CHECKED_BYTES, checksum(bytes));
        return bytes.clear();
    }

    /** Reads a head; refuses what is none. */
    static RecordHeader read(ByteBuffer bytes, Path file) throws ForeignRecordsException {
        bytes.order(ByteOrder.LITTLE_ENDIAN).clear();
        if (bytes.getLong() != MAGIC || checksum(bytes) != bytes.getInt(CHECKED_BYTES)) {
            throw new ForeignRecordsException(
                    file, ForeignRecordsException.Reason.NOT_RECORDS, "whole", "damaged or missing");
        }
        int version = bytes.getInt();
        int floats = bytes.getInt();
        int doubles = bytes.getInt();
        int layout = bytes.getInt();
        byte[] name = new byte[Math.min(Math.max(bytes.getInt(), 0), LONGEST_FINGERPRINT)];
        bytes.get(name);
        return new RecordHeader(version, floats, doubles, layout, new String(name, StandardCharsets.UTF_8));
    }

    /** Refuses a file with another head than this one. */
    void requireSame(RecordHeader found, Path file) throws ForeignRecordsException {
        require(
                ForeignRecordsException.Reason.FORMAT,
                Integer.toString(version),
                Integer.toString(found.version),
                file);
        require(ForeignRecordsException.Reason.FINGERPRINT, fingerprint, found.fingerprint, file);
        require(ForeignRecordsException.Reason.LAYOUT, layoutText(), found.layoutText(), file);
    }

    private static void require(ForeignRecordsException.Reason what, String expected, String found, Path file)
            throws ForeignRecordsException {
        if (!expected.equals(found)) {
            throw new ForeignRecordsException(file, what, expected, found);
        }
    }

    private String layoutText() {
        return floats + " floats, " + doubles + " doubles, checksum " + Integer.toHexString(layout);
    }

    private static int checksum(ByteBuffer bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes.duplicate().position(0).limit(CHECKED_BYTES));
        return (int) crc.getValue();
    }

    /** Two layouts of one size but with other indicators or clusters must not be taken for each other. */
    private static int checksum(RecordLayout layout) {
        StringBuilder text = new StringBuilder();
        layout.indicators()
                .forEach(i -> line(text, i.id(), i.unit(), i.aggregation().name()));
        layout.series().forEach(id -> line(text, "series", id));
        layout.quarters().forEach(quarter -> line(text, "quarter", quarter.toString()));
        layout.ledger()
                .forEach(l -> line(
                        text, l.resource(), l.source(), l.cluster(), l.park(), l.tier(), l.instrument(), l.unit()));
        layout.clusters().forEach(id -> line(text, "cluster", id));
        layout.projects().forEach(id -> line(text, "project", id));
        CRC32C crc = new CRC32C();
        crc.update(text.toString().getBytes(StandardCharsets.UTF_8));
        return (int) crc.getValue();
    }

    private static void line(StringBuilder text, String... parts) {
        text.append(String.join("\t", parts)).append('\n');
    }
}
