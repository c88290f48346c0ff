package org.clustercast.district;

import java.util.Arrays;

/**
 * Capital of levers on its way: money that waits for a need, and what is ordered by the quarter in which it will be ready, in
 * a ring that is as long as the longest building time.
 */
public final class CapitalOrders extends Columns {

    /** Money that waits, in capital that it will pay for, by cluster, 亿元. */
    public final double[] waitingYi;
    /** The same by lever as it was given, before additionality and leverage: grants, funds; by cluster, 亿元. */
    public final double[][] waitingMoneyYi;

    /** Output that what is ready in a quarter can carry, by place in the ring and row, 亿元 a year. */
    private final double[][] ready;

    private final boolean[] isOrdered;

    /**
     * Nothing ordered.
     *
     * @param rows rows of enterprises
     * @param clusters number of clusters
     * @param longest longest time from order to use, quarters; what takes longer is never ready
     */
    public CapitalOrders(int rows, int clusters, int longest) {
        waitingYi = doubles(clusters);
        waitingMoneyYi = table(2, clusters);
        ready = new double[longest + 1][rows];
        isOrdered = flags(longest + 1);
    }

    /** Forgets all orders. */
    public void reset() {
        Arrays.fill(waitingYi, 0);
        for (double[] ofLever : waitingMoneyYi) {
            Arrays.fill(ofLever, 0);
        }
        for (int place = 0; place < ready.length; place++) {
            clear(place);
        }
    }

    private void clear(int place) {
        if (isOrdered[place]) {
            Arrays.fill(ready[place], 0);
            isOrdered[place] = false;
        }
    }

    /** Whether anything is ready in a quarter. */
    public boolean isDue(int quarter) {
        return isOrdered[quarter % ready.length];
    }

    /** What is ready in a quarter, by row; whoever takes it sets it to zero. */
    public double[] due(int quarter) {
        return ready[quarter % ready.length];
    }

    /** What is ready in a quarter has been taken. */
    public void close(int quarter) {
        isOrdered[quarter % ready.length] = false;
    }

    /** Column, by row, that an order of a quarter adds to when it takes some quarters. */
    public double[] order(int quarter, int quarters) {
        int place = (quarter + Math.min(ready.length - 1, quarters)) % ready.length;
        isOrdered[place] = true;
        return ready[place];
    }

    /** Takes over the orders of another state. */
    public void copy(CapitalOrders from) {
        for (int place = 0; place < ready.length; place++) {
            if (from.isOrdered[place]) {
                System.arraycopy(from.ready[place], 0, ready[place], 0, ready[place].length);
            } else {
                clear(place);
            }
        }
        copyColumns(from);
    }
}
