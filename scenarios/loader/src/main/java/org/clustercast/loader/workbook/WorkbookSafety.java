package org.clustercast.loader.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Place;

/** Looks at the bytes of a workbook before anything in it is understood, and refuses what is no plain workbook. */
final class WorkbookSafety {

    /** A workbook of a few thousand cells has a few hundred thousand bytes. */
    private static final int UNPACKED_BYTES = 5_000_000;
    /** Apache POI allows as many parts. */
    private static final int MOST_PARTS = 1_000;
    /** Least packed bytes for an unpacked one, as in Apache POI. */
    private static final double LEAST_RATIO = 0.01;
    /** Parts up to this size may be packed as tightly as they like, as in Apache POI. */
    private static final int SMALL_PART = 100 * 1024;

    private static final int BUFFER = 8192;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final Place place;
    private final Set<String> parts = new TreeSet<>();
    private long unpacked;

    private WorkbookSafety(String file) {
        place = Place.of(file);
    }

    /** Stops with a problem unless the bytes are a workbook without macros and links that unpacks to a moderate size. */
    static void check(byte[] bytes, String file) {
        WorkbookSafety safety = new WorkbookSafety(file);
        safety.kind(bytes);
        safety.unpack(bytes);
        safety.parts();
    }

    private void kind(byte[] bytes) {
        if (bytes.length == 0) {
            throw InvalidInputException.badContent("file.empty", place);
        }
        if (startsWith(bytes, OLE)) {
            throw InvalidInputException.badContent(
                    contains(bytes, ENCRYPTED) ? "workbook.encrypted" : "workbook.xls", place);
        }
        if (!startsWith(bytes, ZIP)) {
            throw InvalidInputException.badContent("workbook.not-workbook", place);
        }
    }

    private void unpack(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (parts.size() >= MOST_PARTS) {
                    throw bomb();
                }
                parts.add(part.getName().replace('\\', '/').toLowerCase(Locale.ROOT));
                long size = size(zip);
                zip.closeEntry();
                if (size > SMALL_PART && part.getCompressedSize() < size * LEAST_RATIO) {
                    throw bomb();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(e);
        }
    }

    private long size(ZipInputStream zip) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
            size += n;
            unpacked += n;
            if (unpacked > UNPACKED_BYTES) {
                throw bomb();
            }
        }
        return size;
    }

    private void parts() {
        if (!parts.contains("[content_types].xml") || parts.stream().noneMatch(part -> part.startsWith("xl/"))) {
            throw InvalidInputException.badContent("workbook.not-workbook", place);
        }
        for (String part : parts) {
            if (part.contains("vbaproject")
                    || part.startsWith("xl/macrosheets/")
                    || part.contains("/activex/")
                    || part.contains("/embeddings/")
                    || part.startsWith("customui")) {
                throw InvalidInputException.badContent("workbook.macros", place, part);
            }
            if (part.startsWith("xl/externallinks/")
                    || part.startsWith("xl/connections")
                    || part.startsWith("xl/querytables/")) {
                throw InvalidInputException.badContent("workbook.links", place, part);
            }
        }
    }

    private InvalidInputException bomb() {
        return InvalidInputException.badContent(
                "workbook.bomb", place, String.valueOf(UNPACKED_BYTES), String.valueOf(MOST_PARTS));
    }

    private InvalidInputException damaged(Exception fault) {
        String reason = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        return InvalidInputException.badContent("workbook.damaged", place, reason);
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && java.util.Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (java.util.Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
