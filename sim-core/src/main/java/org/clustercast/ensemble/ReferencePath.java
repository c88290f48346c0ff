package org.clustercast.ensemble;

import java.io.IOException;
import java.util.List;
import org.clustercast.result.Quantiles;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.Table;
import org.clustercast.scenario.Scenario;

/**
 * The path of the ordinary world, to be drawn beside a scenario on the same axes: {@code reference.csv}.
 *
 * <p>It is simulated with fewer replications than the run, under the luck of the run's first ones. Its quantiles are
 * multiplied by what the run's own quantile of all replications is of that of the first ones (a ratio estimator with the
 * run as control variate), so that the two lines differ by the scenario and not by the luck of a few replications.
 */
public final class ReferencePath {

    private static final double[] SHARES = {0.1, 0.5, 0.9};
    private static final List<String> COLUMNS = List.of("p10", "p50", "p90");

    private final Table own;
    private final Outcomes first;

    private ReferencePath(Table own, Outcomes first) {
        this.own = own;
        this.first = first;
    }

    /**
     * Quantiles of annual output by cluster and year; the base year is what is recorded.
     *
     * @param ordinary the ordinary world, with the seed of the run
     * @param replications how many to simulate
     * @param threads threads
     * @param run the run, whose tables are there
     */
    public static Table of(Scenario ordinary, int replications, int threads, RunDirectory run) throws IOException {
        return of(ordinary, replications, threads, run, Progress.SILENT);
    }

    /** As above; {@code progress} hears of each replication. */
    public static Table of(Scenario ordinary, int replications, int threads, RunDirectory run, Progress progress)
            throws IOException {
        Table own = run.table(RunDirectory.SUMMARY).where("indicator", "output");
        Outcomes first = Outcomes.read(run.tableFile(RunDirectory.OUTCOMES), replications);
        return new ReferencePath(own, first)
                .table(ordinary, SideEnsemble.run(ordinary, replications, threads, progress));
    }

    private Table table(Scenario ordinary, SideEnsemble runs) {
        Table.Builder table = Table.columns("cluster", "year", "p10", "p50", "p90");
        for (int c = 0; c < ordinary.clusters().size(); c++) {
            var cluster = ordinary.clusters().get(c);
            double base = cluster.base().outputYi();
            table.row(cluster.id(), ordinary.span().baseYear(), base, base, base);
            Table ofCluster = own.where("cluster", cluster.id());
            for (int y = 0; y < ordinary.span().years().size(); y++) {
                int year = ordinary.span().years().get(y);
                Quantiles outputs = Quantiles.of(runs.outputs(y, c));
                double[] factors = factors(ofCluster.where("period", Integer.toString(year)), cluster.id(), year);
                table.row(
                        cluster.id(),
                        year,
                        outputs.at(SHARES[0]) * factors[0],
                        outputs.at(SHARES[1]) * factors[1],
                        outputs.at(SHARES[2]) * factors[2]);
            }
        }
        return table.build();
    }

    /** What the quantiles of the whole run are of those of its first replications; one where there are no more. */
    private double[] factors(Table all, String cluster, int year) {
        double[] factors = {1, 1, 1};
        List<Integer> replications = first.replications();
        if (all.rows() == 1 && !replications.isEmpty()) {
            Quantiles few = Quantiles.of(first.column(cluster, year, replications));
            for (int i = 0; i < factors.length; i++) {
                double quantile = few.at(SHARES[i]);
                factors[i] = quantile > 0 ? all.number(0, COLUMNS.get(i)) / quantile : 1;
            }
        }
        return factors;
    }
}
