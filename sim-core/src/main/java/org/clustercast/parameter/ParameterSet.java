package org.clustercast.parameter;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All parameters of a scenario, ordered by id. */
public final class ParameterSet {

    private final List<Parameter> all;
    private final TreeMap<String, Integer> positions = new TreeMap<>();

    /** A set of parameters; ids must differ. */
    public ParameterSet(List<Parameter> parameters) {
        all = parameters.stream().sorted(Comparator.comparing(Parameter::id)).toList();
        for (int i = 0; i < all.size(); i++) {
            if (positions.put(all.get(i).id(), i) != null) {
                throw new IllegalArgumentException(
                        "parameter given twice: " + all.get(i).id());
            }
        }
    }

    /** All parameters in the order of their ids. */
    public List<Parameter> all() {
        return all;
    }

    /** Whether another set has parameters of the same ids; values and priors may differ. */
    public boolean isLike(ParameterSet other) {
        return this == other || positions.equals(other.positions);
    }

    /** Position of a parameter in {@link #all()}; throws when absent. */
    public int position(String group, String name, @Nullable String cluster) {
        String id = cluster == null ? group + "." + name : group + "." + name + "." + cluster;
        Integer position = positions.get(id);
        if (position == null) {
            throw new IllegalArgumentException("no parameter " + id);
        }
        return position;
    }

    /** Whether the parameter is there. */
    public boolean has(String id) {
        return positions.containsKey(id);
    }

    /** The parameter with an id; throws when absent. */
    public Parameter parameter(String id) {
        Integer position = positions.get(id);
        if (position == null) {
            throw new IllegalArgumentException("no parameter " + id);
        }
        return all.get(position);
    }

    /** Names that occur in a group, in order. */
    public List<String> names(String group) {
        TreeSet<String> names = new TreeSet<>();
        for (Parameter parameter : all) {
            if (parameter.group().equals(group)) {
                names.add(parameter.name());
            }
        }
        return List.copyOf(names);
    }
}
