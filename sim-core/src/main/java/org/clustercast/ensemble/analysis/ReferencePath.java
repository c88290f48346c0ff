package org.clustercast.ensemble.analysis;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.clustercast.ensemble.table.Outcomes;
import org.clustercast.experiment.AnnualOutput;
import org.clustercast.experiment.ResponseBlock;
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

    /** Position of the only variant. */
    private static final int ORDINARY = 0;

    private static final double[] SHARES = {0.1, 0.5, 0.9};
    private static final List<String> COLUMNS = List.of("p10", "p50", "p90");

    private final Table own;
    private final Outcomes first;
    private final ResponseBlock runs;
    private final AnnualOutput output;
    /** Replications that neither the run nor the ordinary world lacks: only these share their luck. */
    private final List<Integer> both;

    private ReferencePath(Table own, Outcomes first, ResponseBlock runs, AnnualOutput output) {
        this.own = own;
        this.first = first;
        this.runs = runs;
        this.output = output;
        both = runs.finished(ORDINARY).stream()
                .filter(new TreeSet<>(first.replications())::contains)
                .toList();
    }

    /**
     * Quantiles of annual output by cluster and year; the base year is what is recorded.
     *
     * @param ordinary the ordinary world, with the seed of the run
     * @param runs its annual output on the lots of the first replications
     * @param run the run, whose tables are there
     * @return nothing when no replication has finished in both
     */
    public static Optional<Table> of(Scenario ordinary, ResponseBlock runs, RunDirectory run) throws IOException {
        Table own = run.table(RunDirectory.SUMMARY).where("indicator", "output");
        int below = runs.finished(ORDINARY).stream().mapToInt(r -> r + 1).max().orElse(0);
        Outcomes first = Outcomes.read(run.tableFile(RunDirectory.OUTCOMES), below);
        ReferencePath path = new ReferencePath(own, first, runs, AnnualOutput.of(ordinary));
        return path.both.isEmpty() ? Optional.empty() : Optional.of(path.table(ordinary));
    }

    private Table table(Scenario ordinary) {
        Table.Builder table = Table.columns("cluster", "year", "p10", "p50", "p90", "replications", "failed");
        for (int c = 0; c < ordinary.clusters().size(); c++) {
            var cluster = ordinary.clusters().get(c);
            double base = cluster.base().outputYi();
            table.row(cluster.id(), ordinary.span().baseYear(), base, base, base, both.size(), runs.failed(ORDINARY));
            Table ofCluster = own.where("cluster", cluster.id());
            for (int y = 0; y < ordinary.span().years().size(); y++) {
                int year = ordinary.span().years().get(y);
                Quantiles outputs = Quantiles.of(runs.column(ORDINARY, output.column(y, c), both));
                double[] factors = factors(ofCluster.where("period", Integer.toString(year)), cluster.id(), year);
                table.row(
                        cluster.id(),
                        year,
                        outputs.at(SHARES[0]) * factors[0],
                        outputs.at(SHARES[1]) * factors[1],
                        outputs.at(SHARES[2]) * factors[2],
                        both.size(),
                        runs.failed(ORDINARY));
            }
        }
        return table.build();
    }

    /** What the quantiles of the whole run are of those of its first replications; one where there are no more. */
    private double[] factors(Table all, String cluster, int year) {
        double[] factors = {1, 1, 1};
        if (all.rows() == 1) {
            Quantiles few = Quantiles.of(first.column(cluster, year, both));
            for (int i = 0; i < factors.length; i++) {
                double quantile = few.at(SHARES[i]);
                factors[i] = quantile > 0 ? all.number(0, COLUMNS.get(i)) / quantile : 1;
            }
        }
        return factors;
    }
}
