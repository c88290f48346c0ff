package org.clustercast.loader.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.clustercast.parameter.Grade;
import org.clustercast.parameter.Parameter;
import org.clustercast.parameter.ParameterSet;
import org.clustercast.parameter.Prior;
import org.clustercast.quantity.Text;

/**
 * A parameter as people look at it; one that differs by cluster is a range over the clusters.
 *
 * @param id {@code group.name}
 * @param label short name
 * @param meaning what it measures
 * @param unit unit
 * @param values number of values: one, or one for each cluster
 * @param certain whether no value has a prior
 * @param p05 5 % point of the prior, the least over clusters; the value itself where there is no prior
 * @param leastMedian least median over clusters
 * @param mostMedian greatest median over clusters; the same as the least where there is one value
 * @param p95 95 % point of the prior, the greatest over clusters
 * @param grades grades of the evidence, best first, each once
 * @param sources sources of the evidence, each once
 */
public record ParameterRange(
        String id,
        Text label,
        Text meaning,
        String unit,
        int values,
        boolean certain,
        double p05,
        double leastMedian,
        double mostMedian,
        double p95,
        List<Grade> grades,
        List<String> sources) {

    public ParameterRange {
        grades = List.copyOf(grades);
        sources = List.copyOf(sources);
    }

    /** The range of the parameter {@code group.name}; throws when there is none. */
    public static ParameterRange of(String id, ParameterSet parameters) {
        return over(parameters.all().stream().filter(p -> stem(p).equals(id)).toList(), id);
    }

    /** The ranges of all parameters in the order of their ids. */
    public static List<ParameterRange> all(ParameterSet parameters) {
        TreeSet<String> ids = new TreeSet<>();
        parameters.all().forEach(p -> ids.add(stem(p)));
        return ids.stream().map(id -> of(id, parameters)).toList();
    }

    /** {@code group.name} of a parameter. */
    public static String stem(Parameter parameter) {
        return parameter.group() + "." + parameter.name();
    }

    private static ParameterRange over(List<Parameter> values, String id) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no parameter " + id);
        }
        double p05 = Double.POSITIVE_INFINITY;
        double leastMedian = Double.POSITIVE_INFINITY;
        double mostMedian = Double.NEGATIVE_INFINITY;
        double p95 = Double.NEGATIVE_INFINITY;
        TreeSet<Grade> grades = new TreeSet<>();
        TreeSet<String> sources = new TreeSet<>();
        boolean isCertain = true;
        for (Parameter parameter : values) {
            Prior prior = parameter.prior();
            p05 = Math.min(p05, prior == null ? parameter.value() : prior.p05());
            leastMedian = Math.min(leastMedian, parameter.value());
            mostMedian = Math.max(mostMedian, parameter.value());
            p95 = Math.max(p95, prior == null ? parameter.value() : prior.p95());
            isCertain &= prior == null;
            grades.add(parameter.evidence().grade());
            sources.add(parameter.evidence().source());
        }
        Parameter first = values.get(0);
        return new ParameterRange(
                id,
                first.label(),
                first.meaning(),
                first.unit(),
                values.size(),
                isCertain,
                p05,
                leastMedian,
                mostMedian,
                p95,
                new ArrayList<>(grades),
                new ArrayList<>(sources));
    }
}
