package org.clustercast.model.setting;

import java.util.List;
import org.clustercast.district.BasePopulation;
import org.clustercast.district.State;
import org.clustercast.model.parameters.ModelParameters;
import org.clustercast.policy.LeverPlan;
import org.clustercast.policy.ProjectPlan;
import org.clustercast.quantity.Quarter;
import org.clustercast.random.LaplaceQuarterLaw;
import org.clustercast.random.Streams;
import org.clustercast.scenario.Scenario;
import org.clustercast.scenario.Switches;

/**
 * One replication at hand: its rules, which do not change, its state, which does, and room in which phases work things out.
 * It owns nothing itself.
 *
 * @param setting the rules
 * @param state everything that a quarter changes
 * @param workspace room for what is worked out on the way; nothing in it lasts
 */
public record World(Setting setting, State state, Workspace workspace) {

    private static final LaplaceQuarterLaw LAW = new LaplaceQuarterLaw();

    /** Rows that are taken together where a phase goes over them several times: their columns stay in the cache. */
    public static final int BLOCK = 1024;

    /** Position that stands for no single cluster. */
    public static final int EVERYWHERE = -1;

    /** The scenario. */
    public Scenario scenario() {
        return setting.frame().scenario();
    }

    /** Mechanisms on or off. */
    public Switches switches() {
        return scenario().switches();
    }

    /** The enterprises of the base year. */
    public BasePopulation population() {
        return setting.frame().population();
    }

    /** Luck. */
    public Streams streams() {
        return setting.streams();
    }

    /** Parameters of this replication. */
    public ModelParameters parameters() {
        return setting.parameters();
    }

    /** Growth trends of this replication. */
    public Trends trends() {
        return setting.trends();
    }

    /** Where resources are booked. */
    public LedgerPlan ledgerPlan() {
        return setting.frame().ledgerPlan();
    }

    /** Law of the quarterly shocks of enterprises. */
    public LaplaceQuarterLaw law() {
        return LAW;
    }

    /** Number of clusters. */
    public int clusters() {
        return setting.frame().clusters();
    }

    /** Key of a cluster's luck. */
    public long clusterKey(int cluster) {
        return setting.frame().clusterKey(cluster);
    }

    /** Which clusters are among the six with targets. */
    public boolean[] inSix() {
        return setting.frame().inSix();
    }

    /** Which clusters belong to the district's industry. */
    public boolean[] inDistrict() {
        return setting.frame().inDistrict();
    }

    /** The segments. */
    public Segments segments() {
        return setting.frame().segments();
    }

    /** Position of the segment of an enterprise of the base year. */
    public int baseSegment(int cluster, int member) {
        return setting.frame().baseSegment(cluster, member);
    }

    /** Who buys from whom between clusters. */
    public ChainLinks links() {
        return setting.frame().links();
    }

    /** Share of its sales that an enterprise of a segment makes to local customers in the base year. */
    public double localSales(int segment) {
        return switches().supplyChain() ? links().localSales(segment) : 0;
    }

    /** Whether floor space of levers in a park can be let to enterprises of the district: not in enclaves that do not count. */
    public boolean isLet(int park) {
        return switches().enclaveCounts() || !scenario().parks().get(park).enclave();
    }

    /** Whether newcomers of a cluster may settle in a park and count there. */
    public boolean isOpenTo(int park, int cluster) {
        return setting.frame().isOpenTo(park, cluster);
    }

    /** What inputs can carry. */
    public Capacity capacity() {
        return setting.capacity();
    }

    /** The named projects that are part of this world. */
    public List<ProjectPlan> projects() {
        return setting.frame().projects();
    }

    /** Position of the park that a project stands in. */
    public int projectPark(int project) {
        return setting.frame().projectPark(project);
    }

    /** Ids of the named projects that are part of this world. */
    public List<String> projectIds() {
        return setting.frame().projectIds();
    }

    /** Simulated year, from 0, of a quarter. */
    public int year(int quarter) {
        return quarter / Quarter.PER_YEAR;
    }

    /** Whether a lever's difference from practice acts. */
    public boolean acts(LeverPlan lever) {
        return lever.on() && switches().policy();
    }

    /** Whether enterprises cross the threshold in a quarter: in the first one of a year. */
    public static boolean changesStatus(int quarter) {
        return quarter % Quarter.PER_YEAR == 0;
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
