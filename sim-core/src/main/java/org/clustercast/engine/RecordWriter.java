package org.clustercast.engine;

import java.util.List;
import org.clustercast.district.Accounts;
import org.clustercast.district.Enterprises;
import org.clustercast.district.Ledger;
import org.clustercast.measure.Indicator;
import org.clustercast.model.setting.World;
import org.clustercast.quantity.Quarter;
import org.clustercast.result.RecordLayout;
import org.clustercast.result.ReplicationRecord;
import org.clustercast.scenario.Scenario;

/** Writes the numbers of a replication into its record. */
final class RecordWriter {

    private final RecordLayout layout;
    private final Scenario scenario;
    private final List<Indicator> indicators;

    RecordWriter(RecordLayout layout, Scenario scenario, List<Indicator> indicators) {
        this.layout = layout;
        this.scenario = scenario;
        this.indicators = indicators;
    }

    void writeQuarter(World world, int quarter, ReplicationRecord record) {
        Accounts accounts = world.state().accounts();
        double weight = scenario.seasonalWeights().get(quarter % Quarter.PER_YEAR);
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            double factor = indicator.seasonal() ? weight * Quarter.PER_YEAR : 1;
            for (int s = 0; s < layout.series().size(); s++) {
                record.floats()[layout.indicatorPosition(i, s, quarter)] =
                        (float) (indicator.value(accounts, s) * factor);
            }
        }
        int year = quarter / Quarter.PER_YEAR;
        boolean first = quarter % Quarter.PER_YEAR == 0;
        for (int c = 0; c < layout.clusters().size(); c++) {
            add(record, layout.outputPosition(year, c), accounts.outputYi[c] * weight, first);
        }
        Enterprises e = world.state().enterprises();
        double[] prices = world.state().events().price;
        for (int k = 0; k < layout.projects().size(); k++) {
            int row = world.state().projects().row[k];
            double output = prices[e.segment[row]] * e.outputYi[row];
            add(record, layout.projectPosition(year, k), output * weight, first);
        }
    }

    private static void add(ReplicationRecord record, int position, double value, boolean first) {
        record.doubles()[position] = (first ? 0 : record.doubles()[position]) + value;
    }

    void writeYears(World world, ReplicationRecord record) {
        Ledger ledger = world.state().ledger();
        for (int line = 0; line < layout.ledger().size(); line++) {
            for (int year = 0; year < layout.years(); year++) {
                record.floats()[layout.ledgerPosition(line, year, 0)] = (float) ledger.supplied(line, year);
                record.floats()[layout.ledgerPosition(line, year, 1)] = (float) ledger.used(line, year);
            }
        }
    }
}
