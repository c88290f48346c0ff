package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.data.Offset;
import org.clustercast.district.Cluster;
import org.clustercast.district.Park;
import org.clustercast.measure.Indicator;
import org.clustercast.measure.IndicatorCatalog;
import org.clustercast.reports.chart.LeverMoney;
import org.clustercast.result.IndicatorDescriptor.Aggregation;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.Table;
import org.clustercast.scenario.Scenario;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Totals that carry one name agree, in whatever table they stand, and one scope is meant by one name. */
class TotalsTest {

    private static final int REPLICATIONS = 2;
    private static final String REVENUE = "culture-tourism";
    private static final Set<String> RATIOS = Set.of("research-intensity", "technology-gain", "chain-completeness");

    @TempDir
    static Path folder;

    private static Scenario scenario;
    private static RunDirectory run;
    private static Values summary;

    @BeforeAll
    static void simulate() throws IOException {
        scenario = TablesOfRun.scenario("plan-2024", "levers.quality-space.amounts.P29.2025=20");
        run = TablesOfRun.write(scenario, REPLICATIONS, folder);
        summary = new Values(run.table("summary"));
    }

    /** Means by series, indicator and period. */
    private static final class Values {

        private final TreeMap<String, Double> means = new TreeMap<>();
        private final Set<String> indicators = new TreeSet<>();

        Values(Table table) {
            for (int row = 0; row < table.rows(); row++) {
                String indicator = table.text(row, "indicator");
                indicators.add(indicator);
                means.put(
                        table.text(row, "cluster") + "/" + indicator + "/" + table.text(row, "period"),
                        table.number(row, "mean"));
            }
        }

        double of(String series, String indicator, Object period) {
            return means.getOrDefault(series + "/" + indicator + "/" + period, 0.0);
        }

        boolean has(String series, String indicator, Object period) {
            return means.containsKey(series + "/" + indicator + "/" + period);
        }

        double sum(List<String> series, String indicator, Object period) {
            return series.stream()
                    .mapToDouble(one -> of(one, indicator, period))
                    .sum();
        }
    }

    private static List<String> clusters(java.util.function.Predicate<Cluster> which) {
        return scenario.clusters().stream().filter(which).map(Cluster::id).toList();
    }

    private static List<String> ofOutput() {
        return clusters(cluster -> cluster.measure() == Cluster.Measure.OUTPUT);
    }

    private static List<String> all() {
        return clusters(cluster -> true);
    }

    private static Offset<Double> near(double value) {
        return within(1e-6 * Math.max(1, Math.abs(value)));
    }

    @Test
    void theDistrictAndTheSixAreTheSumsOfTheirClusters() {
        for (Indicator indicator : IndicatorCatalog.all()) {
            String id = indicator.descriptor().id();
            if (id.startsWith("share-") || RATIOS.contains(id)) {
                continue;
            }
            for (Object period : List.of(2025, 2030, "2027Q3")) {
                double district = summary.of("district", id, period);
                assertThat(summary.sum(ofOutput(), id, period)).as(id).isCloseTo(district, near(district));
                double six = summary.of("six", id, period);
                assertThat(summary.sum(clusters(Cluster::tracked), id, period))
                        .as(id)
                        .isCloseTo(six, near(six));
            }
        }
        for (String staff :
                summary.indicators.stream().filter(id -> id.startsWith("staff")).toList()) {
            double district = summary.of("district", staff, 2030);
            assertThat(summary.sum(ofOutput(), staff, 2030)).as(staff).isCloseTo(district, near(district));
        }
    }

    @Test
    void aYearIsTheSumOrTheLastOfItsQuarters() {
        for (Indicator indicator : IndicatorCatalog.all()) {
            String id = indicator.descriptor().id();
            Aggregation aggregation = indicator.descriptor().aggregation();
            for (String series : List.of("semiconductors", "district")) {
                List<Double> quarters = new ArrayList<>();
                for (int quarter = 1; quarter <= 4; quarter++) {
                    quarters.add(summary.of(series, id, "2028Q" + quarter));
                }
                double sum = quarters.stream().mapToDouble(Double::doubleValue).sum();
                double expected = switch (aggregation) {
                    case SUM -> sum;
                    case MEAN -> sum / 4;
                    case LAST -> quarters.get(3);
                };
                assertThat(summary.of(series, id, 2028)).as(id).isCloseTo(expected, near(expected));
            }
        }
    }

    @Test
    void theWholeLedgerIsTheDistrictAndWhatItsOutputLeavesOut() throws IOException {
        for (String id : List.of("spending", "spending-of-district", "staff", "floor-space", "floor-space-used")) {
            double left = summary.of("all", id, 2030) - summary.of("district", id, 2030);
            double expected = summary.of(REVENUE, id, 2030);
            for (Park park : scenario.parks()) {
                boolean isOutside = park.enclave() || park.clusters().equals(List.of(REVENUE));
                expected += isOutside ? ofPark(id, park.id()) : 0;
            }
            assertThat(left).as(id).isCloseTo(expected, near(summary.of("all", id, 2030)));
        }
        assertThat(summary.has("district", "floor-space.P29", 2030)).isFalse();
        assertThat(summary.of("all", "floor-space.P29", 2030)).isPositive();
    }

    private static double ofPark(String indicator, String park) throws IOException {
        boolean isMoney = indicator.startsWith("spending");
        Table lines = run.table("ledger")
                .where("resource", isMoney ? "funding" : "space")
                .where("park", park)
                .where("period", "2030");
        double sum = 0;
        for (int row = 0; row < lines.rows() && !indicator.equals("staff"); row++) {
            sum += lines.number(row, indicator.equals("floor-space") ? "supplied" : "used");
        }
        return sum;
    }

    @Test
    void aTotalIsTheSumOfItsMembersForEverySeries() {
        List<String> series = new ArrayList<>(all());
        series.addAll(List.of("six", "district", "all"));
        for (String total : List.of("spending", "floor-space", "floor-space-used", "staff", "recruits")) {
            for (String one : series) {
                double sum = summary.indicators.stream()
                        .filter(id -> id.startsWith(total + "."))
                        .mapToDouble(id -> summary.of(one, id, 2029))
                        .sum();
                assertThat(sum).as(total + " of " + one).isCloseTo(summary.of(one, total, 2029), near(sum));
            }
        }
    }

    @Test
    void moneyIsTheSameInTheSummaryTheLedgerAndTheChart() throws IOException {
        LeverMoney money = new LeverMoney(run.table("ledger"));
        for (int year : money.years()) {
            double all = money.levers().stream()
                    .mapToDouble(lever -> money.of(lever, year).used())
                    .sum();
            assertThat(summary.of("all", "spending", year)).isCloseTo(all, near(all));
            assertThat(summary.of("all", "spending-of-district", year))
                    .isCloseTo(money.all(year, "district").used(), near(all));
        }
    }

    @Test
    void fundingGivenOutIsTheMoneyPlannedOfTheLeversStatedInMoney() throws IOException {
        Table levers = run.table("levers").where("unit", "亿元/年").where("year", "2028");
        Set<String> direct = new TreeSet<>();
        for (int row = 0; row < levers.rows(); row++) {
            direct.add(levers.text(row, "lever"));
        }
        LeverMoney money = new LeverMoney(run.table("ledger"));
        double planned = direct.stream()
                .mapToDouble(lever -> money.of(lever, 2028).supplied()
                        - money.of(lever, 2028, "social").supplied())
                .sum();
        Table given = run.table("resources").where("resource", "funding").where("period", "2028Q4");
        assertThat(planned).isCloseTo(given.number(0, "allocated"), within(1e-5));
    }

    @Test
    void peopleWhoCameAreThoseOfAllClusters() {
        double came = summary.of("all", "recruits", 2030);
        assertThat(came).isPositive();
        assertThat(summary.sum(all(), "people-recruited", 2030)).isCloseTo(came, near(came));
        assertThat(summary.has("semiconductors", "recruits", 2030)).isFalse();
    }

    @Test
    void whatPassesACeilingReachesTheNextAndIsWhatTheBooksUsed() throws IOException {
        Table absorption = run.table("absorption").where("period", "2030");
        String before = "";
        double passed = 0;
        for (int row = 0; row < absorption.rows(); row++) {
            String way = absorption.text(row, "lever") + "/" + absorption.text(row, "key");
            assertThat(absorption.number(row, "held_back")).as(way).isGreaterThan(-1e-5);
            if (way.equals(before) && absorption.text(row, "tier").isEmpty()) {
                assertThat(absorption.number(row, "reached")).as(way).isCloseTo(passed, near(passed));
            }
            before = way;
            passed = absorption.number(row, "passed");
        }
        assertThat(sum(absorption, "enterprise-grants", "policy.grantCapYi", "passed"))
                .isCloseTo(overYears("grants-delivered"), within(1e-4));
        // the plan moves some funds from the district to the city: what one source gives up is no addition
        assertThat(sum(absorption, "industry-funds", "investment.fundLocalCapture", "passed"))
                .isBetween(overYears("funds-invested"), 1.05 * overYears("funds-invested"));
        Table space = run.table("ledger")
                .where("resource", "space")
                .where("instrument", "quality-space")
                .where("period", "2030");
        double supplied = 0;
        for (int row = 0; row < space.rows(); row++) {
            supplied += space.number(row, "supplied");
        }
        assertThat(sum(absorption, "quality-space", "space-market.supplyRealisation", "passed"))
                .isCloseTo(supplied, within(1e-4));
    }

    private static double overYears(String indicator) {
        return scenario.span().years().stream()
                .mapToDouble(year -> summary.sum(all(), indicator, year))
                .sum();
    }

    private static double sum(Table table, String lever, String ceiling, String column) {
        Table rows = table.where("lever", lever).where("ceiling", ceiling);
        double sum = 0;
        for (int row = 0; row < rows.rows(); row++) {
            sum += rows.number(row, column);
        }
        return sum;
    }
}
