package org.clustercast.ensemble.analysis;

import java.util.ArrayList;
import java.util.List;
import org.clustercast.ensemble.statistics.TargetAssessment;
import org.clustercast.experiment.AnnualOutput;
import org.clustercast.experiment.ReplicationFailedException;
import org.clustercast.experiment.ResponseBlock;
import org.clustercast.experiment.Trials;
import org.clustercast.parameter.Parameter;
import org.clustercast.parameter.ParameterSet;
import org.clustercast.parameter.Prior;
import org.clustercast.policy.Target;
import org.clustercast.result.Table;
import org.clustercast.scenario.Scenario;

/**
 * How the probability of one target hangs on the two assumptions that decide it most: how fast growth fades and where to.
 * Each cell fixes both at a quantile of its prior and draws everything else.
 */
public final class OutsideView {

    private static final String HALF_LIFE = "environment.growthHalfLife";
    private static final String LONG_RUN = "environment.longRunGrowth.";

    private static final String[] COLUMNS = {
        "cluster",
        "year",
        "half_life",
        "long_run_growth",
        "replications",
        "hits",
        "probability",
        "ci_low",
        "ci_high",
        "failed"
    };

    private OutsideView() {}

    /** Numbers behind the table: 5 %, 50 % and 95 % points of a prior, or the value of a sure parameter. */
    private static List<Double> levels(Parameter parameter) {
        Prior prior = parameter.prior();
        return prior == null ? List.of(parameter.value()) : List.of(prior.p05(), prior.median(), prior.p95());
    }

    /**
     * The table {@code outside_view.csv} of a target.
     *
     * @param trials lots of each cell; those that fail are counted, and the interval holds whether all of them missed or all
     *     hit
     * @throws ReplicationFailedException when one of them fails and the policy is to stop
     */
    public static Table of(Scenario scenario, Target target, Trials trials) {
        ParameterSet set = scenario.parameters();
        Parameter halfLife = set.parameter(HALF_LIFE);
        Parameter longRun = set.parameter(LONG_RUN + target.cluster());
        List<Scenario> cells = new ArrayList<>();
        for (double fade : levels(halfLife)) {
            for (double growth : levels(longRun)) {
                cells.add(fixed(fixed(scenario, halfLife, fade), longRun, growth));
            }
        }
        AnnualOutput output = AnnualOutput.of(scenario);
        int year = target.year() - scenario.span().start().year();
        int column = output.column(year, scenario.clusterPosition(target.cluster()));
        ResponseBlock responses = trials.of(cells, output);
        Table.Builder table = Table.columns(COLUMNS);
        for (int cell = 0; cell < cells.size(); cell++) {
            ParameterSet fixed = cells.get(cell).parameters();
            TargetAssessment found =
                    TargetAssessment.of(responses.column(cell, column), target.valueYi(), responses.failed(cell));
            table.row(
                    target.cluster(),
                    target.year(),
                    fixed.parameter(HALF_LIFE).value(),
                    fixed.parameter(LONG_RUN + target.cluster()).value(),
                    found.finished(),
                    found.hits(),
                    found.probability(),
                    found.interval().low(),
                    found.interval().high(),
                    found.failed());
        }
        return table.build();
    }

    private static Scenario fixed(Scenario scenario, Parameter parameter, double value) {
        List<Parameter> parameters = new ArrayList<>(scenario.parameters().all());
        parameters.replaceAll(p -> p.id().equals(parameter.id()) ? sure(p, value) : p);
        return scenario.withParameters(new ParameterSet(parameters));
    }

    private static Parameter sure(Parameter p, double value) {
        return p.stating(value, null, p.evidence());
    }
}
