package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.clustercast.app.show.ShowIndex;
import org.clustercast.app.show.ShowPages;
import org.clustercast.app.show.ShowTables;
import org.clustercast.app.show.ShowWords;
import org.clustercast.app.terminal.Product;
import org.clustercast.app.terminal.ShownPage;
import org.clustercast.app.terminal.TextTable;
import org.clustercast.loader.catalogue.LeverSheet;
import org.clustercast.loader.catalogue.ParameterRange;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.policy.Project;
import org.clustercast.quantity.Language;
import org.clustercast.scenario.NoEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code show} prints about the data of this checkout. */
class ShowCommandTest {

    private static final DistrictData DISTRICT = Cli.loader().district();

    private static String shown(String name, String language) {
        return Cli.succeed("show", name, "--lang", language).out();
    }

    private static JsonNode json(String name) throws IOException {
        return new JsonMapper().readTree(Cli.succeed("show", name, "--json").out());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLeverHasCostLagSaturationEffectGradeAndClause(Language language) {
        Cli.succeed("list");
        ShownPage page = new ShowTables(Product.open(), new ShowWords(Product.open(), language)).instruments();
        List<List<List<String>>> rows = page.tables().get(0).rows();
        assertThat(rows).hasSameSizeAs(DISTRICT.levers());
        for (List<List<String>> row : rows) {
            assertThat(row).hasSize(6);
            assertThat(row.get(1)).hasSize(4).noneMatch(String::isBlank);
            List<String> roles =
                    row.get(2).stream().filter(role -> !role.isBlank()).toList();
            assertThat(roles)
                    .as("what %s says", row.get(1))
                    .isEqualTo(
                            language == Language.ZH
                                    ? List.of("费用", "时滞", "饱和", "作用", "关闭")
                                    : List.of("Cost", "Lag", "Saturation", "Effect", "Off"));
            assertThat(row.get(5)).hasSameSizeAs(row.get(2)).noneMatch(String::isBlank);
        }
        assertThat(page.tables().get(0).lines())
                .as("fits a wide terminal")
                .allMatch(line -> TextTable.width(line) <= 150);
        assertThat(rows.stream().map(row -> Integer.valueOf(row.get(0).get(0)))).isSorted();
    }

    @Test
    void whatHasNoEffectInTheModelIsSaid() {
        assertThat(shown("instruments", "zh")).contains("在本模型中无影响", "扩产增效、金融保障、招商落地在本模型中作用相同");
        assertThat(shown("supervision", "en")).contains("In the model: no effect in this model");
        assertThat(shown("enterprise-grants", "en"))
                .contains("In the model: Expansion, Finance, Landing act alike in this model")
                .doesNotContain("no effect in this model");
        assertThat(shown("talent-support", "en")).doesNotContain("In the model:");
        for (Project project : DISTRICT.projects()) {
            boolean isKnown = DISTRICT.noEffects().contains(NoEffect.none(NoEffect.Kind.PROJECT, project.id()));
            assertThat(shown("projects", "en")
                            .lines()
                            .filter(line -> line.strip().startsWith(project.id() + " ")))
                    .singleElement()
                    .asString()
                    .matches(line -> line.contains("no effect in this model") == isKnown);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theTableOfInstrumentsShowsIntervalsOfThePriors(String language) {
        String table = shown("instruments", language);
        Language spoken = Language.valueOf(language.toUpperCase(java.util.Locale.ROOT));
        for (LeverSheet sheet : LeverSheet.all(DISTRICT)) {
            assertThat(table)
                    .contains(
                            sheet.lever().label().in(spoken),
                            sheet.lever().clause(),
                            sheet.lever().id());
            for (ParameterRange range : sheet.all()) {
                assertThat(table).contains(range.label().in(spoken));
            }
        }
        assertThat(table).contains("0.3 (0.1–0.6)", "40 (25–60)");
    }

    @Test
    void theOffSwitchIsWhatAScenarioUnderstands() {
        for (String language : List.of("zh", "en")) {
            String page = shown("industry-funds", language);
            String path = page.lines()
                    .filter(line -> line.contains("--set"))
                    .findFirst()
                    .orElseThrow()
                    .replaceFirst(".*--set ", "");
            assertThat(Cli.loader()
                            .load("plan-2024", java.nio.file.Path.of(""), List.of(path), java.util.OptionalLong.empty())
                            .lever("industry-funds")
                            .on())
                    .as(path)
                    .isFalse();
        }
    }

    @Test
    void machinesReadTheSameTable() throws IOException {
        JsonNode rows = json("instruments");
        assertThat(rows).hasSameSizeAs(DISTRICT.levers());
        for (JsonNode row : rows) {
            assertThat(row.get("effects")).isNotEmpty();
            assertThat(row.get("lags")).isNotEmpty();
            assertThat(row.get("saturation")).isNotEmpty();
            assertThat(row.get("money").asBoolean() || !row.get("costs").isEmpty())
                    .isTrue();
            JsonNode effect = row.get("effects").get(0);
            assertThat(effect.get("p05").asDouble())
                    .isLessThanOrEqualTo(effect.get("p95").asDouble());
        }
    }

    @Test
    void everyTableListsEverything() throws IOException {
        assertThat(json("clusters")).hasSameSizeAs(DISTRICT.clusters());
        assertThat(json("parks")).hasSameSizeAs(DISTRICT.parks());
        assertThat(json("parameters")).hasSameSizeAs(ParameterRange.all(DISTRICT.parameters()));
        assertThat(json("indicators").findValuesAsText("id")).contains("output", "lost-orders", "exits");
        for (String table : List.of("clusters", "parks", "parameters", "indicators")) {
            for (String language : List.of("zh", "en")) {
                assertThat(shown(table, language).lines().count()).isGreaterThan(10);
            }
        }
    }

    static Stream<String> subjects() {
        return Stream.of(
                        DISTRICT.levers().stream().map(l -> l.id()),
                        DISTRICT.clusters().stream().map(c -> c.id()),
                        DISTRICT.parks().stream().map(p -> p.id()),
                        DISTRICT.parameters().all().stream().map(p -> p.group()).distinct(),
                        ParameterRange.all(DISTRICT.parameters()).stream().map(ParameterRange::id),
                        ShowTables.listed().stream().map(i -> i.id()))
                .flatMap(names -> names);
    }

    @Test
    void everythingInTheDataHasAPageInBothLanguages() {
        Cli.succeed("list");
        var product = Product.open();
        var index = new ShowIndex(product);
        for (Language language : Language.values()) {
            var pages = new ShowPages(product, new ShowWords(product, language));
            subjects().forEach(name -> {
                ShowIndex.Subject subject = index.find(name).orElseThrow(() -> new AssertionError(name));
                assertThat(subject.id()).isEqualTo(name);
                assertThat(pages.page(subject).lines()).as(name).hasSizeGreaterThan(1);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "investment.grantAdditionality",
                "grantAdditionality",
                "奖补额外性",
                "投资.奖补额外性",
                "additionality of grants"
            })
    void aParameterIsFoundByAnyOfItsNames(String name) {
        String page = shown(name, "en");
        assertThat(page)
                .contains("investment.grantAdditionality", "0.1", "0.6", "logit", "assumption")
                .contains("Grants to enterprises", "四(六)", "yuan granted");
    }

    /** What a table or page lists with an id can be asked for by it. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyIdThatIsListedIsAnswered(Language language) {
        Cli.succeed("list");
        ShowPages pages = new ShowPages(Product.open(), new ShowWords(Product.open(), language));
        ShowIndex index = new ShowIndex(Product.open());
        int asked = 0;
        for (String table : List.of("parameters", "clusters", "parks", "indicators", "targets", "projects")) {
            ShownPage page = pages.page(index.find(table).orElseThrow());
            for (TextTable listed : page.tables()) {
                for (List<List<String>> row : listed.rows()) {
                    String id = row.get(0).get(0);
                    assertThat(index.find(id)).as(table + " lists " + id).isPresent();
                    assertThat(pages.page(index.find(id).orElseThrow()).lines()).isNotEmpty();
                    asked++;
                }
            }
        }
        assertThat(asked).isGreaterThan(250);
        for (var cluster : DISTRICT.clusters()) {
            cluster.segments()
                    .forEach(segment -> assertThat(index.find(segment.id())).isPresent());
        }
        DISTRICT.anchors()
                .forEach(anchor -> assertThat(shown(anchor.id(), "en"))
                        .contains(anchor.label().en()));
        assertThat(shown("J03", "zh")).contains("J03", "P05", "new-energy.equipment");
        assertThat(Cli.run("show", "J3", "--lang", "en").err()).contains("Did you mean 'J03'?");
    }

    @Test
    void aParameterOfOneClusterIsShownAlone() {
        assertThat(shown("investment.buildYears.semiconductors", "en"))
                .contains("1.92", "CSET")
                .doesNotContain("Biomedicine");
        assertThat(shown("建设年限", "zh")).contains("1.92", "生物医药");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aNameThatIsUnknownGetsTheNearestOne(List<String> mistake) {
        Cli.Outcome outcome = Cli.run("show", mistake.get(0), "--lang", "en");
        assertThat(outcome.code()).isEqualTo(64);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(mistake.get(0), mistake.get(1)).doesNotContain("\tat ");
    }

    static Stream<List<String>> mistakes() {
        return Stream.of(
                List.of("instrument", "'instruments'"),
                List.of("产业基", "产业基金"),
                List.of("semiconductor", "'semiconductors'"),
                List.of("zzzzzzzzzzzzzzzzzzzzzzzz", "parameters, clusters"));
    }
}
