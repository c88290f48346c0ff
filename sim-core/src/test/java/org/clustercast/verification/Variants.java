package org.clustercast.verification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.clustercast.district.Cluster;
import org.clustercast.district.ClusterBase;
import org.clustercast.district.Park;
import org.clustercast.model.setting.LeverIds;
import org.clustercast.parameter.Parameter;
import org.clustercast.parameter.ParameterSet;
import org.clustercast.policy.LeverPlan;
import org.clustercast.scenario.Scenario;
import org.clustercast.scenario.ScenarioVariant;

/** The same scenario told in another way: in another order, or in another unit of money. */
final class Variants {

    /** Parameters that are amounts of money, or money per something. */
    private static final List<String> MONEY = List.of(
            "space-market.floorProductivity",
            "space-market.upstairsCost",
            "space-market.preparationCost",
            "space-market.transitionalCost",
            "talent-market.costTop",
            "talent-market.costHighLevel",
            "talent-market.costSkilled",
            "talent-market.costYoung",
            "talent-market.outputPerWorker",
            "projects.teamCostWanPerPerson",
            "entry.arrivalMinimumYi",
            "entry.arrivalMaximumYi",
            "ladder.aboveScaleEntryYi",
            "ladder.aboveScaleExitYi",
            "population.reservoirMinimumYi",
            "population.tailMaximumYi",
            "population.top100MinimumYi",
            "policy.grantCapYi");

    private static final List<String> MONEY_LEVERS = List.of(LeverIds.GRANTS, LeverIds.FUNDS, LeverIds.TALENT);

    private Variants() {}

    /** Every list but that of the parks turned round: clusters, those a park allows, parameters, levers and their keys. */
    static Scenario turnedRound(Scenario s) {
        return turnedRound(s, s.parks());
    }

    /** Every list turned round, that of the parks too. */
    static Scenario turnedRoundWithParks(Scenario s) {
        return turnedRound(s, reversed(s.parks()));
    }

    private static Scenario turnedRound(Scenario s, List<Park> ordered) {
        List<Park> parks = ordered.stream()
                .map(p -> new Park(
                        p.id(),
                        p.label(),
                        reversed(p.clusters()),
                        p.enclave(),
                        p.ownerOccupied(),
                        p.occupiedSqm(),
                        p.readyFreeSqm(),
                        p.underConstructionSqm(),
                        p.plannedSupplySqm()))
                .toList();
        return with(
                s,
                new Parts(
                        reversed(s.clusters()),
                        parks,
                        new ParameterSet(reversed(s.parameters().all())),
                        reversed(s.levers()).stream()
                                .map(l -> turnedRound(l, ordered.equals(s.parks())))
                                .toList()));
    }

    /** Keys of the space lever go with the parks. */
    private static LeverPlan turnedRound(LeverPlan lever, boolean parksStay) {
        if (parksStay && lever.lever().equals(LeverIds.SPACE)) {
            return lever;
        }
        return with(lever, reversed(lever.keys()), reversed(lever.base()), reversed(lever.total()));
    }

    /** All money in a unit of which one 亿元 has {@code units}. */
    static Scenario inOtherMoney(Scenario s, double units) {
        double sizeExponent =
                s.parameters().parameter("environment.volatilitySizeExponent").value();
        List<Parameter> parameters = new ArrayList<>();
        for (Parameter p : s.parameters().all()) {
            String name = p.group() + "." + p.name();
            double factor = MONEY.contains(name) || name.endsWith(".costWanPerUnit") ? units : 1;
            // the volatility that is stated belongs to an enterprise with one 亿元
            factor *= name.equals("environment.enterpriseVolatility") ? StrictMath.pow(units, sizeExponent) : 1;
            parameters.add(new Parameter(
                    p.group(),
                    p.name(),
                    p.cluster(),
                    p.label(),
                    p.meaning(),
                    p.unit(),
                    p.value() * factor,
                    p.prior(),
                    p.evidence()));
        }
        return with(
                s,
                new Parts(
                        s.clusters().stream().map(c -> inOtherMoney(c, units)).toList(),
                        s.parks(),
                        new ParameterSet(parameters),
                        s.levers().stream()
                                .map(l -> MONEY_LEVERS.contains(l.lever())
                                        ? with(l, l.keys(), times(l.base(), units), times(l.total(), units))
                                        : l)
                                .toList()));
    }

    private static Cluster inOtherMoney(Cluster c, double units) {
        ClusterBase b = c.base();
        var base = new ClusterBase(
                b.outputYi() * units,
                b.enterprisesAboveScale(),
                b.enterprisesInTop100(),
                b.top100OutputYi() * units,
                b.littleGiants(),
                b.listed(),
                b.capitalYi() * units,
                b.floorSpaceSqm(),
                b.staff());
        return new Cluster(c.id(), c.label(), c.measure(), c.tracked(), c.clause(), c.segments(), base);
    }

    private record Parts(List<Cluster> clusters, List<Park> parks, ParameterSet parameters, List<LeverPlan> levers) {}

    private static Scenario with(Scenario s, Parts parts) {
        return ScenarioVariant.of(s)
                .clusters(parts.clusters)
                .parks(parts.parks)
                .parameters(parts.parameters)
                .levers(parts.levers)
                .scenario();
    }

    private static LeverPlan with(LeverPlan l, List<String> keys, double[][] base, double[][] total) {
        return new LeverPlan(
                l.lever(),
                l.instrument(),
                l.label(),
                l.unit(),
                l.clause(),
                l.on(),
                keys,
                base,
                total,
                l.unassigned(),
                l.split());
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return copy;
    }

    private static double[][] reversed(double[][] rows) {
        double[][] copy = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copy[i] = rows[rows.length - 1 - i];
        }
        return copy;
    }

    private static double[][] times(double[][] rows, double factor) {
        double[][] copy = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copy[i] = rows[i].clone();
            for (int j = 0; j < copy[i].length; j++) {
                copy[i][j] *= factor;
            }
        }
        return copy;
    }
}
