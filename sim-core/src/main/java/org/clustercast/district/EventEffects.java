package org.clustercast.district;

import java.util.Arrays;

/** Which dated events happen, and what those that hold do to markets. */
public final class EventEffects extends Columns {

    /** Whether an event happens. */
    public final boolean[] happens;
    /**
     * Price of what a segment sells, over that without events. Enterprises count in quantities at prices without events;
     * what they sell is worth this much of it.
     */
    public final double[] price;
    /** Share of the new capital that it would add which an enterprise of a segment can still buy. */
    public final double[] capitalAccess;
    /** Whether everybody can buy all the new capital that it would add. */
    public boolean isCapitalFree = true;
    /** By event, rows whose market it has changed, so that they and no others get it back when it ends. */
    public final boolean[][] isHit;

    /** No event. */
    public EventEffects(int events, int segments, int rows) {
        happens = flags(events);
        price = doubles(segments);
        capitalAccess = doubles(segments);
        isHit = new boolean[events][];
        for (int i = 0; i < events; i++) {
            isHit[i] = flags(rows);
        }
        reset();
    }

    /** Back to markets without events. */
    public void reset() {
        Arrays.fill(happens, false);
        Arrays.fill(price, 1);
        Arrays.fill(capitalAccess, 1);
        isCapitalFree = true;
        for (boolean[] rows : isHit) {
            Arrays.fill(rows, false);
        }
    }

    /** Takes over the events of another state. */
    public void copy(EventEffects from) {
        copyColumns(from);
        isCapitalFree = from.isCapitalFree;
    }
}
