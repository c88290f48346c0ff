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
import org.clustercast.parameter.Evidence;
import org.clustercast.parameter.Grade;
import org.clustercast.parameter.Parameter;
import org.clustercast.parameter.ParameterSet;
import org.clustercast.parameter.Prior;
import org.clustercast.policy.LeverPlan;
import org.clustercast.policy.Project;
import org.clustercast.policy.ProjectPlan;
import org.clustercast.policy.Target;
import org.clustercast.quantity.Quarter;
import org.clustercast.quantity.Text;
import org.clustercast.scenario.Innovations;
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

    private static final List<String> EFFECTS = List.of(
            "leading-list.retentionEffect 0.5",
            "leading-list.priorityWeight 1",
            "chain-map.gapFocusEffect 0.5",
            "chain-map.linkFillingEffect 0.2",
            "attraction-list.leadEffect 1",
            "development-plan.signingEffect 1",
            "green-channel.reviewSavingEffect 0.5",
            "innovation-carriers.breakthroughEffect 1",
            "innovation-carriers.birthEffect 1",
            "innovation-carriers.incubationEffect 0.5",
            "expert-think-tank.insightEffect 0.8",
            "coordination.lagSavingEffect 0.5",
            "coordination.capacityEffect 1",
            "enterprise-cultivation.ladderEffect 1",
            "producer-services.productivityEffect 0.05",
            "industry-service.matchingEffect 0.5",
            "industry-service.accessEffect 0.05",
            "industry-service.linkFillingEffect 0.2",
            "supervision.correctionEffect 0");
    private static final List<String> OF_DISTRICT = List.of(LeverIds.PLAN, LeverIds.SUPERVISION);

    private final List<String> clusters = new ArrayList<>(List.of(CHIPS));
    private final TreeMap<String, Double> values = defaults();
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
    private final TreeMap<String, Integer> ends = new TreeMap<>();
    private Switches switches = new Switches(false, true, false, false, false, true, true, false);
    private double freeSqm = 1e6;
    private int end = 2030;
    private long seed = 20240218;
    private boolean uncertain;

    private static TreeMap<String, Double> defaults() {
        var v = new TreeMap<String, Double>();
        String[] numbers = {
            "environment.clusterGrowth 0.1",
            "environment.longRunGrowth 0.05",
            "environment.growthHalfLife 2",
            "environment.growthCorrelation 0.3",
            "environment.sectorVolatility 0.1",
            "environment.enterpriseVolatility 0.35",
            "environment.volatilitySizeExponent 0.15",
            "environment.anchorVolatilityShare 0.7",
            "production.elasticityOfSubstitution 0.35",
            "production.backlogShare 1",
            "production.backlogCoverageCapital 0.6",
            "production.backlogCoverageSpace 0.6",
            "production.backlogCoverageStaff 0.6",
            "production.slackUtilisation 0.75",
            "investment.buildYears 1",
            "investment.capitalPerOutput 2",
            "investment.equityAdditionality 0.5",
            "investment.grantAdditionality 0.5",
            "investment.fundLeverage 1.7",
            "investment.fundRaisedShare 0.5",
            "investment.fundLocalCapture 0.5",
            "investment.fundPace 0.4",
            "investment.leverCapitalDepreciation 0.08",
            "space-market.spaceAdjustmentYears 1",
            "space-market.supplyRealisation 0.5",
            "space-market.ordinaryAreaElasticity 0.4",
            "space-market.preparationLagYears 3",
            "space-market.upstairsLagYears 2",
            "space-market.transitionalLagYears 0.5",
            "space-market.floorProductivity 2",
            "space-market.upstairsCost 5500",
            "space-market.preparationCost 9000",
            "space-market.transitionalCost 2500",
            "talent-market.staffAdjustmentYears 0.5",
            "talent-market.ordinaryHeadcountElasticity 0.3",
            "talent-market.matchingSpeed 0.5",
            "talent-market.leverStaffAttrition 0.04",
            "talent-market.costTop 300",
            "talent-market.costHighLevel 30",
            "talent-market.costSkilled 0.6",
            "talent-market.costYoung 1.5",
            "talent-market.talentAdditionality 0.5",
            "talent-market.recruitmentLagYears 0.5",
            "talent-market.outputPerWorker 100",
            "policy.grantDeliveryMultiple 10",
            "policy.fundDeliveryMultiple 10",
            "policy.spaceDeliveryMultiple 10",
            "policy.talentDeliveryMultiple 10",
            "policy.grantLagYears 0.5",
            "projects.promiseCommonShare 0.5",
            "projects.slipYears 0.5",
            "projects.careOddsRatio 1.5",
            "projects.careSlipReduction 0.2",
            "projects.teamCostWanPerPerson 40",
            "projects.projectsPerTeamMember 4",
            "entry.startUpRate 0.1",
            "entry.spinOffRate 0.03",
            "entry.arrivalRate 0.02",
            "entry.displacementShare 0.4",
            "entry.ordinaryNetContribution 0.01",
            "entry.newcomerSizeExponent 1.05",
            "entry.arrivalMinimumYi 0.2",
            "entry.arrivalMaximumYi 2",
            "ladder.aboveScaleEntryYi 0.2",
            "ladder.aboveScaleExitYi 0.16",
            "ladder.exitHazardAge1 0.016",
            "ladder.exitHazardAge2 0.063",
            "ladder.exitHazardAge3to7 0.088",
            "ladder.exitHazardAge8plus 0.055",
            "ladder.aboveScaleHazardFactor 0.5",
            "ladder.hazardSizeExponent 0.2",
            "population.sizeExponent 1.05",
            "population.reservoirMinimumYi 0.1",
            "population.awaitingShare 0",
            "population.tailMaximumYi 6",
            "population.top100MinimumYi 5",
            "population.meanAgeYears 8",
            "population.specialisedPerLittleGiant 4",
            "accounting.valueAddedShare 0.2",
            "policy.grantCapYi 1000",
            "policy.cooperationFilling 0.1",
            "investment.fundReturnYears 8",
            "investment.fundReturnMultiple 1",
            "investment.fundRecycledShare 0",
            "ladder.registrationShare 1",
            "ladder.specialisedRate 0.05",
            "ladder.littleGiantRate 0.1",
            "ladder.listedRate 0.05",
            "ladder.moveOutRate 0.1",
            "ladder.selectionNoise 0.5",
            "innovation.researchIntensity 0.05",
            "innovation.researchAdditionality 1",
            "innovation.relabelShare 0",
            "innovation.knowledgeDepreciation 0.15",
            "innovation.knowledgeElasticity 0.1",
            "innovation.breakthroughHazard 0.1",
            "innovation.breakthroughGain 0.1",
            "innovation.imitationShare 0.5",
            "innovation.imitationYears 2",
            "innovation.agglomerationElasticity 0.05",
            "innovation.anchorSpillover 0.06",
            "innovation.anchorSpilloverYears 5",
            "innovation.demandElasticity 1",
            "approval.stageTimeFactor 1",
            "approval.attritionExponent 1",
            "approval.salesFactor 1",
            "supply-chain.customerSearchYears 1",
            "supply-chain.weakLinkPotential 0.5",
            "supply-chain.gapArrivalFilling 0.1",
            "supply-chain.accessYears 1",
            "attraction.talkShare 0.5",
            "attraction.signShare 0.5",
            "attraction.siteShare 0.8",
            "attraction.productionShare 0.8",
            "attraction.signYears 0.5",
            "attraction.siteYears 0.5",
            "attraction.setupYears 1",
            "attraction.rampYears 1",
            "attraction.startLoad 0.5",
            "attraction.patienceYears 1",
            "attraction.gapSigningOdds 1.5",
            "attraction.conversionMedian 0.5",
            "attraction.conversionSpread 0.3",
            "attraction.unsuitableShare 0.2"
        };
        for (String number : numbers) {
            v.put(number.split(" ")[0], Double.valueOf(number.split(" ")[1]));
        }
        for (String effect : EFFECTS) {
            String group = effect.substring(0, effect.indexOf('.'));
            v.put(group + ".costWanPerUnit", 40.0);
            v.put(group + ".lagYears", 0.5);
            v.put(group + ".saturationUnits", 10.0);
            v.put(group + ".fadeYears", 1.0);
            v.put(effect.split(" ")[0], Double.valueOf(effect.split(" ")[1]));
        }
        return v;
    }

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
                List.of());
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
        return new Park(id, Text.same(id), allowed, false, false, occupied, freeSqm, 0, new TreeMap<>());
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
        EFFECTS.stream()
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
                new TreeMap<>(parts));
    }
}
