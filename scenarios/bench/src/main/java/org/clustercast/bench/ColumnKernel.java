package org.clustercast.bench;

import org.clustercast.quantity.Elementary;
import org.clustercast.random.AddressedStreams;
import org.clustercast.random.Keys;
import org.clustercast.random.Purpose;
import org.clustercast.random.Samplers;
import org.clustercast.random.Streams;

/** The reference kernel as our model is written: columns in blocks, numbers by address, our elementary functions. */
final class ColumnKernel {

    /** Rows of a block: its columns stay in the nearest cache. */
    private static final int BLOCK = 512;

    private static final double DRIFT = 0.01;
    private static final double VOLATILITY = 0.02;
    private static final double HAZARD = 0.005;
    private static final long LEAVES = Streams.limit(HAZARD);

    /**
     * Quantiles of the normal law at the edges of cells of equal probability, linear in between, and exact in the outermost
     * cells: as exact as the model's own law of shocks, and small enough to stay in the nearest cache.
     */
    private static final int CELL_BITS = 10;

    private static final int CELLS = 1 << CELL_BITS;
    private static final int PLACE_BITS = Long.SIZE - CELL_BITS;
    private static final long PLACE = (1L << PLACE_BITS) - 1;
    private static final double UNIT = 1.0 / (1L << PLACE_BITS);

    /** Of every cell the quantile at its lower edge and what a unit of place adds, side by side. */
    private final double[] quantiles = new double[2 * CELLS];

    private final Streams streams = new AddressedStreams(1);
    private final long[] key;
    private final double[] size;
    private final long[] bits = new long[BLOCK];
    private final double[] shock = new double[BLOCK];
    private final double[] factor = new double[BLOCK];
    private final int[] outermost = new int[BLOCK + 1];
    private int quarter;

    ColumnKernel(int enterprises) {
        for (int i = 0; i < CELLS; i++) {
            quantiles[2 * i] = edge(i);
            quantiles[2 * i + 1] = UNIT * (edge(i + 1) - edge(i));
        }
        key = new long[enterprises];
        size = new double[enterprises];
        for (int i = 0; i < enterprises; i++) {
            key[i] = Keys.of(1, i, 0, 0);
            size[i] = 1;
        }
    }

    private static double edge(int i) {
        return Samplers.normal(Math.min(Math.max(i, 0.25), CELLS - 0.25) / CELLS);
    }

    /** One quarter of all enterprises. */
    double step() {
        for (int from = 0; from < size.length; from += BLOCK) {
            step(from, Math.min(size.length, from + BLOCK));
        }
        quarter++;
        return size[0];
    }

    private void step(int from, int to) {
        int rows = to - from;
        streams.bits(Purpose.ENTERPRISE_SHOCK, quarter, new Streams.Span(key, from, to, bits));
        normal(rows);
        streams.bits(Purpose.EXIT, quarter, new Streams.Span(key, from, to, bits));
        for (int i = 0; i < rows; i++) {
            shock[i] = DRIFT - VOLATILITY * VOLATILITY / 2 + VOLATILITY * shock[i];
        }
        Elementary.exp(shock, 0, rows, factor);
        for (int i = 0; i < rows; i++) {
            // one that leaves is replaced by one of size one
            double grown = size[from + i] * factor[i];
            size[from + i] = Streams.whole(bits[i]) < LEAVES ? 1 : grown;
        }
    }

    /** Normal numbers by table; the few in the outermost cells are listed first and then drawn exactly. */
    private void normal(int rows) {
        int count = 0;
        for (int i = 0; i < rows; i++) {
            long b = bits[i];
            int cell = (int) (b >>> PLACE_BITS);
            shock[i] = quantiles[2 * cell] + (b & PLACE) * quantiles[2 * cell + 1];
            outermost[count] = i;
            count += ((cell + 1) & (CELLS - 1)) < 2 ? 1 : 0;
        }
        for (int k = 0; k < count; k++) {
            int i = outermost[k];
            shock[i] = Samplers.normal(Streams.uniform(bits[i]));
        }
    }
}
