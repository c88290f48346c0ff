package org.clustercast.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.clustercast.parameter.ParameterSet;

/** Lines of the book that come from levers: what they give out of money, people of the administration, space and talent. */
final class LeverClaims {

    static final String AREA = "万㎡/年";
    private static final String MONEY = "亿元/年";
    private static final String PEOPLE = "人";
    private static final String NEWCOMERS = "人/年";
    private static final String COST = "talent-market.cost";
    private static final double WAN_PER_YI = 10_000;

    private final List<LeverPlan> levers;
    private final ParameterSet parameters;
    private final int quarters;
    private final List<ResourceLine> lines = new ArrayList<>();

    private LeverClaims(List<LeverPlan> levers, ParameterSet parameters) {
        this.levers = levers;
        this.parameters = parameters;
        quarters = levers.stream().mapToInt(LeverPlan::quarters).max().orElse(0);
    }

    /** The lines: money, then space and talent in the order of the levers, then people. */
    static List<ResourceLine> of(List<LeverPlan> levers, ParameterSet parameters) {
        var claims = new LeverClaims(levers, parameters);
        claims.addShared(ResourceBook.FUNDING, MONEY);
        for (LeverPlan lever : levers) {
            if (lever.unit().equals(AREA)) {
                claims.addSpace(lever);
            } else if (claims.givesTalent(lever)) {
                claims.addTalent(lever);
            }
        }
        claims.addShared(ResourceBook.OFFICIALS, PEOPLE);
        return claims.lines;
    }

    /** All levers of one unit share one resource. */
    private void addShared(String resource, String unit) {
        List<LeverPlan> claimants =
                levers.stream().filter(lever -> lever.unit().equals(unit)).toList();
        add(
                new ResourceKey(resource, "", unit),
                q -> claimants.stream()
                        .map(lever -> new Claim(lever.lever(), sum(lever, k -> acting(lever, k, q))))
                        .toList(),
                q -> claimants.stream().mapToDouble(lever -> idle(lever, q)).sum(),
                q -> claimants.stream()
                        .mapToDouble(lever -> sum(lever, k -> lever.base(k, q)))
                        .sum());
    }

    private void addSpace(LeverPlan lever) {
        for (int k = 0; k < lever.keys().size(); k++) {
            int park = k;
            add(
                    new ResourceKey(ResourceBook.SPACE, lever.keys().get(park), AREA),
                    q -> List.of(new Claim(lever.lever(), acting(lever, park, q))),
                    q -> lever.on() ? 0 : Math.max(0, lever.total(park, q) - lever.base(park, q)),
                    q -> lever.base(park, q));
        }
    }

    /** Money that divides by tiers of which each has its cost of one person. */
    private boolean givesTalent(LeverPlan lever) {
        List<String> tiers = lever.split().parts();
        return lever.unit().equals(MONEY)
                && !tiers.isEmpty()
                && tiers.stream().allMatch(tier -> parameters.has(cost(tier)));
    }

    /** Money of a tier buys people at the stated cost of one. */
    private void addTalent(LeverPlan lever) {
        LeverSplit split = lever.split();
        for (int part = 0; part < split.count(); part++) {
            int tier = part;
            String id = split.parts().get(part);
            double costWan = parameters.parameter(cost(id)).value();
            IntToDoubleFunction persons =
                    q -> (lever.on() ? split.share(tier, q) : split.practice(tier)) * WAN_PER_YI / costWan;
            add(
                    new ResourceKey(ResourceBook.TALENT, id, NEWCOMERS),
                    q -> IntStream.range(0, lever.keys().size())
                            .mapToObj(
                                    k -> new Claim(lever.keys().get(k), persons.applyAsDouble(q) * acting(lever, k, q)))
                            .toList(),
                    q -> idle(lever, tier, q) * WAN_PER_YI / costWan,
                    q -> split.practice(tier) * WAN_PER_YI / costWan * sum(lever, k -> lever.base(k, q)));
        }
    }

    /** Id of the parameter that says what one person of a tier costs. */
    private static String cost(String tier) {
        StringBuilder id = new StringBuilder(COST);
        for (String part : tier.split("-", -1)) {
            if (!part.isEmpty()) {
                id.append(Character.toUpperCase(part.charAt(0))).append(part, 1, part.length());
            }
        }
        return id.toString();
    }

    /** A lever that is off leaves practice as it is. */
    private static double acting(LeverPlan lever, int key, int quarter) {
        return lever.on() ? lever.total(key, quarter) : lever.base(key, quarter);
    }

    private static double idle(LeverPlan lever, int quarter) {
        double practice = sum(lever, k -> lever.base(k, quarter));
        double freed = lever.on() ? 0 : Math.max(0, sum(lever, k -> lever.total(k, quarter)) - practice);
        return lever.unassigned(quarter) + freed;
    }

    /** The same of a part; what no key gets divides as the rest does. */
    private static double idle(LeverPlan lever, int part, int quarter) {
        double stated = lever.split().share(part, quarter);
        double practice =
                sum(lever, k -> lever.base(k, quarter)) * lever.split().practice(part);
        double freed = lever.on() ? 0 : Math.max(0, sum(lever, k -> lever.total(k, quarter)) * stated - practice);
        return lever.unassigned(quarter) * stated + freed;
    }

    private static double sum(LeverPlan lever, IntToDoubleFunction ofKey) {
        return IntStream.range(0, lever.keys().size()).mapToDouble(ofKey).sum();
    }

    private record ResourceKey(String resource, String place, String unit) {}

    private void add(
            ResourceKey key, IntFunction<List<Claim>> claims, IntToDoubleFunction idle, IntToDoubleFunction practice) {
        lines.add(new ResourceLine(
                key.resource,
                key.place,
                key.unit,
                IntStream.range(0, quarters).mapToObj(claims).toList(),
                IntStream.range(0, quarters).mapToDouble(idle).toArray(),
                IntStream.range(0, quarters).mapToDouble(practice).toArray(),
                ResourceLine.unlimited(quarters)));
    }
}
