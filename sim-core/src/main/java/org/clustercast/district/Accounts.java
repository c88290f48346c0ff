package org.clustercast.district;

import java.util.Arrays;

/**
 * The sums of a quarter by series: the clusters in contract order, then the six with targets, then the district's
 * industry. Amounts of output are annualised, 亿元 a year. Counts of entry and exit are made by
 * the phases in which they happen.
 */
public final class Accounts extends AccountSheet {

    public final double[] demandYi = account();
    public final double[] outputYi = account();
    public final double[] lostOrdersYi = account();
    /** Value added, 亿元 a year. */
    public final double[] valueAddedYi = account();
    /** Demand of enterprises bound by demand, capital, space, staff. */
    public final double[][] boundYi = byCause();
    /** Lost orders of enterprises bound by demand (none), capital, space, staff. */
    public final double[][] gapYi = byCause();

    public final double[] ordinaryCapital = account();
    public final double[] leverCapital = account();
    public final double[] ordinarySpace = account();
    public final double[] leverSpace = account();
    public final double[] ordinaryStaff = account();
    public final double[] leverStaff = account();
    public final double[] vacancies = account();
    public final double[] aboveScale = account();
    public final double[] belowScale = account();
    public final double[] entries = account();
    public final double[] exits = account();
    public final double[] crossingsUp = account();
    public final double[] crossingsDown = account();
    public final double[] projectOutputYi = account();
    public final double[] investmentYi = account();
    public final double[] grantsYi = account();
    public final double[] fundsYi = account();
    public final double[] recruits = account();
    public final double[] spaceWanSqm = account();

    /** Public money that paid for what would have happened anyway, 亿元. */
    public final double[] deadweightYi = account();
    /** Fund money announced beyond practice, 亿元. */
    public final double[] fundsAnnouncedYi = account();
    /** Of this, raised, 亿元. */
    public final double[] fundsRaisedYi = account();
    /** Fund money that returned, 亿元. */
    public final double[] fundsReturnedYi = account();
    /** 1 where the output of last quarter lay below the path to the targets. */
    public final double[] behindPath = account();
    /** Research of enterprises, 亿元 in the quarter. */
    public final double[] researchYi = account();
    /** Breakthroughs named in the document that happened. */
    public final double[] breakthroughs = account();
    /** Products approved. */
    public final double[] approvals = account();
    /** Products under development. */
    public final double[] pipeline = account();
    /** Output times productivity over practice less one, 亿元 a year. */
    public final double[] technologyOutputYi = account();
    /** Orders of local customers, 亿元 a year. */
    public final double[] localOrdersYi = account();
    /** Local purchases that links could carry, filled or not, 亿元 a year. */
    public final double[] linkWeightYi = account();
    /** Of these, purchases of filled links, 亿元 a year. */
    public final double[] linkFilledYi = account();
    /** Local customers lost. */
    public final double[] customersLost = account();
    /** Local customers found for lost ones. */
    public final double[] customersFound = account();
    /** Leads of the attraction funnel. */
    public final double[] leads = account();
    /** Leads that led to talks. */
    public final double[] talks = account();
    /** Leads that signed. */
    public final double[] signed = account();
    /** Leads that got a site. */
    public final double[] sited = account();
    /** Arrivals that began to produce. */
    public final double[] arrivals = account();
    /** Arrivals that reached full load. */
    public final double[] fullLoad = account();
    /** Leads that would produce but only move within the district. */
    public final double[] movesWithin = account();
    /** Leads lost because there was no floor space. */
    public final double[] leadsWithoutSite = account();
    /** Arrivals that fill a missing or weak link. */
    public final double[] gapArrivals = account();
    /** Output promised by leads that signed, 亿元 a year. */
    public final double[] promisedYi = account();
    /** Provincial specialised enterprises. */
    public final double[] specialised = account();
    /** National little giants. */
    public final double[] littleGiants = account();
    /** Listed companies. */
    public final double[] listedCompanies = account();
    /** Spin-offs. */
    public final double[] spinOffs = account();
    /** Enterprises that moved out because space was short. */
    public final double[] movedOut = account();
    /** Enterprises on the list of leading and backbone enterprises. */
    public final double[] selected = account();
    /** Of these, enterprises that would not be on it without noise. */
    public final double[] wronglySelected = account();

    /** Output of the quarter before, annualised, 亿元 a year. */
    public final double[] lastOutputYi = doubles(series());
    /** Above-scale enterprises of the quarter before. */
    public final double[] lastAboveScale = doubles(series());
    /** Output of named projects of the quarter before, annualised, 亿元 a year. */
    public final double[] lastProjectOutputYi = doubles(series());

    /** Accounts for a number of series. */
    public Accounts(int series) {
        super(series);
    }

    private double[][] byCause() {
        return new double[][] {account(), account(), account(), account()};
    }

    /** Forgets everything, the quarter before too. */
    public void reset() {
        open();
        Arrays.fill(lastOutputYi, 0);
        Arrays.fill(lastAboveScale, 0);
        Arrays.fill(lastProjectOutputYi, 0);
    }

    /** Sets every account to zero at the beginning of a quarter; remembers output and enterprises of the one before. */
    public void open() {
        System.arraycopy(outputYi, 0, lastOutputYi, 0, series());
        System.arraycopy(aboveScale, 0, lastAboveScale, 0, series());
        System.arraycopy(projectOutputYi, 0, lastProjectOutputYi, 0, series());
        clear();
    }

    /** Takes over the sums of another state. */
    public void copy(Accounts from) {
        copyColumns(from);
    }
}
