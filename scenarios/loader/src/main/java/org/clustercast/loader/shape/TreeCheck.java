package org.clustercast.loader.shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.tree.Limits;
import org.clustercast.loader.tree.Node;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.loader.vocabulary.Nearest;
import org.clustercast.quantity.Language;

/**
 * Checks a tree against a shape, and gives the same tree with English keys and words. Finds everything that is wrong;
 * what is wrong becomes {@link Node.Refused}.
 */
public final class TreeCheck {

    /** Valid keys listed in a message; more than that nobody reads. */
    private static final int MOST_LISTED = 24;

    private static final Pattern PERIOD = ValueRule.Period.PATTERN;
    private static final int YEAR_LENGTH = 4;

    private final KeyNames names;
    private final Problems problems;
    private final ValueCheck values;

    /** A check that adds to these problems. */
    public TreeCheck(KeyNames names, Problems problems) {
        this.names = names;
        this.problems = problems;
        values = new ValueCheck(names, problems);
    }

    /** The tree with English names. */
    public Node check(Node node, Shape shape) {
        if (node instanceof Node.Refused) {
            return node;
        }
        if (node instanceof Node.Scalar scalar && scalar.isNull()) {
            return refuse("value.null", node.place());
        }
        if (shape instanceof Shape.Value value) {
            return node instanceof Node.Scalar scalar
                    ? values.check(scalar, value.rule())
                    : refuse("value.not-single", node.place());
        }
        if (shape instanceof Shape.Items items) {
            return node instanceof Node.Sequence sequence
                    ? items(sequence, items)
                    : refuse("value.not-list", node.place());
        }
        if (shape instanceof Shape.Either either) {
            return check(node, node instanceof Node.Mapping ? either.mapping() : either.value());
        }
        return node instanceof Node.Mapping mapping ? mapping(mapping, shape) : notMapping(node, shape);
    }

    private Node mapping(Node.Mapping mapping, Shape shape) {
        if (shape instanceof Shape.ByField either) {
            boolean has = mapping.entries().stream()
                    .anyMatch(entry ->
                            names.english(entry.key(), List.of(either.field())).isPresent());
            return check(mapping, has ? either.with() : either.without());
        }
        if (shape instanceof Shape.Fields fields) {
            return fields(mapping, fields);
        }
        return entries(mapping, (Shape.Entries) shape);
    }

    private Node fields(Node.Mapping mapping, Shape.Fields shape) {
        Collection<String> known = shape.fields().keySet();
        Map<String, Place> seen = new TreeMap<>();
        List<Node.Entry> checked = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            Optional<String> name = names.english(entry.key(), known);
            if (name.isEmpty()) {
                unknownKey(entry, known);
            } else if (isFirst(name.get(), entry, seen)) {
                Shape.Field field = shape.fields().get(name.get());
                Node value = check(
                        entry.value(), java.util.Objects.requireNonNull(field).shape());
                checked.add(new Node.Entry(name.get(), entry.keyPlace(), value));
            }
        }
        missing(mapping, shape, seen);
        return new Node.Mapping(mapping.place(), checked);
    }

    /** One field in both languages is a duplicate. */
    private boolean isFirst(String name, Node.Entry entry, Map<String, Place> seen) {
        Place first = seen.putIfAbsent(name, entry.keyPlace());
        if (first == null) {
            return true;
        }
        boolean period = PERIOD.matcher(name).matches();
        problems.add(
                period ? "period.twice" : "key.both-languages",
                entry.keyPlace(),
                names.name(name, Language.ZH),
                name,
                first.line(),
                entry.keyPlace().line());
        return false;
    }

    private void missing(Node.Mapping mapping, Shape.Fields shape, Map<String, Place> seen) {
        Language language = languageOf(mapping);
        List<String> missing = new ArrayList<>();
        shape.fields().forEach((name, field) -> {
            if (field.required() && !seen.containsKey(name)) {
                missing.add(names.name(name, language));
            }
        });
        if (!missing.isEmpty()) {
            problems.add("field.missing", mapping.place(), String.join(", ", missing));
        }
    }

    /** Places keep the names as the user wrote them. */
    private static Language languageOf(Node.Mapping mapping) {
        return mapping.entries().stream()
                        .anyMatch(entry -> KeyNames.languageOf(entry.keyPlace().path()) == Language.ZH)
                ? Language.ZH
                : Language.EN;
    }

    private void unknownKey(Node.Entry entry, Collection<String> known) {
        if (isCut(entry)) {
            problems.add("key.cut", entry.keyPlace(), entry.key());
            return;
        }
        unknown("key.unknown", entry.key(), entry.keyPlace(), known);
    }

    /** Adds a problem about a name nobody knows, with the nearest known one in the language the user wrote. */
    private void unknown(String key, String written, Place place, Collection<String> known) {
        Language language = KeyNames.languageOf(written);
        List<String> valid =
                known.stream().map(name -> names.name(name, language)).toList();
        Optional<String> nearest = Nearest.of(written, valid);
        String listed = String.join(", ", valid.subList(0, Math.min(valid.size(), MOST_LISTED)))
                + (valid.size() > MOST_LISTED ? ", …" : "");
        if (nearest.isPresent()) {
            problems.add(key + ".nearest", place, written, nearest.get(), listed);
        } else {
            problems.add(key, place, written, listed);
        }
    }

    private Node entries(Node.Mapping mapping, Shape.Entries shape) {
        Map<String, Place> seen = new TreeMap<>();
        List<Node.Entry> checked = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            Optional<String> name = key(entry, shape.keys());
            if (name.isEmpty() && entry.value() instanceof Node.Scalar scalar && scalar.isNull()) {
                continue; // the value went into the key, which has been told
            }
            Node value = check(entry.value(), shape.value());
            if (name.isPresent() && isFirst(name.get(), entry, seen)) {
                checked.add(new Node.Entry(name.get(), entry.keyPlace(), value));
            }
        }
        return new Node.Mapping(mapping.place(), checked);
    }

    /** In braces a comma within a number makes a key of the digits behind it. */
    private static boolean isCut(Node.Entry entry) {
        return entry.key().matches("[0-9]+") && entry.value() instanceof Node.Scalar rest && rest.isNull();
    }

    private Optional<String> period(Node.Entry entry) {
        if (PERIOD.matcher(entry.key()).matches()) {
            return Optional.of(entry.key().length() == YEAR_LENGTH ? entry.key() + "Q1" : entry.key());
        }
        if (isCut(entry)) {
            problems.add("form.period-cut", entry.keyPlace(), entry.key());
        } else {
            PeriodSyntax.refuse(problems, entry.keyPlace(), entry.key());
        }
        return Optional.empty();
    }

    private Optional<String> key(Node.Entry entry, Shape.KeyRule rule) {
        if (rule instanceof Shape.KeyRule.Period) {
            return period(entry);
        }
        if (rule instanceof Shape.KeyRule.Free free) {
            if (entry.key().length() <= Limits.NAME && free.test().test(entry.key())) {
                return Optional.of(entry.key());
            }
            problems.add(free.problem(), entry.keyPlace(), entry.key());
            return Optional.empty();
        }
        if (rule instanceof Shape.KeyRule.KnownOrNew known) {
            Optional<String> name = names.english(entry.key(), known.ids());
            if (name.isEmpty() && known.others().matcher(entry.key()).matches()) {
                return Optional.of(entry.key());
            }
            if (name.isEmpty()) {
                unknown(known.problem(), entry.key(), entry.keyPlace(), known.ids());
            }
            return name;
        }
        if (rule instanceof Shape.KeyRule.Dotted dotted) {
            Optional<String> id = dotted(entry.key(), dotted.ids());
            if (id.isEmpty()) {
                unknown("parameter.unknown", entry.key(), entry.keyPlace(), dotted.ids());
            }
            return id;
        }
        Collection<String> ids = ((Shape.KeyRule.Known) rule).ids();
        Optional<String> name = names.english(entry.key(), ids);
        if (name.isEmpty()) {
            unknownKey(entry, ids);
        }
        return name;
    }

    /** A dotted id is known when some id equals it part by part, each part in either language. */
    private Optional<String> dotted(String written, Collection<String> ids) {
        if (ids.contains(written)) {
            return Optional.of(written);
        }
        String[] parts = written.split("\\.", -1);
        return ids.stream().filter(id -> sameParts(id.split("\\."), parts)).findFirst();
    }

    private boolean sameParts(String[] id, String[] written) {
        if (id.length != written.length) {
            return false;
        }
        for (int i = 0; i < id.length; i++) {
            if (names.english(written[i], List.of(id[i])).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Node items(Node.Sequence sequence, Shape.Items shape) {
        List<Node> checked = new ArrayList<>();
        for (Node item : sequence.items()) {
            checked.add(check(item, shape.item()));
        }
        return new Node.Sequence(sequence.place(), checked);
    }

    private Node notMapping(Node node, Shape shape) {
        boolean swallowed = node instanceof Node.Scalar scalar
                && !scalar.quoted()
                && scalar.text().indexOf('：') >= 0;
        if (swallowed) {
            String text = ((Node.Scalar) node).text();
            problems.add(
                    "key.fullwidth-colon",
                    node.place(),
                    text,
                    text.replaceAll("：\\s*", ": ").strip());
            return new Node.Refused(node.place());
        }
        if (isByPeriod(shape) && node instanceof Node.Scalar scalar && !scalar.isNull()) {
            boolean isNumber = NumberSyntax.isNumber(scalar.text());
            String number =
                    isNumber ? scalar.text() : NumberSyntax.fault(scalar.text()).suggestion();
            problems.add("value.not-periods", node.place(), number);
            return new Node.Refused(node.place());
        }
        return refuse("value.not-mapping", node.place());
    }

    private static boolean isByPeriod(Shape shape) {
        return shape instanceof Shape.ByField either
                ? isByPeriod(either.without())
                : shape instanceof Shape.Entries entries && entries.keys() instanceof Shape.KeyRule.Period;
    }

    private Node refuse(String key, Place place) {
        problems.add(key, place);
        return new Node.Refused(place);
    }
}
