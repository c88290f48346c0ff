package org.clustercast.policy;

import java.util.ArrayList;
import java.util.List;
import org.clustercast.district.Park;
import org.clustercast.quantity.Quarter;

/** The line of the book of a park: floor space that named projects need, against what the park will have. */
final class SiteClaims {

    private static final String UNIT = "万㎡";
    private static final double SQM_PER_WAN_SQM = 10_000;

    private SiteClaims() {}

    /**
     * The line of a park. There is what was free at the end of the base year and what is built in it since.
     *
     * @param park the park
     * @param here plans of the projects that exist and have their site in it
     * @param levers levers of the scenario; those that supply floor space count
     * @param start first simulated quarter
     */
    static ResourceLine of(Park park, List<ProjectPlan> here, List<LeverPlan> levers, Quarter start) {
        int quarters = levers.stream().mapToInt(LeverPlan::quarters).max().orElse(0);
        double[] available = new double[quarters];
        List<List<Claim>> claims = new ArrayList<>();
        double sum = park.readyFreeSqm() / SQM_PER_WAN_SQM;
        for (int q = 0; q < quarters; q++) {
            sum += supply(park, levers, q) / Quarter.PER_YEAR;
            available[q] = sum;
            claims.add(claims(here, start, q));
        }
        return new ResourceLine(
                ResourceBook.FLOOR_SPACE,
                park.id(),
                UNIT,
                claims,
                new double[quarters],
                new double[quarters],
                available);
    }

    private static double supply(Park park, List<LeverPlan> levers, int quarter) {
        for (LeverPlan lever : levers) {
            int key = lever.unit().equals(LeverClaims.AREA) ? lever.keys().indexOf(park.id()) : -1;
            if (key >= 0) {
                return lever.on() ? lever.total(key, quarter) : lever.base(key, quarter);
            }
        }
        return 0;
    }

    /** Floor space of projects that are built by a quarter; what ordinary growth contains already claims nothing more. */
    private static List<Claim> claims(List<ProjectPlan> here, Quarter start, int quarter) {
        List<Claim> claims = new ArrayList<>();
        for (ProjectPlan plan : here) {
            Project project = plan.project();
            int built = project.start().since(start)
                    + (int) Math.ceil(project.buildYears().median() * Quarter.PER_YEAR);
            if (built <= quarter) {
                double need = project.floorSpaceSqm() * (1 - project.inOrdinaryTrend());
                claims.add(new Claim(project.id(), need / SQM_PER_WAN_SQM));
            }
        }
        return claims;
    }
}
