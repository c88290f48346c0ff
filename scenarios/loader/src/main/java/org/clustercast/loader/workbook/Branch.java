package org.clustercast.loader.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.tree.Node;

/** A mapping that is put together row by row. What tells fields apart is their meaning; they keep the names as written. */
final class Branch {

    private final Place place;
    private final Map<String, Twig> twigs = new LinkedHashMap<>();

    /** A field: a branch or a leaf. */
    private record Twig(String written, Place keyPlace, Optional<Branch> branch, Optional<Node> leaf) {}

    Branch(Place place) {
        this.place = place;
    }

    /** The branch of a field, made if it is not there. */
    Branch branch(String meaning, String written, Place keyPlace) {
        Twig twig = twigs.computeIfAbsent(
                meaning, key -> new Twig(written, keyPlace, Optional.of(new Branch(keyPlace)), Optional.empty()));
        return twig.branch().orElseThrow(() -> new IllegalStateException(meaning + " is a leaf"));
    }

    void leaf(String name, Place keyPlace, Node value) {
        twigs.put(name, new Twig(name, keyPlace, Optional.empty(), Optional.of(value)));
    }

    /** Where the field stands, if it is there. */
    Optional<Place> find(String meaning) {
        return Optional.ofNullable(twigs.get(meaning)).map(Twig::keyPlace);
    }

    boolean isEmpty() {
        return twigs.isEmpty();
    }

    Node.Mapping node() {
        List<Node.Entry> entries = new ArrayList<>();
        twigs.forEach((meaning, twig) -> entries.add(new Node.Entry(
                twig.written(),
                twig.keyPlace(),
                twig.leaf().orElseGet(() -> twig.branch().orElseThrow().node()))));
        return new Node.Mapping(
                firstLeaf().map(leaf -> leaf.withPath(place.path())).orElse(place), entries);
    }

    /** What is wrong with a row, or with several, is best seen at what is written there, not at its name. */
    private Optional<Place> firstLeaf() {
        return twigs.values().stream()
                .findFirst()
                .flatMap(twig ->
                        twig.leaf().map(Node::place).or(() -> twig.branch().flatMap(Branch::firstLeaf)));
    }
}
