package org.clustercast.model.instrument;

import java.util.List;
import org.clustercast.model.parameters.SpaceMarketParameters;
import org.clustercast.model.setting.Ceilings;
import org.clustercast.model.setting.Frame;
import org.clustercast.model.setting.PartFlow;
import org.clustercast.model.setting.World;
import org.clustercast.policy.LeverPlan;
import org.clustercast.policy.LeverSplit;
import org.clustercast.quantity.Quarter;

/**
 * Quality space (instrument 8): land preparation, industry-upstairs and transitional workshops, each with its lag and cost,
 * also in enclaves outside the district.
 */
final class QualitySpaceInstrument implements Instrument {

    private static final double SQM_PER_WAN = 10_000;
    private static final double YUAN_PER_YI = 1e8;

    private final LeverPlan lever;

    QualitySpaceInstrument(Frame frame, LeverPlan lever) {
        this.lever = lever;
    }

    @Override
    public void deliver(World world, int quarter) {
        PartFlow flow = world.workspace().flow;
        deliverArea(world, lever, quarter, flow);
        double share = share(world, lever, quarter);
        for (int k = 0; k < lever.keys().size(); k++) {
            flow.deliver(world, lever, k, quarter, share);
            bookCost(world, lever, k, quarter, flow);
        }
    }

    /** What becomes ready in a quarter: each mode after its own lag, as far as teams can deliver it now. */
    private static void deliverArea(World world, LeverPlan lever, int quarter, PartFlow flow) {
        SpaceMarketParameters p = world.parameters().space();
        List<String> modes = lever.split().parts();
        double due = 0;
        double delivered = 0;
        for (int mode = 0; mode < modes.size(); mode++) {
            int decided = quarter - World.quarters(lagYears(p, modes.get(mode)));
            double share = share(world, lever, decided);
            for (int k = 0; k < lever.keys().size(); k++) {
                flow.deliver(world, lever, k, decided, share);
                world.state().deliveries().spaceSqm[k] += flow.of(mode) * SQM_PER_WAN * p.supplyRealisation();
                due += decided < 0 ? 0 : Math.max(0, lever.addition(k, mode, decided)) / Quarter.PER_YEAR;
                delivered += Math.max(0, flow.of(mode));
            }
        }
        double[] passed = {Ceilings.stated(lever, quarter), due, delivered, delivered * p.supplyRealisation()};
        world.ledgerPlan().ceilings().book(world, lever, 0, quarter, passed);
    }

    private static double share(World world, LeverPlan lever, int decided) {
        double multiple = world.parameters().policy().spaceDeliveryMultiple();
        return decided < 0 ? 0 : Delivery.share(world, lever, decided, multiple);
    }

    /** What is decided is paid in the same quarter, each mode at its price; what teams cannot deliver is not spent. */
    private static void bookCost(World world, LeverPlan lever, int key, int quarter, PartFlow beyond) {
        SpaceMarketParameters p = world.parameters().space();
        LeverSplit split = lever.split();
        double practice = lever.base(key, quarter) / Quarter.PER_YEAR;
        double stated = 0;
        double used = 0;
        for (int mode = 0; mode < split.count(); mode++) {
            double yiPerWan = costYuan(p, split.parts().get(mode)) * SQM_PER_WAN / YUAN_PER_YI;
            stated += lever.total(key, quarter) * split.share(mode, quarter) * yiPerWan;
            used += (practice * split.practice(mode) + beyond.of(mode)) * p.supplyRealisation() * yiPerWan;
        }
        Delivery.bookFlow(world, world.ledgerPlan().leverSpaceCost(key), quarter, stated, used);
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
