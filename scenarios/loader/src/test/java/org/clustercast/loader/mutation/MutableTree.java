package org.clustercast.loader.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clustercast.loader.tree.Node;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.quantity.Language;

/** A scenario as maps, lists and leaves that can be changed and written again as YAML or JSON. */
final class MutableTree {

    private static final String PLAIN = "[A-Za-z0-9+.-]+";
    private static final String JSON_VALUE = "-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?|true|false|null";

    private MutableTree() {}

    /** A single value. */
    record Leaf(String text, boolean quoted) {}

    /** A copy of a tree with its keys in a language. */
    static Object of(Node node, KeyNames names, Language language) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Object> fields = new LinkedHashMap<>();
            mapping.entries()
                    .forEach(entry ->
                            fields.put(named(entry.key(), names, language), of(entry.value(), names, language)));
            return fields;
        }
        if (node instanceof Node.Sequence sequence) {
            return new ArrayList<>(sequence.items().stream()
                    .map(item -> of(item, names, language))
                    .toList());
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return new Leaf(scalar.text(), scalar.quoted());
    }

    private static String named(String key, KeyNames names, Language language) {
        return List.of(key.split("\\.", -1)).stream()
                .map(part -> names.name(part, language))
                .collect(Collectors.joining("."));
    }

    /** A deep copy. */
    static Object copy(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<String, Object> fields = new LinkedHashMap<>();
            map.forEach((key, value) -> fields.put((String) key, copy(value)));
            return fields;
        }
        if (tree instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            list.forEach(item -> items.add(copy(item)));
            return items;
        }
        return tree;
    }

    static String json(Object tree) {
        StringBuilder out = new StringBuilder();
        json(tree, out);
        return out.append('\n').toString();
    }

    private static void json(Object tree, StringBuilder out) {
        if (tree instanceof Map<?, ?> map) {
            out.append('{');
            String comma = "";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(comma).append(quote((String) entry.getKey())).append(": ");
                json(entry.getValue(), out);
                comma = ",\n ";
            }
            out.append('}');
        } else if (tree instanceof List<?> list) {
            out.append('[');
            String comma = "";
            for (Object item : list) {
                out.append(comma);
                json(item, out);
                comma = ", ";
            }
            out.append(']');
        } else {
            Leaf leaf = (Leaf) tree;
            out.append(!leaf.quoted() && leaf.text().matches(JSON_VALUE) ? leaf.text() : quote(leaf.text()));
        }
    }

    /** Blocks down to a depth, brackets and braces below it. */
    static String yaml(Object tree, int blocks) {
        StringBuilder out = new StringBuilder();
        block(tree, 0, blocks, out);
        return out.toString();
    }

    private static void block(Object tree, int depth, int blocks, StringBuilder out) {
        boolean isBlock = depth < blocks;
        if (isBlock && tree instanceof Map<?, ?> map && !map.isEmpty()) {
            map.forEach((key, value) -> {
                out.append("  ".repeat(depth))
                        .append(scalar((String) key, false))
                        .append(':');
                value(value, depth, blocks, out);
            });
        } else if (isBlock && tree instanceof List<?> list && !list.isEmpty()) {
            list.forEach(item -> {
                out.append("  ".repeat(depth)).append('-');
                value(item, depth, blocks, out);
            });
        } else {
            out.append("  ".repeat(depth));
            flow(tree, out);
            out.append('\n');
        }
    }

    private static void value(Object value, int depth, int blocks, StringBuilder out) {
        boolean isBlock = depth + 1 < blocks
                && (value instanceof Map<?, ?> map && !map.isEmpty()
                        || value instanceof List<?> list && !list.isEmpty());
        if (isBlock) {
            out.append('\n');
            block(value, depth + 1, blocks, out);
        } else {
            out.append(' ');
            flow(value, out);
            out.append('\n');
        }
    }

    private static void flow(Object tree, StringBuilder out) {
        if (tree instanceof Map<?, ?> map) {
            out.append("{ ");
            String comma = "";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(comma).append(scalar((String) entry.getKey(), false)).append(": ");
                flow(entry.getValue(), out);
                comma = ", ";
            }
            out.append(" }");
        } else if (tree instanceof List<?> list) {
            out.append("[ ");
            String comma = "";
            for (Object item : list) {
                out.append(comma);
                flow(item, out);
                comma = ", ";
            }
            out.append(" ]");
        } else {
            Leaf leaf = (Leaf) tree;
            out.append(scalar(leaf.text(), leaf.quoted()));
        }
    }

    private static String scalar(String text, boolean quoted) {
        boolean plain = text.matches(PLAIN)
                || text.codePoints().allMatch(c -> Character.isIdeographic(c) || Character.isLetterOrDigit(c));
        return !quoted && plain && !text.isEmpty() ? text : quote(text);
    }

    /** In quotes as JSON has them, which YAML reads too. */
    private static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}
