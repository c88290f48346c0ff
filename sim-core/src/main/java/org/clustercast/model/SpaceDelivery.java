package org.clustercast.model;

import org.clustercast.policy.LeverPlan;
import org.clustercast.quantity.Quarter;

/** Quality space: land preparation, industry-upstairs and transitional workshops, each with its lag and cost. */
final class SpaceDelivery {

    private static final double SQM_PER_WAN = 10_000;
    private static final double YUAN_PER_YI = 1e8;

    private final World world;
    private final LeverPlan lever;
    private final SpaceMarketParameters parameters;

    SpaceDelivery(World world, LeverPlan lever) {
        this.world = world;
        this.lever = lever;
        this.parameters = world.parameters().space();
    }

    void deliver(int quarter) {
        double multiple = world.parameters().policy().spaceDeliveryMultiple();
        for (var mode : lever.split().entrySet()) {
            int decided = quarter - World.quarters(lagYears(mode.getKey()));
            double share = decided < 0 ? 0 : PolicyPhase.deliveredShare(lever, decided, multiple);
            for (int k = 0; k < lever.keys().size(); k++) {
                double wan = PolicyPhase.acts(world, lever)
                        ? PolicyPhase.delivered(lever, k, decided, share) * mode.getValue()
                        : 0;
                world.district().deliveries().spaceSqm[k] += wan * SQM_PER_WAN * parameters.supplyRealisation();
            }
        }
        double share = PolicyPhase.deliveredShare(lever, quarter, multiple);
        double yiPerWan = 0;
        for (var mode : lever.split().entrySet()) {
            yiPerWan += mode.getValue() * costYuan(mode.getKey()) * SQM_PER_WAN / YUAN_PER_YI;
        }
        for (int k = 0; k < lever.keys().size(); k++) {
            bookCost(k, quarter, share, yiPerWan);
        }
    }

    /** What is decided is paid in the same quarter; what teams cannot deliver is not spent. */
    private void bookCost(int key, int quarter, double share, double yiPerWan) {
        double built = parameters.supplyRealisation() * yiPerWan;
        double practice = lever.base()[key][quarter] / Quarter.PER_YEAR;
        double extra = PolicyPhase.acts(world, lever) ? PolicyPhase.delivered(lever, key, quarter, share) : 0;
        int line = world.ledgerPlan().leverSpaceCost(key);
        PolicyPhase.bookFlow(world, line, quarter, lever.total()[key][quarter] * yiPerWan, (practice + extra) * built);
    }

    private double lagYears(String mode) {
        return switch (mode) {
            case "preparation" -> parameters.preparationLagYears();
            case "upstairs" -> parameters.upstairsLagYears();
            case "transitional" -> parameters.transitionalLagYears();
            default -> throw new IllegalArgumentException("no mode of space " + mode);
        };
    }

    private double costYuan(String mode) {
        return switch (mode) {
            case "preparation" -> parameters.preparationCost();
            case "upstairs" -> parameters.upstairsCost();
            case "transitional" -> parameters.transitionalCost();
            default -> throw new IllegalArgumentException("no mode of space " + mode);
        };
    }
}
