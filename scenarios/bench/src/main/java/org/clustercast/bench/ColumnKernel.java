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

    /** Quantiles of the normal law at the edges of cells of equal probability; linear in between. */
    private static final int CELLS = 4096;

    private final double[] quantiles = new double[CELLS + 1];
    private final Streams streams = new AddressedStreams(1);
    private final long[] key;
    private final double[] size;
    private final double[] shock;
    private final double[] luck;
    private int quarter;

    ColumnKernel(int enterprises) {
        for (int i = 0; i <= CELLS; i++) {
            quantiles[i] = Samplers.normal(Math.min(Math.max(i, 0.25), CELLS - 0.25) / CELLS);
        }
        key = new long[enterprises];
        size = new double[enterprises];
        shock = new double[enterprises];
        luck = new double[enterprises];
        for (int i = 0; i < enterprises; i++) {
            key[i] = Keys.of(1, i, 0, 0);
            size[i] = 1;
        }
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
        streams.uniforms(Purpose.ENTERPRISE_SHOCK, quarter, new Streams.Span(key, from, to, shock));
        streams.uniforms(Purpose.EXIT, quarter, new Streams.Span(key, from, to, luck));
        for (int i = from; i < to; i++) {
            double position = shock[i] * CELLS;
            int cell = (int) position;
            double z = quantiles[cell] + (position - cell) * (quantiles[cell + 1] - quantiles[cell]);
            shock[i] = DRIFT - VOLATILITY * VOLATILITY / 2 + VOLATILITY * z;
        }
        Elementary.exp(shock, from, to);
        for (int i = from; i < to; i++) {
            // one that leaves is replaced by one of size one
            double grown = size[i] * shock[i];
            size[i] = luck[i] < HAZARD ? 1 : grown;
        }
    }
}
