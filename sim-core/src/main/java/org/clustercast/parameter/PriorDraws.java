package org.clustercast.parameter;

import java.util.List;
import org.clustercast.quantity.Elementary;

/**
 * Draws every uncertain parameter by the inverse of its prior. Growth rates of clusters share a common normal factor, so that
 * they correlate as the data say.
 */
public final class PriorDraws implements Draws {

    private static final List<String> CORRELATED = List.of("clusterGrowth", "longRunGrowth");

    private final ParameterSet set;
    private final int correlation;

    /** Draws for a set of parameters. */
    public PriorDraws(ParameterSet set) {
        this.set = set;
        correlation = set.position("environment", "growthCorrelation", null);
    }

    @Override
    public double[] values(int draw, Uniforms uniforms) {
        double[] values = new double[set.all().size()];
        for (int i = 0; i < values.length; i++) {
            Parameter parameter = set.all().get(i);
            Prior prior = parameter.prior();
            if (prior == null) {
                values[i] = parameter.value();
            } else if (!CORRELATED.contains(parameter.name())) {
                values[i] = prior.quantile(uniforms.own(i));
            }
        }
        drawCorrelated(uniforms, values);
        Draws.requireRanges(set, values);
        return values;
    }

    private void drawCorrelated(Uniforms uniforms, double[] values) {
        double common = StrictMath.sqrt(Math.max(0, values[correlation]));
        double own = StrictMath.sqrt(1 - common * common);
        for (int i = 0; i < values.length; i++) {
            Parameter parameter = set.all().get(i);
            Prior prior = parameter.prior();
            int kind = CORRELATED.indexOf(parameter.name());
            if (kind < 0 || prior == null) {
                continue;
            }
            double factor = Elementary.normalQuantile(uniforms.common(kind));
            double z = Elementary.normalQuantile(uniforms.own(i));
            values[i] = prior.quantile(Elementary.normalCdf(common * factor + own * z));
        }
    }
}
