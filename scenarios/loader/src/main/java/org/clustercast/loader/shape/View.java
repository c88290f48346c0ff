package org.clustercast.loader.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.tree.Node;
import org.clustercast.quantity.Text;

/** Typed access to a mapping that has passed {@link TreeCheck}; a surprise is a programming error. */
public final class View {

    private final Node.Mapping mapping;

    /** A view of a checked mapping. */
    public View(Node.Mapping mapping) {
        this.mapping = mapping;
    }

    /** A view of a checked node that must be a mapping. */
    public static View of(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return new View(mapping);
        }
        throw new IllegalStateException("not a mapping at " + node.place());
    }

    /** Where the mapping begins. */
    public Place place() {
        return mapping.place();
    }

    /** Names of the fields in the order written. */
    public List<String> keys() {
        return mapping.entries().stream().map(Node.Entry::key).toList();
    }

    /** Whether a field is there. */
    public boolean has(String key) {
        return mapping.find(key).isPresent();
    }

    /** Where the value of a field stands. */
    public Place place(String key) {
        return node(key).place();
    }

    /** Where the name of a field stands. */
    public Place keyPlace(String key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no field " + key + " at " + mapping.place()))
                .keyPlace();
    }

    /** Name of a field as the user wrote it. */
    public String written(String key) {
        String path = keyPlace(key).path();
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** Text of a field. */
    public String text(String key) {
        return scalar(node(key));
    }

    /** Text of a field, or another when it is not there. */
    public String text(String key, String otherwise) {
        return has(key) ? text(key) : otherwise;
    }

    /** Number in a field. */
    public double number(String key) {
        return Double.parseDouble(text(key));
    }

    /** Whole number in a field. */
    public int whole(String key) {
        return Integer.parseInt(text(key));
    }

    /** Switch in a field, or what it is by default. */
    public boolean flag(String key, boolean otherwise) {
        return has(key) ? Boolean.parseBoolean(text(key)) : otherwise;
    }

    /** Text in both languages: a mapping with zh and en, or one text for both. */
    public Text words(String key) {
        if (node(key) instanceof Node.Mapping) {
            View both = view(key);
            return new Text(both.text("zh"), both.text("en"));
        }
        return Text.same(text(key));
    }

    /** Mapping in a field. */
    public View view(String key) {
        return of(node(key));
    }

    /** Mapping in a field, if it is there. */
    public Optional<View> find(String key) {
        return mapping.find(key).map(View::of);
    }

    /** Whether a field holds a mapping. */
    public boolean isView(String key) {
        return mapping.find(key).filter(Node.Mapping.class::isInstance).isPresent();
    }

    /** Mappings in a list; none when the field is not there. */
    public List<View> items(String key) {
        List<View> views = new ArrayList<>();
        if (has(key)) {
            sequence(key).items().forEach(item -> views.add(of(item)));
        }
        return views;
    }

    /** Texts in a list. */
    public List<String> texts(String key) {
        return sequence(key).items().stream().map(View::scalar).toList();
    }

    /** Place of each item of a list. */
    public List<Place> places(String key) {
        return sequence(key).items().stream().map(Node::place).toList();
    }

    /** Mappings by the name of their field, in the order written. */
    public Map<String, View> views() {
        Map<String, View> views = new LinkedHashMap<>();
        mapping.entries().forEach(entry -> views.put(entry.key(), of(entry.value())));
        return views;
    }

    /** Numbers by the name of their field, in the order written. */
    public Map<String, Double> numbers() {
        Map<String, Double> numbers = new LinkedHashMap<>();
        mapping.entries().forEach(entry -> numbers.put(entry.key(), Double.parseDouble(scalar(entry.value()))));
        return numbers;
    }

    /** Every single value below, by its dotted path, in the order written. */
    public Map<String, String> leaves() {
        Map<String, String> leaves = new LinkedHashMap<>();
        mapping.entries().forEach(entry -> leaves(entry.key(), entry.value(), leaves));
        return leaves;
    }

    private static void leaves(String path, Node node, Map<String, String> leaves) {
        if (node instanceof Node.Mapping below) {
            below.entries().forEach(entry -> leaves(path + "." + entry.key(), entry.value(), leaves));
        } else if (node instanceof Node.Scalar scalar) {
            leaves.put(path, scalar.text());
        }
    }

    private Node.Sequence sequence(String key) {
        if (node(key) instanceof Node.Sequence sequence) {
            return sequence;
        }
        throw new IllegalStateException("not a list: " + key + " at " + mapping.place());
    }

    private Node node(String key) {
        return mapping.find(key)
                .orElseThrow(() -> new IllegalStateException("no field " + key + " at " + mapping.place()));
    }

    private static String scalar(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        throw new IllegalStateException("not a single value at " + node.place());
    }
}
