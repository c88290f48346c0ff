package org.clustercast.loader.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clustercast.district.Anchor;
import org.clustercast.district.Segment;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.loader.data.References;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.shape.View;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.quantity.Quarter;
import org.clustercast.quantity.Text;
import org.clustercast.scenario.ScenarioEvent;
import org.clustercast.scenario.ScenarioEvent.Type;

/**
 * What an event must be beyond the form of its fields. Each rule looks only at fields that are there, so that an event
 * of which some are wrong can be held to the rules of the others.
 */
final class EventRules {

    static final String TYPE = "type";
    static final String AT = "at";
    static final String SUBJECT = "subject";
    static final String SIZE = "size";
    static final String YEARS = "years";
    static final String PROBABILITY = "probability";

    /** The shortest time that the model knows, years. */
    private static final double A_QUARTER = 1.0 / Quarter.PER_YEAR;

    private static final double ROUNDING = 1e-9;

    private final DistrictData district;
    private final KeyNames names;
    private final Problems problems;

    EventRules(DistrictData district, KeyNames names, Problems problems) {
        this.district = district;
        this.names = names;
        this.problems = problems;
    }

    /** The type of an event, if it is there. */
    static Optional<Type> type(View event) {
        return Arrays.stream(Type.values())
                .filter(type -> type.id().equals(event.text(TYPE, "")))
                .findFirst();
    }

    /** The rules that need nothing but the event. */
    void check(Type type, View event) {
        refuseUnused(type, event);
        checkSize(type, event);
        checkActs(event);
        tellQuarters(type, event);
    }

    /** Events that are what they are need no size; the others must state one. */
    void requireSize(Type type, View event) {
        if (isShare(type) && !event.has(SIZE)) {
            problems.add("event.size-missing", event.place(), names.text(type.id()), names.text(SIZE));
        }
    }

    /** An event lies in the time of the file that says it; so does one of which a file changes a field. */
    void checkTime(View event, Horizon horizon) {
        if (!event.has(AT)) {
            return;
        }
        Quarter at = Quarter.parse(event.text(AT));
        Stream.concat(Stream.of(event.place(AT)), event.keys().stream().map(event::place))
                .filter(place -> !horizon.holds(at, place))
                .findFirst()
                .ifPresent(place -> problems.add(
                        "period.outside", place, event.text(AT), horizon.span().start(), horizon.last(place)));
    }

    /** The id of what the event happens to; a name that nobody knows is a problem. */
    String subject(Type type, View event, List<String> known) {
        String subject = names.english(event.text(SUBJECT), known).orElse(event.text(SUBJECT));
        new References(problems).check(kind(type), subject, event.place(SUBJECT), known, names);
        return subject;
    }

    /** What events of a type may happen to, unless that is a project. */
    List<String> subjects(Type type) {
        return type.subject() == ScenarioEvent.Subject.MARKET
                ? Stream.concat(
                                district.clusterIds().stream(),
                                district.clusters().stream()
                                        .flatMap(cluster -> cluster.segments().stream())
                                        .map(Segment::id))
                        .toList()
                : district.anchors().stream().map(Anchor::id).toList();
    }

    private static boolean isShare(Type type) {
        return type == Type.EXPORT_CONTROL || type == Type.DEMAND_SLUMP || type == Type.PRICE_CUT;
    }

    /** What is lost for a time must be able to come back: nothing times anything stays nothing. */
    private void checkSize(Type type, View event) {
        if (event.has(SIZE)) {
            double size = event.number(SIZE);
            Place place = event.place(SIZE);
            if (isShare(type) && !(size > 0 && size < 1)) {
                problems.add("event.size", place, event.text(SIZE), names.text(type.id()));
            }
            if (type == Type.PROJECT_SLIPS && size > 0 && size < A_QUARTER) {
                problems.add("event.delay", place, size, A_QUARTER);
            }
        }
        if (type.mayEnd() && event.has(YEARS) && event.number(YEARS) < A_QUARTER) {
            problems.add("event.years", event.place(YEARS), event.text(YEARS), A_QUARTER);
        }
    }

    /** A field that a type has no use for would promise what does not come. */
    private void refuseUnused(Type type, View event) {
        List<String> used = new ArrayList<>(List.of(TYPE, AT, SUBJECT));
        if (type.hasSize()) {
            used.add(SIZE);
        }
        if (type.mayEnd()) {
            used.add(YEARS);
        }
        used.addAll(List.of(PROBABILITY, "assumption"));
        for (String field : event.keys()) {
            if (!used.contains(field)) {
                Place place = event.keyPlace(field);
                problems.add("event.unused", place, names.text(type.id()), names.text(field), listed(used));
            }
        }
    }

    private Text listed(List<String> fields) {
        List<Text> words = fields.stream().map(names::text).toList();
        return new Text(
                String.join("、", words.stream().map(Text::zh).toList()),
                String.join(", ", words.stream().map(Text::en).toList()));
    }

    /** What never happens or changes nothing is accepted, as a switch; but hardly meant. */
    private void checkActs(View event) {
        for (String field : List.of(PROBABILITY, SIZE)) {
            if (event.has(field) && event.number(field) == 0) {
                problems.warn("warning.event-idle", event.place(field), names.text(field));
            }
        }
    }

    /** Time passes in quarters: a time between two of them acts as the nearest, which is said. */
    private void tellQuarters(Type type, View event) {
        String field = type.mayEnd() ? YEARS : type == Type.PROJECT_SLIPS ? SIZE : "";
        if (field.isEmpty() || !event.has(field)) {
            return;
        }
        double years = event.number(field);
        double acts = StrictMath.rint(years / A_QUARTER) * A_QUARTER;
        if (acts > 0 && Math.abs(years - acts) > ROUNDING) {
            problems.warn("warning.event-quarters", event.place(field), names.text(field), event.text(field), acts);
        }
    }

    /** What the subject of an event should name. */
    private Text kind(Type type) {
        return switch (type.subject()) {
            case MARKET -> {
                Text cluster = names.text("cluster");
                Text segment = names.text("segment");
                yield new Text(cluster.zh() + " / " + segment.zh(), cluster.en() + " / " + segment.en());
            }
            case ANCHOR -> names.text("anchor");
            case PROJECT -> names.text("project");
        };
    }
}
