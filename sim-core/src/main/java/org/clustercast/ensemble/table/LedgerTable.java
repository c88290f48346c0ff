package org.clustercast.ensemble.table;

import java.io.IOException;
import org.clustercast.model.setting.Ceilings;
import org.clustercast.result.Decimals;
import org.clustercast.result.LedgerLine;
import org.clustercast.result.RecordFile;
import org.clustercast.result.RecordLayout;
import org.clustercast.result.Table;

/**
 * {@code ledger.csv}: resources supplied, used and left unallocated by year, means over replications of single-precision
 * numbers, with nine digits.
 */
public final class LedgerTable {

    private LedgerTable() {}

    /** The table of a run. */
    public static Table of(RecordFile records) throws IOException {
        RecordLayout layout = records.layout();
        Table.Builder table = Table.columns(
                "resource",
                "source",
                "cluster",
                "park",
                "tier",
                "instrument",
                "period",
                "unit",
                "supplied",
                "used",
                "unallocated");
        int start = layout.ledgerPosition(0, 0, 0);
        double[] means = records.meansOfFloats(start, layout.floats() - start);
        for (int l = 0; l < layout.ledger().size(); l++) {
            // what additions meet on their way to use has a table of its own
            boolean isBook = !layout.ledger().get(l).resource().equals(Ceilings.ADDITION);
            for (int year = 0; year < layout.years() && isBook; year++) {
                double supplied = means[layout.ledgerPosition(l, year, 0) - start];
                double used = means[layout.ledgerPosition(l, year, 1) - start];
                add(table, layout.ledger().get(l), layout.firstYear() + year, supplied, used);
            }
        }
        return table.build();
    }

    private static void add(Table.Builder table, LedgerLine line, int year, double supplied, double used) {
        table.row(
                line.resource(),
                line.source(),
                line.cluster(),
                line.park(),
                line.tier(),
                line.instrument(),
                year,
                line.unit(),
                rounded(supplied),
                rounded(used),
                rounded(rounded(supplied) - rounded(used)));
    }

    private static double rounded(double amount) {
        return Decimals.rounded(amount, Decimals.DIGITS_OF_FLOATS);
    }
}
