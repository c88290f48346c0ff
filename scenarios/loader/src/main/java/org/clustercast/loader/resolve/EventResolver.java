package org.clustercast.loader.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.shape.Shape;
import org.clustercast.loader.shape.ValueRule;
import org.clustercast.loader.shape.View;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.policy.ProjectPlan;
import org.clustercast.quantity.Quarter;
import org.clustercast.scenario.ScenarioEvent;
import org.clustercast.scenario.ScenarioEvent.Type;

/** Reads the dated events of a scenario. */
final class EventResolver {

    private static final List<String> TYPES =
            Arrays.stream(Type.values()).map(Type::id).toList();

    /** Size of events that state none because they are what they are. */
    private static final double USUAL_SIZE = 1;

    /** Nothing is late or lasts longer than a century, and no anchor grows a hundredfold at once. */
    private static final double MOST = 100;

    private final Horizon horizon;
    private final EventRules rules;
    private final Problems problems;

    EventResolver(DistrictData district, Horizon horizon, KeyNames names, Problems problems) {
        rules = new EventRules(district, names, problems);
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
        Type type =
                EventRules.type(view).orElseThrow(() -> new IllegalStateException("an unknown type passed the check"));
        rules.checkTime(view, horizon);
        List<String> known = subjects(type, projects);
        String subject = view.text(EventRules.SUBJECT);
        if (type.subject() == ScenarioEvent.Subject.PROJECT && isInTrend(subject, projects)) {
            Place place = view.place(EventRules.SUBJECT);
            problems.add("event.project-in-trend", place, subject, String.join(", ", known));
        } else {
            subject = rules.subject(type, view, known);
        }
        rules.check(type, view);
        rules.requireSize(type, view);
        return new ScenarioEvent(
                id,
                type,
                Quarter.parse(view.text(EventRules.AT)),
                subject,
                view.has(EventRules.SIZE) ? view.number(EventRules.SIZE) : USUAL_SIZE,
                view.has(EventRules.YEARS) ? view.number(EventRules.YEARS) : 0,
                view.has(EventRules.PROBABILITY) ? view.number(EventRules.PROBABILITY) : 1);
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
            case MARKET, ANCHOR -> rules.subjects(type);
            case PROJECT ->
                projects.stream()
                        .filter(plan -> plan.exists() && plan.project().inOrdinaryTrend() < 1)
                        .map(plan -> plan.project().id())
                        .toList();
        };
    }

    /**
     * What the events of a scenario may hold.
     *
     * @param whole whether nothing may be missing: a file or an option may change one field of an event of its base
     */
    static Shape shape(Shape quarter, Shape text, boolean whole) {
        Shape share = Shape.of(ValueRule.share());
        Shape years = Shape.of(ValueRule.amountUpTo(MOST));
        Shape size = Shape.of(new ValueRule.Decimal(0, MOST, "event.size-range"));
        Shape.Builder fields = Shape.fields();
        ScenarioShape.add(fields, EventRules.TYPE, Shape.of(new ValueRule.Choice(TYPES)), whole);
        ScenarioShape.add(fields, EventRules.AT, quarter, whole);
        ScenarioShape.add(fields, EventRules.SUBJECT, Shape.of(ValueRule.name()), whole);
        Shape event = fields.optional(EventRules.SIZE, size)
                .optional(EventRules.YEARS, years)
                .optional(EventRules.PROBABILITY, share)
                .optional("assumption", text)
                .build();
        return new Shape.Entries(
                new Shape.KeyRule.Free(key -> ScenarioShape.NEW_ID.matcher(key).matches(), "form.slug"), event);
    }
}
