package org.clustercast.ensemble.table;

import java.io.IOException;
import java.util.List;
import org.clustercast.quantity.Quarter;
import org.clustercast.result.IndicatorDescriptor;
import org.clustercast.result.RecordFile;
import org.clustercast.result.RecordLayout;
import org.clustercast.result.Table;

/**
 * {@code bottlenecks.csv}: by what output was bound, means over replications by quarter and year: the share of demand
 * bound by it, and the output lost to it, 亿元.
 */
public final class BottlenecksTable {

    /** What can bind output, in the order of the table; the second half of the indicators' ids. */
    public static final List<String> BOUND_BY = List.of("demand", "capital", "space", "staff");

    private static final String SHARE = "share-";
    private static final String GAP = "gap-";

    private final RecordFile records;
    private final RecordLayout layout;
    private final Table.Builder table = Table.columns("cluster", "period", "bound_by", "share", "gap");

    private BottlenecksTable(RecordFile records) {
        this.records = records;
        layout = records.layout();
    }

    /** The table of a run. */
    public static Table of(RecordFile records) throws IOException {
        BottlenecksTable bottlenecks = new BottlenecksTable(records);
        for (int series = 0; series < bottlenecks.layout.series().size(); series++) {
            bottlenecks.addSeries(series);
        }
        return bottlenecks.table.build();
    }

    private void addSeries(int series) throws IOException {
        int quarters = layout.quarters().size();
        double[][] shares = new double[BOUND_BY.size()][];
        double[][] gaps = new double[BOUND_BY.size()][];
        for (int b = 0; b < BOUND_BY.size(); b++) {
            shares[b] = means(SHARE + BOUND_BY.get(b), series, quarters);
            gaps[b] = means(GAP + BOUND_BY.get(b), series, quarters);
        }
        String cluster = layout.series().get(series);
        for (int q = 0; q < quarters; q++) {
            for (int b = 0; b < BOUND_BY.size(); b++) {
                table.row(cluster, layout.quarters().get(q).toString(), BOUND_BY.get(b), shares[b][q], gaps[b][q]);
            }
            if (layout.quarters().get(q).quarterOfYear() == Quarter.PER_YEAR) {
                addYear(cluster, q, shares, gaps);
            }
        }
    }

    private void addYear(String cluster, int lastQuarter, double[][] shares, double[][] gaps) {
        int first = lastQuarter - Quarter.PER_YEAR + 1;
        String year = Integer.toString(layout.quarters().get(lastQuarter).year());
        for (int b = 0; b < BOUND_BY.size(); b++) {
            String boundBy = BOUND_BY.get(b);
            double share = Years.annual(aggregation(SHARE + boundBy), shares[b], first);
            double gap = Years.annual(aggregation(GAP + boundBy), gaps[b], first);
            table.row(cluster, year, boundBy, share, gap);
        }
    }

    private double[] means(String indicator, int series, int quarters) throws IOException {
        return records.meansOfFloats(layout.indicatorPosition(position(indicator), series, 0), quarters);
    }

    private IndicatorDescriptor.Aggregation aggregation(String indicator) {
        return layout.indicators().get(position(indicator)).aggregation();
    }

    private int position(String indicator) {
        for (int i = 0; i < layout.indicators().size(); i++) {
            if (layout.indicators().get(i).id().equals(indicator)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no indicator " + indicator + " is recorded");
    }
}
