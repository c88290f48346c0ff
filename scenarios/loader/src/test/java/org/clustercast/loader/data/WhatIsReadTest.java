package org.clustercast.loader.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.clustercast.district.Anchor;
import org.clustercast.district.ApprovalPipeline;
import org.clustercast.district.Park;
import org.clustercast.loader.Fixture;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.resource.DirectoryTree;
import org.clustercast.loader.shape.View;
import org.clustercast.loader.tree.TreeReader;
import org.clustercast.policy.Project;
import org.junit.jupiter.api.Test;

/** What is read of the district is what its files say: all of it, in its order, in units of the model. */
class WhatIsReadTest {

    private static final double SQM = 10_000;

    private final DirectoryTree files = Fixture.data();
    private final DistrictData data = DataFolder.read(files);

    private List<View> written(String file, String list) {
        return new View(TreeReader.read(files.read(file), file, new Problems())).items(list);
    }

    private static double value(View view, String field) {
        return view.has(field) ? view.view(field).number("value") : 0;
    }

    @Test
    void parksHaveTheirFloorSpaceInSquareMetres() {
        List<View> written = written("parks.yaml", "parks");
        assertThat(data.parks()).hasSameSizeAs(written);
        assertThat(data.parkIds())
                .containsExactlyElementsOf(
                        written.stream().map(park -> park.text("id")).toList());
        for (int p = 0; p < written.size(); p++) {
            View view = written.get(p);
            Park park = data.parks().get(p);
            assertThat(park.readyFreeSqm()).isCloseTo(SQM * value(view, "readyFreeWanSqm"), within(1e-6));
            assertThat(park.underConstructionSqm())
                    .isCloseTo(SQM * value(view, "underConstructionWanSqm"), within(1e-6));
            view.find("occupiedWanSqm")
                    .ifPresent(occupied -> occupied.views()
                            .forEach((cluster, datum) -> assertThat(
                                            park.occupiedSqm().get(cluster))
                                    .isCloseTo(SQM * datum.number("value"), within(1e-6))));
            view.find("plannedSupplyWanSqm")
                    .ifPresent(planned -> planned.views()
                            .forEach((year, datum) -> assertThat(
                                            park.plannedSupplySqm().get(Integer.parseInt(year)))
                                    .isCloseTo(SQM * datum.number("value"), within(1e-6))));
        }
    }

    @Test
    void anchorsLinksTargetsAndProjectsAreAllThere() {
        List<View> anchors = written("anchors.yaml", "anchors");
        assertThat(data.anchors()).hasSameSizeAs(anchors);
        for (int a = 0; a < anchors.size(); a++) {
            Anchor anchor = data.anchors().get(a);
            assertThat(anchor.id()).isEqualTo(anchors.get(a).text("id"));
            assertThat(anchor.outputYi()).isEqualTo(value(anchors.get(a), "outputYi"));
            assertThat(anchor.floorSpaceSqm()).isCloseTo(SQM * value(anchors.get(a), "floorSpaceWanSqm"), within(1e-6));
        }
        assertThat(data.links()).hasSameSizeAs(written("links.yaml", "links"));
        assertThat(data.targets()).hasSameSizeAs(written("targets.yaml", "targets"));
        List<View> projects = written("projects.yaml", "projects");
        assertThat(data.projects()).hasSameSizeAs(projects);
        for (int p = 0; p < projects.size(); p++) {
            Project project = data.projects().get(p);
            assertThat(project.id()).isEqualTo(projects.get(p).text("id"));
            assertThat(project.floorSpaceSqm())
                    .isCloseTo(SQM * value(projects.get(p), "floorSpaceWanSqm"), within(1e-6));
            assertThat(project.buildYears().median()).isEqualTo(value(projects.get(p), "buildYears"));
            View years = projects.get(p).view("buildYears");
            if (years.has("low")) {
                assertThat(project.buildYears().p05()).isEqualTo(years.number("low"));
                assertThat(project.buildYears().p95()).isEqualTo(years.number("high"));
            }
        }
    }

    @Test
    void innovationsAndSeasonsAreAllThere() {
        assertThat(data.innovations().breakthroughs()).hasSameSizeAs(written("breakthroughs.yaml", "breakthroughs"));
        List<View> approvals = written("approvals.yaml", "approvals");
        assertThat(data.innovations().pipelines()).hasSameSizeAs(approvals);
        for (int a = 0; a < approvals.size(); a++) {
            ApprovalPipeline pipeline = data.innovations().pipelines().get(a);
            List<View> stages = approvals.get(a).items("stages");
            assertThat(pipeline.stages()).hasSameSizeAs(stages);
            for (int s = 0; s < stages.size(); s++) {
                assertThat(pipeline.stages().get(s).id())
                        .isEqualTo(stages.get(s).text("id"));
                assertThat(pipeline.stages().get(s).success()).isEqualTo(value(stages.get(s), "success"));
            }
        }
        assertThat(data.seasonalWeights()).hasSize(4);
        assertThat(data.seasonalWeights().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1, within(1e-9));
        assertThat(data.parameters().all())
                .hasSizeGreaterThan(300)
                .allMatch(p -> !p.label().zh().isBlank());
    }
}
