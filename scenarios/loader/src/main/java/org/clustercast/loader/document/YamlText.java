package org.clustercast.loader.document;

import java.util.Iterator;
import java.util.Map;
import java.util.regex.Pattern;
import org.clustercast.quantity.Text;
import org.clustercast.result.Decimals;

/** Writes YAML that reads back the same under every YAML version: what is not a plain id or number is quoted. */
final class YamlText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*|[0-9]{4}Q[1-4]");
    private static final Pattern WORD_OF_YAML = Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|inf|nan|e|t|f");

    private final StringBuilder out = new StringBuilder();
    private int depth;

    /** A comment line. */
    YamlText comment(String text) {
        out.append("# ").append(text).append('\n');
        return this;
    }

    /** Opens a mapping; the following fields stand in it until {@link #close()}. */
    YamlText open(String key) {
        begin(key).append(":\n");
        depth++;
        return this;
    }

    /** Closes the innermost mapping. */
    YamlText close() {
        depth--;
        return this;
    }

    YamlText field(String key, String value) {
        begin(key).append(": ").append(quoted(value)).append('\n');
        return this;
    }

    YamlText field(String key, double value) {
        begin(key).append(": ").append(number(value)).append('\n');
        return this;
    }

    YamlText field(String key, long value) {
        begin(key).append(": ").append(value).append('\n');
        return this;
    }

    YamlText field(String key, boolean value) {
        begin(key).append(": ").append(value).append('\n');
        return this;
    }

    YamlText field(String key, Text value) {
        begin(key).append(": { zh: ").append(quoted(value.zh()));
        out.append(", en: ").append(quoted(value.en())).append(" }\n");
        return this;
    }

    /** A mapping on one line; values are texts, numbers, switches or such mappings. */
    YamlText line(String key, Map<String, ?> fields) {
        begin(key).append(": ");
        flow(fields);
        out.append('\n');
        return this;
    }

    /** An item of a list, on one line. */
    YamlText item(Map<String, ?> fields) {
        out.append("  ".repeat(depth)).append("- ");
        flow(fields);
        out.append('\n');
        return this;
    }

    private void flow(Map<String, ?> fields) {
        if (fields.isEmpty()) {
            out.append("{}");
            return;
        }
        out.append("{ ");
        Iterator<? extends Map.Entry<String, ?>> entries = fields.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<String, ?> entry = entries.next();
            out.append(quoted(entry.getKey())).append(": ");
            value(entry.getValue());
            out.append(entries.hasNext() ? ", " : " }");
        }
    }

    @SuppressWarnings("unchecked")
    private void value(Object value) {
        if (value instanceof Map) {
            flow((Map<String, ?>) value);
        } else if (value instanceof Double number) {
            out.append(number(number));
        } else if (value instanceof String text) {
            out.append(quoted(text));
        } else if (value instanceof Text text) {
            flow(new java.util.TreeMap<>(Map.of("zh", text.zh(), "en", text.en())));
        } else {
            out.append(value);
        }
    }

    private StringBuilder begin(String key) {
        return out.append("  ".repeat(depth)).append(quoted(key));
    }

    private static String number(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "\"inf\"" : "\"-inf\"";
        }
        return Decimals.text(value);
    }

    private static String quoted(String text) {
        boolean plain =
                PLAIN.matcher(text).matches() && !WORD_OF_YAML.matcher(text).matches();
        if (plain || text.matches("[0-9]{4}")) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
