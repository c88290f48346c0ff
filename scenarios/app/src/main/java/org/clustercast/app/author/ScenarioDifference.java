package org.clustercast.app.author;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.clustercast.app.show.ShowWords;
import org.clustercast.parameter.Parameter;
import org.clustercast.parameter.Prior;
import org.clustercast.policy.LeverPlan;
import org.clustercast.policy.Project;
import org.clustercast.policy.ProjectPlan;
import org.clustercast.policy.Target;
import org.clustercast.reports.text.Words;
import org.clustercast.result.Decimals;
import org.clustercast.scenario.Scenario;
import org.clustercast.scenario.ScenarioEvent;
import org.clustercast.scenario.Switches;
import org.jspecify.annotations.Nullable;

/** What differs between two resolved scenarios, in words and units: the second against the first. */
public final class ScenarioDifference {

    private final Words words;
    private final ShowWords names;
    private final FlowDifference flows;
    private final Map<String, String> parks = new TreeMap<>();
    private final List<Change> changes = new ArrayList<>();

    private ScenarioDifference(Scenario before, Words words, ShowWords names) {
        this.words = words;
        this.names = names;
        this.flows = new FlowDifference(before.span(), words);
        before.parks().forEach(park -> parks.put(park.id(), park.id() + " " + words.of(park.label())));
    }

    /**
     * A difference.
     *
     * @param topic what it is about, for example the name of a lever
     * @param text the difference in words and units
     */
    public record Change(String topic, String text) {}

    /** All differences; spans must be the same. */
    public static List<Change> of(Scenario before, Scenario after, Words words, ShowWords names) {
        var difference = new ScenarioDifference(before, words, names);
        difference.general(before, after);
        for (int i = 0; i < before.levers().size(); i++) {
            difference.lever(before.levers().get(i), after.levers().get(i));
        }
        difference.projects(before, after);
        difference.events(before, after);
        difference.targets(before, after);
        difference.parameters(before, after);
        difference.switches(before.switches(), after.switches());
        return List.copyOf(difference.changes);
    }

    private void general(Scenario before, Scenario after) {
        turned("diff.seed", String.valueOf(before.seed()), String.valueOf(after.seed()));
        turned("diff.replications", String.valueOf(before.replications()), String.valueOf(after.replications()));
        turned("diff.uncertainty", onOff(before.uncertain()), onOff(after.uncertain()));
    }

    private String onOff(boolean isOn) {
        return words.word(isOn ? "diff.on" : "diff.off");
    }

    private void turned(String topic, String before, String after) {
        add(words.word(topic), turned(before, after));
    }

    /** {@code before → after}, empty where they are the same. */
    private static String turned(String before, String after) {
        return before.equals(after) ? "" : before + " → " + after;
    }

    private void add(String topic, String text) {
        if (!text.isEmpty()) {
            changes.add(new Change(topic, text));
        }
    }

    private void lever(LeverPlan before, LeverPlan after) {
        String name = words.of(before.label());
        add(name, turned(onOff(before.on()), onOff(after.on())));
        int changed = 0;
        for (int k = 0; k < before.keys().size(); k++) {
            String text = flows.text(before.total()[k], after.total()[k], before.unit());
            String id = before.keys().get(k);
            String key = parks.getOrDefault(id, words.firstLabel(id, "cluster", "key"));
            add(name, text.isEmpty() ? "" : words.fill("diff.of", "subject", key, "change", text));
            changed += text.isEmpty() ? 0 : 1;
        }
        add(name, labelled("diff.unassigned", flows.text(before.unassigned(), after.unassigned(), before.unit())));
        if (changed > 1) {
            String sum = flows.text(sum(before), sum(after), before.unit());
            add(name, sum.isEmpty() ? words.word("diff.same-total") : labelled("diff.total", sum));
        }
        for (int part = 0; part < before.split().count(); part++) {
            String label = words.firstLabel(before.split().parts().get(part), "tier", "purpose", "mode", "source");
            add(name, subject(label, shares(before, after, part)));
        }
    }

    /** How the share of a part in the flow differs, period by period; without a period where it always does. */
    private String shares(LeverPlan before, LeverPlan after, int part) {
        int quarters = before.unassigned().length;
        List<String> texts = new ArrayList<>();
        int from = 0;
        while (from < quarters) {
            String text = share(before, after, part, from);
            int to = from;
            while (to + 1 < quarters && share(before, after, part, to + 1).equals(text)) {
                to++;
            }
            boolean isAlways = from == 0 && to == quarters - 1;
            if (!text.isEmpty()) {
                texts.add(
                        isAlways
                                ? text
                                : words.fill("diff.in-period", "change", text, "period", flows.period(from, to)));
            }
            from = to + 1;
        }
        return String.join(words.word("diff.comma"), texts);
    }

    private static String share(LeverPlan before, LeverPlan after, int part, int quarter) {
        return turned(
                share(before.split().share(part, quarter)), share(after.split().share(part, quarter)));
    }

    private String labelled(String label, String change) {
        return subject(words.word(label), change);
    }

    private String subject(String subject, String change) {
        return change.isEmpty() ? "" : words.fill("diff.of", "subject", subject, "change", change);
    }

    private static double[] sum(LeverPlan plan) {
        double[] sum = plan.unassigned().clone();
        for (double[] ofKey : plan.total()) {
            for (int q = 0; q < sum.length; q++) {
                sum[q] += ofKey[q];
            }
        }
        return sum;
    }

    private static String share(double share) {
        return Decimals.text(Decimals.rounded(100 * share, 2)) + "%";
    }

    private void projects(Scenario before, Scenario after) {
        pairs(before.projects(), after.projects(), plan -> plan.project().id(), this::project);
    }

    private void project(@Nullable ProjectPlan before, @Nullable ProjectPlan after) {
        ProjectPlan either = Objects.requireNonNull(before == null ? after : before);
        String name = words.of(either.project().label());
        boolean was = before != null && before.exists();
        boolean is = after != null && after.exists();
        if (was != is) {
            add(words.word("diff.project"), subject(name, words.word(is ? "diff.added" : "diff.removed")));
        } else if (before != null && after != null) {
            add(words.word("diff.project"), subject(name, careOf(before, after)));
            project(name, before.project(), after.project());
        }
    }

    private String careOf(ProjectPlan before, ProjectPlan after) {
        return before.care() == after.care()
                ? ""
                : labelled("diff.care", turned(onOff(before.care()), onOff(after.care())));
    }

    /** Attributes of a project by the names that they have in files. */
    private void project(String name, Project before, Project after) {
        for (RecordComponent component : Project.class.getRecordComponents()) {
            String was = text(value(component, before));
            String is = text(value(component, after));
            add(words.word("diff.project"), subject(name + " " + names.path(component.getName()), turned(was, is)));
        }
    }

    private void events(Scenario before, Scenario after) {
        pairs(before.events(), after.events(), ScenarioEvent::id, (was, is) -> {
            String text = is == null
                    ? subject(event(Objects.requireNonNull(was)), words.word("diff.removed"))
                    : was == null ? subject(event(is), words.word("diff.added")) : turned(event(was), event(is));
            add(words.word("diff.event"), text);
        });
    }

    private String event(ScenarioEvent event) {
        return words.fill(
                "diff.event-text",
                "type",
                words.label("event", event.type().id()),
                "subject",
                words.firstLabel(event.subject(), "cluster", "segment", "project", "anchor"),
                "at",
                event.at(),
                "size",
                event.type().hasSize() ? words.fill("diff.event-size", "size", Decimals.text(event.size())) : "",
                "years",
                event.type().mayEnd() ? duration(event.years()) : "",
                "probability",
                share(event.probability()));
    }

    private String duration(double years) {
        return years > 0
                ? words.fill("diff.event-years", "years", Decimals.text(years))
                : words.word("diff.event-stays");
    }

    private void targets(Scenario before, Scenario after) {
        pairs(before.targets(), after.targets(), t -> t.cluster() + " " + t.year(), (was, is) -> {
            Target either = Objects.requireNonNull(was == null ? is : was);
            String text = turned(target(was), target(is));
            add(words.word("diff.target"), subject(words.cluster(either.cluster()) + " " + either.year(), text));
        });
    }

    private String target(@Nullable Target target) {
        return target == null ? words.word("diff.none") : Decimals.text(target.valueYi()) + " " + words.counted("亿元");
    }

    private void parameters(Scenario before, Scenario after) {
        pairs(before.parameters().all(), after.parameters().all(), Parameter::id, (was, is) -> {
            if (was != null && is != null) {
                String cluster = is.cluster() == null ? "" : " " + words.cluster(is.cluster());
                String text = turned(parameter(was), parameter(is));
                add(words.word("diff.parameter"), subject(words.of(is.label()) + cluster, text));
            }
        });
    }

    /** Value and 90 per cent interval with the unit. */
    private String parameter(Parameter parameter) {
        String interval = parameter.prior() == null ? "" : " " + interval(parameter.prior());
        return Decimals.text(parameter.value()) + interval + " " + words.counted(parameter.unit());
    }

    private static String interval(Prior prior) {
        return "(" + Decimals.text(prior.p05()) + "–" + Decimals.text(prior.p95()) + ")";
    }

    private void switches(Switches before, Switches after) {
        for (RecordComponent component : Switches.class.getRecordComponents()) {
            String was = onOff((boolean) value(component, before));
            String is = onOff((boolean) value(component, after));
            add(words.word("diff.switch"), subject(words.label("switch", component.getName()), turned(was, is)));
        }
    }

    private static Object value(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    private String text(Object value) {
        if (value instanceof Prior prior) {
            return Decimals.text(prior.median()) + " " + interval(prior);
        }
        return value instanceof Double number ? Decimals.text(number) : names.path(String.valueOf(value));
    }

    /** Goes through two lists by id, in the order of ids. */
    private static <T> void pairs(List<T> before, List<T> after, Function<T, String> id, Pair<T> pair) {
        Map<String, T> first = new TreeMap<>();
        Map<String, T> second = new TreeMap<>();
        before.forEach(item -> first.put(id.apply(item), item));
        after.forEach(item -> second.put(id.apply(item), item));
        var ids = new TreeSet<>(first.keySet());
        ids.addAll(second.keySet());
        for (String each : ids) {
            pair.accept(first.get(each), second.get(each));
        }
    }

    /** Takes what stands under an id before and after; one of the two may be missing. */
    private interface Pair<T> {
        void accept(@Nullable T before, @Nullable T after);
    }
}
