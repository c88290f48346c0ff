package org.clustercast.loader.resolve;

import java.util.List;
import org.clustercast.district.Cluster;
import org.clustercast.district.ClusterBase;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.shape.View;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.parameter.Parameter;
import org.clustercast.parameter.Prior;
import org.clustercast.policy.Project;
import org.clustercast.policy.Target;

/** Warns of what is possible and hardly meant; nothing is refused and nothing is changed. */
final class Plausibility {

    /** An order of magnitude: what differs by less may well be meant. */
    private static final double FAR = 10;

    /** With fewer replications a simulated probability is uncertain by more than ten points. */
    private static final int FEW_REPLICATIONS = 100;

    private final DistrictData district;
    private final KeyNames names;
    private final Problems problems;

    Plausibility(DistrictData district, KeyNames names, Problems problems) {
        this.names = names;
        this.district = district;
        this.problems = problems;
    }

    /** Few replications tell little about a probability. */
    void replications(View whole) {
        int stated = whole.whole("replications");
        if (stated < FEW_REPLICATIONS) {
            problems.warn("warning.replications", whole.place("replications"), stated, FEW_REPLICATIONS);
        }
    }

    /** A value outside the range in which nine out of ten would expect it. */
    void parameter(Parameter parameter, double value, View stated, String field) {
        Prior prior = parameter.prior();
        if (prior != null && (value < prior.p05() || value > prior.p95())) {
            problems.warn(
                    "warning.parameter",
                    stated.place(field),
                    parameter.id(),
                    value,
                    names.counted(parameter.unit()),
                    prior.p05(),
                    prior.p95());
        }
    }

    /** A project that makes far more of its floor space than its cluster does. */
    void project(Project project, View stated) {
        ClusterBase base = base(project.cluster());
        double usual = base.outputYi() / base.floorSpaceSqm();
        if (project.promisedOutputYi() > FAR * usual * project.floorSpaceSqm()) {
            problems.warn(
                    "warning.project-output",
                    stated.place("promisedOutputYi"),
                    project.promisedOutputYi(),
                    stated.number("floorSpaceWanSqm"),
                    FAR);
        }
    }

    /** A target that is far from what the cluster makes. */
    void target(Target target, View stated) {
        double now = base(target.cluster()).outputYi();
        if (target.valueYi() > FAR * now || target.valueYi() * FAR < now) {
            problems.warn("warning.target", stated.place("output"), target.valueYi(), now, district.baseYear());
        }
    }

    private ClusterBase base(String id) {
        List<Cluster> found = district.clusters().stream()
                .filter(cluster -> cluster.id().equals(id))
                .toList();
        return found.get(0).base();
    }
}
