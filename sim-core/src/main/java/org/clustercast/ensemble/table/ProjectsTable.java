package org.clustercast.ensemble.table;

import java.io.IOException;
import java.util.Optional;
import org.clustercast.ensemble.statistics.Means;
import org.clustercast.ensemble.statistics.TargetAssessment;
import org.clustercast.policy.Project;
import org.clustercast.policy.ProjectPlan;
import org.clustercast.policy.Target;
import org.clustercast.result.RecordFile;
import org.clustercast.result.RecordLayout;
import org.clustercast.result.Table;
import org.clustercast.scenario.Scenario;

/**
 * {@code projects.csv}: each named project and its cluster's target, with the project's own output and without it.
 *
 * <p>{@code probability_without} takes the project's output from that of its cluster in every replication; nothing else
 * changes, so it does not say what the freed site and staff would have made. {@code realised_share} is the share of
 * replications in which the project has output in some simulated year. Where the cluster has no target in a year,
 * target and probabilities are empty.
 */
public final class ProjectsTable {

    private final Scenario scenario;
    private final RecordFile records;
    private final RecordLayout layout;
    private final AnnualOutputs outputs;
    private final Table.Builder table = Table.columns(
            "project",
            "cluster",
            "year",
            "target",
            "probability",
            "probability_without",
            "mean_output",
            "realised_share");

    private ProjectsTable(Scenario scenario, RecordFile records) {
        this.scenario = scenario;
        this.records = records;
        layout = records.layout();
        outputs = new AnnualOutputs(scenario, layout);
    }

    /** The table of a run: a row for each project and simulated year that has targets. */
    public static Table of(Scenario scenario, RecordFile records) throws IOException {
        ProjectsTable projects = new ProjectsTable(scenario, records);
        for (int p = 0; p < projects.layout.projects().size(); p++) {
            projects.addProject(p);
        }
        return projects.table.build();
    }

    private void addProject(int position) throws IOException {
        Project project = project(layout.projects().get(position));
        double realised = realisedShare(position);
        for (int year : TargetYears.of(scenario)) {
            if (outputs.isSimulated(year)) {
                addYear(project, year, projectOutput(position, year), realised);
            }
        }
    }

    private Project project(String id) {
        return scenario.projects().stream()
                .map(ProjectPlan::project)
                .filter(project -> project.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no project " + id + " in the scenario"));
    }

    private double[] projectOutput(int position, int year) throws IOException {
        return records.doubles(layout.projectPosition(year - layout.firstYear(), position), 1)[0];
    }

    private double realisedShare(int position) throws IOException {
        boolean[] isRealised = new boolean[records.count()];
        int realised = 0;
        for (int y = 0; y < layout.years(); y++) {
            double[] output = projectOutput(position, layout.firstYear() + y);
            for (int i = 0; i < output.length; i++) {
                if (output[i] > 0 && !isRealised[i]) {
                    isRealised[i] = true;
                    realised++;
                }
            }
        }
        return realised / (double) isRealised.length;
    }

    private void addYear(Project project, int year, double[] own, double realised) throws IOException {
        Optional<Target> target = TargetYears.find(scenario, project.cluster(), year);
        double mean = Means.of(own);
        if (target.isEmpty()) {
            table.row(project.id(), project.cluster(), year, "", "", "", mean, realised);
            return;
        }
        double[] with = outputs.column(records, outputs.position(project.cluster()), year);
        double[] without = with.clone();
        for (int i = 0; i < without.length; i++) {
            without[i] -= own[i];
        }
        double bar = target.get().valueYi();
        table.row(
                project.id(),
                project.cluster(),
                year,
                bar,
                TargetAssessment.of(with, bar, 0).probability(),
                TargetAssessment.of(without, bar, 0).probability(),
                mean,
                realised);
    }
}
