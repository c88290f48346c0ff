package org.clustercast.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.clustercast.district.Enterprises;
import org.clustercast.measure.Indicator;
import org.clustercast.measure.IndicatorCatalog;
import org.clustercast.quantity.Quarter;
import org.clustercast.result.RecordLayout;
import org.clustercast.result.ReplicationRecord;
import org.clustercast.result.Table;

/**
 * Why a number is what it is: one replication simulated again, with every enterprise of a cluster in one quarter, the path
 * of one of them, and the sums. The replication is the same as in the run, to the last bit.
 */
public final class Trace {

    /** Column that names the enterprise. */
    public static final String ENTERPRISE = "enterprise";

    /** Column that names the quarter. */
    public static final String QUARTER = "quarter";

    private final SimulationRun run;
    private final int cluster;
    private final ReplicationRecord record;
    private final List<TraceColumn> columns = TraceColumn.all();
    private final List<Object[]> rows = new ArrayList<>();
    private final TreeSet<String> names = new TreeSet<>();

    /**
     * A trace of a cluster.
     *
     * @param run a run of the scenario
     * @param cluster position of the cluster
     */
    public Trace(SimulationRun run, int cluster) {
        this.run = run;
        this.cluster = cluster;
        this.record = new ReplicationRecord(run.layout());
    }

    /** Simulates a replication and keeps the enterprises of the cluster in all quarters. */
    public Trace play(int replication) {
        rows.clear();
        names.clear();
        var enterpriseNames = new EnterpriseNames(run.world(), cluster);
        run.run(replication, record, t -> keep(t, enterpriseNames));
        return this;
    }

    private void keep(int quarter, EnterpriseNames enterpriseNames) {
        enterpriseNames.learn(quarter);
        Enterprises e = run.world().state().enterprises();
        String when = run.layout().quarters().get(quarter).toString();
        for (int row = e.from(cluster); row < e.to(cluster); row++) {
            Object[] cells = new Object[columns.size() + 2];
            cells[0] = when;
            cells[1] = enterpriseNames.name(row);
            for (int c = 0; c < columns.size(); c++) {
                cells[c + 2] = columns.get(c).formula().of(e, row);
            }
            rows.add(cells);
            names.add(enterpriseNames.name(row));
        }
    }

    /** Names of all enterprises that the cluster ever had, sorted. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /** Annual outputs of the replication as a record holds them, for comparison with those of the run. */
    public double[] outputs() {
        return record.doubles().clone();
    }

    /** All enterprises of the cluster in a quarter, those that have left or are not yet there too. */
    public Table enterprises(Quarter quarter) {
        return table(0, quarter.toString());
    }

    /** One enterprise in all quarters; no rows when there is none of that name. */
    public Table path(String enterprise) {
        return table(1, enterprise);
    }

    /** Columns of the tables of enterprises. */
    public static List<String> columns() {
        List<String> names = new ArrayList<>(List.of(QUARTER, ENTERPRISE));
        TraceColumn.all().forEach(column -> names.add(column.id()));
        return List.copyOf(names);
    }

    private Table table(int place, String value) {
        Table.Builder table = Table.columns(columns().toArray(new String[0]));
        rows.stream().filter(row -> row[place].equals(value)).forEach(table::row);
        return table.build();
    }

    /** The indicators of the cluster in a quarter as the record holds them: columns {@code indicator,unit,value}. */
    public Table totals(Quarter quarter) {
        RecordLayout layout = run.layout();
        int place = layout.quarters().indexOf(quarter);
        Table.Builder table = Table.columns("indicator", "unit", "value");
        List<Indicator> indicators = IndicatorCatalog.all();
        for (int i = 0; i < indicators.size(); i++) {
            var descriptor = indicators.get(i).descriptor();
            table.row(descriptor.id(), descriptor.unit(), record.floats()[layout.indicatorPosition(i, cluster, place)]);
        }
        return table.build();
    }

    /** The rows with the largest numbers in a column, the largest first, only those above zero; at most {@code most}. */
    public static Table largest(Table table, String column, int most) {
        List<Integer> order = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            if (table.number(row, column) > 0) {
                order.add(row);
            }
        }
        order.sort(
                Collections.reverseOrder((a, b) -> Double.compare(table.number(a, column), table.number(b, column))));
        Table.Builder largest = Table.columns(table.columns().toArray(new String[0]));
        for (int row : order.subList(0, Math.min(most, order.size()))) {
            largest.row(table.columns().stream()
                    .map(c -> (Object) table.text(row, c))
                    .toArray());
        }
        return largest.build();
    }
}
