package org.clustercast.ensemble.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.SimulationRun;
import org.clustercast.policy.LeverPlan;
import org.clustercast.policy.ProjectPlan;
import org.clustercast.result.RecordLayout;
import org.clustercast.result.ReplicationRecord;
import org.clustercast.scenario.NoEffect;
import org.clustercast.scenario.NoEffect.Kind;
import org.clustercast.scenario.Scenario;
import org.clustercast.scenario.ScenarioEvent;

/**
 * Takes every lever, part of a lever, project, event and switch of a library of scenarios away in turn and finds those
 * whose absence changes no record of an ensemble: no indicator, no output, no line of the books but the lever's own.
 *
 * <ul>
 *   <li>A lever is set back to practice in the first scenario that uses it.
 *   <li>A part gets once more what the whole lever has in practice; parts of which this makes the same records are alike.
 *   <li>A project is left out of the first scenario that has it, with no project looked after: a team that is not needed
 *       for one has time for the others.
 *   <li>An event is left out of its scenario.
 *   <li>A switch is turned in one scenario after the other until something moves.
 * </ul>
 */
public final class EffectSurvey {

    /** Numbers of double precision that differ by less of their size differ by the order of adding only. */
    private static final double DOUBLE = 1e-9;
    /** The same for numbers of single precision. */
    private static final double SINGLE = 1e-6;

    private final int replications;
    private final List<NoEffect> known;
    private final int replicationsOfKnown;
    private final List<Scenario> library;
    /** Replications of scenarios that are compared with many others, by id. */
    private final Map<String, Played> kept = new TreeMap<>();

    /** The same where no project is looked after. */
    private final Map<String, Played> careless = new TreeMap<>();

    /**
     * A survey.
     *
     * @param library scenarios, the ordinary world first
     * @param replications replications in which nothing may move; one that moves is enough to find an effect
     */
    public EffectSurvey(List<Scenario> library, int replications) {
        this(library, replications, List.of(), replications);
    }

    /**
     * A survey that checks a list: what stands in it is tried in fewer replications, what does not stand in it until it
     * moves something.
     *
     * @param known what is said to have no effect
     * @param replicationsOfKnown replications in which that is tried
     */
    public EffectSurvey(List<Scenario> library, int replications, List<NoEffect> known, int replicationsOfKnown) {
        this.library = List.copyOf(library);
        this.replications = replications;
        this.known = List.copyOf(known);
        this.replicationsOfKnown = replicationsOfKnown;
    }

    /** What has no effect, by kind and id. */
    public List<NoEffect> all() {
        return Stream.of(levers(), parts(), projects(), events(), switches())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(NoEffect::kind).thenComparing(NoEffect::id))
                .toList();
    }

    public List<NoEffect> levers() {
        List<NoEffect> found = new ArrayList<>();
        for (LeverPlan lever : library.get(0).levers()) {
            String id = lever.lever();
            library.stream()
                    .filter(scenario -> !scenario.lever(id).isNil())
                    .findFirst()
                    .filter(scenario -> isSame(
                            keep(scenario),
                            new Played(EffectVariants.withoutLever(scenario, id)),
                            new Asked(Kind.LEVER, id, id)))
                    .ifPresent(scenario -> found.add(NoEffect.none(Kind.LEVER, id)));
        }
        return found;
    }

    public List<NoEffect> parts() {
        List<NoEffect> found = new ArrayList<>();
        for (LeverPlan lever : library.get(0).levers()) {
            List<List<String>> alike = new ArrayList<>();
            List<Played> first = new ArrayList<>();
            for (int part = 0; part < lever.split().count(); part++) {
                Played played = new Played(EffectVariants.withMoreOf(library.get(0), lever.lever(), part));
                String id = NoEffect.part(lever.lever(), lever.split().parts().get(part));
                Asked asked = new Asked(Kind.PART, id, lever.lever());
                if (isSame(keep(library.get(0)), played, asked)) {
                    found.add(NoEffect.none(Kind.PART, id));
                    continue;
                }
                int group = 0;
                while (group < first.size() && !isSame(first.get(group), played, asked)) {
                    group++;
                }
                if (group == first.size()) {
                    first.add(played);
                    alike.add(new ArrayList<>());
                }
                alike.get(group).add(id);
            }
            alike.stream().filter(group -> group.size() > 1).forEach(group -> found.addAll(NoEffect.alike(group)));
        }
        return found;
    }

    public List<NoEffect> projects() {
        List<NoEffect> found = new ArrayList<>();
        TreeSet<String> seen = new TreeSet<>();
        for (Scenario scenario : library) {
            Scenario base = EffectVariants.withoutCare(scenario);
            Played played = careless.computeIfAbsent(scenario.id(), id -> new Played(base));
            for (ProjectPlan plan : scenario.projects()) {
                String id = plan.project().id();
                if (plan.exists()
                        && seen.add(id)
                        && isSame(
                                played,
                                new Played(EffectVariants.withoutProject(base, id)),
                                new Asked(Kind.PROJECT, id, ""))) {
                    found.add(NoEffect.none(Kind.PROJECT, id));
                }
            }
        }
        return found;
    }

    public List<NoEffect> events() {
        List<NoEffect> found = new ArrayList<>();
        for (Scenario scenario : library) {
            for (ScenarioEvent event : scenario.events()) {
                String id = scenario.id() + "." + event.id();
                Played without = new Played(EffectVariants.withoutEvent(scenario, event.id()));
                if (isSame(keep(scenario), without, new Asked(Kind.EVENT, id, ""))) {
                    found.add(NoEffect.none(Kind.EVENT, id));
                }
            }
        }
        return found;
    }

    public List<NoEffect> switches() {
        return EffectVariants.switches().stream()
                .filter(this::movesNothing)
                .map(mechanism -> NoEffect.none(Kind.SWITCH, mechanism))
                .toList();
    }

    /** Goes through all scenarios in one replication before the next one: some mechanisms act in few of them. */
    private boolean movesNothing(String mechanism) {
        Asked asked = new Asked(Kind.SWITCH, mechanism, "");
        Map<String, Played> turned = new TreeMap<>();
        for (int r = 0; r < number(asked); r++) {
            for (Scenario scenario : library) {
                Played other = turned.computeIfAbsent(
                        scenario.id(), id -> new Played(EffectVariants.turned(scenario, mechanism)));
                if (!isSame(keep(scenario), other, r, "")) {
                    return false;
                }
            }
        }
        return true;
    }

    private Played keep(Scenario scenario) {
        return kept.computeIfAbsent(scenario.id(), id -> new Played(scenario));
    }

    /**
     * What is asked about.
     *
     * @param lever the lever whose books do not count; empty for none
     */
    private record Asked(Kind kind, String id, String lever) {}

    /** In how many replications nothing may move. */
    private int number(Asked asked) {
        return known.stream()
                        .anyMatch(each -> each.kind() == asked.kind && each.id().equals(asked.id))
                ? replicationsOfKnown
                : replications;
    }

    private boolean isSame(Played one, Played other, Asked asked) {
        for (int r = 0; r < number(asked); r++) {
            if (!isSame(one, other, r, asked.lever)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(Played one, Played other, int replication, String lever) {
        return isSame(one.layout(), one.record(replication), other.record(replication), lever);
    }

    private static boolean isSame(RecordLayout layout, ReplicationRecord one, ReplicationRecord other, String lever) {
        int outputs = layout.outputPosition(layout.years(), 0);
        int books = layout.ledgerPosition(0, 0, 0);
        boolean isSame =
                isSame(one.doubles(), other.doubles(), outputs) && isSame(one.floats(), other.floats(), 0, books);
        for (int line = 0; isSame && line < layout.ledger().size(); line++) {
            int from = layout.ledgerPosition(line, 0, 0);
            int to = layout.ledgerPosition(line + 1, 0, 0);
            isSame = layout.ledger().get(line).instrument().equals(lever)
                    || isSame(one.floats(), other.floats(), from, to);
        }
        return isSame;
    }

    private static boolean isSame(double[] one, double[] other, int to) {
        for (int i = 0; i < to; i++) {
            if (!isNear(one[i], other[i], DOUBLE)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(float[] one, float[] other, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isNear(one[i], other[i], SINGLE)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNear(double one, double other, double tolerance) {
        return Math.abs(one - other) <= tolerance * Math.max(1, Math.max(Math.abs(one), Math.abs(other)));
    }

    /** Replications of a scenario, simulated when they are asked for. */
    private static final class Played {

        private final SimulationRun run;
        private final List<ReplicationRecord> records = new ArrayList<>();

        Played(Scenario scenario) {
            run = new SimulationRun(scenario, CheckLevel.NONE);
        }

        RecordLayout layout() {
            return run.layout();
        }

        ReplicationRecord record(int replication) {
            while (records.size() <= replication) {
                var record = new ReplicationRecord(run.layout());
                run.run(records.size(), record);
                records.add(record);
            }
            return records.get(replication);
        }
    }
}
