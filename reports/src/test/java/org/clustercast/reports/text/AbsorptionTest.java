package org.clustercast.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clustercast.quantity.Language;
import org.clustercast.reports.TestWords;
import org.clustercast.result.Table;
import org.junit.jupiter.api.Test;

/** Sentences on additions that find no use. */
class AbsorptionTest {

    private static final List<String> CAPITAL = List.of("enterprise-grants", "industry-funds");

    private final Table.Builder table = Table.columns(
            "lever",
            "key",
            "tier",
            "unit",
            "period",
            "ceiling",
            "label_zh",
            "label_en",
            "reached",
            "passed",
            "held_back",
            "value",
            "value_unit",
            "grade");

    /** Grants of one cluster: after the lag, after delivery, after the cap; the year before is half of it. */
    private void grants(String cluster, double added, double due, double delivered, double capped) {
        for (int year : new int[] {2029, 2030}) {
            double part = year == 2030 ? 1 : 0.5;
            step("enterprise-grants", cluster, "", year, "lag", added * part, due * part);
            step("enterprise-grants", cluster, "", year, "policy.delivery", due * part, delivered * part);
            step("enterprise-grants", cluster, "", year, "policy.cap", delivered * part, capped * part);
        }
    }

    private void step(String lever, String key, String tier, int year, String ceiling, double reached, double passed) {
        boolean isParameter = ceiling.contains(".");
        table.row(
                lever,
                key,
                tier,
                "亿元",
                year,
                ceiling,
                isParameter ? "名" + ceiling : "",
                isParameter ? "name of " + ceiling : "",
                reached,
                passed,
                reached - passed,
                isParameter ? 1.5 : "",
                isParameter ? "倍" : "",
                isParameter ? "D" : "");
    }

    private Absorption absorption(Language language) {
        return Absorption.of(table.build(), new Words(new TestWords(), language));
    }

    private List<String> sentences() {
        return absorption(Language.EN).sentences();
    }

    @Test
    void aTenthIsNotToldAndMoreThanATenthIs() {
        grants("semiconductors", 100, 100, 95, 90);
        assertThat(sentences()).isEmpty();
        grants("biomedicine", 100, 100, 95, 89);
        assertThat(sentences()).singleElement().asString().contains("5.5 (11%) find no use");
    }

    @Test
    void whatIsLateIsNotLost() {
        grants("semiconductors", 100, 50, 45, 45);
        assertThat(sentences()).isEmpty();
    }

    @Test
    void theFirstCeilingThatBindsIsNamedFirstAndThenTheLaterOnes() {
        grants("semiconductors", 100, 100, 80, 20);
        String sentence = sentences().get(0);
        assertThat(sentence)
                .contains(
                        "50.0 a year more than in practice in 2029–2030, of which 10.0 are used and 40.0 (80%) find no use")
                .contains("stops it first is \"name of policy.delivery\" (1.5 times, grade D), then")
                .endsWith("then \"name of policy.cap\" (1.5 times, grade D).");
    }

    @Test
    void whereNoCeilingBindsByItselfTheOneThatHoldsBackMostIsNamed() {
        grants("semiconductors", 100, 100, 92, 83);
        assertThat(sentences().get(0))
                .contains("first is \"name of policy.cap\"")
                .doesNotContain(", then");
    }

    @Test
    void onlyClustersWhoseAdditionFindsNoUseAreMeant() {
        grants("semiconductors", 100, 100, 20, 20);
        grants("biomedicine", 100, 100, 100, 100);
        assertThat(sentences().get(0))
                .contains("Grants to enterprises (Semiconductors")
                .contains("50.0 a year more than in practice");
        Absorption absorption = absorption(Language.ZH);
        assertThat(absorption.unused("semiconductors", CAPITAL))
                .singleElement()
                .asString()
                .contains("企业奖补的新增部分已有80")
                .contains("名policy.delivery");
        assertThat(absorption.unused("biomedicine", CAPITAL)).isEmpty();
        assertThat(absorption.unused("semiconductors", List.of("quality-space")))
                .isEmpty();
    }

    @Test
    void peopleOpenToAllAreToldByTheTiersWithoutVacancies() {
        step("talent-support", "open", "", 2030, "lag", 10, 10);
        step("talent-support", "open", "top", 2030, "vacancies", 4, 1);
        step("talent-support", "open", "young", 2030, "vacancies", 6, 6);
        assertThat(sentences())
                .singleElement()
                .asString()
                .contains("\"Vacancies: Top talent\"")
                .doesNotContain("Young talent");
        assertThat(absorption(Language.EN).unused("new-energy", List.of("talent-support")))
                .hasSize(1);
    }

    @Test
    void theFirstPageNamesWhatItDoesNotTell() {
        for (int lever = 0; lever < 4; lever++) {
            step("lever-" + lever, "", "", 2030, "need", 10 + lever, 1);
        }
        List<String> some = absorption(Language.EN).sentences(2);
        assertThat(some).hasSize(3);
        assertThat(some.get(0)).contains("lever-3");
        assertThat(some.get(2)).contains("2 other levers").contains("lever-1, lever-0");
    }

    @Test
    void withoutATableThereIsNothingToTell() {
        assertThat(absorption(Language.ZH).isEmpty()).isTrue();
        assertThat(Absorption.of(Table.columns("lever").build(), new Words(new TestWords(), Language.ZH))
                        .sentences(3))
                .isEmpty();
    }
}
