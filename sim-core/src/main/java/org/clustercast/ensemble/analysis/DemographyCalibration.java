package org.clustercast.ensemble.analysis;

import java.util.ArrayList;
import java.util.List;
import org.clustercast.ensemble.statistics.Means;
import org.clustercast.experiment.AnnualOutput;
import org.clustercast.experiment.ResponseBlock;
import org.clustercast.experiment.Trials;
import org.clustercast.parameter.Parameter;
import org.clustercast.parameter.ParameterSet;
import org.clustercast.quantity.Elementary;
import org.clustercast.result.Table;
import org.clustercast.scenario.Scenario;
import org.clustercast.scenario.ScenarioVariant;
import org.clustercast.scenario.Switches;

/**
 * What entry, exit and the threshold, and capacity that follows demand with a delay, ordinarily contribute to the growth
 * of each cluster: the calibration behind {@code entry.ordinaryNetContribution}.
 *
 * <p>The ordinary world is run at stated parameters twice under the same luck: as it is, and as bare growth with mean-one
 * shocks, whose mean path is known. The contribution is the difference of log mean output over the two years in which the prior's growth holds in full, per year; it is
 * not taken out of the incumbents' trend in these runs. Named projects are left out: they are no demography, and those that
 * the trend does not contain come on top of it.
 */
public final class DemographyCalibration {

    private static final String CONTRIBUTION = "ordinaryNetContribution";
    private static final int HORIZON_YEARS = 2;

    private DemographyCalibration() {}

    /** Contribution by cluster, log points a year. */
    public static Table of(Scenario ordinary, Trials trials) {
        Scenario sure = ScenarioVariant.of(withoutContribution(ordinary.sure()))
                .projects(List.of())
                .scenario();
        Switches all = sure.switches();
        Switches bare =
                new Switches(all.noise(), all.policy(), false, false, all.fading(), false, false, all.displacement());
        AnnualOutput output = AnnualOutput.of(sure);
        ResponseBlock both = trials.of(List.of(sure, sure.withSwitches(bare)), output);
        int years = sure.span().years().size();
        Table.Builder table = Table.columns("cluster", "contribution", "all_years", "stated");
        for (int c = 0; c < sure.clusters().size(); c++) {
            String id = sure.clusters().get(c).id();
            table.row(
                    id,
                    contribution(
                            both, output.column(Math.min(HORIZON_YEARS, years) - 1, c), Math.min(HORIZON_YEARS, years)),
                    contribution(both, output.column(years - 1, c), years),
                    ordinary.parameters()
                            .parameter("entry." + CONTRIBUTION + "." + id)
                            .value());
        }
        return table.build();
    }

    private static double contribution(ResponseBlock both, int column, int years) {
        double with = Means.of(both.column(0, column));
        double without = Means.of(both.column(1, column));
        return Elementary.log(with / without) / years;
    }

    private static Scenario withoutContribution(Scenario scenario) {
        List<Parameter> parameters = new ArrayList<>(scenario.parameters().all());
        parameters.replaceAll(p -> p.name().equals(CONTRIBUTION) ? p.stating(0, null, p.evidence()) : p);
        return scenario.withParameters(new ParameterSet(parameters));
    }
}
