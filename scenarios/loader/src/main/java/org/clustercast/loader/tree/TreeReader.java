package org.clustercast.loader.tree;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.clustercast.loader.problem.Characters;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;

/** Reads YAML and JSON files into trees of raw text. */
public final class TreeReader {

    private TreeReader() {}

    /**
     * The tree of a file. What breaks the tree stops at once; what only spoils a part of it is added to the problems,
     * and that part is {@link Node.Refused}.
     *
     * @param bytes content of the file
     * @param file name of the file in messages; its ending tells the format
     * @param problems receives what is wrong
     */
    public static Node.Mapping read(byte[] bytes, String file, Problems problems) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Node root = switch (ending) {
            case "yaml", "yml" -> new YamlTree(file, text(bytes, file), problems).read();
            case "json" -> new JsonTree(file, text(bytes, file), problems).read();
            default -> throw InvalidInputException.badContent("file.ending", Place.of(file));
        };
        if (root instanceof Node.Mapping mapping) {
            return mapping;
        }
        problems.add("file.not-mapping", root.place());
        problems.throwIfAny();
        throw new IllegalStateException("a problem was added but did not stop the reading");
    }

    private static String text(byte[] bytes, String file) {
        String text = Encoding.decode(bytes, file);
        Characters.refuseSteering(text, file);
        return text;
    }

    /** Counts depth and values, and remembers the lines of keys, for all readers. */
    public static final class Guard {

        private final Problems problems;
        private int depth;
        private int values;

        /** A guard that adds to these problems. */
        public Guard(Problems problems) {
            this.problems = problems;
        }

        void enter(Place place) {
            if (++depth > Limits.DEPTH) {
                throw InvalidInputException.badContent("file.depth", place.withPath(""), String.valueOf(Limits.DEPTH));
            }
        }

        void leave() {
            depth--;
        }

        void value(Place place) {
            if (++values > Limits.VALUES) {
                throw InvalidInputException.badContent(
                        "file.too-many-values", place.withPath(""), String.valueOf(Limits.VALUES));
            }
        }

        /** A scalar; text that is too long, or holds what no editor shows, is refused. */
        public Node scalar(Place place, String text, boolean quoted) {
            if (hasUnfit(text, place, problems)) {
                return new Node.Refused(place);
            }
            if (text.codePointCount(0, text.length()) > Limits.TEXT) {
                problems.add("text.too-long", place, text.length(), Limits.TEXT);
                return new Node.Refused(place);
            }
            return new Node.Scalar(place, text, quoted);
        }

        /** Looks at the keys of one mapping. */
        public Keys keys() {
            return new Keys(problems);
        }
    }

    private static boolean hasUnfit(String text, Place place, Problems problems) {
        int unfit = Characters.firstUnfit(text);
        if (unfit >= 0) {
            problems.add("text.control", place, Characters.at(text, unfit), text.codePointCount(0, unfit) + 1);
        }
        return unfit >= 0;
    }

    private static String visible(String text) {
        return text.codePoints()
                .filter(c -> c == ' ' || !(Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    /** Where a blank stands that looks like a space and is none, as word processors and chats paste them; -1 if nowhere. */
    private static int oddBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && (Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF')) {
                return i;
            }
        }
        return -1;
    }

    /** The keys of one mapping. */
    public static final class Keys {

        private final Problems problems;
        private final Map<String, Place> seen = new TreeMap<>();

        private Keys(Problems problems) {
            this.problems = problems;
        }

        /** Whether the key may be used: not seen before, neither too long nor swallowing its value. */
        public boolean accept(String key, Place place) {
            if (key.codePointCount(0, key.length()) > Limits.NAME) {
                problems.add("key.too-long", place.withPath(""), key.length(), Limits.NAME);
                return false;
            }
            int odd = oddBlank(key);
            if (odd >= 0) {
                problems.add("key.blank", place, "U+%04X".formatted((int) key.charAt(odd)), visible(key));
                return false;
            }
            if (hasUnfit(key, place.withPath(""), problems)) {
                return false;
            }
            if (key.isBlank()) {
                problems.add("key.empty", place);
                return false;
            }
            if (key.indexOf('：') >= 0) {
                problems.add(
                        "key.fullwidth-colon",
                        place,
                        key,
                        key.replaceAll("：\\s*", ": ").strip());
                return false;
            }
            Place first = seen.putIfAbsent(key, place);
            if (first != null) {
                problems.add("key.duplicate", place, key, first.line(), place.line());
                return false;
            }
            return true;
        }
    }
}
