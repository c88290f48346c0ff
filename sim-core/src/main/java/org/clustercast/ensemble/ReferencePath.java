package org.clustercast.ensemble;

import org.clustercast.result.Quantiles;
import org.clustercast.result.Table;
import org.clustercast.scenario.Scenario;

/** The path of the ordinary world, to be drawn beside a scenario on the same axes: {@code reference.csv}. */
public final class ReferencePath {

    private ReferencePath() {}

    /** Quantiles of annual output by cluster and year; the base year is what is recorded. */
    public static Table of(Scenario ordinary, int replications, int threads) {
        SideEnsemble runs = SideEnsemble.run(ordinary, replications, threads);
        Table.Builder table = Table.columns("cluster", "year", "p10", "p50", "p90");
        for (int c = 0; c < ordinary.clusters().size(); c++) {
            var cluster = ordinary.clusters().get(c);
            double base = cluster.base().outputYi();
            table.row(cluster.id(), ordinary.span().baseYear(), base, base, base);
            for (int y = 0; y < ordinary.span().years().size(); y++) {
                Quantiles outputs = Quantiles.of(runs.outputs(y, c));
                table.row(
                        cluster.id(),
                        ordinary.span().years().get(y),
                        outputs.at(0.1),
                        outputs.at(0.5),
                        outputs.at(0.9));
            }
        }
        return table.build();
    }
}
