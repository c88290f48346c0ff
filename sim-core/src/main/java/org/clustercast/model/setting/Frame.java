package org.clustercast.model.setting;

import java.util.Arrays;
import java.util.List;
import org.clustercast.district.BasePopulation;
import org.clustercast.district.Cluster;
import org.clustercast.district.RowLayout;
import org.clustercast.model.parameters.ModelParameters;
import org.clustercast.policy.LeverPlan;
import org.clustercast.policy.ProjectPlan;
import org.clustercast.random.Keys;
import org.clustercast.scenario.Scenario;

/** What a scenario fixes for all its replications, worked out once. Nothing in it changes. */
public final class Frame {

    private final Scenario scenario;
    private final BasePopulation population;
    private final LedgerPlan ledgerPlan;
    private final Segments segments;
    private final ChainLinks links;
    private final boolean[][] isOpenTo;
    private final int[][] baseSegments;
    private final long[] clusterKeys;
    private final boolean[] inSix;
    private final boolean[] inDistrict;
    private final List<ProjectPlan> projects;
    private final List<String> projectIds;
    private final int[] projectPark;
    private final RowLayout layout;
    private final ModelParameters stated;

    /**
     * Works out a scenario.
     *
     * @param population enterprises of the base year
     * @param stated parameters at their stated values
     */
    public Frame(Scenario scenario, BasePopulation population, ModelParameters stated) {
        this.scenario = scenario;
        this.population = population;
        this.stated = stated;
        ledgerPlan = new LedgerPlan(scenario);
        segments = new Segments(scenario.clusters());
        links = new ChainLinks(scenario, segments);
        isOpenTo = openParks(scenario);
        projects = existing(scenario);
        projectIds = projects.stream().map(p -> p.project().id()).toList();
        projectPark = projects.stream()
                .mapToInt(p -> scenario.parkPosition(p.project().park()))
                .toArray();
        layout = Rows.layout(scenario, population, stated.entry(), projects);
        baseSegments = population.clusters().stream()
                .map(members -> members.stream()
                        .mapToInt(member -> segments.position(member.segment()))
                        .toArray())
                .toArray(int[][]::new);
        int clusters = scenario.clusters().size();
        clusterKeys = new long[clusters];
        inSix = new boolean[clusters];
        inDistrict = new boolean[clusters];
        for (int c = 0; c < clusters; c++) {
            var cluster = scenario.clusters().get(c);
            clusterKeys[c] = Keys.of(cluster.id());
            inSix[c] = cluster.tracked();
            inDistrict[c] = cluster.measure() == Cluster.Measure.OUTPUT;
        }
    }

    /** The same ground for another scenario. */
    private Frame(Frame like, Scenario other) {
        scenario = other;
        population = like.population;
        stated = like.stated;
        ledgerPlan = new LedgerPlan(other);
        segments = like.segments;
        links = like.links;
        isOpenTo = like.isOpenTo;
        projects = existing(other);
        projectIds = like.projectIds;
        projectPark = like.projectPark;
        layout = like.layout;
        baseSegments = like.baseSegments;
        clusterKeys = like.clusterKeys;
        inSix = like.inSix;
        inDistrict = like.inDistrict;
    }

    private static List<ProjectPlan> existing(Scenario scenario) {
        return scenario.projects().stream()
                .filter(p -> p.exists()
                        && scenario.switches().policy()
                        && p.project().inOrdinaryTrend() < 1)
                .toList();
    }

    /** What another scenario on the same ground fixes; see {@link #isGroundOf}. */
    public Frame rebind(Scenario other) {
        return new Frame(this, other);
    }

    /**
     * Whether another scenario stands on the same ground: it differs in amounts and switches of levers, in care for
     * projects, in events, targets, seed, and in parameters that shape neither the population nor the room for newcomers.
     *
     * @param other the other scenario
     * @param ofOther its parameters at their stated values
     */
    public boolean isGroundOf(Scenario other, ModelParameters ofOther) {
        return scenario.clusters().equals(other.clusters())
                && scenario.parks().equals(other.parks())
                && scenario.anchors().equals(other.anchors())
                && scenario.links().equals(other.links())
                && scenario.innovations().equals(other.innovations())
                && scenario.span().equals(other.span())
                && scenario.switches().equals(other.switches())
                && existing(other).stream()
                        .map(p -> p.project())
                        .toList()
                        .equals(projects.stream().map(p -> p.project()).toList())
                && shapesAlike(stated, ofOther);
    }

    private static boolean shapesAlike(ModelParameters one, ModelParameters other) {
        return one.population().equals(other.population())
                && one.ladder().aboveScaleEntryYi() == other.ladder().aboveScaleEntryYi()
                && Arrays.equals(one.entry().startUpRate(), other.entry().startUpRate())
                && Arrays.equals(one.entry().spinOffRate(), other.entry().spinOffRate())
                && Arrays.equals(one.entry().arrivalRate(), other.entry().arrivalRate());
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

    /** The scenario. */
    public Scenario scenario() {
        return scenario;
    }

    /** The enterprises of the base year. */
    public BasePopulation population() {
        return population;
    }

    /** Where the rows of enterprises are. */
    public RowLayout layout() {
        return layout;
    }

    /** Where resources are booked. */
    public LedgerPlan ledgerPlan() {
        return ledgerPlan;
    }

    /** The segments. */
    public Segments segments() {
        return segments;
    }

    /** Who buys from whom between clusters. */
    public ChainLinks links() {
        return links;
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

    /** Position of the segment of an enterprise of the base year. */
    public int baseSegment(int cluster, int member) {
        return baseSegments[cluster][member];
    }

    /** Whether newcomers of a cluster may settle in a park and count there. */
    public boolean isOpenTo(int park, int cluster) {
        return isOpenTo[park][cluster];
    }

    /** The named projects that are part of this world: none when policy is off. */
    public List<ProjectPlan> projects() {
        return projects;
    }

    /** Their ids. */
    public List<String> projectIds() {
        return projectIds;
    }

    /** Position of the park that a project stands in. */
    public int projectPark(int project) {
        return projectPark[project];
    }

    /** Positions of the clusters that the keys of a lever stand for; {@link World#EVERYWHERE} for a key that stands for none alone. */
    public int[] leverClusters(LeverPlan plan) {
        List<String> ids = scenario.clusters().stream().map(Cluster::id).toList();
        return plan.keys().stream().mapToInt(ids::indexOf).toArray();
    }
}
