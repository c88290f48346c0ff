package org.clustercast.loader.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clustercast.loader.problem.Problem;
import org.clustercast.loader.shape.View;
import org.clustercast.loader.tree.Node;

/**
 * A number over time as files write it, before its values are understood. What a file states holds until the next entry
 * of that file: from the first entry on nothing of the file below is left.
 */
final class WrittenSchedule {

    private static final Pattern QUARTER = Pattern.compile("[0-9]{4}Q[1-4]");
    private static final String EXPIRES = "expires";
    private static final String LAST_QUARTER = "Q4";

    private WrittenSchedule() {}

    /** Whether a checked mapping is a number over time: it has entries, and all of them are quarters. */
    static boolean is(Node.Mapping mapping) {
        return !mapping.entries().isEmpty()
                && mapping.entries().stream()
                        .allMatch(entry -> QUARTER.matcher(entry.key()).matches());
    }

    /** A number over time; a single number is one that holds from the start. */
    static Optional<Node.Mapping> of(Node node, Optional<String> start) {
        if (node instanceof Node.Mapping mapping) {
            return is(mapping) ? Optional.of(mapping) : Optional.empty();
        }
        return start.map(first -> new Node.Mapping(node.place(), List.of(new Node.Entry(first, node.place(), node))));
    }

    /** Lays entries over those of a base: of the base remains what stands before the first of them. */
    static Node.Mapping over(Node.Mapping below, Node.Mapping above) {
        String first = first(above);
        List<Node.Entry> entries = new ArrayList<>();
        below.entries().stream()
                .filter(entry -> entry.key().compareTo(first) < 0)
                .forEach(entry ->
                        entries.add(new Node.Entry(entry.key(), entry.keyPlace(), until(first, entry.value()))));
        entries.addAll(above.entries());
        return new Node.Mapping(above.place(), entries);
    }

    /** An end that another file's entry comes before is none any more. */
    private static Node until(String first, Node value) {
        if (!(value instanceof Node.Mapping gradual)) {
            return value;
        }
        List<Node.Entry> kept = gradual.entries().stream()
                .filter(entry ->
                        !entry.key().equals(EXPIRES) || end(entry.value()).compareTo(first) < 0)
                .toList();
        return new Node.Mapping(gradual.place(), kept);
    }

    /** A year as an end is its last quarter. */
    private static String end(Node period) {
        String text = ((Node.Scalar) period).text();
        return text.indexOf('Q') < 0 ? text + LAST_QUARTER : text;
    }

    private static String first(Node.Mapping schedule) {
        return schedule.entries().stream()
                .map(Node.Entry::key)
                .min(String::compareTo)
                .orElseThrow();
    }

    /** Warnings about every number over time of a file that ends later entries of what it extends. */
    static List<Problem> warnings(Node.Mapping below, Node.Mapping above) {
        List<Problem> warnings = new ArrayList<>();
        for (Node.Entry entry : above.entries()) {
            Node under = below.find(entry.key()).orElse(null);
            if (entry.value() instanceof Node.Mapping own && under instanceof Node.Mapping base) {
                if (!is(own)) {
                    warnings.addAll(warnings(base, own));
                } else if (is(base)) {
                    replaced(base, own).ifPresent(warnings::add);
                }
            }
        }
        return warnings;
    }

    /** The first entry of the base that would have changed what the file states and no longer does. */
    private static Optional<Problem> replaced(Node.Mapping base, Node.Mapping own) {
        for (Node.Entry later : base.entries()) {
            Optional<Node.Entry> holding = own.entries().stream()
                    .filter(entry -> entry.key().compareTo(later.key()) <= 0)
                    .max((one, other) -> one.key().compareTo(other.key()));
            if (holding.isPresent()
                    && !holding.get().key().equals(later.key())
                    && !shown(holding.get().value()).equals(shown(later.value()))) {
                return Optional.of(Problem.of(
                        "warning.later-replaced",
                        holding.get().keyPlace(),
                        holding.get().key(),
                        shown(holding.get().value()),
                        later.key(),
                        shown(later.value())));
            }
        }
        return Optional.empty();
    }

    /** The number of an entry as written. */
    private static String shown(Node value) {
        return value instanceof Node.Scalar scalar
                ? scalar.text()
                : View.of(value).text("value");
    }
}
