package org.clustercast.loader.problem;

import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Characters that no text may hold: nobody sees them, they change how others are shown, or they stand for one that was
 * lost. Terminals, pages, tables and file names show every other character as what it is.
 */
public final class Characters {

    /** Letters and marks by their class, blank or without width by their look. */
    private static final Set<Integer> UNSEEN = Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0);
    /** What stands where a character or an object was lost. */
    private static final Set<Integer> LOST = Set.of(0xFFFC, 0xFFFD);

    private static final int FIRST_OF_NONE = 0xFDD0;
    private static final int LAST_OF_NONE = 0xFDEF;
    private static final int LAST_TWO_OF_PLANE = 0xFFFE;

    private Characters() {}

    /** Position of the first character that a text may not hold, line breaks and tabs aside; -1 if there is none. */
    public static int firstUnfit(String text) {
        return first(text, c -> !isLayout(c) && isUnfit(c));
    }

    /** Position of the first character that a name may not hold: what no text may, and line breaks and tabs; -1 if none. */
    public static int firstUnfitInName(String text) {
        return first(text, Characters::isUnfit);
    }

    /** Whether nothing of a text is to be seen. */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Whether a character could steer a terminal or deceive whoever reads a message. */
    static boolean isHarmful(int c) {
        return isUnfit(c);
    }

    /** Code point and name of the character at a position, for messages. */
    public static String at(String text, int position) {
        int c = text.codePointAt(position);
        String name = Character.getName(c);
        return name == null || Character.getType(c) == Character.SURROGATE
                ? "U+%04X".formatted(c)
                : "U+%04X %s".formatted(c, name);
    }

    /**
     * Refuses what spoils a file even where it is no part of a text, as in a comment: it ends lines where editors do
     * not, or turns the direction of writing so that one reads something else than the program.
     */
    public static void refuseSteering(String text, String file) {
        Problems problems = new Problems();
        int line = 1;
        int start = 0;
        int told = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPairOfEnds = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !isPairOfEnds)) {
                line++;
                start = i + 1;
            } else if (told < line && steers(c)) {
                int column = text.codePointCount(start, i) + 1;
                problems.add("text.control", new Place(file, line, column, ""), at(text, i), column);
                told = line;
            }
        }
        problems.throwIfAny();
    }

    private static int first(String text, IntPredicate test) {
        int position = 0;
        while (position < text.length()) {
            int c = text.codePointAt(position);
            if (test.test(c)) {
                return position;
            }
            position += Character.charCount(c);
        }
        return -1;
    }

    private static boolean isLayout(int c) {
        return c == '\n' || c == '\r' || c == '\t';
    }

    private static boolean isUnfit(int c) {
        boolean isNone = (c & LAST_TWO_OF_PLANE) == LAST_TWO_OF_PLANE || (c >= FIRST_OF_NONE && c <= LAST_OF_NONE);
        return isNone
                || UNSEEN.contains(c)
                || LOST.contains(c)
                || switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.PRIVATE_USE,
                            Character.SURROGATE -> true;
                    default -> false;
                };
    }

    private static boolean steers(char c) {
        boolean turns = c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
        boolean endsLine = c == 0x2028 || c == 0x2029;
        return turns
                || endsLine
                || (c & LAST_TWO_OF_PLANE) == LAST_TWO_OF_PLANE
                || (Character.isISOControl(c) && !isLayout(c));
    }
}
