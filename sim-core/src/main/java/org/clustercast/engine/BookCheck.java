package org.clustercast.engine;

import java.util.ArrayList;
import java.util.List;
import org.clustercast.district.Accounts;
import org.clustercast.district.Bookings;
import org.clustercast.district.Enterprises;
import org.clustercast.district.Ledger;
import org.clustercast.district.LedgerAccount;
import org.clustercast.district.Park;
import org.clustercast.district.Parks;
import org.clustercast.district.State;
import org.clustercast.model.setting.Frame;
import org.clustercast.quantity.Quarter;
import org.clustercast.quantity.Sums;

/**
 * Closes the books: what levers put in is in the enterprises' columns or accounted for as gone, no park is used beyond its
 * supply, no ledger line uses more than it was supplied, clusters sum to the district. Relative error at most 1e-9.
 */
final class BookCheck {

    private static final double TOLERANCE = 1e-9;

    private final State state;
    private final int clusters;
    private final List<String> parks;
    private final List<LedgerAccount> lines;
    private final boolean[] inSix;
    private final boolean[] inDistrict;
    /** Names of the identities of each cluster, made once. */
    private final List<String> outputs = new ArrayList<>();

    private final List<String> demands = new ArrayList<>();

    BookCheck(Frame frame, State state) {
        this.state = state;
        clusters = frame.clusters();
        parks = frame.scenario().parks().stream().map(Park::id).toList();
        lines = frame.ledgerPlan().lines();
        inSix = frame.inSix();
        inDistrict = frame.inDistrict();
        for (int c = 0; c < clusters; c++) {
            outputs.add("output of cluster " + c);
            demands.add("demand of cluster " + c);
        }
    }

    /** Checks the identities that hold after every phase; {@code when} names phase and quarter in the message. */
    void closeInputs(String when) {
        Enterprises e = state.enterprises();
        Bookings b = state.bookings();
        double capital = 0;
        double underway = 0;
        double space = 0;
        double staff = 0;
        for (int c = 0; c < clusters; c++) {
            int from = e.from(c);
            int to = e.to(c);
            // rows of projects and of who has left must hold nothing
            capital += Sums.of(e.leverCapital, from, to);
            underway += Sums.of(e.capitalUnderway, from, to);
            space += Sums.of(e.leverSpace, from, to);
            staff += Sums.of(e.leverStaff, from, to);
        }
        same(
                when,
                "lever capital in use",
                capital,
                b.capitalFinished - b.capitalGone,
                size(b.capitalFinished, b.capitalGone));
        same(
                when,
                "lever capital under way",
                underway,
                b.capitalOrdered - b.capitalFinished - b.capitalAbandoned,
                b.capitalOrdered);
        same(when, "lever space", space, b.spaceLet - b.spaceGone, size(b.spaceLet, b.spaceGone));
        same(when, "lever staff", staff, b.staffMatched - b.staffGone, size(b.staffMatched, b.staffGone));
        closeParks(when);
    }

    /** What an error is measured against: all that came and all that went. */
    private static double size(double came, double went) {
        return Math.abs(came) + Math.abs(went);
    }

    private void closeParks(String when) {
        Parks space = state.parks();
        for (int p = 0; p < parks.size(); p++) {
            double supply = space.supplySqm(p);
            double used = space.usedSqm(p);
            // a park that was cut below its use stays full: nobody is thrown out
            boolean shrunk = state.deliveries().spaceSqm[p] < 0 || space.ordinaryUsedSqm[p] > 0;
            if (used > supply * (1 + TOLERANCE) + TOLERANCE && !(shrunk && space.leverUsedSqm[p] == 0)) {
                throw new IllegalStateException(
                        "%s: park %s uses %.6f ㎡ of %.6f ㎡".formatted(when, parks.get(p), used, supply));
            }
        }
    }

    /** Checks the sums that are made at the end of a quarter. */
    void closeQuarter(String when, int quarter) {
        Accounts a = state.accounts();
        Enterprises e = state.enterprises();
        double[] prices = state.events().price;
        double six = 0;
        double district = 0;
        for (int c = 0; c < clusters; c++) {
            double output = 0;
            for (int row = e.from(c); row < e.to(c); row++) {
                output += e.countedWeight(row) * prices[e.segment[row]] * e.outputYi[row];
            }
            same(when, outputs.get(c), a.outputYi[c], output, output);
            same(when, demands.get(c), a.outputYi[c] + a.lostOrdersYi[c], a.demandYi[c], a.demandYi[c]);
            six += inSix[c] ? output : 0;
            district += inDistrict[c] ? output : 0;
        }
        same(when, "output of the six", a.outputYi[clusters], six, six);
        same(when, "output of the district", a.outputYi[clusters + 1], district, district);
        closeLedger(when, quarter / Quarter.PER_YEAR);
    }

    /** Earlier years were closed when they were the current one. */
    private void closeLedger(String when, int year) {
        Ledger ledger = state.ledger();
        for (int line = 0; line < lines.size(); line++) {
            double supplied = ledger.supplied(line, year);
            double used = ledger.used(line, year);
            if (used < 0 || used > supplied * (1 + TOLERANCE) + TOLERANCE) {
                throw new IllegalStateException(
                        "%s: %s uses %s of %s".formatted(when, lines.get(line), used, supplied));
            }
        }
    }

    private static void same(String when, String what, double found, double expected, double scale) {
        double allowed = TOLERANCE * (1 + Math.abs(scale));
        if (!(Math.abs(found - expected) <= allowed)) {
            throw new IllegalStateException("%s: %s is %s but the books say %s".formatted(when, what, found, expected));
        }
    }
}
