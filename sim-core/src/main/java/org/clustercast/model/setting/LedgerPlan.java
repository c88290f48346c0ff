package org.clustercast.model.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.clustercast.district.Cluster;
import org.clustercast.district.LedgerAccount;
import org.clustercast.district.Park;
import org.clustercast.district.TalentTier;
import org.clustercast.policy.LeverPlan;
import org.clustercast.scenario.Scenario;

/** The lines of the ledger of a scenario, and where each booking goes. */
public final class LedgerPlan {

    public static final String FUNDING = "funding";
    public static final String SPACE = "space";
    public static final String TALENT = "talent";
    public static final String ORDINARY = "ordinary";
    public static final String DISTRICT = "district";
    public static final String MUNICIPAL = "municipal";
    public static final String SOCIAL = "social";
    public static final String ENTERPRISE = "enterprise";
    private static final String YI = "亿元";
    private static final String WAN_SQM = "万㎡";
    private static final String PERSONS = "人";

    /** Counted once: asking for the tiers copies them, and lines are asked for in every quarter. */
    private static final int TIERS = TalentTier.values().length;

    private static final int[] NO_LINES = {};

    private final List<LedgerAccount> lines = new ArrayList<>();
    private final TreeMap<String, int[]> firstOfKey = new TreeMap<>();
    /** Of levers that are asked for in every quarter. */
    private final int[] ofFunds;

    private final int[] ofTalent;
    private final int[] ofSpace;

    private final List<String> clusters;
    private final int firstPark;
    private final int firstCluster;
    private final Ceilings ceilings;

    public LedgerPlan(Scenario scenario) {
        clusters = scenario.clusters().stream().map(Cluster::id).toList();
        for (LeverPlan lever : scenario.levers()) {
            addLever(lever);
        }
        ofFunds = firstOfKey.getOrDefault(LeverIds.FUNDS, NO_LINES);
        ofTalent = firstOfKey.getOrDefault(LeverIds.TALENT, NO_LINES);
        ofSpace = firstOfKey.getOrDefault(LeverIds.SPACE, NO_LINES);
        firstPark = lines.size();
        for (Park park : scenario.parks()) {
            add(new LedgerAccount(SPACE, ORDINARY, "", park.id(), "", ORDINARY, WAN_SQM));
        }
        firstCluster = lines.size();
        for (Cluster cluster : scenario.clusters()) {
            add(new LedgerAccount(FUNDING, ENTERPRISE, cluster.id(), "", "", ORDINARY, YI));
            for (TalentTier tier : TalentTier.values()) {
                add(new LedgerAccount(TALENT, ORDINARY, cluster.id(), "", tier.id(), ORDINARY, PERSONS));
            }
        }
        ceilings = new Ceilings(scenario, lines);
    }

    private void addLever(LeverPlan lever) {
        int[] first = new int[lever.keys().size()];
        for (int k = 0; k < first.length; k++) {
            first[k] = lines.size();
            addKey(lever, lever.keys().get(k));
        }
        firstOfKey.put(lever.lever(), first);
    }

    private void addKey(LeverPlan lever, String key) {
        switch (lever.lever()) {
            case LeverIds.GRANTS -> add(new LedgerAccount(FUNDING, DISTRICT, key, "", "", LeverIds.GRANTS, YI));
            case LeverIds.FUNDS -> {
                add(new LedgerAccount(FUNDING, DISTRICT, key, "", "", LeverIds.FUNDS, YI));
                add(new LedgerAccount(FUNDING, MUNICIPAL, key, "", "", LeverIds.FUNDS, YI));
                add(new LedgerAccount(FUNDING, SOCIAL, key, "", "", LeverIds.FUNDS, YI));
            }
            case LeverIds.TALENT -> addTalent(lever, key);
            case LeverIds.SPACE -> {
                add(new LedgerAccount(SPACE, DISTRICT, "", key, "", LeverIds.SPACE, WAN_SQM));
                add(new LedgerAccount(FUNDING, DISTRICT, "", key, "", LeverIds.SPACE, YI));
            }
            default -> add(new LedgerAccount(FUNDING, DISTRICT, cluster(key), "", "", lever.lever(), YI));
        }
    }

    /** The cluster that a key names; none for the district as a whole. */
    private String cluster(String key) {
        return clusters.contains(key) ? key : "";
    }

    private void addTalent(LeverPlan lever, String key) {
        for (String tier : lever.split().parts()) {
            add(new LedgerAccount(FUNDING, DISTRICT, key, "", tier, LeverIds.TALENT, YI));
            add(new LedgerAccount(TALENT, DISTRICT, key, "", tier, LeverIds.TALENT, PERSONS));
        }
    }

    private int add(LedgerAccount line) {
        lines.add(line);
        return lines.size() - 1;
    }

    /** The lines in order. */
    public List<LedgerAccount> lines() {
        return List.copyOf(lines);
    }

    /** What additions meet on their way to use. */
    public Ceilings ceilings() {
        return ceilings;
    }

    /** Line of a key's money of a lever. */
    public int money(String lever, int key) {
        return first(lever)[key];
    }

    /** Line of a key's fund money by source: 0 district, 1 municipal, 2 social. */
    public int fund(int key, int source) {
        return ofFunds[key] + source;
    }

    /** Line of a key's money for the n-th tier of the split of talent support. */
    public int talentMoney(int key, int part) {
        return ofTalent[key] + 2 * part;
    }

    /** Line of the people that this money brings. */
    public int talentPeople(int key, int part) {
        return talentMoney(key, part) + 1;
    }

    /** Line of floor space that levers added to a park. */
    public int leverSpace(int park) {
        return ofSpace[park];
    }

    /** Line of the cost of floor space that levers add to a park. */
    public int leverSpaceCost(int park) {
        return leverSpace(park) + 1;
    }

    /** Line of the floor space of practice in a park. */
    public int ordinarySpace(int park) {
        return firstPark + park;
    }

    /** Line of what enterprises of a cluster invest by themselves. */
    public int ordinaryInvestment(int cluster) {
        return firstCluster + cluster * (1 + TIERS);
    }

    /** Line of the staff of a cluster in a tier. */
    public int ordinaryStaff(int cluster, TalentTier tier) {
        return ordinaryInvestment(cluster) + 1 + tier.ordinal();
    }

    private int[] first(String lever) {
        int[] positions = firstOfKey.get(lever);
        if (positions == null) {
            throw new IllegalArgumentException("no ledger lines of lever " + lever);
        }
        return positions;
    }
}
