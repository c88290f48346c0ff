package org.clustercast.loader.resolve;

import java.util.List;
import java.util.Optional;
import org.clustercast.district.Park;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.shape.View;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.policy.Project;
import org.clustercast.policy.ProjectPlan;
import org.clustercast.policy.ResourceBook;

/**
 * Adds to the book of resources the parks to which a scenario adds projects, and tells where they do not find their floor
 * space. Parks that their owners use alone have no such limit.
 */
final class SiteCheck {

    private final DistrictData district;
    private final Horizon horizon;
    private final OverCommitment overCommitment;

    SiteCheck(DistrictData district, Horizon horizon, KeyNames names, Problems problems) {
        this.district = district;
        this.horizon = horizon;
        overCommitment = new OverCommitment(names, horizon.span(), problems);
    }

    /** The book with the parks that new projects go to; too much is a problem. */
    ResourceBook check(Optional<View> stated, ResourceBook levers, List<ProjectPlan> projects) {
        ResourceBook book = levers;
        for (Park park : district.parks()) {
            Optional<Project> added = added(park, projects);
            if (added.isPresent() && !park.ownerOccupied()) {
                book = book.withSite(park, projects, horizon.span().start());
                Place place =
                        stated.orElseThrow().view(added.get().id()).view("new").place("floorSpaceWanSqm");
                book.excesses(ResourceBook.FLOOR_SPACE, park.id()).stream()
                        .findFirst()
                        .ifPresent(excess -> overCommitment.report(excess, place));
            }
        }
        return book;
    }

    /** The first project in a park that the data do not know. */
    private Optional<Project> added(Park park, List<ProjectPlan> projects) {
        List<String> known = district.projects().stream().map(Project::id).toList();
        return projects.stream()
                .filter(ProjectPlan::exists)
                .map(ProjectPlan::project)
                .filter(project -> project.park().equals(park.id()) && !known.contains(project.id()))
                .findFirst();
    }
}
