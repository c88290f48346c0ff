package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.clustercast.app.terminal.Product;
import org.clustercast.app.terminal.ReportWords;
import org.clustercast.policy.LeverPlan;
import org.clustercast.quantity.Language;
import org.clustercast.reports.chart.RunResults;
import org.clustercast.reports.page.ReportWriter;
import org.clustercast.reports.page.RunReport;
import org.clustercast.reports.text.Absorption;
import org.clustercast.reports.text.Words;
import org.clustercast.result.RunDescription;
import org.clustercast.result.RunDirectory;
import org.clustercast.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where more than a tenth of an addition finds no use, the first page and the comparison say so and name the ceiling. */
class UnusedAdditionsTest {

    private static final String GRANTS = "levers.enterprise-grants.amounts.semiconductors.2025=";

    @TempDir
    Path folder;

    private Words words() {
        return new Words(Product.open().words(), Language.EN);
    }

    private List<String> told(Scenario scenario) throws IOException {
        RunDirectory run = TablesOfRun.write(scenario.sure(), 1, folder.resolve(scenario.fingerprint()));
        return Absorption.of(run.table(RunDirectory.ABSORPTION), words()).sentences();
    }

    @Test
    void everyLeverHasACeilingThatIsNamedWithItsValueAndGrade() throws IOException {
        List<String> levers = TablesOfRun.scenario("baseline").levers().stream()
                .map(LeverPlan::lever)
                // it has no effect in this model, so nothing of it finds a use or does not
                .filter(id -> !id.equals("supervision"))
                .toList();
        // all at once: no ceiling of one lever is set by another
        String[] sets = levers.stream()
                .map(id -> id.equals("quality-space")
                        ? "levers.quality-space.amounts.P07.2025=9000"
                        : "levers." + id + ".total.2025=5000")
                .toArray(String[]::new);
        List<String> told = told(TablesOfRun.scenario("baseline", sets));
        assertThat(told).hasSameSizeAs(levers).allMatch(sentence -> sentence.contains(", grade "));
        for (String lever : levers) {
            assertThat(told).as(lever).anyMatch(sentence -> sentence.startsWith(words().label("lever", lever) + " ("));
        }
    }

    @Test
    void grantsBeyondDeliveryAndCapAreToldOnTheFirstPageBesideWhatIsShort() throws IOException {
        Scenario scenario = TablesOfRun.scenario("baseline", GRANTS + "503.6");
        assertThat(told(scenario))
                .singleElement()
                .asString()
                .contains("Grants to enterprises (Semiconductors and integrated circuits)")
                .contains("501.1 a year more than in practice in 2025–2030")
                .contains("stops it first is \"Grants: delivery multiple\" (1.5 times, grade D)")
                .contains("then \"Cap of grants\" (0.1 × 100 million yuan, grade D)");
        String first = firstPage(scenario, TablesOfRun.write(scenario.sure(), 1, folder.resolve("run")));
        assertThat(first).contains("Additions that find no use").contains("Grants: delivery multiple");
    }

    @Test
    void whatIsShortDoesNotContradictWhatMoreOfItCannotDo() throws IOException {
        Scenario scenario = TablesOfRun.scenario("plan-2024", GRANTS + "503.6");
        String first = firstPage(scenario, TablesOfRun.write(scenario, 2, folder.resolve("run")));
        int isShort = first.indexOf("short of capital first");
        assertThat(isShort).isPositive();
        assertThat(first.substring(isShort, isShort + 500))
                .contains("of the addition to Grants to enterprises finds no use, stopped first by");
    }

    @Test
    void moneyThatIsUsedAndMoneyThatIsLateAreNotTold() throws IOException {
        assertThat(told(TablesOfRun.scenario("baseline", GRANTS + "3"))).isEmpty();
        // half a year before the end nothing of it is due yet
        assertThat(told(TablesOfRun.scenario(
                        "baseline",
                        "levers.enterprise-grants.amounts.semiconductors.2030Q4=50",
                        "parameters.policy.grantLagYears.value=1")))
                .isEmpty();
        assertThat(told(TablesOfRun.scenario("baseline"))).isEmpty();
    }

    @Test
    void aLeverThatIsOffUsesNothingOfItsAddition() throws IOException {
        assertThat(told(TablesOfRun.scenario("baseline", GRANTS + "5", "levers.enterprise-grants.on=false")))
                .singleElement()
                .asString()
                .contains("(100%) find no use")
                .contains("\"The lever is off\"");
    }

    @Test
    void floorSpaceAndMoneyThatNobodyNeedsAreToldByTheNeed() throws IOException {
        // only culture, sport and tourism may settle there
        List<String> space = told(TablesOfRun.scenario("baseline", "levers.quality-space.amounts.P33.2024=3"));
        assertThat(space).singleElement().asString().contains("\"No need: ");
        List<String> money = told(TablesOfRun.scenario(
                "baseline",
                "levers.enterprise-grants.amounts.cell-gene.2024=8",
                "parameters.policy.grantDeliveryMultiple.value=100",
                "parameters.policy.grantCapYi.value=3"));
        assertThat(money).singleElement().asString().contains("first is \"No need: ");
    }

    private String firstPage(Scenario scenario, RunDirectory run) {
        var description = new RunDescription(
                scenario.id(),
                scenario.label(),
                scenario.description(),
                scenario.fingerprint(),
                "test",
                scenario.seed(),
                1,
                1,
                0,
                2023,
                2024,
                2030,
                "");
        Words words = new Words(ReportWords.of(Product.open(), scenario), Language.EN);
        RunResults results = new RunResults(run, description, words);
        String html = ReportWriter.html(new RunReport(results, Map.of()).report(LocalDate.EPOCH))
                .replace("&quot;", "\"")
                .replace("&#34;", "\"");
        int from = html.indexOf("id=\"summary\"");
        return html.substring(from, html.indexOf("<section", from + 1));
    }
}
