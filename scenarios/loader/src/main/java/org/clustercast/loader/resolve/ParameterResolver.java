package org.clustercast.loader.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.loader.data.ParameterFiles;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.shape.View;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.parameter.Evidence;
import org.clustercast.parameter.Grade;
import org.clustercast.parameter.Parameter;
import org.clustercast.parameter.ParameterSet;
import org.clustercast.parameter.Prior;
import org.clustercast.parameter.Range;
import org.clustercast.parameter.Scale;
import org.clustercast.result.Decimals;

/** Lays a scenario's parameters over those of the data. */
final class ParameterResolver {

    private final DistrictData district;
    private final Problems problems;
    private final Plausibility plausibility;

    ParameterResolver(DistrictData district, KeyNames names, Problems problems) {
        plausibility = new Plausibility(district, names, problems);
        this.district = district;
        this.problems = problems;
    }

    ParameterSet resolve(Optional<View> stated) {
        List<Parameter> parameters = new ArrayList<>();
        for (Parameter parameter : district.parameters().all()) {
            parameters.add(stated.flatMap(view -> view.find(parameter.id()))
                    .map(view -> override(parameter, view))
                    .orElse(parameter));
        }
        return new ParameterSet(parameters);
    }

    private Parameter override(Parameter parameter, View view) {
        Evidence evidence = new Evidence(Grade.D, StatedEvidence.SOURCE, StatedEvidence.note(view));
        if (view.has("value")) {
            double value = view.number("value");
            checkBounds(parameter, view, "value");
            plausibility.parameter(parameter, value, view, "value");
            return with(parameter, value, Optional.empty(), evidence);
        }
        checkTail(parameter, view, "p05");
        checkTail(parameter, view, "p95");
        if (view.has("median")) {
            checkBounds(parameter, view, "median");
            plausibility.parameter(parameter, view.number("median"), view, "median");
        }
        Optional<Prior> prior = view.has("scale") ? ParameterFiles.prior(view, problems) : onOldScale(parameter, view);
        return prior.map(given -> with(parameter, given.median(), prior, evidence))
                .orElse(parameter);
    }

    /** Without a scale the parameter keeps the scale and the bounds that it has. */
    private Optional<Prior> onOldScale(Parameter parameter, View view) {
        Prior old = parameter.prior();
        Scale scale = old == null ? Scale.IDENTITY : old.scale();
        double lower = view.has("lower") ? view.number("lower") : old == null ? Double.NEGATIVE_INFINITY : old.lower();
        double upper = view.has("upper") ? view.number("upper") : old == null ? Double.POSITIVE_INFINITY : old.upper();
        try {
            return Optional.of(
                    new Prior(view.number("p05"), view.number("median"), view.number("p95"), scale, lower, upper));
        } catch (IllegalArgumentException e) {
            problems.add("prior.invalid", view.place(), view.text("p05"), view.text("median"), view.text("p95"));
            return Optional.empty();
        }
    }

    private void checkBounds(Parameter parameter, View view, String key) {
        Range within = range(parameter);
        if (!within.holds(view.number(key))) {
            refuse(view, key, within);
        }
    }

    /** Values of a tail that lie outside the range are hardly ever drawn; where they are, the replication fails. */
    private void checkTail(Parameter parameter, View view, String key) {
        Prior prior = parameter.prior();
        double value = view.number(key);
        Range range = parameter.range();
        if (prior != null && (value < prior.lower() || value > prior.upper())) {
            refuse(view, key, range(parameter));
        } else if (!range.holds(value)) {
            problems.warn(
                    "warning.parameter-tail",
                    view.place(key),
                    parameter.id(),
                    view.text(key),
                    bound(range.least()),
                    bound(range.most()));
        }
    }

    private void refuse(View view, String key, Range within) {
        problems.add("parameter.bounds", view.place(key), view.text(key), bound(within.least()), bound(within.most()));
    }

    /** What both the range and the support of the prior hold. */
    private static Range range(Parameter parameter) {
        Prior prior = parameter.prior();
        Range range = parameter.range();
        return prior == null
                ? range
                : new Range(Math.max(range.least(), prior.lower()), Math.min(range.most(), prior.upper()));
    }

    private static String bound(double bound) {
        return Double.isInfinite(bound) ? "∞" : Decimals.text(bound);
    }

    private static Parameter with(Parameter old, double value, Optional<Prior> prior, Evidence evidence) {
        return old.stating(value, prior.orElse(null), evidence);
    }
}
