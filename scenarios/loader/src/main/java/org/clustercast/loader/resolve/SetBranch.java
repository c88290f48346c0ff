package org.clustercast.loader.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.tree.Node;
import org.clustercast.loader.vocabulary.KeyNames;

/** What several options say of one field: a value, or fields below it. */
final class SetBranch {

    static final String CLUSTER = "cluster";
    static final String YEAR = "year";
    private static final String TARGETS = "targets";

    /** Options of {@code --set} before the one for the seed. */
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).reversed().thenComparing(Place::path);

    private final String key;
    private final Place keyPlace;
    private final Place place;
    private final List<SetBranch> children = new ArrayList<>();
    private final List<Node> values = new ArrayList<>();

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

    void set(Node given) {
        values.add(given);
    }

    /** Tells where options contradict each other, in the same way for every order of them. */
    void refuseContradictions(Problems problems) {
        List<Place> given = values.stream().map(Node::place).sorted(ORDER).toList();
        for (Place again : given.subList(Math.min(1, given.size()), given.size())) {
            problems.add("set.twice", again, given.get(0).path());
        }
        if (!given.isEmpty() && !children.isEmpty()) {
            Place below = leaves().sorted(ORDER).findFirst().orElse(place);
            problems.add("set.conflict", given.get(0), below.path());
        }
        children.forEach(child -> child.refuseContradictions(problems));
    }

    private boolean isContradictory() {
        return values.size() > 1 || (!values.isEmpty() && !children.isEmpty());
    }

    /** Places of the options that say something below. */
    private Stream<Place> leaves() {
        return children.stream()
                .flatMap(child -> Stream.concat(child.values.stream().map(Node::place), child.leaves()));
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
        if (isContradictory()) {
            return new Node.Refused(place);
        }
        return values.isEmpty() ? mapping(names) : values.get(0);
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
