package org.clustercast.model.parameters;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clustercast.parameter.ParameterSet;

/**
 * Fills a {@code ...Parameters} record from the parameters of its group: either half alone fails. Where each component
 * comes from is found once; then values are bound as often as one likes.
 */
public final class ParameterBinder {

    private final ParameterSet set;
    private final List<String> clusters;
    private final TreeMap<String, Plan> plans = new TreeMap<>();

    /** A binder for a set of parameters and the clusters in contract order. */
    public ParameterBinder(ParameterSet set, List<String> clusters) {
        this.set = set;
        this.clusters = List.copyOf(clusters);
    }

    /** Binds values, in the order of the set, to a record. */
    public <R extends Record> R bind(Class<R> type, String group, double[] values) {
        Plan plan = plans.computeIfAbsent(group, g -> plan(type, g));
        return type.cast(plan.build(values));
    }

    private Plan plan(Class<? extends Record> type, String group) {
        RecordComponent[] components = type.getRecordComponents();
        var names = new TreeSet<String>();
        for (RecordComponent component : components) {
            names.add(component.getName());
        }
        if (!List.copyOf(names).equals(set.names(group))) {
            throw new IllegalArgumentException("parameters of group %s are %s but %s has %s"
                    .formatted(group, set.names(group), type.getSimpleName(), names));
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        int[][] positions = Arrays.stream(components)
                .map(component -> positions(group, component))
                .toArray(int[][]::new);
        try {
            return new Plan(type.getDeclaredConstructor(types), types, positions);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("cannot build " + type.getSimpleName(), e);
        }
    }

    private int[] positions(String group, RecordComponent component) {
        if (component.getType() == double.class) {
            return new int[] {set.position(group, component.getName(), null)};
        }
        return clusters.stream()
                .mapToInt(cluster -> set.position(group, component.getName(), cluster))
                .toArray();
    }

    /** How a record is built: its constructor, and the positions of the values of each component. */
    private record Plan(Constructor<?> constructor, Class<?>[] types, int[][] positions) {

        Object build(double[] values) {
            Object[] arguments = new Object[types.length];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = types[i] == double.class ? values[positions[i][0]] : byCluster(values, positions[i]);
            }
            try {
                return constructor.newInstance(arguments);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(
                        "cannot build " + constructor.getDeclaringClass().getSimpleName(), e);
            }
        }

        private static double[] byCluster(double[] values, int[] positions) {
            double[] byCluster = new double[positions.length];
            for (int c = 0; c < byCluster.length; c++) {
                byCluster[c] = values[positions[c]];
            }
            return byCluster;
        }
    }
}
