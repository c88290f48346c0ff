package org.clustercast.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.clustercast.district.Accounts;
import org.clustercast.district.ClusterBase;
import org.clustercast.district.Enterprises;
import org.clustercast.measure.LedgerIndicator.Amount;
import org.clustercast.measure.LedgerIndicator.By;
import org.clustercast.measure.LedgerIndicator.Source;
import org.clustercast.quantity.Quarter;
import org.clustercast.result.IndicatorDescriptor;
import org.clustercast.result.IndicatorDescriptor.Aggregation;

/**
 * All indicators. Amounts of output in the accounts are annualised; a quarterly flow is a quarter of it, and the record
 * applies the seasonal weight.
 */
public final class IndicatorCatalog {

    /** Id of the indicator whose annual values are recorded at full precision. */
    public static final String OUTPUT = "output";

    private static final String YI = "亿元";
    private static final String YI_A_YEAR = "亿元/年";
    private static final String COUNT = "家";
    private static final String SHARE = "1";
    private static final String PERSONS = "人";
    private static final String WAN_SQM = "万㎡";

    private IndicatorCatalog() {}

    /** The indicators in the order of the records. */
    public static List<Indicator> all() {
        return Stream.of(outputAndInputs(), innovationAndChain(), attractionAndLadder())
                .flatMap(List::stream)
                .toList();
    }

    /** Facts of the base year by the id of the indicator that goes on from them. */
    public static Map<String, ToDoubleFunction<ClusterBase>> ofBaseYear() {
        Map<String, ToDoubleFunction<ClusterBase>> facts = new LinkedHashMap<>();
        facts.put(OUTPUT, ClusterBase::outputYi);
        facts.put("enterprises-above-scale", ClusterBase::enterprisesAboveScale);
        facts.put("little-giants", ClusterBase::littleGiants);
        facts.put("listed", ClusterBase::listed);
        return facts;
    }

    private static List<Indicator> outputAndInputs() {
        return List.of(
                flow(OUTPUT, a -> a.outputYi),
                flow("value-added", a -> a.valueAddedYi),
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
                stock("vacancies", PERSONS, a -> a.vacancies),
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
                count("people-recruited", PERSONS, a -> a.recruits),
                count("space-delivered", WAN_SQM, a -> a.spaceWanSqm));
    }

    private static List<Indicator> innovationAndChain() {
        return List.of(
                // money
                count("deadweight", YI, a -> a.deadweightYi),
                count("funds-announced", YI, a -> a.fundsAnnouncedYi),
                count("funds-raised", YI, a -> a.fundsRaisedYi),
                count("funds-returned", YI, a -> a.fundsReturnedYi),
                stock("behind-path", SHARE, a -> a.behindPath),
                // innovation
                count("research", YI, a -> a.researchYi),
                researchIntensity(),
                count("breakthroughs", "个", a -> a.breakthroughs),
                count("approvals", "个", a -> a.approvals),
                stock("pipeline", "个", a -> a.pipeline),
                ratio("technology-gain", a -> a.technologyOutputYi, a -> a.outputYi),
                // supply chain
                stock("local-orders", YI_A_YEAR, a -> a.localOrdersYi),
                ratio("chain-completeness", a -> a.linkFilledYi, a -> a.linkWeightYi),
                count("customers-lost", COUNT, a -> a.customersLost),
                count("customers-found", COUNT, a -> a.customersFound));
    }

    private static List<Indicator> attractionAndLadder() {
        return List.of(
                // attraction
                count("leads", "个", a -> a.leads),
                count("leads-talks", "个", a -> a.talks),
                count("leads-signed", "个", a -> a.signed),
                count("leads-sited", "个", a -> a.sited),
                count("arrivals", COUNT, a -> a.arrivals),
                count("arrivals-full-load", COUNT, a -> a.fullLoad),
                count("moves-within", COUNT, a -> a.movesWithin),
                count("leads-without-site", "个", a -> a.leadsWithoutSite),
                count("gap-arrivals", COUNT, a -> a.gapArrivals),
                count("promised-output", YI_A_YEAR, a -> a.promisedYi),
                // ladder
                stock("specialised", COUNT, a -> a.specialised),
                stock("little-giants", COUNT, a -> a.littleGiants),
                stock("listed", COUNT, a -> a.listedCompanies),
                count("spin-offs", COUNT, a -> a.spinOffs),
                count("moved-out", COUNT, a -> a.movedOut),
                stock("selected", COUNT, a -> a.selected),
                stock("list-errors", COUNT, a -> a.wronglySelected));
    }

    /** Annual indicators that add up lines of the ledger. */
    public static List<LedgerIndicator> ofLedger() {
        Source levers = Source.of("funding", "district", "municipal", "social");
        Source district = Source.of("funding", "district");
        Source space = Source.of("space", "district", "ordinary");
        return List.of(
                ledger(sum("spending", YI), By.INSTRUMENT, levers, Amount.USED),
                ledger(sum("spending-of-district", YI), By.NONE, district, Amount.USED),
                ledger(last("output-per-spending", "元/元"), By.NONE, district, Amount.OUTPUT_OVER_USED),
                ledger(last("floor-space", WAN_SQM), By.PARK, space, Amount.SUPPLIED),
                ledger(last("floor-space-used", WAN_SQM), By.PARK, space, Amount.USED),
                // 亿元 over 万㎡
                ledger(last("output-per-area", "万元/㎡"), By.NONE, space, Amount.OUTPUT_OVER_USED),
                ledger(last("staff", PERSONS), By.TIER, Source.of("talent", "ordinary"), Amount.USED),
                ledger(sum("recruits", PERSONS), By.TIER, Source.of("talent", "district"), Amount.USED));
    }

    private static LedgerIndicator ledger(IndicatorDescriptor descriptor, By by, Source source, Amount amount) {
        return new LedgerIndicator(descriptor, by, source, amount);
    }

    private static IndicatorDescriptor sum(String id, String unit) {
        return new IndicatorDescriptor(id, unit, Aggregation.SUM);
    }

    private static IndicatorDescriptor last(String id, String unit) {
        return new IndicatorDescriptor(id, unit, Aggregation.LAST);
    }

    /** A flow of output: a quarter's part of an annualised amount. */
    private static Indicator flow(String id, Function<Accounts, double[]> account) {
        return new Indicator(sum(id, YI), (a, s) -> account.apply(a)[s] / Quarter.PER_YEAR, true);
    }

    private static Indicator stock(String id, String unit, Function<Accounts, double[]> account) {
        return new Indicator(last(id, unit), (a, s) -> account.apply(a)[s], false);
    }

    private static Indicator count(String id, String unit, Function<Accounts, double[]> account) {
        return new Indicator(sum(id, unit), (a, s) -> account.apply(a)[s], false);
    }

    /** One account over another; 0 where the other is 0. */
    private static Indicator ratio(String id, Function<Accounts, double[]> account, Function<Accounts, double[]> over) {
        return new Indicator(
                last(id, SHARE), (a, s) -> over.apply(a)[s] > 0 ? account.apply(a)[s] / over.apply(a)[s] : 0, false);
    }

    /** Research of the quarter over its part of annualised output; 0 where there is no output. */
    private static Indicator researchIntensity() {
        return new Indicator(
                last("research-intensity", SHARE),
                (a, s) -> a.outputYi[s] > 0 ? a.researchYi[s] * Quarter.PER_YEAR / a.outputYi[s] : 0,
                false);
    }

    /** Share of demand in enterprises bound by something. */
    private static Indicator share(String id, byte bound) {
        return new Indicator(
                new IndicatorDescriptor(id, SHARE, Aggregation.MEAN),
                (a, s) -> a.demandYi[s] > 0 ? a.boundYi[bound][s] / a.demandYi[s] : 0,
                false);
    }
}
