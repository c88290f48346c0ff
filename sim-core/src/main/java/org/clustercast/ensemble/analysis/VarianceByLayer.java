package org.clustercast.ensemble.analysis;

import java.util.ArrayList;
import java.util.List;
import org.clustercast.experiment.AnnualOutput;
import org.clustercast.experiment.Lots;
import org.clustercast.experiment.ResponseBlock;
import org.clustercast.experiment.Trials;
import org.clustercast.quantity.Elementary;
import org.clustercast.result.Table;
import org.clustercast.scenario.Scenario;

/**
 * Where the spread of a forecast comes from: shares of the variance of log annual output that belong to the draw of
 * parameters, to luck, and to both together, by cluster and year.
 *
 * <p>Every draw is played with every luck. In this two-way layout with one number in each cell the components of variance are
 * estimated from the mean squares of the random-effects model (Searle, Casella, McCulloch 1992, chapter 4), negative ones set
 * to zero. Standard errors are those of a jackknife over draws and over lucks, added as if independent.
 */
public final class VarianceByLayer {

    /** Fewest draws and lucks from which components can be told at all. */
    public static final int LEAST = 8;

    private static final int PARTS = 3;

    /** Variance of a logarithm that rounding alone may give. */
    private static final double NOTHING = 1e-18;

    private final int draws;
    private final int lucks;
    private final ResponseBlock block;

    private VarianceByLayer(int draws, int lucks, ResponseBlock block) {
        this.draws = draws;
        this.lucks = lucks;
        this.block = block;
    }

    /**
     * The table {@code variance.csv}.
     *
     * @param size number of draws, and of lucks, at least {@link #LEAST}
     * @param trials what may be used; its lots are not looked at. A draw of which a lot has failed is left out
     * @return nothing in it where too few draws are left
     */
    public static Table of(Scenario scenario, int size, Trials trials) {
        AnnualOutput output = AnnualOutput.of(scenario);
        Lots lots = Lots.crossed(size, size);
        ResponseBlock block =
                new Trials(trials.evaluator(), lots, trials.budget(), trials.progress()).of(List.of(scenario), output);
        Table.Builder table = Table.columns(
                "cluster",
                "year",
                "parameters",
                "luck",
                "both",
                "parameters_se",
                "luck_se",
                "draws",
                "lucks",
                "failed");
        VarianceByLayer layers = new VarianceByLayer(size, size, block);
        List<Integer> whole = layers.wholeDraws();
        for (int c = 0; c < scenario.clusters().size() && whole.size() >= LEAST; c++) {
            for (int y = 0; y < output.years(); y++) {
                double[][] logs = layers.logs(whole, output.column(y, c));
                double[] shares = shares(logs);
                double[] errors = errors(logs, shares);
                table.row(
                        scenario.clusters().get(c).id(),
                        scenario.span().years().get(y),
                        shares[0],
                        shares[1],
                        shares[2],
                        errors[0],
                        errors[1],
                        whole.size(),
                        size,
                        block.failed(0));
            }
        }
        return table.build();
    }

    private List<Integer> wholeDraws() {
        List<Integer> whole = new ArrayList<>();
        for (int draw = 0; draw < draws; draw++) {
            boolean isWhole = true;
            for (int luck = 0; luck < lucks; luck++) {
                isWhole &= block.has(0, draw * lucks + luck);
            }
            if (isWhole) {
                whole.add(draw);
            }
        }
        return whole;
    }

    /** Logarithms of output by draw and luck; nothing produced counts as next to nothing. */
    private double[][] logs(List<Integer> whole, int column) {
        double[][] logs = new double[whole.size()][lucks];
        for (int i = 0; i < logs.length; i++) {
            for (int luck = 0; luck < lucks; luck++) {
                double yi = block.value(0, whole.get(i) * lucks + luck, column);
                logs[i][luck] = Elementary.log(Math.max(yi, Double.MIN_NORMAL));
            }
        }
        return logs;
    }

    /**
     * Shares of rows, columns and their interaction in the variance of a table; all zero where nothing varies.
     *
     * @param table at least two rows and two columns
     */
    public static double[] shares(double[][] table) {
        int rows = table.length;
        int columns = table[0].length;
        double[] ofRow = new double[rows];
        double[] ofColumn = new double[columns];
        double mean = 0;
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                ofRow[i] += table[i][j] / columns;
                ofColumn[j] += table[i][j] / rows;
                mean += table[i][j] / rows / columns;
            }
        }
        double between = 0;
        for (double row : ofRow) {
            between += (row - mean) * (row - mean) * columns / (rows - 1);
        }
        double across = 0;
        for (double column : ofColumn) {
            across += (column - mean) * (column - mean) * rows / (columns - 1);
        }
        double rest = 0;
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                double left = table[i][j] - ofRow[i] - ofColumn[j] + mean;
                rest += left * left / (rows - 1) / (columns - 1);
            }
        }
        double byRow = Math.max(0, (between - rest) / columns);
        double byColumn = Math.max(0, (across - rest) / rows);
        double all = byRow + byColumn + rest;
        return all > NOTHING ? new double[] {byRow / all, byColumn / all, rest / all} : new double[PARTS];
    }

    /** Standard errors of the shares of rows and of columns. */
    private static double[] errors(double[][] table, double[] shares) {
        double[] byRow = jackknife(table, shares[0], shares[1]);
        double[] byColumn = jackknife(turned(table), shares[1], shares[0]);
        return new double[] {StrictMath.sqrt(byRow[0] + byColumn[1]), StrictMath.sqrt(byRow[1] + byColumn[0])};
    }

    /** Variances of the shares of rows and of columns when one row after the other is left out. */
    private static double[] jackknife(double[][] table, double ofRows, double ofColumns) {
        double weight = (table.length - 1.0) / table.length;
        double[] variances = new double[2];
        for (int out = 0; out < table.length; out++) {
            List<double[]> kept = new ArrayList<>(List.of(table));
            kept.remove(out);
            double[] without = shares(kept.toArray(new double[0][]));
            variances[0] += weight * (without[0] - ofRows) * (without[0] - ofRows);
            variances[1] += weight * (without[1] - ofColumns) * (without[1] - ofColumns);
        }
        return variances;
    }

    private static double[][] turned(double[][] table) {
        double[][] turned = new double[table[0].length][table.length];
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < turned.length; j++) {
                turned[j][i] = table[i][j];
            }
        }
        return turned;
    }
}
