package org.clustercast.district;

/**
 * Running totals that let the books be closed: what was put in, what came out, independently of the enterprises' columns.
 * Inputs in the output they can carry, 亿元 a year.
 */
public final class Bookings {

    /** Lever capital ordered since the start. */
    public double capitalOrdered;
    /** Lever capital finished since the start. */
    public double capitalFinished;
    /** Lever capital lost by depreciation, net of what levers took. */
    public double capitalGone;
    /** Lever space let to enterprises since the start. */
    public double spaceLet;
    /** Lever space gone by exits. */
    public double spaceGone;
    /** Lever staff matched since the start. */
    public double staffMatched;
    /** Lever staff gone by attrition and exits. */
    public double staffGone;
    /** Orders still being built when their enterprise left. */
    public double capitalAbandoned;

    /** Forgets everything. */
    public void reset() {
        capitalOrdered = 0;
        capitalFinished = 0;
        capitalGone = 0;
        spaceLet = 0;
        spaceGone = 0;
        staffMatched = 0;
        staffGone = 0;
        capitalAbandoned = 0;
    }

    /** Takes over the totals of another state. */
    public void copy(Bookings from) {
        capitalOrdered = from.capitalOrdered;
        capitalFinished = from.capitalFinished;
        capitalGone = from.capitalGone;
        spaceLet = from.spaceLet;
        spaceGone = from.spaceGone;
        staffMatched = from.staffMatched;
        staffGone = from.staffGone;
        capitalAbandoned = from.capitalAbandoned;
    }
}
