package org.clustercast.loader.resolve;

import java.util.ArrayList;
import java.util.List;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.tree.Node;
import org.clustercast.loader.vocabulary.KeyNames;
import org.jspecify.annotations.Nullable;

/** What several options say of one field: a value, or fields below it. */
final class SetBranch {

    static final String CLUSTER = "cluster";
    static final String YEAR = "year";
    private static final String TARGETS = "targets";

    private final String key;
    private final Place keyPlace;
    private final Place place;
    private final List<SetBranch> children = new ArrayList<>();
    private @Nullable Node value;

    /**
     * A branch without anything.
     *
     * @param key name of the field as first written
     * @param keyPlace path that ends in it
     * @param place place of the option that first named it
     */
    SetBranch(String key, Place keyPlace, Place place) {
        this.key = key;
        this.keyPlace = keyPlace;
        this.place = place;
    }

    Place place() {
        return place;
    }

    @Nullable
    Node value() {
        return value;
    }

    void set(Node given) {
        value = given;
    }

    boolean hasChildren() {
        return !children.isEmpty();
    }

    /** Place of some option that says something below. */
    Place anyLeaf() {
        return children.isEmpty() ? place : children.get(0).anyLeaf();
    }

    /** The field below with a name, in whichever language; it is made if nobody named it yet. */
    SetBranch child(String name, Place path, Place option, KeyNames names) {
        return children.stream()
                .filter(child -> isSame(child.key, name, names))
                .findFirst()
                .orElseGet(() -> {
                    SetBranch made = new SetBranch(name, path, option);
                    children.add(made);
                    return made;
                });
    }

    /** The fields below as a file would hold them. */
    Node.Mapping mapping(KeyNames names) {
        List<Node.Entry> entries = new ArrayList<>();
        for (SetBranch child : children) {
            boolean isTargets = keyPlace.path().isEmpty()
                    && names.english(child.key, List.of(TARGETS)).isPresent();
            entries.add(
                    new Node.Entry(child.key, child.keyPlace, isTargets ? child.targets(names) : child.node(names)));
        }
        return new Node.Mapping(keyPlace, entries);
    }

    private Node node(KeyNames names) {
        return value == null ? mapping(names) : value;
    }

    /** Targets are a list of what is told apart by cluster and year. */
    private Node targets(KeyNames names) {
        List<Node> items = new ArrayList<>();
        for (SetBranch cluster : children) {
            for (SetBranch year : cluster.children) {
                List<Node.Entry> fields = new ArrayList<>();
                fields.add(name(CLUSTER, cluster));
                fields.add(name(YEAR, year));
                fields.addAll(year.mapping(names).entries());
                items.add(new Node.Mapping(year.place, fields));
            }
        }
        return new Node.Sequence(keyPlace, items);
    }

    private static Node.Entry name(String field, SetBranch branch) {
        return new Node.Entry(field, branch.place, new Node.Scalar(branch.place, branch.key, false));
    }

    /** Whether two names mean the same field; those of parameters do when all their parts do. */
    private static boolean isSame(String one, String other, KeyNames names) {
        String[] first = one.split("\\.", -1);
        String[] second = other.split("\\.", -1);
        boolean isSame = first.length == second.length;
        for (int i = 0; isSame && i < first.length; i++) {
            isSame = isSamePart(quarter(first[i]), quarter(second[i]), names);
        }
        return isSame;
    }

    private static boolean isSamePart(String one, String other, KeyNames names) {
        return one.equals(other)
                || names.english(one, List.of(other)).isPresent()
                || names.english(other, List.of(one)).isPresent();
    }

    /** A year is its first quarter. */
    private static String quarter(String name) {
        return name.matches("[0-9]{4}") ? name + "Q1" : name;
    }
}
