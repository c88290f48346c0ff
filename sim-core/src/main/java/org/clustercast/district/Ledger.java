package org.clustercast.district;

import java.util.Arrays;

/** Amounts supplied and used by ledger line and year; the lines themselves are described by the plan that made them. */
public final class Ledger extends Columns {

    private final int years;
    private final double[] supplied;
    private final double[] used;

    /** An empty ledger. */
    public Ledger(int lines, int years) {
        this.years = years;
        supplied = doubles(lines * years);
        used = doubles(lines * years);
    }

    /** Forgets all bookings. */
    public void reset() {
        Arrays.fill(supplied, 0);
        Arrays.fill(used, 0);
    }

    /** Adds a flow to a line's year. */
    public void book(int line, int year, double suppliedAmount, double usedAmount) {
        supplied[line * years + year] += suppliedAmount;
        used[line * years + year] += usedAmount;
    }

    /** States a stock at the end of a line's year. */
    public void state(int line, int year, double suppliedAmount, double usedAmount) {
        supplied[line * years + year] = suppliedAmount;
        used[line * years + year] = usedAmount;
    }

    /** Amount supplied in a year. */
    public double supplied(int line, int year) {
        return supplied[line * years + year];
    }

    /** Amount used in a year. */
    public double used(int line, int year) {
        return used[line * years + year];
    }

    /** Takes over the bookings of another state. */
    public void copy(Ledger from) {
        copyColumns(from);
    }
}
