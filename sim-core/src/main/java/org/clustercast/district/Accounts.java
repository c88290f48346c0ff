package org.clustercast.district;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The sums of a quarter by series: the clusters in contract order, then the six with targets, then the district's
 * industry. Amounts of output are annualised, 亿元 a year. Written by the accounting phase; counts of entry and exit by
 * the phases that make them.
 */
public final class Accounts {

    private static final int CAUSES = 4;

    private final int series;

    public final double[] demandYi;
    public final double[] outputYi;
    public final double[] lostOrdersYi;
    /** Demand of enterprises bound by demand, capital, space, staff. */
    public final double[][] boundYi;
    /** Lost orders of enterprises bound by demand (none), capital, space, staff. */
    public final double[][] gapYi;

    public final double[] ordinaryCapital;
    public final double[] leverCapital;
    public final double[] ordinarySpace;
    public final double[] leverSpace;
    public final double[] ordinaryStaff;
    public final double[] leverStaff;
    public final double[] vacancies;
    public final double[] aboveScale;
    public final double[] belowScale;
    public final double[] entries;
    public final double[] exits;
    public final double[] crossingsUp;
    public final double[] crossingsDown;
    public final double[] projectOutputYi;
    public final double[] investmentYi;
    public final double[] grantsYi;
    public final double[] fundsYi;
    public final double[] recruits;
    public final double[] spaceWanSqm;

    /** Public money that paid for what would have happened anyway, 亿元. */
    public final double[] deadweightYi;
    /** Fund money announced beyond practice, 亿元. */
    public final double[] fundsAnnouncedYi;
    /** Of this, raised, 亿元. */
    public final double[] fundsRaisedYi;
    /** Fund money that returned, 亿元. */
    public final double[] fundsReturnedYi;
    /** 1 where the output of last quarter lay below the path to the targets. */
    public final double[] behindPath;
    /** Research of enterprises, 亿元 in the quarter. */
    public final double[] researchYi;
    /** Breakthroughs named in the document that happened. */
    public final double[] breakthroughs;
    /** Products approved. */
    public final double[] approvals;
    /** Products under development. */
    public final double[] pipeline;
    /** Output times log productivity over practice, 亿元 a year. */
    public final double[] technologyOutputYi;
    /** Orders of local customers, 亿元 a year. */
    public final double[] localOrdersYi;
    /** Local purchases that links could carry, filled or not, 亿元 a year. */
    public final double[] linkWeightYi;
    /** Of these, purchases of filled links, 亿元 a year. */
    public final double[] linkFilledYi;
    /** Local customers lost. */
    public final double[] customersLost;
    /** Local customers found for lost ones. */
    public final double[] customersFound;
    /** Leads of the attraction funnel. */
    public final double[] leads;
    /** Leads that led to talks. */
    public final double[] talks;
    /** Leads that signed. */
    public final double[] signed;
    /** Leads that got a site. */
    public final double[] sited;
    /** Arrivals that began to produce. */
    public final double[] arrivals;
    /** Arrivals that reached full load. */
    public final double[] fullLoad;
    /** Leads lost because there was no floor space. */
    public final double[] leadsWithoutSite;
    /** Arrivals that fill a missing or weak link. */
    public final double[] gapArrivals;
    /** Output promised by leads that signed, 亿元 a year. */
    public final double[] promisedYi;
    /** Provincial specialised enterprises. */
    public final double[] specialised;
    /** National little giants. */
    public final double[] littleGiants;
    /** Listed companies. */
    public final double[] listedCompanies;
    /** Spin-offs. */
    public final double[] spinOffs;
    /** Enterprises that moved out because space was short. */
    public final double[] movedOut;
    /** Enterprises on the list of leading and backbone enterprises. */
    public final double[] selected;
    /** Of these, enterprises that would not be on it without noise. */
    public final double[] wronglySelected;

    /** Output of the quarter before, annualised, 亿元 a year. */
    public final double[] lastOutputYi;
    /** Above-scale enterprises of the quarter before. */
    public final double[] lastAboveScale;
    /** Output of named projects of the quarter before, annualised, 亿元 a year. */
    public final double[] lastProjectOutputYi;

    private final List<double[]> all = new ArrayList<>();

    /** Accounts for a number of series. */
    public Accounts(int series) {
        this.series = series;
        boundYi = new double[CAUSES][];
        gapYi = new double[CAUSES][];
        for (int cause = 0; cause < CAUSES; cause++) {
            boundYi[cause] = account();
            gapYi[cause] = account();
        }
        lastOutputYi = new double[series];
        lastAboveScale = new double[series];
        lastProjectOutputYi = new double[series];
        demandYi = account();
        outputYi = account();
        lostOrdersYi = account();
        ordinaryCapital = account();
        leverCapital = account();
        ordinarySpace = account();
        leverSpace = account();
        ordinaryStaff = account();
        leverStaff = account();
        vacancies = account();
        aboveScale = account();
        belowScale = account();
        entries = account();
        exits = account();
        crossingsUp = account();
        crossingsDown = account();
        projectOutputYi = account();
        investmentYi = account();
        grantsYi = account();
        fundsYi = account();
        recruits = account();
        spaceWanSqm = account();
        deadweightYi = account();
        fundsAnnouncedYi = account();
        fundsRaisedYi = account();
        fundsReturnedYi = account();
        behindPath = account();
        researchYi = account();
        breakthroughs = account();
        approvals = account();
        pipeline = account();
        technologyOutputYi = account();
        localOrdersYi = account();
        linkWeightYi = account();
        linkFilledYi = account();
        customersLost = account();
        customersFound = account();
        leads = account();
        talks = account();
        signed = account();
        sited = account();
        arrivals = account();
        fullLoad = account();
        leadsWithoutSite = account();
        gapArrivals = account();
        promisedYi = account();
        specialised = account();
        littleGiants = account();
        listedCompanies = account();
        spinOffs = account();
        movedOut = account();
        selected = account();
        wronglySelected = account();
    }

    private double[] account() {
        double[] account = new double[series];
        all.add(account);
        return account;
    }

    /** Number of series. */
    public int series() {
        return series;
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
        System.arraycopy(outputYi, 0, lastOutputYi, 0, series);
        System.arraycopy(aboveScale, 0, lastAboveScale, 0, series);
        System.arraycopy(projectOutputYi, 0, lastProjectOutputYi, 0, series);
        for (double[] account : all) {
            Arrays.fill(account, 0);
        }
    }

    /**
     * Fills the totals from the clusters.
     *
     * @param inSix whether a cluster is one of the six
     * @param inDistrict whether a cluster belongs to the district's industry
     */
    public void total(boolean[] inSix, boolean[] inDistrict) {
        int six = inSix.length;
        for (double[] account : all) {
            double sumSix = 0;
            double sumDistrict = 0;
            for (int c = 0; c < six; c++) {
                sumSix += inSix[c] ? account[c] : 0;
                sumDistrict += inDistrict[c] ? account[c] : 0;
            }
            account[six] = sumSix;
            account[six + 1] = sumDistrict;
        }
    }
}
