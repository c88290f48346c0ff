package org.clustercast.loader.vocabulary;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what the user may have meant. */
public final class Nearest {

    private Nearest() {}

    /** Letters from which on a part of a name says enough. */
    private static final int LEAST_PART = 5;

    private static final int LEAST_CHINESE_PART = 2;

    /**
     * The candidate nearest to what is written, if any is near enough: by slips, or else one that has it as a part or is a
     * part of it. Of equals the one whose end agrees longer, because there stands what a thing is; then the first.
     */
    public static Optional<String> of(String written, Collection<String> candidates) {
        String best = null;
        int least = Integer.MAX_VALUE;
        String wanted = fold(written);
        for (String candidate : candidates) {
            String known = fold(candidate);
            int distance = distance(wanted, known);
            boolean isBetter = distance < least
                    || distance == least && best != null && sameEnd(wanted, known) > sameEnd(wanted, fold(best));
            if (isBetter && distance <= reach(candidate)) {
                best = candidate;
                least = distance;
            }
        }
        return best == null ? part(wanted, candidates) : Optional.of(best);
    }

    private static Optional<String> part(String wanted, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> isPart(wanted, fold(candidate)) || isPart(fold(candidate), wanted))
                .findFirst();
    }

    private static boolean isPart(String part, String whole) {
        boolean isChinese = part.codePoints().anyMatch(Character::isIdeographic);
        return part.length() >= (isChinese ? LEAST_CHINESE_PART : LEAST_PART) && whole.contains(part);
    }

    private static int sameEnd(String a, String b) {
        int same = 0;
        while (same < Math.min(a.length(), b.length())
                && a.charAt(a.length() - 1 - same) == b.charAt(b.length() - 1 - same)) {
            same++;
        }
        return same;
    }

    /** Two slips, more in long names, and never all of a short name. */
    private static int reach(String candidate) {
        int length = candidate.codePointCount(0, candidate.length());
        return Math.min(Math.max(2, length / 4), length - 1);
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
    }

    /** Number of insertions, deletions, replacements and swaps of neighbours between two texts. */
    static int distance(String a, String b) {
        int[] from = a.codePoints().toArray();
        int[] to = b.codePoints().toArray();
        int[][] d = new int[from.length + 1][to.length + 1];
        for (int i = 0; i <= from.length; i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= to.length; j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= from.length; i++) {
            for (int j = 1; j <= to.length; j++) {
                int change = from[i - 1] == to[j - 1] ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[from.length][to.length];
    }
}
