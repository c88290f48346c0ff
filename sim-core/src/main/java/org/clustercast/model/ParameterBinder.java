package org.clustercast.model;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.clustercast.parameter.ParameterSet;

/** Fills a {@code ...Parameters} record from the parameters of its group: either half alone fails. */
final class ParameterBinder {

    private final ParameterSet set;
    private final double[] values;
    private final List<String> clusters;

    ParameterBinder(ParameterSet set, double[] values, List<String> clusters) {
        this.set = set;
        this.values = values;
        this.clusters = clusters;
    }

    <R extends Record> R bind(Class<R> type, String group) {
        RecordComponent[] components = type.getRecordComponents();
        var names = new TreeSet<String>();
        for (RecordComponent component : components) {
            names.add(component.getName());
        }
        if (!List.copyOf(names).equals(set.names(group))) {
            throw new IllegalArgumentException("parameters of group %s are %s but %s has %s"
                    .formatted(group, set.names(group), type.getSimpleName(), names));
        }
        Object[] arguments = Arrays.stream(components).map(c -> value(group, c)).toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot build " + type.getSimpleName(), e);
        }
    }

    private Object value(String group, RecordComponent component) {
        if (component.getType() == double.class) {
            return values[set.position(group, component.getName(), null)];
        }
        double[] byCluster = new double[clusters.size()];
        for (int c = 0; c < byCluster.length; c++) {
            byCluster[c] = values[set.position(group, component.getName(), clusters.get(c))];
        }
        return byCluster;
    }
}
