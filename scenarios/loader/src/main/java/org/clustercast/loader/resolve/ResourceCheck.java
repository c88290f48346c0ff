package org.clustercast.loader.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.shape.Shape;
import org.clustercast.loader.shape.ValueRule;
import org.clustercast.loader.shape.View;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.parameter.ParameterSet;
import org.clustercast.policy.LeverPlan;
import org.clustercast.policy.LeverSplit;
import org.clustercast.policy.ResourceAccount;
import org.clustercast.quantity.Quarter;

/**
 * Sets what the levers give out against what the scenario says there is: money, people of the administration, floor
 * space by park and talent by tier, quarter by quarter. Too much stops the run; what nobody gets is booked.
 */
final class ResourceCheck {

    private static final String FUNDING = "funding";
    private static final String SPACE = "space";
    private static final String TALENT = "talent";
    private static final String OFFICIALS = "officials";

    private static final String MONEY = "亿元/年";
    private static final String PEOPLE = "人";
    private static final String AREA = "万㎡/年";
    private static final String NEWCOMERS = "人/年";
    private static final String TALENT_LEVER = "talent-support";
    private static final String SPACE_LEVER = "quality-space";
    private static final String COST = "talent-market.cost";
    private static final double WAN_PER_YI = 10_000;

    private final Horizon horizon;
    private final Problems problems;
    private final OverCommitment overCommitment;
    private final List<ResourceAccount> accounts = new ArrayList<>();

    ResourceCheck(Horizon horizon, KeyNames names, Problems problems) {
        this.horizon = horizon;
        this.problems = problems;
        overCommitment = new OverCommitment(names, problems);
    }

    /** What a scenario may say about what there is. */
    static Shape shape(List<String> parks, List<String> tiers, ValueRule amount, Shape assumption) {
        Shape amounts = Schedule.shape(amount);
        return Shape.fields()
                .optional(FUNDING, amounts)
                .optional(SPACE, new Shape.Entries(new Shape.KeyRule.Known(parks), amounts))
                .optional(TALENT, new Shape.Entries(new Shape.KeyRule.Known(tiers), amounts))
                .optional(OFFICIALS, amounts)
                .optional("assumption", assumption)
                .build();
    }

    /** The accounts; over-commitment is a problem. */
    List<ResourceAccount> check(Optional<View> stated, List<LeverPlan> levers, ParameterSet parameters) {
        ofUnit(FUNDING, MONEY, levers, stated);
        for (LeverPlan lever : levers) {
            if (lever.lever().equals(SPACE_LEVER)) {
                space(lever, stated);
            } else if (lever.lever().equals(TALENT_LEVER)) {
                talent(lever, stated, parameters);
            }
        }
        ofUnit(OFFICIALS, PEOPLE, levers, stated);
        return List.copyOf(accounts);
    }

    /** All levers of one unit share one resource. */
    private void ofUnit(String resource, String unit, List<LeverPlan> levers, Optional<View> stated) {
        List<LeverPlan> claimants =
                levers.stream().filter(lever -> lever.unit().equals(unit)).toList();
        Claims claims = new Claims(
                q -> {
                    Map<String, Double> each = new LinkedHashMap<>();
                    claimants.forEach(lever -> each.put(lever.lever(), sum(acting(lever), q)));
                    return each;
                },
                q -> claimants.stream().mapToDouble(lever -> idle(lever, q)).sum(),
                q -> claimants.stream()
                        .mapToDouble(lever -> sum(lever.base(), q))
                        .sum());
        account(new Key(resource, "", unit), claims, stated.filter(view -> view.has(resource)));
    }

    private void space(LeverPlan lever, Optional<View> stated) {
        for (int k = 0; k < lever.keys().size(); k++) {
            double[] flow = acting(lever)[k];
            double[] freed = lever.on() ? new double[flow.length] : differences(lever.total()[k], flow);
            double[] base = lever.base()[k];
            String park = lever.keys().get(k);
            Claims claims = new Claims(q -> Map.of(SPACE_LEVER, flow[q]), q -> freed[q], q -> base[q]);
            account(new Key(SPACE, park, AREA), claims, within(stated, SPACE, park));
        }
    }

    /** Money of a tier buys people at the stated cost of one. */
    private void talent(LeverPlan lever, Optional<View> stated, ParameterSet parameters) {
        LeverSplit split = lever.split();
        for (int part = 0; part < split.count(); part++) {
            int tier = part;
            String id = split.parts().get(part);
            double costWan = parameters.parameter(cost(id)).value();
            IntToDoubleFunction acting =
                    q -> (lever.on() ? split.share(tier, q) : split.practice(tier)) * WAN_PER_YI / costWan;
            Claims claims = new Claims(
                    q -> {
                        Map<String, Double> each = new LinkedHashMap<>();
                        for (int k = 0; k < lever.keys().size(); k++) {
                            each.put(lever.keys().get(k), acting.applyAsDouble(q) * acting(lever)[k][q]);
                        }
                        return each;
                    },
                    q -> idle(lever, tier, q) * WAN_PER_YI / costWan,
                    q -> split.practice(tier) * WAN_PER_YI / costWan * sum(lever.base(), q));
            account(new Key(TALENT, id, NEWCOMERS), claims, within(stated, TALENT, id));
        }
    }

    /** Id of the parameter that says what one person of a tier costs. */
    private static String cost(String tier) {
        StringBuilder id = new StringBuilder(COST);
        for (String part : tier.split("-", -1)) {
            id.append(Character.toUpperCase(part.charAt(0))).append(part, 1, part.length());
        }
        return id.toString();
    }

    private static Optional<View> within(Optional<View> stated, String resource, String place) {
        return stated.flatMap(view -> view.find(resource)).filter(view -> view.has(place));
    }

    /** A lever that is off leaves practice as it is. */
    private static double[][] acting(LeverPlan lever) {
        return lever.on() ? lever.total() : lever.base();
    }

    private static double idle(LeverPlan lever, int quarter) {
        double freed = lever.on() ? 0 : Math.max(0, sum(lever.total(), quarter) - sum(lever.base(), quarter));
        return lever.unassigned()[quarter] + freed;
    }

    /** The same of a part; what no key gets divides as the rest does. */
    private static double idle(LeverPlan lever, int part, int quarter) {
        double stated = lever.split().share(part, quarter);
        double practice = sum(lever.base(), quarter) * lever.split().practice(part);
        double freed = lever.on() ? 0 : Math.max(0, sum(lever.total(), quarter) * stated - practice);
        return lever.unassigned()[quarter] * stated + freed;
    }

    private static double[] differences(double[] first, double[] second) {
        double[] differences = new double[first.length];
        for (int q = 0; q < first.length; q++) {
            differences[q] = Math.max(0, first[q] - second[q]);
        }
        return differences;
    }

    private static double sum(double[][] flows, int quarter) {
        return Arrays.stream(flows).mapToDouble(ofKey -> ofKey[quarter]).sum();
    }

    /** Adds an account; the view holds what is available under the place, or under the resource where there is no place. */
    private void account(Key key, Claims claims, Optional<View> limits) {
        int quarters = horizon.span().quarters();
        double[] available = new double[quarters];
        Arrays.fill(available, Double.NaN);
        double[] practice = new double[quarters];
        Arrays.setAll(practice, q -> claims.practice().apply(q));
        String field = key.place().isEmpty() ? key.resource() : key.place();
        limits.ifPresent(view -> {
            Schedule schedule = Schedule.of(view.view(field), horizon, problems);
            double[] stated = schedule.over(practice);
            Arrays.setAll(available, q -> schedule.holds(q) ? stated[q] : Double.NaN);
        });
        double[] allocated = new double[quarters];
        Arrays.setAll(allocated, q -> claims.sum(q));
        double[] unallocated = new double[quarters];
        Arrays.setAll(
                unallocated,
                q -> Double.isNaN(available[q]) ? claims.idle().apply(q) : Math.max(0, available[q] - allocated[q]));
        accounts.add(new ResourceAccount(key.resource(), key.place(), key.unit(), allocated, available, unallocated));
        limits.ifPresent(view -> refuseExcess(key, claims, available, view.place(field)));
    }

    private void refuseExcess(Key key, Claims claims, double[] available, Place place) {
        for (int q = 0; q < available.length; q++) {
            if (OverCommitment.exceeds(claims.sum(q), available[q])) {
                Quarter quarter = horizon.span().start().plus(q);
                String id = key.place().isEmpty() ? key.resource() : key.place();
                overCommitment.report(
                        new OverCommitment.Resource(id, key.unit(), place),
                        quarter,
                        available[q],
                        claims.each().apply(q));
                return;
            }
        }
    }

    /** What an account is about. */
    private record Key(String resource, String place, String unit) {}

    /**
     * What claimants get, by quarter.
     *
     * @param each what each claimant gets
     * @param idle what the levers state and give to nobody
     * @param practice what practice takes
     */
    private record Claims(
            IntFunction<Map<String, Double>> each, IntFunction<Double> idle, IntFunction<Double> practice) {

        double sum(int quarter) {
            return each.apply(quarter).values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
        }
    }
}
