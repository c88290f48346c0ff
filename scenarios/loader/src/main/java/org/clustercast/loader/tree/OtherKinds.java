package org.clustercast.loader.tree;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Place;

/** Recognises files that are no text at all by how they begin, whatever their name says. */
final class OtherKinds {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] SHEETS = "xl/".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DOCUMENT = "word/".getBytes(StandardCharsets.US_ASCII);

    private static final List<Kind> ARCHIVES = List.of(
            new Kind("ZIP", ZIP),
            new Kind("ZIP", new byte[] {'P', 'K', 5, 6}),
            new Kind("GZIP", new byte[] {0x1F, (byte) 0x8B}),
            new Kind("7z", new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF}),
            new Kind("RAR", new byte[] {'R', 'a', 'r', '!', 0x1A}),
            new Kind("BZIP2", new byte[] {'B', 'Z', 'h', '9', '1', 'A', 'Y'}),
            new Kind("XZ", new byte[] {(byte) 0xFD, '7', 'z', 'X', 'Z', 0}),
            new Kind("Zstandard", new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD}));
    private static final List<Kind> DOCUMENTS = List.of(
            new Kind("PDF", new byte[] {'%', 'P', 'D', 'F', '-'}),
            new Kind("PNG", new byte[] {(byte) 0x89, 'P', 'N', 'G'}),
            new Kind("JPEG", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
            new Kind("GIF", new byte[] {'G', 'I', 'F', '8'}));

    private OtherKinds() {}

    /** Stops with a problem that names the kind if the bytes are a workbook, an archive, a document or a picture. */
    static void refuse(byte[] bytes, String file) {
        Place place = Place.of(file);
        boolean zip = startsWith(bytes, ZIP);
        if (zip && contains(bytes, SHEETS) || startsWith(bytes, OLE)) {
            throw InvalidInputException.badContent("file.workbook", place);
        }
        if (zip && contains(bytes, DOCUMENT)) {
            throw InvalidInputException.badContent("file.binary", place, "Word");
        }
        for (Kind archive : ARCHIVES) {
            if (startsWith(bytes, archive.start())) {
                throw InvalidInputException.badContent("file.archive", place, archive.name());
            }
        }
        for (Kind document : DOCUMENTS) {
            if (startsWith(bytes, document.start())) {
                throw InvalidInputException.badContent("file.binary", place, document.name());
            }
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    private record Kind(String name, byte[] start) {}
}
