package org.clustercast.loader.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problem;
import org.clustercast.loader.shape.View;
import org.clustercast.loader.tree.Node;
import org.clustercast.loader.vocabulary.KeyNames;

/** Warns where what a file says of a lever changes more of what it extends than its author may see. */
final class ReplacedAllocations {

    private static final String TOTAL = "total";
    private static final String SHARES = "shares";
    private static final String AMOUNTS = "amounts";

    private final KeyNames names;
    private final List<Problem> warnings = new ArrayList<>();

    private ReplacedAllocations(KeyNames names) {
        this.names = names;
    }

    /**
     * The warnings about a chain of files.
     *
     * @param layers the files, the one that was named first, then what it extends, and so on
     */
    static List<Problem> warnings(List<Node.Mapping> layers, KeyNames names) {
        ReplacedAllocations replaced = new ReplacedAllocations(names);
        for (int i = 0; i < layers.size(); i++) {
            List<Node.Mapping> below = layers.subList(i + 1, layers.size());
            new View(layers.get(i))
                    .find("levers")
                    .ifPresent(levers -> levers.views().forEach((lever, view) -> replaced.look(lever, view, below)));
        }
        return replaced.warnings;
    }

    private void look(String lever, View view, List<Node.Mapping> below) {
        boolean isTotal = view.has(TOTAL);
        boolean isShares = view.has(SHARES);
        boolean isAmounts = view.has(AMOUNTS);
        if (view.has("on") && view.text("on").equals("false") && (isTotal || isShares || isAmounts)) {
            warn("warning.off", lever, view.place("on"));
        }
        if (isAmounts && !isTotal && below.stream().anyMatch(layer -> has(layer, lever, TOTAL, SHARES))) {
            // amounts take the place of the total and the shares below them; what they do not name is practice again
            warn("warning.amounts-replace", lever, view.place(AMOUNTS));
        } else if (isShares && !isTotal && !isAmounts && isByAmounts(below, lever)) {
            warn("warning.shares-replace", lever, view.place(SHARES));
        } else if (isTotal && !isShares && !isAmounts && isByAmounts(below, lever)) {
            warn("warning.total-scales", lever, view.place(TOTAL));
        }
    }

    /** Whether the nearest file below that divides the lever states amounts, and no total beside them. */
    private static boolean isByAmounts(List<Node.Mapping> below, String lever) {
        return below.stream()
                .filter(layer -> has(layer, lever, TOTAL, SHARES, AMOUNTS))
                .findFirst()
                .filter(layer -> has(layer, lever, AMOUNTS) && !has(layer, lever, TOTAL))
                .isPresent();
    }

    private static boolean has(Node.Mapping layer, String lever, String... fields) {
        Optional<View> view = new View(layer).find("levers").flatMap(levers -> levers.find(lever));
        return view.isPresent() && List.of(fields).stream().anyMatch(view.get()::has);
    }

    private void warn(String key, String lever, Place place) {
        warnings.add(Problem.of(key, place, names.text(lever)));
    }
}
