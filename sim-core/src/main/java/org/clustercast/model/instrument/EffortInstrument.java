package org.clustercast.model.instrument;

import org.clustercast.model.parameters.Effort;
import org.clustercast.model.setting.Ceilings;
import org.clustercast.model.setting.Frame;
import org.clustercast.model.setting.World;
import org.clustercast.policy.LeverPlan;
import org.clustercast.quantity.Elementary;
import org.clustercast.quantity.Quarter;

/**
 * An instrument whose flow is effort: people, enterprises served, running money. Effort beyond practice counts after a lag,
 * builds up and fades with a time of its own, and saturates: {@code level = 1 - e^(-|s| / S)} with the sign of s, the
 * effort in effect. Kept by cluster, or once for the whole district.
 */
abstract class EffortInstrument implements Instrument {

    private static final double WAN = 10_000;

    private final LeverPlan plan;
    /** Place of the lever in the scenario. */
    private final int place;

    private final int[] clusters;
    private final int[] lines;

    EffortInstrument(Frame frame, LeverPlan plan) {
        this.plan = plan;
        place = frame.scenario().levers().indexOf(plan);
        clusters = frame.leverClusters(plan);
        lines = new int[clusters.length];
        for (int k = 0; k < lines.length; k++) {
            lines[k] = frame.ledgerPlan().money(plan.lever(), k);
        }
    }

    /** Its parameters. */
    abstract Effort effort(World world);

    /**
     * Writes what a level of effort gives to a cluster.
     *
     * @param effort effort beyond practice that has come into effect, units
     * @param level share of the full effect, between -1 and 1; 0 is practice
     */
    abstract void grant(World world, int cluster, double effort, double level);

    /** Looks at the district before anything is delivered; for instruments that react to it. */
    void look(World world, int quarter) {}

    @Override
    public final void deliver(World world, int quarter) {
        double[] inEffect = world.state().levers().inEffect[place];
        look(world, quarter);
        Effort effort = effort(world);
        int decided = quarter - World.quarters(effort.lagYears());
        double pace = Math.min(1, 1 / (effort.fadeYears() * Quarter.PER_YEAR));
        boolean acts = world.acts(plan);
        double yi = effort.costWanPerUnit() / WAN;
        double acting = 0;
        double felt = 0;
        for (int k = 0; k < inEffect.length; k++) {
            double wanted = acts && decided >= 0 ? plan.addition(k, decided) : 0;
            inEffect[k] += pace * (wanted - inEffect[k]);
            bookCost(world, k, quarter, yi);
            if (inEffect[k] != 0) {
                double level = level(inEffect[k], effort.saturationUnits());
                grantTo(world, clusters[k], inEffect[k], level);
                acting += Math.max(0, inEffect[k]) / Quarter.PER_YEAR;
                // as much as this effort would do if effect went on growing as at the beginning
                felt += Math.max(0, level) * effort.saturationUnits() / Quarter.PER_YEAR;
            }
        }
        world.ledgerPlan().ceilings().book(world, plan, 0, quarter, Ceilings.stated(plan, quarter), acting, felt);
    }

    private void grantTo(World world, int cluster, double effort, double level) {
        if (cluster != World.EVERYWHERE) {
            grant(world, cluster, effort, level);
            return;
        }
        for (int c = 0; c < world.clusters(); c++) {
            grant(world, c, effort, level);
        }
    }

    /** Share of the full effect, with the sign of the effort. */
    static double level(double effort, double saturation) {
        double size = 1 - Elementary.exp(-Math.abs(effort) / saturation);
        return effort < 0 ? -size : size;
    }

    private void bookCost(World world, int key, int quarter, double yi) {
        double stated = plan.total(key, quarter) * yi;
        double used = world.acts(plan) ? stated : Math.min(stated, plan.base(key, quarter) * yi);
        Delivery.bookFlow(world, lines[key], quarter, stated, used / Quarter.PER_YEAR);
    }
}
