package org.clustercast.model.instrument;

import org.clustercast.model.parameters.ProjectsParameters;
import org.clustercast.model.setting.Ceilings;
import org.clustercast.model.setting.Frame;
import org.clustercast.model.setting.World;
import org.clustercast.policy.LeverPlan;
import org.clustercast.policy.ProjectPlan;
import org.clustercast.quantity.Elementary;
import org.clustercast.quantity.Quarter;

/**
 * Teams for key projects (instrument 4). What care does to a project is drawn with its luck at the start
 * ({@code ProjectLuck}); here the teams are paid.
 */
final class KeyProjectsInstrument implements Instrument {

    private static final double WAN = 10_000;

    private final LeverPlan lever;

    KeyProjectsInstrument(Frame frame, LeverPlan lever) {
        this.lever = lever;
    }

    @Override
    public void deliver(World world, int quarter) {
        double costYi = world.parameters().projects().teamCostWanPerPerson() / WAN;
        for (int k = 0; k < lever.keys().size(); k++) {
            int line = world.ledgerPlan().money(lever.lever(), k);
            double stated = lever.total(k, quarter) * costYi;
            double used = world.acts(lever) ? stated : lever.base(k, quarter) * costYi;
            Delivery.bookFlow(world, line, quarter, stated, used / Quarter.PER_YEAR);
        }
        bookCeilings(world, lever, quarter);
    }

    /** Members do as much as they could if each had a full load of projects to look after; see {@code ProjectLuck.care}. */
    private static void bookCeilings(World world, LeverPlan lever, int quarter) {
        ProjectsParameters p = world.parameters().projects();
        double inOffice = Ceilings.stated(lever, quarter - World.quarters(p.teamLagYears()));
        double enough = world.projects().stream().filter(ProjectPlan::care).count() / p.projectsPerTeamMember();
        double needed = enough > 0
                ? enough * (1 - Elementary.exp(-inOffice * Quarter.PER_YEAR / enough)) / Quarter.PER_YEAR
                : 0;
        world.ledgerPlan().ceilings().book(world, lever, 0, quarter, Ceilings.stated(lever, quarter), inOffice, needed);
    }
}
