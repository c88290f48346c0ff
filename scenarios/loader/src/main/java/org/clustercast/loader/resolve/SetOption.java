package org.clustercast.loader.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.shape.Shape;
import org.clustercast.loader.shape.TreeCheck;
import org.clustercast.loader.tree.Node;
import org.clustercast.loader.tree.TreeReader;
import org.clustercast.loader.vocabulary.KeyNames;

/**
 * Turns {@code path=value} options into what a file would hold that extends the scenario and says all of them; it goes
 * through the same checks, and the order of the options means nothing.
 */
public final class SetOption {

    private static final String FILE = "--set";
    private static final String SEED = "--seed";
    private static final List<String> PARAMETER_FIELDS =
            List.of("value", "p05", "median", "p95", "scale", "lower", "upper", "assumption");

    private final KeyNames names;
    private final Shape shape;
    private final Problems problems;
    private final TreeReader.Guard guard;

    /** Options checked against the shape of changes. */
    public SetOption(KeyNames names, Shape shape, Problems problems) {
        this.names = names;
        this.shape = shape;
        this.problems = problems;
        guard = new TreeReader.Guard(problems);
    }

    /**
     * The checked layer of all options; one field may be set once.
     *
     * @param options options as the user wrote them
     * @param seed a seed with an option of its own
     */
    Node.Mapping layer(List<String> options, OptionalLong seed) {
        SetBranch root = new SetBranch("", Place.of(FILE), Place.of(FILE));
        options.forEach(option -> read(option, root));
        seed.ifPresent(value -> {
            Place place = new Place(SEED, 0, 0, "seed");
            add(root, List.of("seed"), new Node.Scalar(place, String.valueOf(value), false));
        });
        root.refuseContradictions(problems);
        Node checked = new TreeCheck(names, problems).check(root.mapping(names), shape);
        return checked instanceof Node.Mapping mapping ? mapping : new Node.Mapping(root.place(), List.of());
    }

    private void read(String option, SetBranch root) {
        int equals = option.indexOf('=');
        String path = equals < 0 ? option.strip() : option.substring(0, equals).strip();
        Place place = new Place(FILE, 0, 0, path);
        List<String> parts = List.of(path.split("\\.", -1));
        if (equals < 0 || parts.stream().anyMatch(String::isBlank)) {
            problems.add(option.indexOf('＝') >= 0 ? "set.fullwidth" : "set.syntax", Place.of(FILE), option);
            return;
        }
        boolean isReadable = parts.stream().allMatch(part -> guard.keys().accept(part, place));
        Node value = guard.scalar(place, option.substring(equals + 1).strip(), false);
        if (!isReadable || value instanceof Node.Refused) {
            return;
        }
        switch (english(parts.get(0))) {
            case "extends", "format" -> problems.add("set.not-allowed", place, parts.get(0));
            case "parameters" -> add(root, parameter(parts), value);
            case "targets" -> target(parts, place).ifPresent(steps -> add(root, steps, value));
            default -> add(root, parts, value);
        }
    }

    private String english(String written) {
        return names.english(written, List.of("parameters", "targets", "extends", "format"))
                .orElse(written);
    }

    /** Ids of parameters hold dots; without a field the value is meant. */
    private List<String> parameter(List<String> parts) {
        String last = parts.get(parts.size() - 1);
        boolean hasField =
                parts.size() > 2 && names.english(last, PARAMETER_FIELDS).isPresent();
        int end = hasField ? parts.size() - 1 : parts.size();
        return List.of(parts.get(0), String.join(".", parts.subList(1, end)), hasField ? last : "value");
    }

    /** Targets are a list; an item is called by cluster and year, which cannot be changed. */
    private Optional<List<String>> target(List<String> parts, Place place) {
        int dash = parts.size() == 3 ? parts.get(1).lastIndexOf('-') : -1;
        boolean isName = parts.size() == 3
                && names.english(parts.get(2), List.of(SetBranch.CLUSTER, SetBranch.YEAR))
                        .isPresent();
        if (dash < 0 || isName) {
            problems.add("set.target", place);
            return Optional.empty();
        }
        String item = parts.get(1);
        return Optional.of(List.of(parts.get(0), item.substring(0, dash), item.substring(dash + 1), parts.get(2)));
    }

    private void add(SetBranch root, List<String> steps, Node value) {
        SetBranch branch = root;
        List<String> walked = new ArrayList<>();
        for (String step : steps) {
            walked.add(step);
            String path = String.join(".", walked);
            branch = branch.child(step, value.place().withPath(path), value.place(), names);
        }
        branch.set(value);
    }
}
