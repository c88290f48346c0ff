package org.clustercast.loader.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.shape.Shape;
import org.clustercast.loader.shape.ValueRule;
import org.clustercast.loader.shape.View;
import org.clustercast.parameter.Evidence;
import org.clustercast.parameter.Parameter;
import org.clustercast.parameter.Prior;
import org.clustercast.parameter.Range;
import org.clustercast.parameter.Scale;
import org.jspecify.annotations.Nullable;

/** Reads the files of parameters, one a mechanism. */
public final class ParameterFiles {

    private static final Shape RANGE = Shape.fields()
            .required("least", Shape.of(ValueRule.number()))
            .required("most", Shape.of(ValueRule.number()))
            .required("why", DataShapes.WORDS)
            .build();

    private final Problems problems;
    private final EvidenceBook book;
    private final List<String> clusters;
    private final SortedSet<String> stems = new TreeSet<>();

    ParameterFiles(Problems problems, EvidenceBook book, List<String> clusters) {
        this.problems = problems;
        this.book = book;
        this.clusters = List.copyOf(clusters);
    }

    List<Parameter> read(String group, View file) {
        List<Parameter> parameters = new ArrayList<>();
        file.view("parameters").views().forEach((name, view) -> {
            stems.add(group + "." + name);
            if (view.has("byCluster")) {
                View byCluster = view.view("byCluster");
                for (String cluster : clusters) {
                    View own = byCluster.find(cluster).orElse(view);
                    add(parameters, new Stem(group, name, cluster, view), own);
                }
            } else {
                add(parameters, new Stem(group, name, null, view), view);
            }
        });
        return parameters;
    }

    /** Ids {@code group.name} of what was read, also of parameters whose value is wrong. */
    SortedSet<String> stems() {
        return Collections.unmodifiableSortedSet(stems);
    }

    /** What a parameter is, apart from its value. */
    private record Stem(String group, String name, @Nullable String cluster, View view) {

        String id() {
            return group + "." + name + (cluster == null ? "" : "." + cluster);
        }
    }

    private void add(List<Parameter> parameters, Stem stem, View own) {
        if (own.has("value") == own.has("prior")) {
            problems.add("parameter.value", own.place(), stem.id());
            return;
        }
        Optional<Prior> prior = own.find("prior").flatMap(view -> prior(view, problems));
        if (own.has("prior") && prior.isEmpty()) {
            return;
        }
        Optional<Evidence> evidence = evidence(own, stem.view());
        if (evidence.isEmpty()) {
            problems.add("parameter.evidence", own.place(), stem.id());
            return;
        }
        double value = prior.map(Prior::median).orElseGet(() -> own.number("value"));
        Range range = range(stem.view());
        if (!range.holds(value)) {
            problems.add("parameter.bounds", own.place(), value, range.least(), range.most());
        }
        parameters.add(new Parameter(
                stem.group(),
                stem.name(),
                stem.cluster(),
                stem.view().words("label"),
                stem.view().words("meaning"),
                stem.view().text("unit"),
                value,
                prior.orElse(null),
                evidence.get(),
                range));
    }

    private Range range(View parameter) {
        Optional<View> stated = parameter.find("range");
        if (stated.isEmpty()) {
            return Range.ANY;
        }
        double least = stated.get().number("least");
        double most = stated.get().number("most");
        if (least > most) {
            problems.add("parameter.range", parameter.place("range"), least, most);
            return Range.ANY;
        }
        return new Range(least, most);
    }

    private Optional<Evidence> evidence(View own, View common) {
        if (own.has("source") && own.has("grade")) {
            return Optional.of(book.evidence(own));
        }
        return common.has("source") && common.has("grade") ? Optional.of(book.evidence(common)) : Optional.empty();
    }

    /** A prior as written; one that cannot be is a problem. */
    public static Optional<Prior> prior(View view, Problems problems) {
        Scale scale = Scale.valueOf(view.text("scale", "identity").toUpperCase(Locale.ROOT));
        double p05 = view.number("p05");
        double median = view.number("median");
        double p95 = view.number("p95");
        double lower =
                view.has("lower") ? view.number("lower") : scale == Scale.IDENTITY ? Double.NEGATIVE_INFINITY : 0;
        double upper = view.has("upper") ? view.number("upper") : scale == Scale.LOGIT ? 1 : Double.POSITIVE_INFINITY;
        try {
            return Optional.of(new Prior(p05, median, p95, scale, lower, upper));
        } catch (IllegalArgumentException e) {
            problems.add("prior.invalid", view.place(), view.text("p05"), view.text("median"), view.text("p95"));
            return Optional.empty();
        }
    }

    /** What a prior may hold. */
    public static Shape priorShape() {
        return priorShape(ValueRule.number());
    }

    /** Three quantiles that follow a rule, and how to draw between them. */
    public static Shape priorShape(ValueRule quantile) {
        Shape number = Shape.of(ValueRule.number());
        return Shape.fields()
                .required("p05", Shape.of(quantile))
                .required("median", Shape.of(quantile))
                .required("p95", Shape.of(quantile))
                .optional("scale", DataShapes.choice("identity", "log", "logit"))
                .optional("lower", number)
                .optional("upper", number)
                .build();
    }

    static Shape shape(Collection<String> clusters) {
        Shape byCluster = DataShapes.byCluster(clusters, value(Shape.fields()).build());
        Shape parameter = value(Shape.fields()
                        .required("label", DataShapes.LABEL)
                        .required("meaning", DataShapes.TEXT)
                        .required("unit", DataShapes.NAME)
                        .optional("range", RANGE)
                        .optional("byCluster", byCluster))
                .build();
        return DataShapes.file(f -> f.required("parameters", new Shape.Entries(DataShapes.NAMES, parameter)));
    }

    private static Shape.Builder value(Shape.Builder fields) {
        return fields.optional("value", Shape.of(ValueRule.number()))
                .optional("prior", priorShape())
                .optional("source", DataShapes.SLUG_VALUE)
                .optional("grade", DataShapes.choice("A", "B", "C", "D"))
                .optional("clause", DataShapes.NAME)
                .optional("note", DataShapes.WORDS);
    }
}
