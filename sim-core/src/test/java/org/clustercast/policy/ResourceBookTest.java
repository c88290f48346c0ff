package org.clustercast.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.clustercast.district.Park;
import org.clustercast.parameter.Evidence;
import org.clustercast.parameter.Grade;
import org.clustercast.parameter.Parameter;
import org.clustercast.parameter.ParameterSet;
import org.clustercast.parameter.Prior;
import org.clustercast.quantity.Quarter;
import org.clustercast.quantity.Text;
import org.junit.jupiter.api.Test;

/** A book of four levers: what is given out, what there is, and what is too much, without any file. */
class ResourceBookTest {

    private static final Offset<Double> CLOSE = within(1e-12);
    private static final int QUARTERS = 4;
    private static final Quarters ALWAYS = new Quarters(0, 3);
    private static final Quarters LAST_TWO = new Quarters(2, 3);

    /** 亿元 a year: practice 2 for chips and 3 for cars. */
    private final LeverPlan grants = lever("grants", "亿元/年", List.of("chips", "cars"), 2, 3);
    /** 亿元 a year by tier: 1, of which a fifth for the top at 100 万元 a person. */
    private final LeverPlan talent = lever("talent", "亿元/年", List.of("open"), 1).divided(Map.of("top-tier", 1.0));
    /** 万㎡ a year in two parks. */
    private final LeverPlan space = lever("space", "万㎡/年", List.of("north", "south"), 4, 0);

    private final LeverPlan teams = lever("teams", "人", List.of("district"), 10);

    private static LeverPlan lever(String id, String unit, List<String> keys, double... base) {
        double[][] flows = new double[keys.size()][QUARTERS];
        for (int k = 0; k < base.length; k++) {
            Arrays.fill(flows[k], base[k]);
        }
        LeverSplit split = id.equals("talent")
                ? LeverSplit.asInPractice(Map.of("top-tier", 0.2, "young", 0.8))
                : LeverSplit.asInPractice(Map.of("all", 1.0));
        return new LeverPlan(id, 1, Text.same(id), unit, "", true, keys, flows, flows, new double[QUARTERS], split);
    }

    private static ParameterSet costs() {
        return new ParameterSet(List.of(cost("costTopTier", 100), cost("costYoung", 2)));
    }

    private static Parameter cost(String name, double wan) {
        Text text = Text.same(name);
        var assumed = new Evidence(Grade.D, "assumption", "test");
        return new Parameter("talent-market", name, null, text, text, "万元", wan, null, assumed);
    }

    private ResourceBook book(UnaryOperator<LeverPlan> ofGrants) {
        return ResourceBook.of(List.of(ofGrants.apply(grants), talent, space, teams), costs());
    }

    private ResourceBook book() {
        return book(plan -> plan);
    }

    private static ResourceAccount account(ResourceBook book, String resource, String place) {
        return book.accounts().stream()
                .filter(account ->
                        account.resource().equals(resource) && account.place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private static double[] limit(double amount) {
        double[] limit = new double[QUARTERS];
        Arrays.fill(limit, amount);
        return limit;
    }

    @Test
    void theAccountsComeInTheOrderOfMoneySpaceTalentAndPeople() {
        assertThat(book().accounts().stream().map(account -> account.resource() + ":" + account.place()))
                .containsExactly(
                        "funding:", "talent:top-tier", "talent:young", "space:north", "space:south", "officials:");
    }

    @Test
    void leversOfOneUnitShareOneResource() {
        assertThat(account(book(), ResourceBook.FUNDING, "").allocated()).containsOnly(2 + 3 + 1);
        assertThat(account(book(), ResourceBook.OFFICIALS, "").allocated()).containsOnly(10);
        assertThat(account(book(), ResourceBook.SPACE, "north").allocated()).containsOnly(4);
        assertThat(book().practice(ResourceBook.FUNDING, "")).containsOnly(6);
    }

    @Test
    void moneyOfATierBuysPeopleAtTheCostOfOne() {
        assertThat(account(book(), ResourceBook.TALENT, "top-tier").allocated()).containsOnly(10_000.0 / 100);
        assertThat(account(book(), ResourceBook.TALENT, "young").allocated()).containsOnly(0);
        assertThat(book().practice(ResourceBook.TALENT, "young")[0]).isCloseTo(0.8 * 10_000 / 2, CLOSE);
    }

    @Test
    void whatIsThereAndGivenToNobodyIsUnallocated() {
        ResourceAccount funding =
                account(book().limited(ResourceBook.FUNDING, "", limit(7.5)), ResourceBook.FUNDING, "");
        assertThat(funding.unallocated()).containsOnly(1.5);
        assertThat(funding.available()).containsOnly(7.5);
        assertThat(account(book(), ResourceBook.FUNDING, "").available())
                .as("nobody stated it")
                .containsOnly(Double.NaN);
    }

    @Test
    void aLeverThatIsOffLeavesWhatItStatesToNobody() {
        ResourceAccount funding =
                account(book(plan -> plan.adding("cars", ALWAYS, 2).off()), ResourceBook.FUNDING, "");
        assertThat(funding.allocated()).containsOnly(6);
        assertThat(funding.unallocated()).containsOnly(2);
    }

    @Test
    void everyExcessIsNamedWithQuarterAmountAndClaimants() {
        ResourceBook over = book(plan -> plan.with("cars", LAST_TWO, 5)).limited(ResourceBook.FUNDING, "", limit(7.5));
        assertThat(over.excesses()).hasSize(2).isEqualTo(over.excesses(ResourceBook.FUNDING, ""));
        Excess first = over.excesses().get(0);
        assertThat(first.quarter()).isEqualTo(2);
        assertThat(first.available()).isEqualTo(7.5);
        assertThat(first.allocated()).isEqualTo(8);
        assertThat(first.amount()).isCloseTo(0.5, CLOSE);
        assertThat(first.claims()).containsExactly(new Claim("grants", 7), new Claim("talent", 1));
    }

    /** Negative controls: what moves within a resource, what is off and what nobody limits is never too much. */
    @Test
    void nothingIsTooMuchWhereNothingIsAdded() {
        ResourceBook limited =
                book(plan -> plan.move("chips", "cars", 2, ALWAYS)).limited("funding", "", limit(6));
        assertThat(limited.excesses()).isEmpty();
        assertThat(book(plan -> plan.times(9).off())
                        .limited("funding", "", limit(6))
                        .excesses())
                .isEmpty();
        assertThat(book(plan -> plan.times(9)).excesses()).isEmpty();
        assertThat(book(plan -> plan.times(9))
                        .limited("officials", "", limit(10))
                        .excesses())
                .isEmpty();
    }

    @Test
    void anExcessByRoundingIsNone() {
        assertThat(Excess.isOver(6 + 1e-7, 6)).isFalse();
        assertThat(Excess.isOver(6 + 1e-4, 6)).isTrue();
        assertThat(Excess.isOver(1e-13, 0)).isFalse();
        assertThat(Excess.isOver(1e-3, 0)).isTrue();
        assertThat(Excess.isOver(1e9, Double.NaN)).isFalse();
    }

    private static ProjectPlan fab(double needSqm, Quarter start) {
        return new ProjectPlan(
                new Project(
                        "fab",
                        Text.same("fab"),
                        "chips",
                        "chips.all",
                        "north",
                        10,
                        10,
                        needSqm,
                        100,
                        start,
                        Prior.fixed(0.3),
                        Prior.fixed(1),
                        1,
                        Prior.fixed(1),
                        0.2),
                true,
                false);
    }

    private static Park north(double freeSqm) {
        return new Park(
                "north",
                Text.same("north"),
                List.of("chips"),
                false,
                false,
                new TreeMap<>(),
                freeSqm,
                0,
                new TreeMap<>());
    }

    @Test
    void aProjectClaimsFloorSpaceOnceItIsBuilt() {
        Quarter start = Quarter.of(2024, 1);
        ResourceBook sited = book().withSite(north(10_000), List.of(fab(50_000, start)), start);
        ResourceAccount site = account(sited, ResourceBook.FLOOR_SPACE, "north");
        // two quarters of building; a fifth of it is in the ordinary trend; 1 万㎡ free and 1 more in each quarter
        assertThat(site.allocated()).containsExactly(0, 0, 4, 4);
        assertThat(site.available()).containsExactly(2, 3, 4, 5);
        assertThat(site.unallocated()).containsExactly(2, 3, 0, 1);
        assertThat(sited.excesses()).isEmpty();
        ResourceBook early = book().withSite(north(9_000), List.of(fab(50_000, start)), start);
        assertThat(early.excesses()).singleElement().satisfies(excess -> {
            assertThat(excess.place()).isEqualTo("north");
            assertThat(excess.quarter()).isEqualTo(2);
            assertThat(excess.amount()).isCloseTo(0.1, CLOSE);
        });
        assertThat(book().withSite(north(0), List.of(fab(50_000, start).existing(false)), start)
                        .excesses())
                .as("a project that does not exist needs nothing")
                .isEmpty();
    }

    @Test
    void limitsMustFitTheBook() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book().limited("gold", "", limit(1)))
                .withMessageContaining("gold");
        assertThatIllegalArgumentException().isThrownBy(() -> book().limited("funding", "", new double[3]));
        assertThatIllegalArgumentException().isThrownBy(() -> book().practice("space", "east"));
    }

    @Test
    void accountsAreCopiesThatNobodyChanges() {
        ResourceAccount funding = account(book(), ResourceBook.FUNDING, "");
        funding.allocated()[0] = -1;
        funding.available()[0] = -1;
        funding.unallocated()[0] = -1;
        assertThat(funding.allocated()).containsOnly(6);
        assertThat(funding.available()).containsOnly(Double.NaN);
        assertThat(funding.unallocated()).containsOnly(0);
        assertThat(funding)
                .isEqualTo(account(book(), ResourceBook.FUNDING, ""))
                .hasSameHashCodeAs(account(book(), ResourceBook.FUNDING, ""))
                .hasToString(account(book(), ResourceBook.FUNDING, "").toString())
                .isNotEqualTo(account(book().limited("funding", "", limit(9)), ResourceBook.FUNDING, ""));
    }
}
