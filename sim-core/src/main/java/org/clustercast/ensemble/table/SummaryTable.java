package org.clustercast.ensemble.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.clustercast.district.ClusterBase;
import org.clustercast.ensemble.statistics.Means;
import org.clustercast.measure.IndicatorCatalog;
import org.clustercast.measure.LedgerIndicator;
import org.clustercast.quantity.Quarter;
import org.clustercast.result.Decimals;
import org.clustercast.result.IndicatorDescriptor;
import org.clustercast.result.Quantiles;
import org.clustercast.result.RecordFile;
import org.clustercast.result.RecordLayout;
import org.clustercast.result.TableWriter;
import org.clustercast.scenario.Scenario;

/**
 * {@code summary.csv}: mean and quantiles (type 7) of each indicator by cluster, quarter and year.
 *
 * <p>Annual output is taken from the numbers of full precision, so that it agrees with targets and outcomes; everything
 * else comes from single-precision numbers and is written with nine digits. The base year has what is known of it: output and numbers of enterprises. Without any
 * finished replication there are no rows. Indicators of the ledger are annual, and have the whole
 * ledger as a further series, {@code all}.
 */
public final class SummaryTable {

    private static final List<String> COLUMNS =
            List.of("cluster", "period", "indicator", "unit", "mean", "p05", "p10", "p25", "p50", "p75", "p90", "p95");
    private static final double[] PROBABILITIES = {0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95};

    /** Numbers held at a time, 32 MB; with very many replications one indicator is read in parts. */
    private static final int NUMBERS_AT_ONCE = 1 << 23;

    private final RecordFile records;
    private final RecordLayout layout;
    private final AnnualOutputs outputs;
    private final TableWriter table;
    private final LedgerScope scope;
    private final Map<String, ToDoubleFunction<ClusterBase>> facts = IndicatorCatalog.ofBaseYear();

    private SummaryTable(Scenario scenario, RecordFile records, TableWriter table) {
        this.records = records;
        this.table = table;
        layout = records.layout();
        outputs = new AnnualOutputs(scenario, layout);
        scope = new LedgerScope(scenario);
    }

    /** Writes the table, one indicator after the other. */
    public static void write(Scenario scenario, RecordFile records, Path file) throws IOException {
        try (TableWriter table = new TableWriter(file, COLUMNS)) {
            if (records.count() > 0) {
                new SummaryTable(scenario, records, table).addAll();
            }
            table.commit();
        }
    }

    private void addAll() throws IOException {
        for (int i = 0; i < layout.indicators().size(); i++) {
            addIndicator(i);
        }
        LedgerSummary ledger = new LedgerSummary(records, outputs, scope, NUMBERS_AT_ONCE);
        for (LedgerIndicator indicator : IndicatorCatalog.ofLedger()) {
            String unit = indicator.descriptor().unit();
            ledger.give(
                    indicator,
                    (cluster, year, id, values) -> addRounded(
                            cluster,
                            Integer.toString(year),
                            new IndicatorDescriptor(
                                    id, unit, indicator.descriptor().aggregation()),
                            values));
        }
    }

    private void addIndicator(int indicator) throws IOException {
        int years = layout.series().size() * layout.years();
        int yearsAtOnce = Math.max(1, NUMBERS_AT_ONCE / Quarter.PER_YEAR / records.count());
        for (int first = 0; first < years; first += yearsAtOnce) {
            int count = Math.min(yearsAtOnce, years - first);
            int position = layout.indicatorPosition(indicator, 0, 0) + first * Quarter.PER_YEAR;
            float[][] columns = records.floats(position, count * Quarter.PER_YEAR);
            for (int y = 0; y < count; y++) {
                int series = (first + y) / layout.years();
                addYear(indicator, series, (first + y) % layout.years(), columns, y * Quarter.PER_YEAR);
            }
        }
    }

    private void addYear(int indicator, int series, int year, float[][] columns, int firstColumn) throws IOException {
        IndicatorDescriptor descriptor = layout.indicators().get(indicator);
        String cluster = layout.series().get(series);
        boolean isOutput = descriptor.id().equals(IndicatorCatalog.OUTPUT);
        ToDoubleFunction<ClusterBase> fact = facts.get(descriptor.id());
        if (fact != null && year == 0) {
            addBase(cluster, descriptor, outputs.base(outputs.position(cluster), fact));
        }
        for (int q = 0; q < Quarter.PER_YEAR; q++) {
            Quarter quarter = layout.quarters().get(year * Quarter.PER_YEAR + q);
            addRounded(cluster, quarter.toString(), descriptor, widened(columns[firstColumn + q]));
        }
        int calendarYear = layout.firstYear() + year;
        String period = Integer.toString(calendarYear);
        if (isOutput) {
            double[] values = outputs.column(records, outputs.position(cluster), calendarYear);
            addRow(cluster, period, descriptor, statistics(values));
        } else {
            addRounded(cluster, period, descriptor, annual(descriptor.aggregation(), columns, firstColumn));
        }
    }

    /** Stored data: the same in all replications. */
    private void addBase(String cluster, IndicatorDescriptor descriptor, double base) throws IOException {
        String period = Integer.toString(outputs.baseYear());
        String unit = descriptor.unit();
        table.row(cluster, period, descriptor.id(), unit, base, base, base, base, base, base, base, base);
    }

    private static double[] widened(float[] column) {
        double[] values = new double[column.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = column[i];
        }
        return values;
    }

    private static double[] annual(IndicatorDescriptor.Aggregation aggregation, float[][] columns, int firstColumn) {
        double[] values = new double[columns[firstColumn].length];
        double[] quarters = new double[Quarter.PER_YEAR];
        for (int i = 0; i < values.length; i++) {
            for (int q = 0; q < Quarter.PER_YEAR; q++) {
                quarters[q] = columns[firstColumn + q][i];
            }
            values[i] = Years.annual(aggregation, quarters, 0);
        }
        return values;
    }

    private void addRounded(String cluster, String period, IndicatorDescriptor descriptor, double[] values)
            throws IOException {
        double[] statistics = statistics(values);
        for (int i = 0; i < statistics.length; i++) {
            statistics[i] = Decimals.rounded(statistics[i], Decimals.DIGITS_OF_FLOATS);
        }
        addRow(cluster, period, descriptor, statistics);
    }

    /** Mean, then the quantiles. */
    private static double[] statistics(double[] values) {
        double[] statistics = new double[1 + PROBABILITIES.length];
        statistics[0] = Means.of(values);
        Quantiles quantiles = Quantiles.of(values);
        for (int i = 0; i < PROBABILITIES.length; i++) {
            statistics[1 + i] = quantiles.at(PROBABILITIES[i]);
        }
        return statistics;
    }

    private void addRow(String cluster, String period, IndicatorDescriptor descriptor, double[] statistics)
            throws IOException {
        Object[] cells = new Object[COLUMNS.size()];
        cells[0] = cluster;
        cells[1] = period;
        cells[2] = descriptor.id();
        cells[3] = descriptor.unit();
        for (int i = 0; i < statistics.length; i++) {
            cells[4 + i] = statistics[i];
        }
        table.row(cells);
    }
}
