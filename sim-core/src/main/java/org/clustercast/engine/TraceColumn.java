package org.clustercast.engine;

import java.util.List;
import org.clustercast.district.Enterprises;

/**
 * One thing that is told of an enterprise: name, unit and formula together. Inputs are measured in the output they can
 * carry. To tell more, add a line to {@link #all()}.
 *
 * @param id name of the column
 * @param unit unit, empty for words
 * @param formula value from the enterprises and a row: a word or a number
 */
public record TraceColumn(String id, String unit, Formula formula) {

    private static final String YI_A_YEAR = "亿元/年";
    private static final List<String> STATUS = List.of("absent", "below-scale", "above-scale", "project");
    private static final List<String> BOUND_BY = List.of("demand", "capital", "space", "staff");

    /** Value of a column. */
    @FunctionalInterface
    public interface Formula {

        /** A word or a number for a row. */
        Object of(Enterprises enterprises, int row);
    }

    /** All columns in order. */
    public static List<TraceColumn> all() {
        return List.of(
                new TraceColumn("status", "", (e, row) -> STATUS.get(e.status[row])),
                new TraceColumn("bound-by", "", TraceColumn::boundBy),
                amount("output", (e, row) -> e.outputYi[row]),
                amount("demand", (e, row) -> e.demandYi[row]),
                amount("lost-orders", (e, row) -> e.demandYi[row] - e.outputYi[row]),
                number("local-share", "比例", (e, row) -> e.localShare[row]),
                amount("wants", TraceColumn::wants),
                amount("capital-ordinary", (e, row) -> e.ordinaryCapital[row]),
                amount("capital-lever", (e, row) -> e.leverCapital[row]),
                amount("capital-underway", (e, row) -> e.capitalUnderway[row]),
                amount("capital-missing", (e, row) -> missing(e, row, e.ordinaryCapital[row] + e.leverCapital[row])),
                amount("space-ordinary", (e, row) -> e.ordinarySpace[row]),
                amount("space-lever", (e, row) -> e.leverSpace[row]),
                amount("space-missing", (e, row) -> missing(e, row, e.ordinarySpace[row] + e.leverSpace[row])),
                amount("staff-ordinary", (e, row) -> e.ordinaryStaff[row]),
                amount("staff-lever", (e, row) -> e.leverStaff[row]),
                amount("staff-missing", (e, row) -> missing(e, row, e.ordinaryStaff[row] + e.leverStaff[row])),
                amount("latent-demand", (e, row) -> e.latentDemandYi[row]),
                number("external-index", "倍", (e, row) -> e.externalIndex[row]),
                number("local-sales", "比例", (e, row) -> e.localSales[row]),
                number("local-orders", "倍", (e, row) -> e.localOrders[row]),
                number("market-access", "倍", (e, row) -> e.marketAccess[row]),
                number("technology", "倍", (e, row) -> e.technology[row]),
                amount("extra-orders", (e, row) -> e.extraOrdersYi[row]),
                new TraceColumn("listed", "", (e, row) -> e.selected[row] ? "yes" : "no"),
                number("age", "季", (e, row) -> e.age(row)));
    }

    private static TraceColumn amount(String id, Numbers formula) {
        return number(id, YI_A_YEAR, formula);
    }

    private static TraceColumn number(String id, String unit, Numbers formula) {
        return new TraceColumn(id, unit, formula::of);
    }

    /** A formula that gives a number. */
    @FunctionalInterface
    private interface Numbers {

        double of(Enterprises enterprises, int row);
    }

    private static Object boundBy(Enterprises e, int row) {
        return e.status[row] == Enterprises.ABSENT ? "" : BOUND_BY.get(e.boundBy[row]);
    }

    /** Of each input an enterprise wants what carries its demand: that much levers may bring it. */
    private static double wants(Enterprises e, int row) {
        return e.demandYi[row];
    }

    private static double missing(Enterprises e, int row, double has) {
        return Math.max(0, wants(e, row) - has);
    }
}
