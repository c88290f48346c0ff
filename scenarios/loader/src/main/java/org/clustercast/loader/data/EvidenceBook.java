package org.clustercast.loader.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.shape.View;
import org.clustercast.loader.vocabulary.Nearest;
import org.clustercast.parameter.Evidence;
import org.clustercast.parameter.Grade;
import org.clustercast.parameter.Prior;
import org.clustercast.parameter.Scale;
import org.clustercast.scenario.EvidenceEntry;

/** Takes the value out of each datum and keeps its evidence. */
final class EvidenceBook {

    static final String ASSUMPTION = "assumption";
    /** Units that the endings of names stand for. */
    private static final SortedMap<String, String> UNITS = new TreeMap<>(Map.of("Yi", "亿元", "WanSqm", "万㎡"));

    /** Id of the policy document among the sources: what rests on it names its clause. */
    private static final String DOCUMENT = "policy-document";

    private final SortedMap<String, Source> sources;
    private final Problems problems;
    private final List<EvidenceEntry> entries = new ArrayList<>();

    EvidenceBook(SortedMap<String, Source> sources, Problems problems) {
        this.sources = new TreeMap<>(sources);
        this.problems = problems;
    }

    List<EvidenceEntry> entries() {
        return List.copyOf(entries);
    }

    /** Value of a datum; its evidence is registered under the path. */
    double number(View parent, String key, String path) {
        return number(parent.view(key), path + "." + key);
    }

    /** Value of a datum; its evidence is registered under the path. */
    double number(View datum, String path) {
        checkOrder(datum);
        checkUnit(datum, path);
        entries.add(new EvidenceEntry(path, datum.text("value"), datum.text("unit", ""), evidence(datum)));
        return datum.number("value");
    }

    /** Whole value of a datum. */
    int whole(View parent, String key, String path) {
        return (int) number(parent, key, path);
    }

    /** Values of data by key; each is registered. */
    SortedMap<String, Double> numbers(View parent, String key, String path) {
        SortedMap<String, Double> numbers = new TreeMap<>();
        parent.find(key)
                .ifPresent(data -> data.views()
                        .forEach((name, datum) -> numbers.put(name, number(datum, path + "." + key + "." + name))));
        return numbers;
    }

    /** A datum with its range as a prior on a scale; without a range it is sure. */
    Prior prior(View parent, String key, String path, Scale scale) {
        View datum = parent.view(key);
        double value = number(datum, path + "." + key);
        if (!datum.has("low") || !datum.has("high") || (scale == Scale.LOG && value == 0)) {
            return Prior.fixed(value);
        }
        try {
            return Prior.of(datum.number("low"), value, datum.number("high"), scale);
        } catch (IllegalArgumentException e) {
            problems.add("prior.invalid", datum.place(), datum.text("low"), datum.text("value"), datum.text("high"));
            return Prior.fixed(value);
        }
    }

    /** Evidence of a datum or parameter; the source must be registered. */
    Evidence evidence(View datum) {
        Grade grade = Grade.valueOf(datum.text("grade"));
        String note = datum.text("note", "");
        String id = datum.text("source");
        if (id.equals(ASSUMPTION)) {
            return new Evidence(grade, ASSUMPTION, note);
        }
        Source source = sources.get(id);
        if (source == null) {
            unknownSource(id, datum.place("source"));
            return new Evidence(grade, id, note);
        }
        if (id.equals(DOCUMENT) && !datum.has("clause")) {
            problems.add("datum.clause", datum.place("source"));
        }
        String clause = datum.has("clause") ? " " + datum.text("clause") : "";
        return new Evidence(grade, source.title() + clause, note);
    }

    private void unknownSource(String id, Place place) {
        Optional<String> nearest = Nearest.of(id, sources.keySet());
        if (nearest.isPresent()) {
            problems.add("source.unknown.nearest", place, id, nearest.get());
        } else {
            problems.add("source.unknown", place, id);
        }
    }

    private void checkOrder(View datum) {
        double value = datum.number("value");
        boolean above = datum.has("low") && datum.number("low") > value;
        boolean below = datum.has("high") && datum.number("high") < value;
        if (above || below) {
            problems.add(
                    "datum.order", datum.place(), datum.text("low", "–"), datum.text("value"), datum.text("high", "–"));
        }
    }

    /** The unit that a name states must be the unit that is written: 万元 under a name in 亿元 is a factor of 10,000. */
    private void checkUnit(View datum, String path) {
        String[] names = path.split("\\.", -1);
        for (int i = Math.max(0, names.length - 2); i < names.length; i++) {
            String name = names[i];
            UNITS.forEach((suffix, unit) -> {
                String written = datum.text("unit", "");
                if (name.endsWith(suffix) && !written.equals(unit) && !written.equals(unit + "/年")) {
                    problems.add("datum.unit", datum.place(), written, unit, name);
                }
            });
        }
    }
}
