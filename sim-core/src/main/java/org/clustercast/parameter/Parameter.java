package org.clustercast.parameter;

import org.clustercast.quantity.Text;
import org.jspecify.annotations.Nullable;

/**
 * One number of the model, as data.
 *
 * @param group the mechanism it belongs to: the stem of its file and of its {@code ...Parameters} record
 * @param name name within the group: the key in the file and the record component
 * @param cluster id of the cluster the value is for, or null when it holds for all
 * @param label short name
 * @param meaning what it measures
 * @param unit unit as printed
 * @param value the value used when uncertainty is off: the prior's median where there is a prior
 * @param prior uncertainty about the value, or null for a fixed number
 * @param evidence source and grade
 * @param range values that it may have
 */
public record Parameter(
        String group,
        String name,
        @Nullable String cluster,
        Text label,
        Text meaning,
        String unit,
        double value,
        @Nullable Prior prior,
        Evidence evidence,
        Range range) {

    /** A parameter that may have any value. */
    public Parameter(
            String group,
            String name,
            @Nullable String cluster,
            Text label,
            Text meaning,
            String unit,
            double value,
            @Nullable Prior prior,
            Evidence evidence) {
        this(group, name, cluster, label, meaning, unit, value, prior, evidence, Range.ANY);
    }

    /** The same parameter with another value and what is known about it. */
    public Parameter stating(double other, @Nullable Prior uncertainty, Evidence source) {
        return new Parameter(group, name, cluster, label, meaning, unit, other, uncertainty, source, range);
    }

    /** {@code group.name} or {@code group.name.cluster}; also the address of its random draws. */
    public String id() {
        String stem = group + "." + name;
        return cluster == null ? stem : stem + "." + cluster;
    }
}
