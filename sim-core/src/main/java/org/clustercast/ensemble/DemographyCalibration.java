package org.clustercast.ensemble;

import java.util.ArrayList;
import java.util.List;
import org.clustercast.parameter.Parameter;
import org.clustercast.parameter.ParameterSet;
import org.clustercast.quantity.Elementary;
import org.clustercast.result.Table;
import org.clustercast.scenario.Scenario;
import org.clustercast.scenario.Switches;

/**
 * What entry, exit and the threshold ordinarily contribute to the growth of each cluster: the calibration behind
 * {@code entry.ordinaryNetContribution}.
 *
 * <p>The ordinary world is run at stated parameters twice under the same luck, with demography and without; the
 * contribution is the difference of mean log output at the horizon, per year. In the run with demography the
 * contribution itself is not taken out of the incumbents' trend.
 */
public final class DemographyCalibration {

    private static final String CONTRIBUTION = "ordinaryNetContribution";

    private DemographyCalibration() {}

    /** Contribution by cluster, log points a year. */
    public static Table of(Scenario ordinary, int replications, int threads) {
        Scenario sure = withoutContribution(ordinary.sure());
        Switches all = sure.switches();
        Switches without = new Switches(
                all.noise(),
                all.policy(),
                false,
                false,
                all.fading(),
                all.capacityLimit(),
                all.shortage(),
                all.displacement());
        SideEnsemble on = SideEnsemble.run(sure, replications, threads);
        SideEnsemble off = SideEnsemble.run(sure.withSwitches(without), replications, threads);
        int years = sure.span().years().size();
        Table.Builder table = Table.columns("cluster", "contribution", "by_2025", "stated");
        for (int c = 0; c < sure.clusters().size(); c++) {
            String id = sure.clusters().get(c).id();
            table.row(
                    id,
                    contribution(on, off, c, years),
                    contribution(on, off, c, 2),
                    ordinary.parameters()
                            .parameter("entry." + CONTRIBUTION + "." + id)
                            .value());
        }
        return table.build();
    }

    private static double contribution(SideEnsemble on, SideEnsemble off, int cluster, int years) {
        double with = Means.of(on.outputs(years - 1, cluster));
        double without = Means.of(off.outputs(years - 1, cluster));
        return Elementary.log(with / without) / years;
    }

    private static Scenario withoutContribution(Scenario scenario) {
        List<Parameter> parameters = new ArrayList<>(scenario.parameters().all());
        parameters.replaceAll(p -> p.name().equals(CONTRIBUTION)
                ? new Parameter(
                        p.group(), p.name(), p.cluster(), p.label(), p.meaning(), p.unit(), 0, null, p.evidence())
                : p);
        return scenario.withParameters(new ParameterSet(parameters));
    }
}
