package org.clustercast.model.setting;

import java.util.List;
import org.clustercast.district.BasePopulation;
import org.clustercast.district.RowLayout;
import org.clustercast.model.parameters.EntryParameters;
import org.clustercast.policy.ProjectPlan;
import org.clustercast.scenario.Scenario;

/** Lays out the rows of a district with room for all newcomers. */
public final class Rows {

    /** Slots beyond the expected number of newcomers, in standard deviations of a Poisson count. */
    private static final double MARGIN = 10;

    private static final int SPARE = 20;
    /** Newcomers for whom there is room, over those of practice: levers can bring more. */
    private static final double ROOM = 2;

    private Rows() {}

    public static RowLayout layout(
            Scenario scenario, BasePopulation population, EntryParameters entry, List<ProjectPlan> plans) {
        int[] rows = new int[scenario.clusters().size()];
        int[] slots = new int[rows.length];
        for (int c = 0; c < rows.length; c++) {
            String id = scenario.clusters().get(c).id();
            long projects =
                    plans.stream().filter(p -> p.project().cluster().equals(id)).count();
            rows[c] = population.size(c) + (int) projects;
            double expected = yearlyNewcomers(scenario, entry, c)
                    * scenario.span().years().size();
            slots[c] = (int) (expected + MARGIN * StrictMath.sqrt(expected)) + SPARE;
        }
        return new RowLayout(rows, slots);
    }

    /** Room for newcomers of a cluster in a year. */
    private static double yearlyNewcomers(Scenario scenario, EntryParameters p, int cluster) {
        double rate = p.startUpRate()[cluster] + p.spinOffRate()[cluster] + p.arrivalRate()[cluster];
        return ROOM * rate * scenario.clusters().get(cluster).base().enterprisesAboveScale();
    }
}
