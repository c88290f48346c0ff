package org.clustercast.loader.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clustercast.district.Park;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.shape.View;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.policy.LeverPlan;
import org.clustercast.policy.Project;
import org.clustercast.policy.ProjectPlan;
import org.clustercast.policy.ResourceAccount;
import org.clustercast.quantity.Quarter;

/**
 * Whether the projects that a scenario adds can find their floor space: a park cannot take more than what was free at
 * the end of the base year and what is built in it until the project is. Gross supply is counted, the most that can be;
 * whether it comes in time is left to the model. Parks that their owners use alone have no such limit.
 */
final class SiteCheck {

    private static final String FLOOR_SPACE = "floor-space";
    private static final String SPACE_LEVER = "quality-space";
    private static final String UNIT = "万㎡";
    private static final double SQM_PER_WAN_SQM = 10_000;

    private final DistrictData district;
    private final Horizon horizon;
    private final OverCommitment overCommitment;

    SiteCheck(DistrictData district, Horizon horizon, KeyNames names, Problems problems) {
        this.district = district;
        this.horizon = horizon;
        overCommitment = new OverCommitment(names, problems);
    }

    /** Accounts of the parks that new projects go to; too much is a problem. */
    List<ResourceAccount> check(Optional<View> stated, List<LeverPlan> levers, List<ProjectPlan> projects) {
        List<ResourceAccount> accounts = new ArrayList<>();
        List<String> known = district.projects().stream().map(Project::id).toList();
        for (Park park : district.parks()) {
            List<Project> here = projects.stream()
                    .filter(ProjectPlan::exists)
                    .map(ProjectPlan::project)
                    .filter(project -> project.park().equals(park.id()))
                    .toList();
            Optional<Project> added = here.stream()
                    .filter(project -> !known.contains(project.id()))
                    .findFirst();
            if (added.isPresent() && !park.ownerOccupied()) {
                Place place =
                        stated.orElseThrow().view(added.get().id()).view("new").place("floorSpaceWanSqm");
                accounts.add(account(park, here, supply(park, levers), place));
            }
        }
        return accounts;
    }

    private static double[] supply(Park park, List<LeverPlan> levers) {
        LeverPlan space = levers.stream()
                .filter(lever -> lever.lever().equals(SPACE_LEVER))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no lever of space passed the check of the data"));
        int key = space.keys().indexOf(park.id());
        return space.on() ? space.total()[key] : space.base()[key];
    }

    private ResourceAccount account(Park park, List<Project> projects, double[] supply, Place place) {
        int quarters = horizon.span().quarters();
        double[] available = new double[quarters];
        double[] allocated = new double[quarters];
        double sum = park.readyFreeSqm() / SQM_PER_WAN_SQM;
        boolean isReported = false;
        for (int q = 0; q < quarters; q++) {
            sum += supply[q] / Quarter.PER_YEAR;
            available[q] = sum;
            Map<String, Double> claims = claims(projects, q);
            allocated[q] =
                    claims.values().stream().mapToDouble(Double::doubleValue).sum();
            if (!isReported && OverCommitment.exceeds(allocated[q], sum)) {
                var resource = new OverCommitment.Resource(park.id(), UNIT, place);
                overCommitment.report(resource, horizon.span().start().plus(q), sum, claims);
                isReported = true;
            }
        }
        double[] unallocated = new double[quarters];
        Arrays.setAll(unallocated, q -> Math.max(0, available[q] - allocated[q]));
        return new ResourceAccount(FLOOR_SPACE, park.id(), UNIT, allocated, available, unallocated);
    }

    /** Floor space of projects that are built by a quarter; what ordinary growth contains already claims nothing more. */
    private Map<String, Double> claims(List<Project> projects, int quarter) {
        Map<String, Double> claims = new LinkedHashMap<>();
        for (Project project : projects) {
            int built = project.start().since(horizon.span().start())
                    + (int) Math.ceil(project.buildYears().median() * Quarter.PER_YEAR);
            if (built <= quarter) {
                double need = project.floorSpaceSqm() * (1 - project.inOrdinaryTrend());
                claims.put(project.id(), need / SQM_PER_WAN_SQM);
            }
        }
        return claims;
    }
}
