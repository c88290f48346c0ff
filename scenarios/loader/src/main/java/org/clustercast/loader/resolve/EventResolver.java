package org.clustercast.loader.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clustercast.district.Anchor;
import org.clustercast.district.Segment;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.loader.data.References;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.shape.Shape;
import org.clustercast.loader.shape.ValueRule;
import org.clustercast.loader.shape.View;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.policy.ProjectPlan;
import org.clustercast.quantity.Quarter;
import org.clustercast.quantity.Text;
import org.clustercast.scenario.ScenarioEvent;
import org.clustercast.scenario.ScenarioEvent.Type;

/** Reads the dated events of a scenario. */
final class EventResolver {

    private static final List<String> TYPES =
            Arrays.stream(Type.values()).map(Type::id).toList();

    private static final String SIZE = "size";
    private static final String YEARS = "years";
    private static final String PROBABILITY = "probability";

    /** The shortest time that the model knows, years. */
    private static final double A_QUARTER = 1.0 / Quarter.PER_YEAR;

    /** Nothing is late or lasts longer than a century, and no anchor grows a hundredfold at once. */
    private static final double MOST = 100;

    private final DistrictData district;
    private final Horizon horizon;
    private final KeyNames names;
    private final Problems problems;

    EventResolver(DistrictData district, Horizon horizon, KeyNames names, Problems problems) {
        this.names = names;
        this.district = district;
        this.horizon = horizon;
        this.problems = problems;
    }

    /** The events in the order of their ids; projects are those of the scenario. */
    List<ScenarioEvent> resolve(Optional<View> stated, List<ProjectPlan> projects) {
        List<ScenarioEvent> events = new ArrayList<>();
        stated.ifPresent(view -> view.views().forEach((id, event) -> events.add(event(id, event, projects))));
        stated.ifPresent(view -> refuseAfterLeaving(events, view));
        // the order in a file must not matter, not even to the last bit
        events.sort(Comparator.comparing(ScenarioEvent::id));
        return events;
    }

    private ScenarioEvent event(String id, View view, List<ProjectPlan> projects) {
        Type type = Arrays.stream(Type.values())
                .filter(candidate -> candidate.id().equals(view.text("type")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an unknown type passed the check"));
        Quarter at = Quarter.parse(view.text("at"));
        if (!horizon.holds(at)) {
            problems.add(
                    "period.outside",
                    view.place("at"),
                    view.text("at"),
                    horizon.span().start(),
                    horizon.furthest());
        }
        List<String> known = subjects(type, projects);
        String subject = names.english(view.text("subject"), known).orElse(view.text("subject"));
        if (type.subject() == ScenarioEvent.Subject.PROJECT && isInTrend(subject, projects)) {
            problems.add("event.project-in-trend", view.place("subject"), subject, String.join(", ", known));
        } else {
            new References(problems).check(kind(type), subject, view.place("subject"), known, names);
        }
        double size = view.has(SIZE) ? view.number(SIZE) : usualSize(type);
        refuseUnused(type, view);
        checkSize(type, size, view);
        checkActs(view);
        return new ScenarioEvent(
                id,
                type,
                at,
                subject,
                size,
                view.has(YEARS) ? view.number(YEARS) : 0,
                view.has(PROBABILITY) ? view.number(PROBABILITY) : 1);
    }

    /** Events that are what they are need no size; the others must state one. */
    private static double usualSize(Type type) {
        return switch (type) {
            case ANCHOR_LEAVES, PROJECT_COMES, ANCHOR_GROWS, PROJECT_SLIPS -> 1;
            case EXPORT_CONTROL, DEMAND_SLUMP, PRICE_CUT -> 0;
        };
    }

    /** What is lost for a time must be able to come back: nothing times anything stays nothing. */
    private void checkSize(Type type, double size, View view) {
        boolean isShare = type == Type.EXPORT_CONTROL || type == Type.DEMAND_SLUMP || type == Type.PRICE_CUT;
        if (isShare && !(size > 0 && size < 1)) {
            problems.add("event.size", view.place(), view.has(SIZE) ? view.text(SIZE) : "", type.id());
        }
        boolean isDelay = type == Type.PROJECT_SLIPS && size > 0;
        if (isDelay && size < A_QUARTER) {
            problems.add("event.delay", view.place(SIZE), size, A_QUARTER);
        }
        if (type.mayEnd() && view.has(YEARS) && view.number(YEARS) < A_QUARTER) {
            problems.add("event.years", view.place(YEARS), view.text(YEARS), A_QUARTER);
        }
    }

    /** A field that a type has no use for would promise what does not come. */
    private void refuseUnused(Type type, View view) {
        List<String> used = new ArrayList<>(List.of("type", "at", "subject"));
        if (type.hasSize()) {
            used.add(SIZE);
        }
        if (type.mayEnd()) {
            used.add(YEARS);
        }
        used.addAll(List.of(PROBABILITY, "assumption"));
        for (String field : view.keys()) {
            if (!used.contains(field)) {
                problems.add(
                        "event.unused", view.keyPlace(field), names.text(type.id()), names.text(field), listed(used));
            }
        }
    }

    private Text listed(List<String> fields) {
        List<Text> words = fields.stream().map(names::text).toList();
        return new Text(
                String.join(", ", words.stream().map(Text::zh).toList()),
                String.join(", ", words.stream().map(Text::en).toList()));
    }

    /** What never happens or changes nothing is accepted, as a switch; but hardly meant. */
    private void checkActs(View view) {
        for (String field : List.of(PROBABILITY, SIZE)) {
            if (view.has(field) && view.number(field) == 0) {
                problems.warn("warning.event-idle", view.place(field), names.text(field));
            }
        }
    }

    /** An anchor leaves once, and does not grow afterwards; one that only may leave may do either. */
    private void refuseAfterLeaving(List<ScenarioEvent> events, View stated) {
        Map<String, ScenarioEvent> gone = new TreeMap<>();
        events.stream()
                .filter(event -> event.type() == Type.ANCHOR_LEAVES || event.type() == Type.ANCHOR_GROWS)
                .sorted(Comparator.comparing(ScenarioEvent::at).thenComparing(ScenarioEvent::id))
                .forEach(event -> {
                    ScenarioEvent before = gone.get(event.subject());
                    if (before != null) {
                        problems.add(
                                "event.after-leaving",
                                stated.keyPlace(event.id()),
                                event.subject(),
                                before.at(),
                                before.id());
                    } else if (event.type() == Type.ANCHOR_LEAVES && event.probability() == 1) {
                        gone.put(event.subject(), event);
                    }
                });
    }

    /** A project whose output ordinary growth contains has none of its own that an event could move. */
    private static boolean isInTrend(String id, List<ProjectPlan> projects) {
        return projects.stream()
                .anyMatch(plan -> plan.exists()
                        && plan.project().id().equals(id)
                        && plan.project().inOrdinaryTrend() == 1);
    }

    private List<String> subjects(Type type, List<ProjectPlan> projects) {
        return switch (type.subject()) {
            case MARKET ->
                Stream.concat(
                                district.clusterIds().stream(),
                                district.clusters().stream()
                                        .flatMap(cluster -> cluster.segments().stream())
                                        .map(Segment::id))
                        .toList();
            case ANCHOR -> district.anchors().stream().map(Anchor::id).toList();
            case PROJECT ->
                projects.stream()
                        .filter(plan -> plan.exists() && plan.project().inOrdinaryTrend() < 1)
                        .map(plan -> plan.project().id())
                        .toList();
        };
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

    /**
     * What the events of a scenario may hold.
     *
     * @param whole whether nothing may be missing: a file or an option may change one field of an event of its base
     */
    static Shape shape(Shape quarter, Shape text, boolean whole) {
        Shape share = Shape.of(ValueRule.share());
        Shape amount = Shape.of(ValueRule.amountUpTo(MOST));
        Shape.Builder fields = Shape.fields();
        ScenarioShape.add(fields, "type", Shape.of(new ValueRule.Choice(TYPES)), whole);
        ScenarioShape.add(fields, "at", quarter, whole);
        ScenarioShape.add(fields, "subject", Shape.of(ValueRule.name()), whole);
        Shape event = fields.optional(SIZE, amount)
                .optional(YEARS, amount)
                .optional(PROBABILITY, share)
                .optional("assumption", text)
                .build();
        return new Shape.Entries(
                new Shape.KeyRule.Free(key -> ScenarioShape.NEW_ID.matcher(key).matches(), "form.slug"), event);
    }
}
