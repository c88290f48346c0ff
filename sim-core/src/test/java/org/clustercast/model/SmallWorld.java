package org.clustercast.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clustercast.district.Anchor;
import org.clustercast.district.ApprovalPipeline;
import org.clustercast.district.Breakthrough;
import org.clustercast.district.Cluster;
import org.clustercast.district.ClusterBase;
import org.clustercast.district.Link;
import org.clustercast.district.Park;
import org.clustercast.district.Segment;
import org.clustercast.district.TierCounts;
import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.SimulationRun;
import org.clustercast.model.setting.LeverIds;
import org.clustercast.parameter.Evidence;
import org.clustercast.parameter.Grade;
import org.clustercast.parameter.Parameter;
import org.clustercast.parameter.ParameterSet;
import org.clustercast.parameter.Prior;
import org.clustercast.policy.LeverPlan;
import org.clustercast.policy.LeverSplit;
import org.clustercast.policy.Project;
import org.clustercast.policy.ProjectPlan;
import org.clustercast.policy.Target;
import org.clustercast.quantity.Quarter;
import org.clustercast.quantity.Text;
import org.clustercast.scenario.Innovations;
import org.clustercast.scenario.Review;
import org.clustercast.scenario.Scenario;
import org.clustercast.scenario.ScenarioEvent;
import org.clustercast.scenario.Switches;
import org.clustercast.scenario.TimeSpan;

/**
 * A small world for tests: one or two clusters, one park each and one shared, sure parameters, everything off but what a
 * test turns on. Numbers are round so that results can be computed by hand.
 */
public final class SmallWorld {

    public static final String CHIPS = "semiconductors";
    public static final String CARS = "connected-vehicles";
    private static final Evidence ASSUMED = new Evidence(Grade.D, "assumption", "test");

    private static final List<String> OF_DISTRICT = List.of(LeverIds.PLAN, LeverIds.SUPERVISION);

    private final List<String> clusters = new ArrayList<>(List.of(CHIPS));
    private final TreeMap<String, Double> values = SmallNumbers.defaults();
    private final TreeMap<String, Prior> priors = new TreeMap<>();
    private final TreeMap<String, double[]> additions = new TreeMap<>();
    private final List<ProjectPlan> projects = new ArrayList<>();
    private final List<Anchor> anchors = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Breakthrough> breakthroughs = new ArrayList<>();
    private final List<ApprovalPipeline> pipelines = new ArrayList<>();
    private final List<ScenarioEvent> events = new ArrayList<>();
    private final List<String> off = new ArrayList<>();
    private final TreeMap<String, Double> split = new TreeMap<>();
    private final TreeMap<String, Double> purposes = new TreeMap<>();
    private final TreeMap<String, Map<String, Double>> practice = new TreeMap<>();
    private final TreeMap<String, Map<String, Double>> stated = new TreeMap<>();
    private final TreeMap<String, Integer> ends = new TreeMap<>();
    private Switches switches = new Switches(false, true, false, false, false, true, true, false);
    private double freeSqm = 1e6;
    private final TreeMap<Integer, Double> planned = new TreeMap<>();
    private int end = 2030;
    private long seed = 20240218;
    private boolean uncertain;

    /** One cluster, sure parameters, no noise, entry, exit or fading; capacity limit and base-year shortage on. */
    public static SmallWorld quiet() {
        return new SmallWorld();
    }

    public SmallWorld withCars() {
        clusters.add(0, CARS);
        return this;
    }

    public SmallWorld with(String parameter, double value) {
        if (values.replace(parameter, value) == null) {
            throw new IllegalArgumentException("no parameter " + parameter);
        }
        return this;
    }

    public SmallWorld uncertain(String parameter, Prior prior) {
        priors.put(parameter, prior);
        uncertain = true;
        return with(parameter, prior.median());
    }

    public SmallWorld switches(Switches mechanisms) {
        switches = mechanisms;
        return this;
    }

    /** Adds to a lever's base flow, per year, at the keys in order. */
    public SmallWorld adding(String lever, double... perKey) {
        additions.put(lever, perKey);
        return this;
    }

    /** Ends the addition of a lever: from a quarter on, counted from 0, it gives what practice gives. */
    public SmallWorld ending(String lever, int quarter) {
        ends.put(lever, quarter);
        return this;
    }

    /** What grants are for; expansion when nothing is said. */
    public SmallWorld grantsFor(String purpose) {
        purposes.put(purpose, 1.0);
        return this;
    }

    /** Divides the flow of a lever in one way in practice and, from the first quarter on, in another way. */
    public SmallWorld dividing(String lever, Map<String, Double> inPractice, Map<String, Double> shares) {
        practice.put(lever, inPractice);
        stated.put(lever, shares);
        return this;
    }

    /** Switches a lever off: its difference from practice does not act. */
    public SmallWorld off(String lever) {
        off.add(lever);
        return this;
    }

    public SmallWorld tier(String tier, double share) {
        split.put(tier, share);
        return this;
    }

    public SmallWorld freeSpace(double sqm) {
        freeSqm = sqm;
        return this;
    }

    /** Floor space that practice plans in every park for a year, ㎡. */
    public SmallWorld planning(int year, double sqm) {
        planned.put(year, sqm);
        return this;
    }

    public SmallWorld until(int year) {
        end = year;
        return this;
    }

    public SmallWorld seed(long number) {
        seed = number;
        return this;
    }

    public SmallWorld project(Project project, boolean care) {
        projects.add(new ProjectPlan(project, true, care));
        return this;
    }

    public SmallWorld anchor(double outputYi, double localShare) {
        anchors.add(new Anchor(
                "A" + anchors.size(),
                Text.same("anchor"),
                CHIPS,
                CHIPS + ".all",
                "own-" + CHIPS,
                outputYi,
                outputYi,
                outputYi * 5000,
                outputYi * 100,
                false,
                false,
                true,
                localShare));
        return this;
    }

    /** Purchases of one cluster from another, share of the buyer's output. */
    public SmallWorld link(String supplier, String buyer, Link.Strength strength, double value) {
        links.add(new Link(Link.Level.CLUSTER, supplier, buyer, strength, value));
        return this;
    }

    /** The only segment of a cluster is where its chain is weak. */
    public SmallWorld gap(String cluster) {
        String segment = cluster + ".all";
        links.add(new Link(Link.Level.SEGMENT, segment, segment, Link.Strength.WEAK, 0.5));
        return this;
    }

    public SmallWorld breakthroughs(int count) {
        for (int k = 0; k < count; k++) {
            breakthroughs.add(new Breakthrough("b" + k, Text.same("b"), CHIPS, CHIPS + ".all", "test"));
        }
        return this;
    }

    public SmallWorld pipeline(ApprovalPipeline pipeline) {
        pipelines.add(pipeline);
        return this;
    }

    public SmallWorld event(ScenarioEvent event) {
        events.add(event);
        return this;
    }

    /** A project of chips that promises some output from a start on, with sure building and ramp. */
    public static Project fab(double promisedYi, double realisation, double needSqm) {
        return new Project(
                "fab",
                Text.same("fab"),
                CHIPS,
                CHIPS + ".all",
                "own-" + CHIPS,
                2 * promisedYi,
                promisedYi,
                needSqm,
                1000,
                Quarter.of(2024, 1),
                Prior.fixed(2),
                Prior.fixed(2),
                realisation,
                Prior.fixed(0.5),
                0);
    }

    public Scenario scenario() {
        return new Scenario(
                "small",
                Text.same("small world"),
                Text.same("for tests"),
                "0".repeat(64),
                new TimeSpan(Quarter.of(2024, 1), Quarter.of(end, 4)),
                seed,
                100,
                uncertain,
                clusters.stream().map(this::cluster).toList(),
                parks(),
                anchors,
                links,
                projects,
                List.of(new Target(CHIPS, 2025, 120, "test")),
                new ParameterSet(parameters()),
                levers(),
                List.of(0.25, 0.25, 0.25, 0.25),
                switches,
                new Innovations(breakthroughs, pipelines),
                events,
                List.of(),
                Review.none());
    }

    public SimulationRun run() {
        return new SimulationRun(scenario(), CheckLevel.PHASE);
    }

    private Cluster cluster(String id) {
        double anchored = id.equals(CHIPS)
                ? anchors.stream().mapToDouble(Anchor::outputYi).sum()
                : 0;
        int count = id.equals(CHIPS) ? anchors.size() : 0;
        var base = new ClusterBase(
                100 + anchored,
                40 + count,
                4 + count,
                60 + anchored,
                2,
                3,
                80,
                500_000,
                new TierCounts(10, 200, 3000, 2000, 4790));
        return new Cluster(
                id,
                Text.same(id),
                Cluster.Measure.OUTPUT,
                true,
                "test",
                List.of(new Segment(id + ".all", Text.same("all"), true, 1)),
                base);
    }

    private List<Park> parks() {
        List<Park> parks = new ArrayList<>();
        for (String id : clusters) {
            parks.add(park("own-" + id, List.of(id)));
        }
        parks.add(park("shared", clusters));
        return parks;
    }

    private Park park(String id, List<String> allowed) {
        var occupied = new TreeMap<String, Double>();
        allowed.forEach(c -> occupied.put(c, 250_000.0));
        return new Park(id, Text.same(id), allowed, false, false, occupied, freeSqm, 0, planned);
    }

    private List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>();
        List<String> byCluster = List.of(
                "clusterGrowth",
                "longRunGrowth",
                "sectorVolatility",
                "backlogShare",
                "backlogCoverageCapital",
                "backlogCoverageSpace",
                "backlogCoverageStaff",
                "buildYears",
                "capitalPerOutput",
                "floorProductivity",
                "outputPerWorker",
                "startUpRate",
                "spinOffRate",
                "arrivalRate",
                "researchIntensity",
                "ordinaryNetContribution");
        for (Map.Entry<String, Double> entry : values.entrySet()) {
            String group = entry.getKey().substring(0, entry.getKey().indexOf('.'));
            String name = entry.getKey().substring(entry.getKey().indexOf('.') + 1);
            List<String> places = byCluster.contains(name) ? clusters : Arrays.asList((String) null);
            for (String place : places) {
                all.add(new Parameter(
                        group,
                        name,
                        place,
                        Text.same(name),
                        Text.same(name),
                        "",
                        entry.getValue(),
                        priors.get(entry.getKey()),
                        ASSUMED));
            }
        }
        return all;
    }

    private List<LeverPlan> levers() {
        List<String> parks = parks().stream().map(Park::id).toList();
        List<String> open = new ArrayList<>(clusters);
        open.add(LeverIds.OPEN);
        List<LeverPlan> levers = new ArrayList<>(List.of(
                lever(LeverIds.PROJECTS, 4, List.of("district"), 0, Map.of()),
                lever(LeverIds.GRANTS, 6, clusters, 5, purposes.isEmpty() ? Map.of("expansion", 1.0) : purposes),
                lever(LeverIds.TALENT, 6, open, 1, split.isEmpty() ? Map.of("skilled", 1.0) : split),
                lever(LeverIds.SPACE, 8, parks, 10, Map.of("transitional", 1.0)),
                lever(LeverIds.FUNDS, 10, clusters, 5, Map.of("district", 0.5, "municipal", 0.5))));
        SmallNumbers.EFFECTS.stream()
                .map(effect -> effect.substring(0, effect.indexOf('.')))
                .distinct()
                .forEach(id -> {
                    List<String> keys = OF_DISTRICT.contains(id) ? List.of("district") : clusters;
                    levers.add(lever(id, 1, keys, 0, Map.of()));
                });
        return levers;
    }

    private LeverPlan lever(String id, int number, List<String> keys, double base, Map<String, Double> parts) {
        int quarters = (end - 2023) * 4;
        double[] extra = additions.getOrDefault(id, new double[keys.size()]);
        double[][] bases = new double[keys.size()][quarters];
        double[][] totals = new double[keys.size()][quarters];
        for (int k = 0; k < keys.size(); k++) {
            Arrays.fill(bases[k], base);
            int last = Math.min(quarters, ends.getOrDefault(id, quarters));
            Arrays.fill(totals[k], base);
            Arrays.fill(totals[k], 0, last, base + (k < extra.length ? extra[k] : 0));
        }
        boolean[] always = new boolean[quarters];
        Arrays.fill(always, true);
        return new LeverPlan(
                id,
                number,
                Text.same(id),
                "",
                "test",
                !off.contains(id),
                keys,
                bases,
                totals,
                new double[quarters],
                LeverSplit.of(practice.getOrDefault(id, parts), stated.getOrDefault(id, parts), always));
    }
}
