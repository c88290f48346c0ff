package org.clustercast.loader.tree;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Place;

/** Turns bytes into text: UTF-8 and nothing else; other encodings are recognised and named. */
final class Encoding {

    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Encoding() {}

    /** The text of a UTF-8 file, with or without byte order mark. */
    static String decode(byte[] bytes, String file) {
        OtherKinds.refuse(bytes, file);
        refuseUtf16(bytes, file);
        int start = startsWith(bytes, UTF8_MARK) ? UTF8_MARK.length : 0;
        CharsetDecoder decoder = strict(StandardCharsets.UTF_8);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw refuse(bytes, in.position(), file);
        }
        return out.flip().toString();
    }

    private static InvalidInputException refuse(byte[] bytes, int offset, String file) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        String before = new String(bytes, lineStart, offset - lineStart, StandardCharsets.UTF_8);
        Place place = new Place(file, line, before.codePointCount(0, before.length()) + 1, "");
        if (looksLikeChineseWindows(bytes)) {
            return InvalidInputException.badContent("encoding.gbk", place);
        }
        return InvalidInputException.badContent(
                "encoding.invalid", place, String.valueOf(offset), String.format("%02X", bytes[offset] & 0xFF));
    }

    private static void refuseUtf16(byte[] bytes, String file) {
        boolean marked = startsWith(bytes, new byte[] {(byte) 0xFF, (byte) 0xFE})
                || startsWith(bytes, new byte[] {(byte) 0xFE, (byte) 0xFF});
        if (marked || hasZeroHalves(bytes)) {
            throw InvalidInputException.badContent("encoding.utf16", Place.of(file));
        }
    }

    /** UTF-16 without a mark: of each character of ASCII text the same one of two bytes is zero, and the other is not. */
    private static boolean hasZeroHalves(byte[] bytes) {
        int looked = Math.min(bytes.length, 1000);
        int[] zeros = new int[2];
        for (int i = 0; i < looked; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        int most = Math.max(zeros[0], zeros[1]);
        int least = Math.min(zeros[0], zeros[1]);
        return most >= 2 && most * 5 >= looked && least * 10 <= most;
    }

    /**
     * Whether the bytes are a text in GBK or GB18030: they decode without fault, most double bytes are common
     * characters (GB 2312), and they are not a UTF-8 text with one byte damaged.
     */
    private static boolean looksLikeChineseWindows(byte[] bytes) {
        if (!Charset.isSupported("GB18030") || !decodes(bytes, Charset.forName("GB18030"))) {
            return false;
        }
        int pairs = 0;
        int common = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            if (lead < 0x80) {
                continue;
            }
            int trail = bytes[++i] & 0xFF;
            pairs++;
            common += lead >= 0xA1 && lead <= 0xF7 && trail >= 0xA1 ? 1 : 0;
        }
        return pairs > 0 && common * 10 >= pairs * 8 && !mostlyUtf8(bytes);
    }

    private static boolean mostlyUtf8(byte[] bytes) {
        String replaced = new String(bytes, StandardCharsets.UTF_8);
        long bad = replaced.chars().filter(c -> c == 0xFFFD).count();
        long good = replaced.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
        return good > bad;
    }

    private static boolean decodes(byte[] bytes, Charset charset) {
        try {
            strict(charset).decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }
}
