package org.clustercast.loader.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.clustercast.district.Cluster;
import org.clustercast.district.Park;
import org.clustercast.loader.data.LeverDefinition.KeyedBy;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.shape.Shape;
import org.clustercast.loader.shape.ValueRule;
import org.clustercast.loader.shape.View;

/** Reads the definitions of the levers. */
final class LeverFile {

    /** Key of what all clusters compete for. */
    static final String OPEN = "open";
    /** The single key of a lever that is not divided. */
    static final String DISTRICT = "district";

    private static final double SHARE_TOLERANCE = 1e-6;
    private static final int INSTRUMENTS = 10;
    private static final int GUARANTEES = 5;
    /** Fields that list ids of parameters. */
    private static final List<String> MECHANISM = List.of("costs", "lags", "saturation", "effects");

    private final Problems problems;
    private final EvidenceBook book;
    private final List<String> clusters;
    private final List<String> parks;
    private final SortedSet<String> parameters;

    /** A reader that checks ids; {@code parameters} are the ids {@code group.name} that exist. */
    LeverFile(
            Problems problems,
            EvidenceBook book,
            List<Cluster> clusters,
            List<Park> parks,
            SortedSet<String> parameters) {
        this.problems = problems;
        this.book = book;
        this.parameters = parameters;
        this.clusters = clusters.stream().map(Cluster::id).toList();
        this.parks = parks.stream().map(Park::id).toList();
    }

    List<LeverDefinition> read(View file) {
        References.Once once = new References(problems).once();
        List<LeverDefinition> levers = new ArrayList<>();
        for (View view : file.items("levers")) {
            once.take(view.text("id"), view.place("id"));
            levers.add(lever(view));
        }
        levers.sort(java.util.Comparator.comparing(LeverDefinition::id));
        return levers;
    }

    private LeverDefinition lever(View view) {
        String path = "levers." + view.text("id");
        KeyedBy keyedBy = KeyedBy.valueOf(view.text("keyedBy").toUpperCase(Locale.ROOT));
        SortedMap<String, Double> baseShares = book.numbers(view, "baseShares", path);
        SortedMap<String, Double> split = book.numbers(view, "split", path);
        List<String> keys = keys(keyedBy, baseShares);
        for (String key : baseShares.keySet()) {
            new References(problems).check("key", key, view.view("baseShares").keyPlace(key), keys);
        }
        boolean byPark = view.flag("baseByPark", false);
        checkBase(view, byPark);
        checkNumber(view);
        checkShares(view, "baseShares", baseShares, false);
        checkShares(view, "split", split, true);
        View usual = view.view("usual");
        return new LeverDefinition(
                view.text("id"),
                view.whole("instrument"),
                view.flag("guarantee", false),
                view.words("label"),
                view.text("unit"),
                view.text("clause"),
                keyedBy,
                keys,
                view.text("splitBy", "none"),
                view.has("base") ? book.number(view, "base", path) : 0,
                byPark,
                baseShares,
                split,
                usual.number("min"),
                usual.number("max"),
                mechanism(view),
                view.words("guidance"),
                view.words("assumption"));
    }

    private List<String> keys(KeyedBy keyedBy, SortedMap<String, Double> baseShares) {
        return switch (keyedBy) {
            case PARK -> parks;
            case NONE -> List.of(DISTRICT);
            case CLUSTER ->
                baseShares.containsKey(OPEN)
                        ? Stream.concat(clusters.stream(), Stream.of(OPEN)).toList()
                        : clusters;
        };
    }

    private LeverDefinition.Mechanism mechanism(View view) {
        for (String field : MECHANISM) {
            List<String> ids = texts(view, field);
            for (int i = 0; i < ids.size(); i++) {
                new References(problems)
                        .check("parameter", ids.get(i), view.places(field).get(i), parameters);
            }
        }
        return new LeverDefinition.Mechanism(
                texts(view, "costs"), texts(view, "lags"), texts(view, "saturation"), texts(view, "effects"));
    }

    private static List<String> texts(View view, String field) {
        return view.has(field) ? view.texts(field) : List.of();
    }

    /** The document's list: ten instruments, then five guarantees. */
    private void checkNumber(View view) {
        boolean beyond = view.whole("instrument") > INSTRUMENTS;
        if (beyond != view.flag("guarantee", false)) {
            problems.add(
                    "lever.number",
                    view.place("instrument"),
                    view.text("instrument"),
                    INSTRUMENTS,
                    INSTRUMENTS + 1,
                    INSTRUMENTS + GUARANTEES);
        }
    }

    private void checkBase(View view, boolean byPark) {
        if (byPark == view.has("base")) {
            problems.add("lever.base", view.place(), view.text("id"));
        }
    }

    private void checkShares(View view, String key, SortedMap<String, Double> shares, boolean whole) {
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        if (sum > 1 + SHARE_TOLERANCE || (whole && !shares.isEmpty() && sum < 1 - SHARE_TOLERANCE)) {
            problems.add(whole ? "split.sum" : "shares.sum", view.place(key), sum, String.join(", ", shares.keySet()));
        }
    }

    static Shape shape(Collection<String> clusters) {
        Shape usual = Shape.fields()
                .required("min", Shape.of(ValueRule.amount()))
                .required("max", Shape.of(ValueRule.amount()))
                .build();
        Shape shares = new Shape.Entries(
                new Shape.KeyRule.Free(
                        key -> clusters.contains(key)
                                || DataShapes.SLUG.matcher(key).matches(),
                        "form.slug"),
                DataShapes.SHARE);
        Shape.Builder lever = Shape.fields()
                .required("id", DataShapes.SLUG_VALUE)
                .required("instrument", Shape.of(new ValueRule.Whole(1, INSTRUMENTS + GUARANTEES)))
                .optional("guarantee", DataShapes.FLAG)
                .required("label", DataShapes.LABEL)
                .required("unit", DataShapes.NAME)
                .required("clause", DataShapes.NAME)
                .required("keyedBy", DataShapes.choice("cluster", "park", "none"))
                .optional("splitBy", DataShapes.choice("purpose", "tier", "mode", "source", "none"))
                .optional("base", DataShapes.AMOUNT)
                .optional("baseByPark", DataShapes.FLAG)
                .optional("baseShares", shares)
                .optional("split", shares)
                .required("usual", usual)
                .required("guidance", DataShapes.TEXT)
                .required("assumption", DataShapes.TEXT);
        for (String field : MECHANISM) {
            lever.optional(field, DataShapes.list(DataShapes.NAME));
        }
        Shape whole = lever.build();
        return DataShapes.file(f -> f.required("levers", DataShapes.list(whole)));
    }
}
