package org.clustercast.model.parameters;

import java.util.List;
import org.clustercast.parameter.Parameter;
import org.clustercast.parameter.ParameterSet;
import org.clustercast.parameter.Prior;
import org.clustercast.quantity.Elementary;
import org.clustercast.random.Keys;
import org.clustercast.random.Purpose;
import org.clustercast.random.Streams;

/**
 * Draws every uncertain parameter once for a replication, by the inverse of its prior at the address (replication,
 * parameter). Growth rates of clusters share a common normal factor, so that they correlate as the data say.
 */
public final class ParameterDraw {

    private static final List<String> CORRELATED = List.of("clusterGrowth", "longRunGrowth");

    private final ParameterSet set;
    private final boolean uncertain;
    private final long[] keys;
    private final int correlation;

    /** Draws for a set of parameters; with {@code uncertain} false every parameter has its stated value. */
    public ParameterDraw(ParameterSet set, boolean uncertain) {
        this.set = set;
        this.uncertain = uncertain;
        keys = set.all().stream().mapToLong(p -> Keys.of(p.id())).toArray();
        correlation = set.position("environment", "growthCorrelation", null);
    }

    /** The values of a replication in the order of the set; throws when one lies outside the range of its parameter. */
    public double[] draw(Streams streams) {
        double[] values = new double[keys.length];
        for (int i = 0; i < values.length; i++) {
            Parameter parameter = set.all().get(i);
            Prior prior = parameter.prior();
            if (!uncertain || prior == null) {
                values[i] = parameter.value();
            } else if (!CORRELATED.contains(parameter.name())) {
                values[i] = prior.quantile(streams.uniform(Purpose.PARAMETER, 0, keys[i], 0));
            }
        }
        if (uncertain) {
            drawCorrelated(streams, values);
        }
        requireRanges(values);
        return values;
    }

    /** The tail of a prior may hold values for which nothing can be computed: such a replication has failed. */
    private void requireRanges(double[] values) {
        for (int i = 0; i < values.length; i++) {
            Parameter parameter = set.all().get(i);
            if (!parameter.range().holds(values[i])) {
                throw new DrawOutsideRangeException(parameter, values[i]);
            }
        }
    }

    private void drawCorrelated(Streams streams, double[] values) {
        double common = StrictMath.sqrt(Math.max(0, values[correlation]));
        double own = StrictMath.sqrt(1 - common * common);
        for (int i = 0; i < values.length; i++) {
            Parameter parameter = set.all().get(i);
            Prior prior = parameter.prior();
            int kind = CORRELATED.indexOf(parameter.name());
            if (kind < 0 || prior == null) {
                continue;
            }
            double factor = Elementary.normalQuantile(streams.uniform(Purpose.COMMON_GROWTH, 0, kind, 0));
            double z = Elementary.normalQuantile(streams.uniform(Purpose.PARAMETER, 0, keys[i], 0));
            values[i] = prior.quantile(Elementary.normalCdf(common * factor + own * z));
        }
    }
}
