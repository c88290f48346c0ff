package org.clustercast.loader.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problem;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.shape.View;
import org.clustercast.loader.tree.Node;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.policy.Project;
import org.clustercast.scenario.ScenarioEvent;
import org.clustercast.scenario.TimeSpan;

/**
 * Holds the events of files in which something is wrong to the rules of events, as far as they can be read, so that the
 * user learns of both at once.
 */
final class FaultyEvents {

    private static final String EVENTS = "events";
    private static final String PROJECTS = "projects";
    private static final String SPAN = "span";

    private final DistrictData district;
    private final Problems problems;
    private final EventRules rules;
    private final List<Problem> known;

    FaultyEvents(DistrictData district, KeyNames names, Problems problems) {
        this.district = district;
        this.problems = problems;
        rules = new EventRules(district, names, problems);
        known = problems.all();
    }

    /** Stops if anything was found, having told what else is wrong with the events. */
    static void stopIfAny(List<Node.Mapping> layers, DistrictData district, KeyNames names, Problems problems) {
        if (problems.size() > 0) {
            new FaultyEvents(district, names, problems).tell(layers);
            problems.throwIfAny();
        }
    }

    private void tell(List<Node.Mapping> layers) {
        Node.Mapping merged = new Node.Mapping(layers.get(0).place(), List.of());
        for (int i = layers.size() - 1; i >= 0; i--) {
            merged = LayerMerge.merge(merged, readable(layers.get(i)));
        }
        View whole = new View(merged);
        Optional<Horizon> horizon = whole.find(SPAN)
                .filter(span -> span.has("start") && span.has("end"))
                .flatMap(span -> ScenarioResolver.sound(span, district))
                .map(span -> horizon(span, layers));
        List<String> projects = Stream.concat(
                        district.projects().stream().map(Project::id),
                        whole.find(PROJECTS).stream().flatMap(view -> view.keys().stream()))
                .distinct()
                .toList();
        whole.find(EVENTS)
                .ifPresent(events -> events.keys()
                        .forEach(id -> tell(events.view(id), isFaulty(events.keyPlace(id)), horizon, projects)));
    }

    private static Horizon horizon(TimeSpan span, List<Node.Mapping> layers) {
        return Horizon.of(span, layers.stream().map(FaultyEvents::readable).toList());
    }

    private void tell(View event, boolean isFaulty, Optional<Horizon> horizon, List<String> projects) {
        EventRules.type(event).ifPresent(type -> {
            rules.check(type, event);
            if (!isFaulty) { // else the size may be what is wrong
                rules.requireSize(type, event);
            }
            if (event.has(EventRules.SUBJECT)) {
                boolean isProject = type.subject() == ScenarioEvent.Subject.PROJECT;
                rules.subject(type, event, isProject ? projects : rules.subjects(type));
            }
        });
        horizon.ifPresent(time -> rules.checkTime(event, time));
    }

    /** Whether something is wrong within an event. */
    private boolean isFaulty(Place event) {
        return known.stream()
                .map(problem -> problem.place().path() + ".")
                .anyMatch(path -> path.startsWith(event.path() + "."));
    }

    /** What a file says of events, projects and time, without what was refused. */
    private static Node.Mapping readable(Node.Mapping layer) {
        List<Node.Entry> kept = layer.entries().stream()
                .filter(entry -> List.of(EVENTS, PROJECTS, SPAN).contains(entry.key()))
                .toList();
        return (Node.Mapping) sound(new Node.Mapping(layer.place(), kept));
    }

    private static Node sound(Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            return node;
        }
        List<Node.Entry> kept = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            if (!(entry.value() instanceof Node.Refused)) {
                kept.add(new Node.Entry(entry.key(), entry.keyPlace(), sound(entry.value())));
            }
        }
        return new Node.Mapping(mapping.place(), kept);
    }
}
