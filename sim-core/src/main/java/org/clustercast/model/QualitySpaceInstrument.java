package org.clustercast.model;

import org.clustercast.policy.LeverPlan;
import org.clustercast.quantity.Quarter;

/**
 * Quality space (instrument 8): land preparation, industry-upstairs and transitional workshops, each with its lag and cost,
 * also in enclaves outside the district.
 */
final class QualitySpaceInstrument implements Instrument {

    private static final double SQM_PER_WAN = 10_000;
    private static final double YUAN_PER_YI = 1e8;

    @Override
    public String lever() {
        return LeverIds.SPACE;
    }

    @Override
    public void deliver(World world, LeverPlan lever, int quarter) {
        SpaceMarketParameters p = world.parameters().space();
        double multiple = world.parameters().policy().spaceDeliveryMultiple();
        double ready = 0;
        for (var mode : lever.split().entrySet()) {
            int decided = quarter - World.quarters(lagYears(p, mode.getKey()));
            double share = decided < 0 ? 0 : PolicyPhase.deliveredShare(world, lever, decided, multiple);
            for (int k = 0; k < lever.keys().size(); k++) {
                double wan = PolicyPhase.acts(world, lever)
                        ? PolicyPhase.delivered(lever, k, decided, share) * mode.getValue()
                        : 0;
                world.district().deliveries().spaceSqm[k] += wan * SQM_PER_WAN * p.supplyRealisation();
                ready += Math.max(0, wan) * p.supplyRealisation();
            }
        }
        double share = PolicyPhase.deliveredShare(world, lever, quarter, multiple);
        double stated = Ceilings.stated(lever, quarter);
        double[] passed = {stated, stated * share, stated * share * p.supplyRealisation(), ready};
        world.ledgerPlan().ceilings().book(world, lever, 0, quarter, passed);
        double yiPerWan = 0;
        for (var mode : lever.split().entrySet()) {
            yiPerWan += mode.getValue() * costYuan(p, mode.getKey()) * SQM_PER_WAN / YUAN_PER_YI;
        }
        Cost cost = new Cost(quarter, share, yiPerWan);
        for (int k = 0; k < lever.keys().size(); k++) {
            bookCost(world, lever, k, cost);
        }
    }

    /** What 1 万㎡ decided in a quarter costs, and the share of it that teams deliver. */
    private record Cost(int quarter, double share, double yiPerWan) {}

    /** What is decided is paid in the same quarter; what teams cannot deliver is not spent. */
    private static void bookCost(World world, LeverPlan lever, int key, Cost cost) {
        double built = world.parameters().space().supplyRealisation() * cost.yiPerWan;
        int quarter = cost.quarter;
        double practice = lever.base()[key][quarter] / Quarter.PER_YEAR;
        double extra = PolicyPhase.acts(world, lever) ? PolicyPhase.delivered(lever, key, quarter, cost.share) : 0;
        int line = world.ledgerPlan().leverSpaceCost(key);
        PolicyPhase.bookFlow(
                world, line, quarter, lever.total()[key][quarter] * cost.yiPerWan, (practice + extra) * built);
    }

    private static double lagYears(SpaceMarketParameters p, String mode) {
        return switch (mode) {
            case "preparation" -> p.preparationLagYears();
            case "upstairs" -> p.upstairsLagYears();
            case "transitional" -> p.transitionalLagYears();
            default -> throw new IllegalArgumentException("no mode of space " + mode);
        };
    }

    private static double costYuan(SpaceMarketParameters p, String mode) {
        return switch (mode) {
            case "preparation" -> p.preparationCost();
            case "upstairs" -> p.upstairsCost();
            case "transitional" -> p.transitionalCost();
            default -> throw new IllegalArgumentException("no mode of space " + mode);
        };
    }
}
