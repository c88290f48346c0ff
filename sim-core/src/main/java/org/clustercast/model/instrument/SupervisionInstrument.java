package org.clustercast.model.instrument;

import org.clustercast.district.Accounts;
import org.clustercast.district.Deliveries;
import org.clustercast.model.parameters.Effort;
import org.clustercast.model.setting.Frame;
import org.clustercast.model.setting.World;
import org.clustercast.policy.LeverPlan;
import org.clustercast.policy.Target;
import org.clustercast.quantity.Elementary;
import org.clustercast.quantity.Quarter;
import org.clustercast.scenario.Scenario;

/**
 * Supervision (guarantee 5), a control rule played every quarter: a cluster whose output of last quarter lies below its
 * path gets more of what levers deliver of money and people. The path is geometric between base year and targets. How much
 * more is a parameter that is zero by default: nobody has shown that supervision moves output. More means that the same
 * money brings more.
 */
public final class SupervisionInstrument extends EffortInstrument {

    /** From the middle of a year to the middle of the first quarter of the next one, quarters. */
    private static final double FROM_MIDDLE_OF_YEAR = 2.5;

    private final double[][] path;

    public SupervisionInstrument(Frame frame, LeverPlan plan) {
        super(frame, plan);
        path = new double[frame.clusters()][];
        for (int c = 0; c < path.length; c++) {
            path[c] = path(frame.scenario(), c);
        }
    }

    @Override
    public Effort effort(World world) {
        return world.parameters().instruments().supervision();
    }

    @Override
    public void grant(World world, int cluster, double effort, double level) {
        Deliveries d = world.state().deliveries();
        double more = 1
                + Math.max(0, level)
                        * world.parameters().instruments().supervision().correctionEffect();
        if (world.state().accounts().behindPath[cluster] > 0) {
            d.capitalYi[cluster] *= d.capitalYi[cluster] > 0 ? more : 1;
            for (int tier = 0; tier < d.people[cluster].length; tier++) {
                d.people[cluster][tier] *= d.people[cluster][tier] > 0 ? more : 1;
            }
        }
    }

    @Override
    public void look(World world, int quarter) {
        Accounts accounts = world.state().accounts();
        for (int c = 0; c < path.length; c++) {
            boolean behind = quarter > 0 && accounts.lastOutputYi[c] < path[c][quarter - 1];
            accounts.behindPath[c] = behind ? 1 : 0;
        }
    }

    /** Annualised output by quarter of a geometric path through base year and targets; nothing where there is no target. */
    private static double[] path(Scenario scenario, int cluster) {
        double[] path = new double[scenario.span().quarters()];
        int from = scenario.span().baseYear();
        double level = scenario.clusters().get(cluster).base().outputYi();
        String id = scenario.clusters().get(cluster).id();
        for (Target target : scenario.targets()) {
            if (target.cluster().equals(id)) {
                fill(
                        path,
                        from - scenario.span().baseYear(),
                        level,
                        target,
                        scenario.span().baseYear());
                from = target.year();
                level = target.valueYi();
            }
        }
        return path;
    }

    private static void fill(double[] path, int fromYear, double level, Target target, int baseYear) {
        int years = target.year() - baseYear - fromYear;
        double growth = Elementary.log(target.valueYi() / level) / (years * Quarter.PER_YEAR);
        int first = fromYear * Quarter.PER_YEAR;
        for (int q = first; q < Math.min(path.length, first + years * Quarter.PER_YEAR); q++) {
            // annual totals stand for the middle of their year, quarters for their own middle
            path[q] = level * Elementary.exp(growth * (q - first + FROM_MIDDLE_OF_YEAR));
        }
    }
}
