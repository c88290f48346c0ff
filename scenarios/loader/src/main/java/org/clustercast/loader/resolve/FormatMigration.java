package org.clustercast.loader.resolve;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.tree.Node;
import org.clustercast.loader.vocabulary.KeyNames;

/**
 * Brings files of older formats to the present one, step by step, and says so. A file of a newer format is refused: it
 * may hold fields that this program cannot know.
 */
final class FormatMigration {

    private static final String FORMAT = "format";

    /** From format 1 to 2: numbers over time and resources were added; nothing that could be written before changed. */
    private static final Step FIRST = new Step("warning.migrated-1", tree -> tree);

    private static final List<Step> STEPS = List.of(FIRST);

    /** Version of the format of scenario files. */
    static final int PRESENT = STEPS.size() + 1;

    private final KeyNames names;
    private final List<Step> steps;

    /**
     * What changed from one format to the next.
     *
     * @param message key of the message that says what changed
     * @param change makes a file of the next format out of one of this
     */
    record Step(String message, UnaryOperator<Node.Mapping> change) {}

    FormatMigration(KeyNames names) {
        this(names, STEPS);
    }

    /** A migration by other steps: the first one makes format 2 out of format 1. */
    FormatMigration(KeyNames names, List<Step> steps) {
        this.names = names;
        this.steps = List.copyOf(steps);
    }

    /** The file in the present format; one that does not say its format is left to the check of its shape. */
    Node.Mapping migrate(Node.Mapping tree, Problems problems) {
        Optional<Node.Entry> stated = format(tree);
        if (stated.isEmpty()) {
            return tree;
        }
        Node.Scalar scalar = (Node.Scalar) stated.get().value();
        int format = Integer.parseInt(scalar.text());
        int present = steps.size() + 1;
        if (format > present) {
            problems.add("format.newer", scalar.place(), format, present);
            problems.throwIfAny();
        }
        Node.Mapping migrated = tree;
        for (int version = format; version < present; version++) {
            Step step = steps.get(version - 1);
            problems.warn(step.message(), scalar.place(), version, version + 1);
            migrated = step.change().apply(migrated);
        }
        return format < present ? withFormat(migrated, present) : migrated;
    }

    private Optional<Node.Entry> format(Node.Mapping tree) {
        return tree.entries().stream()
                .filter(entry -> names.english(entry.key(), List.of(FORMAT)).isPresent())
                .filter(entry -> entry.value() instanceof Node.Scalar scalar
                        && !scalar.quoted()
                        && scalar.text().matches("[1-9][0-9]{0,8}"))
                .findFirst();
    }

    private Node.Mapping withFormat(Node.Mapping tree, int present) {
        return new Node.Mapping(
                tree.place(),
                tree.entries().stream()
                        .map(entry ->
                                names.english(entry.key(), List.of(FORMAT)).isPresent()
                                        ? new Node.Entry(
                                                entry.key(),
                                                entry.keyPlace(),
                                                new Node.Scalar(entry.value().place(), String.valueOf(present), false))
                                        : entry)
                        .toList());
    }
}
