package org.clustercast.loader.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clustercast.loader.shape.View;
import org.clustercast.loader.tree.Node;

/**
 * Lays differences over a base: mappings field by field, targets by cluster and year, everything else whole. A
 * parameter given as a value replaces one given as a prior, and the other way round; so do the amounts of a lever and
 * its total with shares.
 */
final class LayerMerge {

    /** A number over time is meant as a whole: its end belongs to its value. */
    private static final String ENTRY_OF_SCHEDULE = "/levers/[^/]+/(total|(amounts|shares)/[^/]+)/[^/]+";

    private LayerMerge() {}

    static Node.Mapping merge(Node.Mapping base, Node.Mapping over) {
        return mappings(base, over, "");
    }

    private static Node.Mapping mappings(Node.Mapping base, Node.Mapping over, String path) {
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

    private static Node nodes(Node base, Node over, String path) {
        if (base instanceof Node.Mapping below && over instanceof Node.Mapping above) {
            boolean isWhole = path.matches(ENTRY_OF_SCHEDULE) || isOtherKind(below, above, path);
            return isWhole ? above : mappings(below, above, path);
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
