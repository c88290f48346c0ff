package org.clustercast.loader.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what the user may have meant. */
public final class Nearest {

    /** One letter or character is part of anything. */
    private static final int SHORTEST_PART = 2;
    /** Longest name of which two slips leave too little. */
    private static final int SHORT = 3;

    private static final Pattern CODE = Pattern.compile("[a-z][0-9]+");

    private Nearest() {}

    /** The candidate nearest to what is written, if any is near enough; the first of equals. */
    public static Optional<String> of(String written, Collection<String> candidates) {
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int distance = isOtherCode(fold(written), fold(candidate))
                    ? Integer.MAX_VALUE
                    : distance(fold(written), fold(candidate));
            if (distance < least && distance <= reach(candidate)) {
                best = candidate;
                least = distance;
            }
        }
        // a part of a name is nearer to it than two slips are
        Optional<String> whole = best == null || least > 1 ? whole(fold(written), candidates) : Optional.empty();
        return whole.isPresent() ? whole : Optional.ofNullable(best);
    }

    /** A part of a name means that name, if it is a part of no other. */
    private static Optional<String> whole(String part, Collection<String> candidates) {
        List<String> wholes = part.codePointCount(0, part.length()) < SHORTEST_PART
                ? List.of()
                : candidates.stream()
                        .filter(candidate -> fold(candidate).contains(part))
                        .distinct()
                        .toList();
        return wholes.size() == 1 ? Optional.of(wholes.get(0)) : Optional.empty();
    }

    /** Two slips, more in long names, one in short ones, and never the whole of a name. */
    private static int reach(String candidate) {
        int length = candidate.codePointCount(0, candidate.length());
        return length <= SHORT ? Math.min(1, length - 1) : Math.max(2, length / 4);
    }

    /** Codes such as J01 and P01 differ in kind: one is no slip of the other. */
    private static boolean isOtherCode(String written, String candidate) {
        return CODE.matcher(written).matches()
                && CODE.matcher(candidate).matches()
                && written.charAt(0) != candidate.charAt(0);
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
