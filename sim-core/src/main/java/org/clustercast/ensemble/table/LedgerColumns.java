package org.clustercast.ensemble.table;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.clustercast.result.RecordFile;
import org.clustercast.result.RecordLayout;

/** Amounts of ledger lines over all finished replications, read a block of lines at a time; a few blocks stay in memory. */
final class LedgerColumns {

    private static final int BLOCKS = 4;

    private final RecordFile records;
    private final RecordLayout layout;
    private final int linesAtOnce;
    private final Map<Integer, float[][]> blocks = new LinkedHashMap<>(BLOCKS * 2, 0.75F, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, float[][]> eldest) {
            return size() > BLOCKS;
        }
    };

    /** Columns of a file, of which about so many numbers are held at a time. */
    LedgerColumns(RecordFile records, int numbers) {
        this.records = records;
        layout = records.layout();
        int ofLine = Math.max(1, 2 * layout.years() * records.count());
        linesAtOnce = Math.max(1, numbers / BLOCKS / ofLine);
    }

    /** Adds the amounts of a line in a year to sums by replication; {@code side} 0 supplied, 1 used. */
    void add(int line, int year, int side, double[] sums) throws IOException {
        int first = line / linesAtOnce * linesAtOnce;
        float[][] block = blocks.get(first);
        if (block == null) {
            int lines = Math.min(linesAtOnce, layout.ledger().size() - first);
            block = records.floats(layout.ledgerPosition(first, 0, 0), lines * layout.years() * 2);
            blocks.put(first, block);
        }
        float[] amounts = block[layout.ledgerPosition(line, year, side) - layout.ledgerPosition(first, 0, 0)];
        for (int i = 0; i < sums.length; i++) {
            sums[i] += amounts[i];
        }
    }
}
