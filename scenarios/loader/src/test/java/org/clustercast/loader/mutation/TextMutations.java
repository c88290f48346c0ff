package org.clustercast.loader.mutation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Changes of characters, tokens and lines. */
final class TextMutations {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?[0-9]+(\\.[0-9]+)?(?![\\w.])");
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}._-]+|[^\\s\\p{L}\\p{N}]");
    private static final String HALF = ":,{}[]()\"'#-";
    private static final String FULL = "：，｛｝［］（）“‘＃－";

    private final SplittableRandom random;
    private final List<String> others;

    TextMutations(SplittableRandom random, List<String> others) {
        this.random = random;
        this.others = others;
    }

    String change(String text) {
        if (text.isEmpty()) {
            return piece();
        }
        return switch (random.nextInt(15)) {
            case 0 -> inserted(text, piece());
            case 1 -> cut(text, 1 + random.nextInt(12));
            case 2 -> replaced(text, at(text), 1, String.valueOf((char) (32 + random.nextInt(95))));
            case 3 -> inserted(text, part(text));
            case 4 -> text.substring(0, at(text));
            case 5 -> fullWidth(text);
            case 6, 7 -> token(text, NUMBER, Pieces.NUMBERS[random.nextInt(Pieces.NUMBERS.length)]);
            case 8 -> token(text, TOKEN, random.nextBoolean() ? piece() : token(text));
            case 9 -> inserted(text, part(others.get(random.nextInt(others.size()))));
            case 10 -> nested(text);
            case 11 -> inserted(text, random.nextBoolean() ? "\r" : String.valueOf((char) random.nextInt(32)));
            default -> lines(text);
        };
    }

    private String piece() {
        return Pieces.TEXTS[random.nextInt(Pieces.TEXTS.length)];
    }

    private int at(String text) {
        return random.nextInt(text.length());
    }

    private String inserted(String text, String piece) {
        return replaced(text, at(text), 0, piece);
    }

    private String cut(String text, int count) {
        return replaced(text, at(text), count, "");
    }

    private static String replaced(String text, int at, int count, String piece) {
        return text.substring(0, at) + piece + text.substring(Math.min(text.length(), at + count));
    }

    private String part(String text) {
        int from = at(text);
        return text.substring(from, Math.min(text.length(), from + 1 + random.nextInt(60)));
    }

    /** Half-width punctuation becomes full-width: one mark, or all of a text. */
    private String fullWidth(String text) {
        int kind = random.nextInt(HALF.length());
        String half = HALF.substring(kind, kind + 1);
        String full = FULL.substring(kind, kind + 1);
        int first = text.indexOf(half, at(text));
        if (random.nextInt(4) == 0) {
            return text.replace(half, full);
        }
        return first < 0 ? text : replaced(text, first, 1, full);
    }

    private String token(String text) {
        List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
        return tokens.isEmpty() ? "" : tokens.get(random.nextInt(tokens.size())).group();
    }

    private String token(String text, Pattern kind, String other) {
        List<MatchResult> tokens = kind.matcher(text).results().toList();
        if (tokens.isEmpty()) {
            return text;
        }
        MatchResult token = tokens.get(random.nextInt(tokens.size()));
        return replaced(text, token.start(), token.end() - token.start(), other);
    }

    private String nested(String text) {
        int deep = 1 << random.nextInt(14);
        String[] openings = {"[", "{", "{a: ", "[[", "- ", "? ", "{\"a\":", "(", "'", "|"};
        return inserted(text, openings[random.nextInt(openings.length)].repeat(deep));
    }

    private String lines(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int one = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(8)) {
            case 0 -> lines.remove(one);
            case 1 -> lines.add(other, lines.get(one));
            case 2 -> lines.set(one, lines.set(other, lines.get(one)));
            case 3 -> lines.set(one, " ".repeat(1 + random.nextInt(4)) + lines.get(one));
            case 4 -> lines.set(one, lines.get(one).replaceFirst("^ {1,2}", ""));
            case 5 -> lines.set(one, lines.get(one).replaceFirst("^ +", "\t"));
            case 6 -> lines.set(one, lines.get(one) + " " + lines.get(other).strip());
            default -> {
                String[] foreign = others.get(random.nextInt(others.size())).split("\n", -1);
                int from = random.nextInt(foreign.length);
                int to = Math.min(foreign.length, from + 1 + random.nextInt(10));
                lines.addAll(one, Arrays.asList(foreign).subList(from, to));
            }
        }
        return String.join("\n", lines);
    }
}
