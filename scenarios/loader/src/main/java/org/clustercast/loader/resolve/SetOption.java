package org.clustercast.loader.resolve;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.shape.Shape;
import org.clustercast.loader.shape.TreeCheck;
import org.clustercast.loader.tree.Node;
import org.clustercast.loader.vocabulary.KeyNames;

/** Turns {@code path=value} options into a layer of differences. */
public final class SetOption {

    private static final String FILE = "--set";
    private static final List<String> PARAMETER_FIELDS =
            List.of("value", "p05", "median", "p95", "scale", "lower", "upper", "assumption");

    private final KeyNames names;
    private final Shape shape;
    private final Problems problems;

    /** Options checked against the shape of changes. */
    public SetOption(KeyNames names, Shape shape, Problems problems) {
        this.names = names;
        this.shape = shape;
        this.problems = problems;
    }

    /** The layer of all options; one field may be set once. */
    Node.Mapping layer(List<String> options) {
        Node.Mapping layer = new Node.Mapping(Place.of(FILE), List.of());
        Set<String> seen = new TreeSet<>();
        for (String option : options) {
            int before = problems.size();
            Node tree = tree(option);
            Node checked = problems.size() == before ? new TreeCheck(names, problems).check(tree, shape) : tree;
            if (problems.size() == before) {
                Node.Mapping mapping = (Node.Mapping) checked;
                if (!seen.add(leaf(mapping))) {
                    problems.add("set.twice", tree.place());
                }
                layer = LayerMerge.together(layer, mapping);
            }
        }
        return layer;
    }

    private Node tree(String option) {
        int equals = option.indexOf('=');
        String path = equals < 0 ? option.strip() : option.substring(0, equals).strip();
        Place place = new Place(FILE, 0, 0, path);
        List<String> parts = List.of(path.split("\\.", -1));
        if (equals < 0 || parts.stream().anyMatch(String::isBlank)) {
            problems.add(option.indexOf('＝') >= 0 ? "set.fullwidth" : "set.syntax", Place.of(FILE), option);
            return new Node.Refused(place);
        }
        Node value = new Node.Scalar(place, option.substring(equals + 1).strip(), false);
        String first = english(parts.get(0), "parameters", "targets", "extends", "format");
        return switch (first) {
            case "extends", "format" -> {
                problems.add("set.not-allowed", place, parts.get(0));
                yield new Node.Refused(place);
            }
            case "parameters" -> parameter(parts, value, place);
            case "targets" -> target(parts, value, place);
            default -> nested(parts, value, place);
        };
    }

    private String english(String written, String... allowed) {
        return names.english(written, List.of(allowed)).orElse(written);
    }

    /** Ids of parameters hold dots; without a field the value is meant. */
    private Node parameter(List<String> parts, Node value, Place place) {
        String last = parts.get(parts.size() - 1);
        boolean hasField =
                parts.size() > 2 && names.english(last, PARAMETER_FIELDS).isPresent();
        int end = hasField ? parts.size() - 1 : parts.size();
        String id = String.join(".", parts.subList(1, end));
        return nested(List.of(parts.get(0), id, hasField ? last : "value"), value, place);
    }

    /** Targets are a list; an item is called by cluster and year. */
    private Node target(List<String> parts, Node value, Place place) {
        int dash = parts.size() == 3 ? parts.get(1).lastIndexOf('-') : -1;
        if (dash < 0) {
            problems.add("set.target", place);
            return new Node.Refused(place);
        }
        Node.Mapping item = new Node.Mapping(
                place,
                List.of(
                        entry("cluster", new Node.Scalar(place, parts.get(1).substring(0, dash), false)),
                        entry("year", new Node.Scalar(place, parts.get(1).substring(dash + 1), false)),
                        entry(parts.get(2), value)));
        return new Node.Mapping(place, List.of(entry("targets", new Node.Sequence(place, List.of(item)))));
    }

    private static Node nested(List<String> parts, Node value, Place place) {
        Node node = value;
        for (int i = parts.size() - 1; i >= 0; i--) {
            node = new Node.Mapping(place, List.of(new Node.Entry(parts.get(i), place, node)));
        }
        return node;
    }

    private static Node.Entry entry(String key, Node value) {
        return new Node.Entry(key, value.place(), value);
    }

    /** Path of the single value in a tree, to notice a field that is set twice. */
    private static String leaf(Node node) {
        if (node instanceof Node.Mapping mapping) {
            StringBuilder path = new StringBuilder();
            for (Node.Entry entry : mapping.entries()) {
                path.append('/').append(entry.key()).append(leaf(entry.value()));
            }
            return path.toString();
        }
        if (node instanceof Node.Sequence sequence) {
            return "#" + LayerMerge.targetId(sequence.items().get(0))
                    + leaf(sequence.items().get(0));
        }
        return "";
    }
}
