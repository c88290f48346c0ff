package org.clustercast.model.population;

import java.util.List;
import org.clustercast.district.Deliveries;
import org.clustercast.district.Enterprises;
import org.clustercast.district.ProjectSites;
import org.clustercast.model.parameters.ProjectsParameters;
import org.clustercast.model.setting.LeverIds;
import org.clustercast.model.setting.World;
import org.clustercast.parameter.Prior;
import org.clustercast.policy.LeverPlan;
import org.clustercast.policy.Project;
import org.clustercast.policy.ProjectPlan;
import org.clustercast.quantity.Elementary;
import org.clustercast.quantity.Quarter;
import org.clustercast.random.Keys;
import org.clustercast.random.Purpose;

/** Draws what becomes of the named projects: realised or not, when, how fast, and how much of the promise. */
public final class ProjectLuck {

    private final World world;
    private final ProjectSites sites;
    private final Enterprises enterprises;
    private final ProjectsParameters parameters;
    private final List<ProjectPlan> plans;

    private final LeverPlan teams;
    private int cared;

    public ProjectLuck(World world) {
        this.world = world;
        sites = world.state().projects();
        enterprises = world.state().enterprises();
        parameters = world.parameters().projects();
        plans = world.projects();
        teams = world.scenario().lever(LeverIds.PROJECTS);
    }

    public void draw() {
        cared = 0;
        for (int k = 0; k < plans.size(); k++) {
            cared += plans.get(k).care() ? 1 : 0;
        }
        world.state().deliveries().projectCare = 0;
        int[] next = new int[world.clusters()];
        for (int c = 0; c < next.length; c++) {
            next[c] = enterprises.from(c) + world.population().size(c);
        }
        for (int k = 0; k < plans.size(); k++) {
            int cluster =
                    world.scenario().clusterPosition(plans.get(k).project().cluster());
            place(k, cluster, next[cluster]++);
        }
    }

    /**
     * How far the teams can look after a project while it is built: the mean over its building time of a level that
     * saturates with the load on each member. Who is not in office then, or came less than the lag before, does not count.
     */
    public double care(Project project) {
        int start = project.start().since(world.scenario().span().start());
        int quarters = Math.max(1, World.quarters(project.buildYears().median()));
        int lag = World.quarters(parameters.teamLagYears());
        double sum = 0;
        for (int q = start; q < start + quarters; q++) {
            double load = people(teams, q - lag) * parameters.projectsPerTeamMember() / Math.max(1, cared);
            sum += 1 - Elementary.exp(-load);
        }
        return sum / quarters;
    }

    /** People in office beyond practice; none before the span, and those of its last quarter after it. */
    private static double people(LeverPlan teams, int quarter) {
        if (!teams.on() || quarter < 0) {
            return 0;
        }
        double people = 0;
        for (int k = 0; k < teams.keys().size(); k++) {
            people = Math.max(people, teams.addition(k, Math.min(quarter, teams.quarters() - 1)));
        }
        return people;
    }

    private void place(int index, int cluster, int row) {
        ProjectPlan plan = plans.get(index);
        Project project = plan.project();
        long key = Keys.of(project.id());
        double care = plan.care() ? care(project) : 0;
        Deliveries d = world.state().deliveries();
        d.projectCare = Math.max(d.projectCare, care);
        double odds = project.realisation() / (1 - Math.min(project.realisation(), 1 - 1e-12));
        odds *= 1 + care * (parameters.careOddsRatio() - 1);
        sites.realised[index] = uniform(Purpose.PROJECT_REALISED, key) < odds / (1 + odds);
        double slip = parameters.slipYears()
                * -Elementary.log(uniform(Purpose.PROJECT_SLIP, key))
                * (1 - care * parameters.careSlipReduction());
        double build = project.buildYears().quantile(uniform(Purpose.PROJECT_BUILDING, key));
        double ramp = project.rampYears().quantile(uniform(Purpose.PROJECT_RAMP, key));
        int start = project.start().since(world.scenario().span().start());
        sites.completion[index] = Math.max(0, start) + World.quarters(build + (build > 0 ? slip : 0));
        sites.rampQuarters[index] = ramp * Quarter.PER_YEAR;
        sites.fullLoadYi[index] =
                project.promisedOutputYi() * conversion(project.conversion(), key) * (1 - project.inOrdinaryTrend());
        sites.needSqm[index] = project.floorSpaceSqm() * (1 - project.inOrdinaryTrend());
        sites.jobs[index] = project.jobs() * (1 - project.inOrdinaryTrend());
        sites.row[index] = row;
        enterprises.key[row] = key;
        enterprises.segment[row] = world.segments().position(project.segment());
        enterprises.anchor[row] = true;
        enterprises.backlog[row] = 0;
        enterprises.localShare[row] = 1;
        enterprises.externalIndex[row] = 1;
        enterprises.status[row] = Enterprises.ABSENT;
        Newborn.settle(world, row, cluster, Newborn.Size.of(Math.max(1, sites.fullLoadYi[index])));
        enterprises.latentDemandYi[row] = 0;
        enterprises.demandYi[row] = 0;
        enterprises.outputYi[row] = 0;
        enterprises.ordinaryCapital[row] = 0;
        enterprises.ordinarySpace[row] = 0;
        enterprises.ordinaryStaff[row] = 0;
    }

    /** Part of the luck of promises is common to all projects. */
    private double conversion(Prior prior, long key) {
        double common = Elementary.normalQuantile(world.streams().uniform(Purpose.COMMON_CONVERSION, 0, 0, 0));
        double own = Elementary.normalQuantile(uniform(Purpose.PROJECT_CONVERSION, key));
        double share = parameters.promiseCommonShare();
        double z = StrictMath.sqrt(share) * common + StrictMath.sqrt(1 - share) * own;
        return prior.quantile(Elementary.normalCdf(z));
    }

    private double uniform(Purpose purpose, long key) {
        return world.streams().uniform(purpose, 0, key, 0);
    }
}
