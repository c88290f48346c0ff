package org.clustercast.app;

import java.util.ArrayList;
import java.util.List;
import org.clustercast.district.Enterprises;
import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.SimulationRun;
import org.clustercast.scenario.Scenario;

/**
 * Enterprises that stand above scale through two calendar years running: size in the first, growth to the second less the
 * mean of its cluster and year. Named projects, which ramp up, are left out.
 */
final class FirmPanel {

    private static final int QUARTERS = 4;

    private final List<double[]> observations = new ArrayList<>();
    private final List<double[]> sizesAtTheEnd = new ArrayList<>();

    private FirmPanel() {}

    /** Plays some years of some replications of a scenario. */
    static FirmPanel of(Scenario scenario, int replications, int years) {
        var panel = new FirmPanel();
        var run = new SimulationRun(scenario, CheckLevel.QUARTERLY);
        for (int r = 0; r < replications; r++) {
            run.begin(r);
            double[] last = panel.year(run);
            for (int y = 1; y < years; y++) {
                double[] now = panel.year(run);
                panel.compare(run, last, now);
                last = now;
            }
            double[] end = last;
            panel.sizesAtTheEnd.add(
                    java.util.Arrays.stream(end).filter(s -> s > 0).toArray());
        }
        return panel;
    }

    /** Output of a year by row; nought for those that were not above scale in each of its quarters. */
    private double[] year(SimulationRun run) {
        Enterprises e = run.world().state().enterprises();
        double[] output = new double[e.rows()];
        boolean[] throughout = new boolean[e.rows()];
        java.util.Arrays.fill(throughout, true);
        for (int q = 0; q < QUARTERS; q++) {
            run.playQuarter();
            for (int row = 0; row < output.length; row++) {
                throughout[row] &= e.status[row] == Enterprises.ABOVE_SCALE;
                output[row] += e.outputYi[row] / QUARTERS;
            }
        }
        for (int row = 0; row < output.length; row++) {
            output[row] = throughout[row] ? output[row] : 0;
        }
        return output;
    }

    private void compare(SimulationRun run, double[] before, double[] after) {
        Enterprises e = run.world().state().enterprises();
        for (int c = 0; c < run.world().clusters(); c++) {
            int from = observations.size();
            double mean = 0;
            for (int row = e.from(c); row < e.to(c); row++) {
                if (before[row] > 0 && after[row] > 0) {
                    double growth = StrictMath.log(after[row] / before[row]);
                    observations.add(new double[] {StrictMath.log(before[row]), growth, e.volatility[row]});
                    mean += growth;
                }
            }
            for (double[] observation : observations.subList(from, observations.size())) {
                observation[1] -= mean / (observations.size() - from);
            }
        }
    }

    int size() {
        return observations.size();
    }

    double[] logSizes() {
        return observations.stream().mapToDouble(o -> o[0]).toArray();
    }

    double[] growth() {
        return observations.stream().mapToDouble(o -> o[1]).toArray();
    }

    /** Stated volatility of each observed enterprise. */
    double[] volatilities() {
        return observations.stream().mapToDouble(o -> o[2]).toArray();
    }

    /** Sizes in the last year, by replication. */
    List<double[]> sizesAtTheEnd() {
        return sizesAtTheEnd;
    }
}
