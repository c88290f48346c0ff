package org.clustercast.loader.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.clustercast.loader.shape.Shape;
import org.clustercast.loader.shape.ValueRule;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.quantity.Language;

/**
 * JSON Schema (draft 7, which editors know best) of a shape, for completion and checking in editors. It suggests keys and
 * words of one language and accepts those of the other, as the program does. What a schema cannot say, for example that
 * shares sum to one, only {@code validate} finds.
 */
public final class SchemaText {

    private static final String PERIOD = "^" + ValueRule.Period.PATTERN + "$";
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final KeyNames names;
    private final Language language;
    private final Function<String, Optional<String>> descriptions;
    private final ObjectNode definitions = NODES.objectNode();
    /** Name of the definition of each shape met so far. */
    private final Map<Shape, String> known = new IdentityHashMap<>();

    private SchemaText(KeyNames names, Language language, Function<String, Optional<String>> descriptions) {
        this.names = names;
        this.language = language;
        this.descriptions = descriptions;
    }

    /**
     * The schema of a shape.
     *
     * @param title title of the schema
     * @param shape what a file may hold
     * @param names names of keys in both languages
     * @param language language of suggestions and descriptions
     * @param descriptions what fields and ids mean, by English name
     */
    public static String of(
            String title,
            Shape shape,
            KeyNames names,
            Language language,
            Function<String, Optional<String>> descriptions) {
        var text = new SchemaText(names, language, descriptions);
        ObjectNode root = NODES.objectNode();
        root.put("$schema", "http://json-schema.org/draft-07/schema#");
        root.put("title", title);
        ObjectNode body = text.schema(shape);
        root.setAll(body);
        root.set("definitions", text.definitions);
        try {
            return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    private ObjectNode schema(Shape shape) {
        if (shape instanceof Shape.Value value) {
            return value(value.rule());
        }
        if (shape instanceof Shape.Items items) {
            ObjectNode list = NODES.objectNode().put("type", "array");
            list.set("items", reference(items.item()));
            return list;
        }
        if (shape instanceof Shape.Either either) {
            return anyOf(either.value(), either.mapping());
        }
        if (shape instanceof Shape.ByField either) {
            return anyOf(either.with(), either.without());
        }
        return shape instanceof Shape.Fields fields ? fields(fields) : entries((Shape.Entries) shape);
    }

    private ObjectNode anyOf(Shape first, Shape second) {
        ObjectNode any = NODES.objectNode();
        any.putArray("anyOf").add(reference(first)).add(reference(second));
        return any;
    }

    /** Shapes are written once and pointed to: a name in the other language must not double what stands below it. */
    private ObjectNode reference(Shape shape) {
        if (shape instanceof Shape.Value value) {
            return value(value.rule());
        }
        String name = known.get(shape);
        if (name == null) {
            name = "d" + known.size();
            known.put(shape, name);
            definitions.set(name, schema(shape));
        }
        return NODES.objectNode().put("$ref", "#/definitions/" + name);
    }

    private ObjectNode fields(Shape.Fields shape) {
        ObjectNode mapping = mapping();
        ArrayNode required = NODES.arrayNode();
        shape.fields().forEach((name, field) -> {
            key(mapping, name, field.shape(), english -> names.name(english, language));
            if (field.required()) {
                ArrayNode either = required.addObject().putArray("anyOf");
                for (String written : List.of(name, names.name(name, Language.ZH))) {
                    either.addObject().putArray("required").add(written);
                }
            }
        });
        if (!required.isEmpty()) {
            mapping.set("allOf", required);
        }
        return mapping;
    }

    private static ObjectNode mapping() {
        ObjectNode mapping = NODES.objectNode().put("type", "object");
        mapping.putObject("properties");
        mapping.putObject("patternProperties");
        return mapping.put("additionalProperties", false);
    }

    /** A key in the language of the schema, suggested, and in the other one, accepted. */
    private void key(ObjectNode mapping, String english, Shape value, UnaryOperator<String> name) {
        String suggested = name.apply(english);
        ObjectNode described = reference(value);
        descriptions.apply(english).ifPresent(text -> described.put("description", text));
        mapping.withObjectProperty("properties").set(suggested, described);
        if (!suggested.equals(english)) {
            accept(mapping, "^" + english.replace(".", "\\.") + "$", value);
        } else if (!names.name(english, Language.ZH).equals(english)) {
            accept(mapping, "^" + names.name(english, Language.ZH) + "$", value);
        }
    }

    private void accept(ObjectNode mapping, String pattern, Shape value) {
        mapping.withObjectProperty("patternProperties").set(pattern, reference(value));
    }

    private ObjectNode entries(Shape.Entries shape) {
        ObjectNode mapping = mapping();
        Shape.KeyRule rule = shape.keys();
        if (rule instanceof Shape.KeyRule.Period) {
            accept(mapping, PERIOD, shape.value());
        } else if (rule instanceof Shape.KeyRule.Free) {
            mapping.set("additionalProperties", reference(shape.value()));
        } else if (rule instanceof Shape.KeyRule.Dotted dotted) {
            // parts may be mixed between languages: suggested here, checked by the program
            dotted.ids().forEach(id -> key(mapping, id, shape.value(), this::dotted));
            mapping.set("additionalProperties", reference(shape.value()));
        } else if (rule instanceof Shape.KeyRule.KnownOrNew ids) {
            known(mapping, ids.ids(), shape.value());
            accept(mapping, "^" + ids.others().pattern() + "$", shape.value());
        } else {
            known(mapping, ((Shape.KeyRule.Known) rule).ids(), shape.value());
        }
        return mapping;
    }

    private void known(ObjectNode mapping, Collection<String> ids, Shape value) {
        ids.forEach(id -> key(mapping, id, value, english -> names.name(english, language)));
    }

    private String dotted(String id) {
        return String.join(
                ".",
                List.of(id.split("\\.", -1)).stream()
                        .map(part -> names.name(part, language))
                        .toList());
    }

    private ObjectNode value(ValueRule rule) {
        ObjectNode value = NODES.objectNode();
        if (rule instanceof ValueRule.Decimal number) {
            value.put("type", "number");
            limit(value, "minimum", number.least());
            limit(value, "maximum", number.most());
        } else if (rule instanceof ValueRule.Whole whole) {
            value.put("type", "integer").put("minimum", whole.least()).put("maximum", whole.most());
        } else if (rule instanceof ValueRule.Flag) {
            value.put("type", "boolean");
        } else if (rule instanceof ValueRule.Words words) {
            value.put("type", "string")
                    .put("minLength", words.mayBeEmpty() ? 0 : 1)
                    .put("maxLength", words.longest());
        } else if (rule instanceof ValueRule.Period) {
            // a year without quotes is a number to an editor
            value.putArray("type").add("string").add("integer");
            value.put("pattern", PERIOD).put("minimum", FIRST_YEAR).put("maximum", LAST_YEAR);
        } else if (rule instanceof ValueRule.Form form) {
            value.put("type", "string").put("pattern", "^(" + form.pattern().pattern() + ")$");
        } else {
            choice(value.putArray("enum"), ((ValueRule.Choice) rule).words());
        }
        return value;
    }

    /** Words of the language first: editors suggest them in this order. */
    private void choice(ArrayNode into, Collection<String> words) {
        words.forEach(word -> into.add(names.name(word, language)));
        for (String word : words) {
            String other = names.name(word, language == Language.ZH ? Language.EN : Language.ZH);
            if (!other.equals(names.name(word, language))) {
                into.add(other);
            }
        }
    }

    private static void limit(ObjectNode value, String name, double limit) {
        if (Double.isFinite(limit)) {
            value.put(name, limit);
        }
    }
}
