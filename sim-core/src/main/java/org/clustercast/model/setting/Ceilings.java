package org.clustercast.model.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.clustercast.district.Ledger;
import org.clustercast.district.LedgerAccount;
import org.clustercast.policy.LeverPlan;
import org.clustercast.quantity.Quarter;
import org.clustercast.scenario.Scenario;

/**
 * What an addition to a lever meets on its way to use, one ceiling after the other, as lines of the ledger: what reached a
 * ceiling is supplied, what passed it is used, both added up since the start, so that what is late catches up. Only the model
 * knows this: parameters are drawn anew in every replication, and the mean of a capped amount is not the capped mean.
 *
 * <p>A line's source names the ceiling: the id of the parameter that sets it, or one of the words below. Vacancies have a
 * line for each tier of talent that is supported. Additions count where they are positive, in the lever's unit; units kept
 * up for a year (staff, enterprises) count a quarter of their number each quarter. Grants, funds and talent are booked by
 * key, the others in one.
 */
public final class Ceilings {

    /** Resource of the lines. */
    public static final String ADDITION = "addition";

    /** Not a ceiling: decided and not yet due. */
    public static final String LAG = "lag";

    /** Nobody misses more of it. */
    public static final String NEED = "need";

    /** No vacancy is open for more people. */
    public static final String VACANCIES = "vacancies";

    /** The lever does not act. */
    public static final String OFF = "off";

    private static final int NONE = -1;
    private static final String A_YEAR = "/年";

    private final int years;
    private final List<String> clusters;
    /** First line by lever and key. */
    private final TreeMap<String, int[]> first = new TreeMap<>();
    /** Last line, where what is short decides, by lever and place: cluster, then open to all. */
    private final TreeMap<String, int[]> last = new TreeMap<>();

    /** Adds its lines behind those that are there. */
    public Ceilings(Scenario scenario, List<LedgerAccount> lines) {
        years = scenario.span().years().size();
        clusters = scenario.clusters().stream().map(c -> c.id()).toList();
        for (LeverPlan lever : scenario.levers()) {
            boolean acts = lever.on() && scenario.switches().policy();
            List<String> chain = acts ? chain(lever.lever()) : List.of(OFF);
            List<String> keys = isByKey(lever.lever()) ? lever.keys() : List.of("");
            int[] firstOfKey = new int[keys.size()];
            int[] lastOfPlace = new int[clusters.size() + 1];
            java.util.Arrays.fill(lastOfPlace, NONE);
            for (int k = 0; k < firstOfKey.length; k++) {
                firstOfKey[k] = lines.size();
                for (String ceiling : chain) {
                    lines.add(line(lever, keys.get(k), ceiling, ""));
                }
                int place = clusters.contains(keys.get(k)) ? clusters.indexOf(keys.get(k)) : clusters.size();
                lastOfPlace[place] = acts ? lines.size() - 1 : NONE;
                if (acts && lever.lever().equals(LeverIds.TALENT)) {
                    lastOfPlace[place] = lines.size();
                    String keyOfTiers = keys.get(k);
                    lever.split().parts().forEach(tier -> lines.add(line(lever, keyOfTiers, VACANCIES, tier)));
                }
            }
            first.put(lever.lever(), firstOfKey);
            last.put(lever.lever(), lastOfPlace);
        }
    }

    private static LedgerAccount line(LeverPlan lever, String key, String ceiling, String tier) {
        String unit = lever.unit().replace(A_YEAR, "");
        return new LedgerAccount(ADDITION, ceiling, key, "", tier, lever.lever(), unit);
    }

    private static boolean isByKey(String lever) {
        return lever.equals(LeverIds.GRANTS) || lever.equals(LeverIds.FUNDS) || lever.equals(LeverIds.TALENT);
    }

    /** The ceilings of a lever in the order in which an addition meets them. */
    private static List<String> chain(String lever) {
        List<String> chain = new ArrayList<>();
        switch (lever) {
            case LeverIds.GRANTS ->
                chain.addAll(List.of(LAG, "policy.grantDeliveryMultiple", "policy.grantCapYi", NEED));
            case LeverIds.FUNDS ->
                chain.addAll(List.of(
                        "policy.fundDeliveryMultiple",
                        "investment.fundRaisedShare",
                        LAG,
                        "investment.fundLocalCapture",
                        NEED));
            case LeverIds.TALENT -> chain.addAll(List.of(LAG, "policy.talentDeliveryMultiple"));
            case LeverIds.SPACE ->
                chain.addAll(List.of(LAG, "policy.spaceDeliveryMultiple", "space-market.supplyRealisation", NEED));
            case LeverIds.PROJECTS -> chain.addAll(List.of(LAG, "projects.projectsPerTeamMember"));
            default -> chain.addAll(List.of(LAG, lever + ".saturationUnits"));
        }
        return chain;
    }

    /** Books what of an addition reached the first ceiling of a quarter, and what passed this one, the next one and so on. */
    public void book(World world, LeverPlan lever, int key, int quarter, double... amounts) {
        int line = lines(lever)[key];
        if (!world.acts(lever)) {
            add(world, line, quarter, amounts[0], 0);
            return;
        }
        for (int i = 0; i + 1 < amounts.length; i++) {
            add(world, line + i, quarter, amounts[i], amounts[i + 1]);
        }
    }

    /** Additions to all keys of a lever in a quarter, units in the quarter: the parts that get more. */
    public static double stated(LeverPlan lever, int quarter) {
        double sum = 0;
        for (int k = 0; k < lever.keys().size() && quarter >= 0; k++) {
            sum += stated(lever, k, quarter);
        }
        return sum;
    }

    /** Additions to one key in a quarter, units in the quarter: the parts that get more. */
    public static double stated(LeverPlan lever, int key, int quarter) {
        return quarter < 0 ? 0 : lever.requested(key, quarter) / Quarter.PER_YEAR;
    }

    /**
     * The line of a lever's last ceiling at a place, a cluster or behind them open to all; negative where there is none. Of
     * talent that of the first tier of the split, with the other tiers behind it.
     */
    public int lastLine(String lever, int place) {
        int[] lines = last.get(lever);
        return lines == null ? NONE : lines[place];
    }

    /** Adds a flow of a quarter to this year and all later ones. */
    public void add(World world, int line, int quarter, double reached, double passed) {
        Ledger ledger = world.state().ledger();
        for (int year = world.year(quarter); year < years && line >= 0; year++) {
            ledger.book(line, year, reached, passed);
        }
    }

    /** States for this year and all later ones what reached and passed a ceiling since the start. */
    public void state(World world, int line, int quarter, double reached, double passed) {
        Ledger ledger = world.state().ledger();
        for (int year = world.year(quarter); year < years && line >= 0; year++) {
            ledger.state(line, year, reached, passed);
        }
    }

    private int[] lines(LeverPlan lever) {
        int[] lines = first.get(lever.lever());
        if (lines == null) {
            throw new IllegalArgumentException("no ceilings of lever " + lever.lever());
        }
        return lines;
    }
}
