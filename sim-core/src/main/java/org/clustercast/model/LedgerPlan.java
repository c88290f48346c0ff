package org.clustercast.model;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.clustercast.district.Cluster;
import org.clustercast.district.Park;
import org.clustercast.district.TalentTier;
import org.clustercast.policy.LeverPlan;
import org.clustercast.result.LedgerLine;
import org.clustercast.scenario.Scenario;

/** The lines of the ledger of a scenario, and where each booking goes. */
public final class LedgerPlan {

    static final String FUNDING = "funding";
    static final String SPACE = "space";
    static final String TALENT = "talent";
    static final String ORDINARY = "ordinary";
    static final String DISTRICT = "district";
    static final String MUNICIPAL = "municipal";
    static final String SOCIAL = "social";
    static final String ENTERPRISE = "enterprise";
    private static final String YI = "亿元";
    private static final String WAN_SQM = "万㎡";
    private static final String PERSONS = "人";

    private final List<LedgerLine> lines = new ArrayList<>();
    private final TreeMap<String, Integer> positions = new TreeMap<>();

    LedgerPlan(Scenario scenario) {
        for (LeverPlan lever : scenario.levers()) {
            addLever(lever);
        }
        for (Park park : scenario.parks()) {
            add(new LedgerLine(SPACE, ORDINARY, "", park.id(), "", ORDINARY, WAN_SQM));
        }
        for (Cluster cluster : scenario.clusters()) {
            add(new LedgerLine(FUNDING, ENTERPRISE, cluster.id(), "", "", ORDINARY, YI));
            for (TalentTier tier : TalentTier.values()) {
                add(new LedgerLine(TALENT, ORDINARY, cluster.id(), "", tier.id(), ORDINARY, PERSONS));
            }
        }
    }

    private void addLever(LeverPlan lever) {
        for (String key : lever.keys()) {
            switch (lever.lever()) {
                case LeverIds.GRANTS -> add(new LedgerLine(FUNDING, DISTRICT, key, "", "", LeverIds.GRANTS, YI));
                case LeverIds.FUNDS -> {
                    add(new LedgerLine(FUNDING, DISTRICT, key, "", "", LeverIds.FUNDS, YI));
                    add(new LedgerLine(FUNDING, MUNICIPAL, key, "", "", LeverIds.FUNDS, YI));
                    add(new LedgerLine(FUNDING, SOCIAL, key, "", "", LeverIds.FUNDS, YI));
                }
                case LeverIds.TALENT -> addTalent(lever, key);
                case LeverIds.SPACE -> {
                    add(new LedgerLine(SPACE, DISTRICT, "", key, "", LeverIds.SPACE, WAN_SQM));
                    add(new LedgerLine(FUNDING, DISTRICT, "", key, "", LeverIds.SPACE, YI));
                }
                default -> add(new LedgerLine(FUNDING, DISTRICT, "", "", "", lever.lever(), YI));
            }
        }
    }

    private void addTalent(LeverPlan lever, String key) {
        for (String tier : lever.split().keySet()) {
            add(new LedgerLine(FUNDING, DISTRICT, key, "", tier, LeverIds.TALENT, YI));
            add(new LedgerLine(TALENT, DISTRICT, key, "", tier, LeverIds.TALENT, PERSONS));
        }
    }

    private void add(LedgerLine line) {
        positions.put(
                name(line.resource(), line.source(), line.cluster() + line.park(), line.tier(), line.instrument()),
                lines.size());
        lines.add(line);
    }

    private static String name(String resource, String source, String place, String tier, String instrument) {
        return String.join("|", resource, source, place, tier, instrument);
    }

    /** The lines in order. */
    public List<LedgerLine> lines() {
        return List.copyOf(lines);
    }

    /** Position of a line; {@code place} is a cluster or park id. */
    int line(String resource, String source, String place, String tier, String instrument) {
        Integer position = positions.get(name(resource, source, place, tier, instrument));
        if (position == null) {
            throw new IllegalArgumentException("no ledger line " + name(resource, source, place, tier, instrument));
        }
        return position;
    }
}
