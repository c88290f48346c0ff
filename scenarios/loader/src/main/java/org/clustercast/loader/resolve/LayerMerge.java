package org.clustercast.loader.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clustercast.loader.shape.View;
import org.clustercast.loader.tree.Node;

/**
 * Lays differences over a base: mappings field by field, targets by cluster and year, numbers over time from their first
 * entry on, everything else whole. A parameter given as a value replaces one given as a prior, and the other way round;
 * so do the amounts of a lever and its total with shares.
 */
final class LayerMerge {

    /** First quarter of the base: a single number there holds from it on. */
    private final Optional<String> start;

    private LayerMerge(Optional<String> start) {
        this.start = start;
    }

    /** What holds where a file says something over its base. */
    static Node.Mapping merge(Node.Mapping base, Node.Mapping over) {
        Optional<String> start =
                new View(base).find("span").filter(span -> span.has("start")).map(span -> span.text("start"));
        return new LayerMerge(start).mappings(base, over, "");
    }

    private Node.Mapping mappings(Node.Mapping base, Node.Mapping over, String path) {
        Map<String, Node.Entry> merged = new LinkedHashMap<>();
        base.entries().stream()
                .filter(entry -> !isReplaced(entry.key(), over, path))
                .forEach(entry -> merged.put(entry.key(), entry));
        for (Node.Entry entry : over.entries()) {
            Node.Entry below = merged.get(entry.key());
            Node value = below == null ? entry.value() : nodes(below.value(), entry.value(), path + "/" + entry.key());
            merged.put(entry.key(), new Node.Entry(entry.key(), entry.keyPlace(), value));
        }
        return new Node.Mapping(over.place(), List.copyOf(merged.values()));
    }

    private static boolean isReplaced(String key, Node.Mapping over, String path) {
        if (!path.matches("/levers/[^/]+")) {
            return false;
        }
        boolean amounts = over.find("amounts").isPresent();
        boolean division = over.find("total").isPresent() || over.find("shares").isPresent();
        return key.equals("amounts") ? division && !amounts : amounts && (key.equals("total") || key.equals("shares"));
    }

    private Node nodes(Node base, Node over, String path) {
        if (over instanceof Node.Mapping above && WrittenSchedule.is(above)) {
            return WrittenSchedule.of(base, start)
                    .map(below -> WrittenSchedule.over(below, above))
                    .orElse(above);
        }
        if (base instanceof Node.Mapping below && over instanceof Node.Mapping above) {
            return isOtherKind(below, above, path) ? above : mappings(below, above, path);
        }
        if (path.equals("/targets") && base instanceof Node.Sequence below && over instanceof Node.Sequence above) {
            return targets(below, above);
        }
        return over;
    }

    private static boolean isOtherKind(Node.Mapping below, Node.Mapping above, String path) {
        boolean parameter = path.matches("/parameters/[^/]+");
        return parameter
                && below.find("value").isPresent() != above.find("value").isPresent();
    }

    private static Node targets(Node.Sequence below, Node.Sequence above) {
        Map<String, Node> merged = new LinkedHashMap<>();
        below.items().forEach(item -> merged.put(targetId(item), item));
        above.items().forEach(item -> merged.put(targetId(item), item));
        return new Node.Sequence(above.place(), new ArrayList<>(merged.values()));
    }

    /** What tells targets apart. */
    static String targetId(Node item) {
        View view = View.of(item);
        return view.text("cluster") + "-" + view.text("year");
    }
}
