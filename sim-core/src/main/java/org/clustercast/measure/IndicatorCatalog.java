package org.clustercast.measure;

import java.util.List;
import java.util.function.Function;
import org.clustercast.district.Accounts;
import org.clustercast.district.Enterprises;
import org.clustercast.quantity.Quarter;
import org.clustercast.result.IndicatorDescriptor;
import org.clustercast.result.IndicatorDescriptor.Aggregation;

/**
 * All indicators. Amounts of output in the accounts are annualised; a quarterly flow is a quarter of it, and the record
 * applies the seasonal weight.
 */
public final class IndicatorCatalog {

    private static final String YI = "亿元";
    private static final String YI_A_YEAR = "亿元/年";
    private static final String COUNT = "家";
    private static final String SHARE = "1";

    private IndicatorCatalog() {}

    /** The indicators in the order of the records. */
    public static List<Indicator> all() {
        return List.of(
                flow("output", a -> a.outputYi),
                flow("lost-orders", a -> a.lostOrdersYi),
                share("share-demand", Enterprises.BOUND_BY_DEMAND),
                share("share-capital", Enterprises.BOUND_BY_CAPITAL),
                share("share-space", Enterprises.BOUND_BY_SPACE),
                share("share-staff", Enterprises.BOUND_BY_STAFF),
                flow("gap-demand", a -> a.gapYi[Enterprises.BOUND_BY_DEMAND]),
                flow("gap-capital", a -> a.gapYi[Enterprises.BOUND_BY_CAPITAL]),
                flow("gap-space", a -> a.gapYi[Enterprises.BOUND_BY_SPACE]),
                flow("gap-staff", a -> a.gapYi[Enterprises.BOUND_BY_STAFF]),
                stock("capital-ordinary", YI_A_YEAR, a -> a.ordinaryCapital),
                stock("capital-lever", YI_A_YEAR, a -> a.leverCapital),
                stock("space-ordinary", YI_A_YEAR, a -> a.ordinarySpace),
                stock("space-lever", YI_A_YEAR, a -> a.leverSpace),
                stock("staff-ordinary", YI_A_YEAR, a -> a.ordinaryStaff),
                stock("staff-lever", YI_A_YEAR, a -> a.leverStaff),
                stock("vacancies", "人", a -> a.vacancies),
                stock("enterprises-above-scale", COUNT, a -> a.aboveScale),
                stock("enterprises-below-scale", COUNT, a -> a.belowScale),
                count("entries", COUNT, a -> a.entries),
                count("exits", COUNT, a -> a.exits),
                count("crossings-up", COUNT, a -> a.crossingsUp),
                count("crossings-down", COUNT, a -> a.crossingsDown),
                flow("project-output", a -> a.projectOutputYi),
                count("investment-completed", YI, a -> a.investmentYi),
                count("grants-delivered", YI, a -> a.grantsYi),
                count("funds-invested", YI, a -> a.fundsYi),
                count("people-recruited", "人", a -> a.recruits),
                count("space-delivered", "万㎡", a -> a.spaceWanSqm));
    }

    /** A flow of output: a quarter's part of an annualised amount. */
    private static Indicator flow(String id, Function<Accounts, double[]> account) {
        return new Indicator(
                new IndicatorDescriptor(id, YI, Aggregation.SUM),
                (a, s) -> account.apply(a)[s] / Quarter.PER_YEAR,
                true);
    }

    private static Indicator stock(String id, String unit, Function<Accounts, double[]> account) {
        return new Indicator(new IndicatorDescriptor(id, unit, Aggregation.LAST), (a, s) -> account.apply(a)[s], false);
    }

    private static Indicator count(String id, String unit, Function<Accounts, double[]> account) {
        return new Indicator(new IndicatorDescriptor(id, unit, Aggregation.SUM), (a, s) -> account.apply(a)[s], false);
    }

    /** Share of demand in enterprises bound by something. */
    private static Indicator share(String id, byte bound) {
        return new Indicator(
                new IndicatorDescriptor(id, SHARE, Aggregation.MEAN),
                (a, s) -> a.demandYi[s] > 0 ? a.boundYi[bound][s] / a.demandYi[s] : 0,
                false);
    }
}
