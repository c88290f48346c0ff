package org.clustercast.model;

import java.util.List;
import org.clustercast.district.BasePopulation;
import org.clustercast.district.District;
import org.clustercast.policy.LeverPlan;
import org.clustercast.policy.ProjectPlan;
import org.clustercast.quantity.Quarter;
import org.clustercast.random.Keys;
import org.clustercast.random.LaplaceQuarterLaw;
import org.clustercast.random.Streams;
import org.clustercast.scenario.Scenario;
import org.clustercast.scenario.Switches;

/** One replication: what is given, what was drawn, and the state. Reused from replication to replication. */
public final class World {

    private static final LaplaceQuarterLaw LAW = new LaplaceQuarterLaw();

    /** Rows that are taken together where a phase goes over them several times: their columns stay in the cache. */
    static final int BLOCK = 1024;

    /** Position that stands for no single cluster. */
    static final int EVERYWHERE = -1;

    private final Scenario scenario;
    private final BasePopulation population;
    private final District district;
    private final Streams streams;
    private final LedgerPlan ledgerPlan;
    private final long[] clusterKeys;
    private final Segments segments;
    private final ChainLinks links;
    private final boolean[][] isOpenTo;
    private final int[][] baseSegments;
    private final boolean[] inSix;
    private final boolean[] inDistrict;
    private ModelParameters parameters;
    private Trends trends;
    private Capacity capacity;
    private final EventBook events = new EventBook();
    private final double[] gapArrivals;
    private Newborn newborn;
    private final BaseYear baseYear;
    private final List<ProjectPlan> projects;
    private final int[] projectPark;

    /** A world for a scenario; {@code stated} holds the parameters at their stated values. */
    public World(Scenario scenario, BasePopulation population, Streams streams, ModelParameters stated) {
        this.scenario = scenario;
        this.population = population;
        this.streams = streams;
        this.parameters = stated;
        this.ledgerPlan = new LedgerPlan(scenario);
        this.district = DistrictFactory.district(scenario, population, stated, ledgerPlan);
        this.trends = new Trends(scenario, stated);
        this.capacity = new Capacity(stated.production());
        this.projects = DistrictFactory.existingProjects(scenario);
        this.projectPark = projects.stream()
                .mapToInt(p -> scenario.parkPosition(p.project().park()))
                .toArray();
        this.segments = new Segments(scenario.clusters());
        this.gapArrivals = new double[segments.count()];
        this.links = new ChainLinks(scenario, segments);
        int clusters = scenario.clusters().size();
        isOpenTo = openParks(scenario);
        baseSegments = population.clusters().stream()
                .map(members -> members.stream()
                        .mapToInt(member -> segments.position(member.segment()))
                        .toArray())
                .toArray(int[][]::new);
        clusterKeys = new long[clusters];
        inSix = new boolean[clusters];
        inDistrict = new boolean[clusters];
        for (int c = 0; c < clusters; c++) {
            var cluster = scenario.clusters().get(c);
            clusterKeys[c] = Keys.of(cluster.id());
            inSix[c] = cluster.tracked();
            inDistrict[c] = cluster.measure() == org.clustercast.district.Cluster.Measure.OUTPUT;
        }
        newborn = new Newborn(this);
        baseYear = new BaseYear(this);
    }

    private static boolean[][] openParks(Scenario scenario) {
        boolean[][] open =
                new boolean[scenario.parks().size()][scenario.clusters().size()];
        for (int p = 0; p < open.length; p++) {
            var park = scenario.parks().get(p);
            boolean isOpen = !park.ownerOccupied()
                    && (!park.enclave() || scenario.switches().enclaveCounts());
            for (String cluster : park.clusters()) {
                open[p][scenario.clusterPosition(cluster)] = isOpen;
            }
        }
        return open;
    }

    /** Positions of the clusters that the keys of a lever stand for; {@link #EVERYWHERE} for a key that stands for none alone. */
    int[] leverClusters(LeverPlan plan) {
        List<String> ids = scenario.clusters().stream().map(c -> c.id()).toList();
        return plan.keys().stream().mapToInt(ids::indexOf).toArray();
    }

    /** Arrivals of the quarter in gaps of the chain, by segment; the supply chain takes them up. */
    double[] gapArrivals() {
        return gapArrivals;
    }

    /** Dated events of this replication. */
    public EventBook events() {
        return events;
    }

    /** Begins a replication: parameters as drawn, the district as at the end of the base year. */
    public void begin(int replication, ModelParameters drawn) {
        streams.replication(replication);
        parameters = drawn;
        trends = new Trends(scenario, drawn);
        capacity = new Capacity(drawn.production());
        newborn = new Newborn(this);
        district.reset();
        baseYear.prepare();
        java.util.Arrays.fill(gapArrivals, 0);
        events.begin(this);
    }

    /** The scenario. */
    public Scenario scenario() {
        return scenario;
    }

    /** Mechanisms on or off. */
    public Switches switches() {
        return scenario.switches();
    }

    /** The enterprises of the base year. */
    public BasePopulation population() {
        return population;
    }

    /** The state. */
    public District district() {
        return district;
    }

    /** Luck. */
    public Streams streams() {
        return streams;
    }

    /** Parameters of this replication. */
    public ModelParameters parameters() {
        return parameters;
    }

    /** Growth trends of this replication. */
    public Trends trends() {
        return trends;
    }

    /** Where resources are booked. */
    public LedgerPlan ledgerPlan() {
        return ledgerPlan;
    }

    /** Law of the quarterly shocks of enterprises. */
    public LaplaceQuarterLaw law() {
        return LAW;
    }

    /** Number of clusters. */
    public int clusters() {
        return clusterKeys.length;
    }

    /** Key of a cluster's luck. */
    public long clusterKey(int cluster) {
        return clusterKeys[cluster];
    }

    /** Which clusters are among the six with targets. */
    public boolean[] inSix() {
        return inSix.clone();
    }

    /** Which clusters belong to the district's industry. */
    public boolean[] inDistrict() {
        return inDistrict.clone();
    }

    /** The segments. */
    Segments segments() {
        return segments;
    }

    /** Position of the segment of an enterprise of the base year. */
    int baseSegment(int cluster, int member) {
        return baseSegments[cluster][member];
    }

    /** Who buys from whom between clusters. */
    ChainLinks links() {
        return links;
    }

    /** Share of its sales that an enterprise of a segment makes to local customers in the base year. */
    double localSales(int segment) {
        return switches().supplyChain() ? links.localSales(segment) : 0;
    }

    /** Whether floor space of levers in a park can be let to enterprises of the district: not in enclaves that do not count. */
    boolean isLet(int park) {
        return switches().enclaveCounts() || !scenario.parks().get(park).enclave();
    }

    /** Whether newcomers of a cluster may settle in a park and count there. */
    boolean isOpenTo(int park, int cluster) {
        return isOpenTo[park][cluster];
    }

    /** What inputs can carry. */
    Capacity capacity() {
        return capacity;
    }

    /** What an enterprise is born with. */
    Newborn newborn() {
        return newborn;
    }

    /** The named projects that are part of this world. */
    List<ProjectPlan> projects() {
        return projects;
    }

    /** Position of the park that a project stands in. */
    int projectPark(int project) {
        return projectPark[project];
    }

    /** Ids of the named projects that are part of this world. */
    public List<String> projectIds() {
        return projects.stream().map(p -> p.project().id()).toList();
    }

    /** Simulated year, from 0, of a quarter. */
    public int year(int quarter) {
        return quarter / Quarter.PER_YEAR;
    }

    /** Quarters in a time given in years, at least one: what is decided in a quarter counts from the next one. */
    public static int quarters(double years) {
        return Math.max(1, (int) StrictMath.rint(years * Quarter.PER_YEAR));
    }

    /** Share of a gap that practice closes in a quarter when it takes some years. */
    public static double adjustment(double years) {
        return Math.min(1, 1 / (Quarter.PER_YEAR * years));
    }

    /** Ids of the series of accounts: the clusters, then {@code six} and {@code district}. */
    public static List<String> series(Scenario scenario) {
        var ids = new java.util.ArrayList<String>();
        scenario.clusters().forEach(c -> ids.add(c.id()));
        ids.add("six");
        ids.add("district");
        return List.copyOf(ids);
    }
}
