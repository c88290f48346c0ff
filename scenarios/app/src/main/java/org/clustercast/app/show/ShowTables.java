package org.clustercast.app.show;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clustercast.app.terminal.Product;
import org.clustercast.app.terminal.ShownPage;
import org.clustercast.app.terminal.TextTable;
import org.clustercast.district.Cluster;
import org.clustercast.district.ClusterBase;
import org.clustercast.district.Park;
import org.clustercast.loader.catalogue.LeverSheet;
import org.clustercast.loader.catalogue.ParameterRange;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.measure.IndicatorCatalog;
import org.clustercast.measure.LedgerIndicator;
import org.clustercast.policy.Project;
import org.clustercast.policy.Target;
import org.clustercast.result.Decimals;
import org.clustercast.result.IndicatorDescriptor;
import org.clustercast.scenario.NoEffect;

/** The tables that {@code show} prints: instruments, parameters, clusters, parks, indicators, targets. */
public final class ShowTables {

    private static final double SQM_PER_WAN = 10_000;

    private final DistrictData district;
    private final ShowWords words;

    public ShowTables(Product product, ShowWords words) {
        this.district = product.loader().district();
        this.words = words;
    }

    /** One row for each lever by instrument number, with its price, lag, saturation and effect. */
    public ShownPage instruments() {
        return new ShownPage(
                List.of(words.text("show.instruments")),
                List.of(new InstrumentTable(words, new EffectWords(district, words)).of(LeverSheet.all(district))),
                LeverSheet.all(district));
    }

    /** All parameters. */
    public ShownPage parameters() {
        List<ParameterRange> all = ParameterRange.all(district.parameters());
        return new ShownPage(List.of(words.text("show.parameters")), List.of(parameters(all)), all);
    }

    /** A table of parameters. */
    public TextTable parameters(List<ParameterRange> ranges) {
        TextTable table = TextTable.of(words.headings("id", "name", "value", "unit", "grade"));
        for (ParameterRange range : ranges) {
            table.row(
                    range.id(),
                    words.in(range.label()),
                    words.interval(range),
                    words.unit(range.unit()),
                    ShowWords.grades(range.grades()));
        }
        return table;
    }

    /** The clusters with their base year. */
    public ShownPage clusters() {
        TextTable table = TextTable.of(words.headings(
                        "id",
                        "name",
                        "output",
                        "enterprises",
                        "capital",
                        "floor-space",
                        "staff",
                        "has-target",
                        "clause"))
                .right(2, 3, 4, 5, 6);
        for (Cluster cluster : district.clusters()) {
            ClusterBase base = cluster.base();
            table.row(
                    cluster.id(),
                    words.in(cluster.label()),
                    Decimals.text(base.outputYi()),
                    Integer.toString(base.enterprisesAboveScale()),
                    Decimals.text(base.capitalYi()),
                    Decimals.text(base.floorSpaceSqm() / SQM_PER_WAN),
                    Decimals.text(base.staff().total()),
                    words.yesNo(cluster.tracked()),
                    ShowWords.orDash(cluster.clause()));
        }
        return new ShownPage(
                List.of(words.text("show.clusters", district.baseYear())), List.of(table), district.clusters());
    }

    /** The parks. */
    public ShownPage parks() {
        TextTable table = TextTable.of(words.headings(
                        "id", "name", "occupied", "free", "under-construction", "planned", "enclave", "allowed"))
                .right(2, 3, 4, 5);
        for (Park park : district.parks()) {
            table.row(
                    park.id(),
                    words.in(park.label()),
                    wan(park.occupiedSqm().values().stream().mapToDouble(a -> a).sum()),
                    wan(park.readyFreeSqm()),
                    wan(park.underConstructionSqm()),
                    wan(park.plannedSupplySqm().values().stream()
                            .mapToDouble(a -> a)
                            .sum()),
                    words.yesNo(park.enclave()),
                    allowed(park));
        }
        return new ShownPage(List.of(words.text("show.parks", district.baseYear())), List.of(table), district.parks());
    }

    /** The targets of the document. */
    public ShownPage targets() {
        TextTable table = TextTable.of(words.headings("id", "name", "target-year", "output", "clause"))
                .right(2, 3);
        for (Target target : district.targets()) {
            table.row(
                    target.cluster(),
                    words.cluster(target.cluster()),
                    Integer.toString(target.year()),
                    Decimals.text(target.valueYi()),
                    ShowWords.orDash(target.clause()));
        }
        return new ShownPage(List.of(words.text("show.targets")), List.of(table), district.targets());
    }

    /** Named projects. */
    public TextTable projects(List<Project> projects) {
        EffectWords effects = new EffectWords(district, words);
        TextTable table = TextTable.of(words.headings(
                        "id", "name", "of-cluster", "park", "start", "investment", "promised", "in-trend", "effect"))
                .right(5, 6, 7);
        for (Project project : projects) {
            table.row(
                    project.id(),
                    words.in(project.label()),
                    words.textOr("cluster.short." + project.cluster(), project.cluster()),
                    project.park(),
                    project.start().toString(),
                    Decimals.text(project.capexYi()),
                    Decimals.text(project.promisedOutputYi()),
                    Decimals.text(project.inOrdinaryTrend()),
                    ShowWords.orDash(effects.of(NoEffect.Kind.PROJECT, project.id())));
        }
        return table;
    }

    private String allowed(Park park) {
        if (park.clusters().size() == district.clusters().size()) {
            return words.text("show.all");
        }
        return String.join(
                words.text("app.and"),
                park.clusters().stream()
                        .map(id -> words.textOr("cluster.short." + id, id))
                        .toList());
    }

    private static String wan(double sqm) {
        return Decimals.text(Decimals.rounded(sqm / SQM_PER_WAN, 10));
    }

    /**
     * An indicator as it is listed.
     *
     * @param id id in tables
     * @param unit unit of the values
     * @param aggregation how four quarters make a year
     * @param annualOnly whether there are no quarterly values
     * @param splitBy park, instrument or tier where there is one indicator for each too; otherwise none
     */
    public record Listed(
            String id, String unit, IndicatorDescriptor.Aggregation aggregation, boolean annualOnly, String splitBy) {

        static Listed quarterly(IndicatorDescriptor d) {
            return new Listed(d.id(), d.unit(), d.aggregation(), false, name(LedgerIndicator.By.NONE));
        }

        static Listed annual(LedgerIndicator indicator) {
            IndicatorDescriptor d = indicator.descriptor();
            return new Listed(d.id(), d.unit(), d.aggregation(), true, name(indicator.by()));
        }

        private static String name(LedgerIndicator.By by) {
            return by.name().toLowerCase(Locale.ROOT);
        }
    }

    /** The indicators of {@code summary.csv}. */
    public ShownPage indicators() {
        List<Listed> all = listed();
        TextTable table = TextTable.of(words.headings("id", "name", "unit", "year", "split"));
        for (Listed indicator : all) {
            table.row(
                    indicator.id(),
                    words.textOr("indicator." + indicator.id(), indicator.id()),
                    words.unit(indicator.unit()),
                    aggregation(indicator),
                    split(indicator));
        }
        return new ShownPage(List.of(words.text("show.indicators")), List.of(table), all);
    }

    /** How four quarters of an indicator make a year, and whether there are any. */
    public String aggregation(Listed indicator) {
        String year = words.text("show.year-" + indicator.aggregation().name().toLowerCase(Locale.ROOT));
        return indicator.annualOnly() ? words.text("show.year-only", year) : year;
    }

    /** What an indicator is split by; a dash for nothing. */
    public String split(Listed indicator) {
        return indicator.splitBy().equals("none") ? "–" : words.text("show.by-" + indicator.splitBy());
    }

    public static List<Listed> listed() {
        return Stream.concat(
                        IndicatorCatalog.all().stream().map(i -> Listed.quarterly(i.descriptor())),
                        IndicatorCatalog.ofLedger().stream().map(Listed::annual))
                .toList();
    }
}
