package org.clustercast.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.clustercast.quantity.Language;
import org.clustercast.quantity.Text;
import org.clustercast.reports.chart.RunResults;
import org.clustercast.reports.text.Words;
import org.clustercast.result.RunDescription;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportBookTest {

    private static final int REPLICATIONS = 200;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-05T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void everyChartHasPictureDrawingAndDataAndRedrawingGivesTheSameBytes() throws IOException {
        RunDirectory run = SyntheticRun.write(folder.resolve("run"), REPLICATIONS);
        TreeMap<String, byte[]> first = write(run, Language.ZH);
        TreeMap<String, byte[]> second = write(run, Language.ZH);
        assertThat(first.keySet())
                .contains(
                        "fan-all.png",
                        "fan-semiconductors.svg",
                        "fan-semiconductors.csv",
                        "probability.png",
                        "how-many.csv",
                        "shortage-biomedicine.svg",
                        "space.png",
                        "ladder.png",
                        "funnel.svg",
                        "vacancies.csv",
                        "recruits.png",
                        "milestones.svg",
                        "spending.csv",
                        "funds.png",
                        "report.html");
        assertThat(first).hasSize(24 * 3 + 1);
        assertThat(second.keySet()).isEqualTo(first.keySet());
        first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void picturesAreLargeEnoughAndDrawingsNeedNoFont() throws IOException {
        RunDirectory run = SyntheticRun.write(folder.resolve("run"), REPLICATIONS);
        write(run, Language.EN);
        BufferedImage image = ImageIO.read(run.file("charts/probability.png").toFile());
        assertThat(image.getWidth()).isEqualTo(1600);
        assertThat(image.getRGB(1, image.getHeight() - 1)).isEqualTo(0xFFFFFFFF);
        String svg = Files.readString(run.file("charts/probability.svg"));
        assertThat(svg).contains("viewBox=\"0 0 480 ").doesNotContain("<text");
        Table fan = run.table("charts/fan-semiconductors");
        assertThat(fan.rows()).isEqualTo(8);
        assertThat(fan.number(7, "target")).isEqualTo(1000);
        assertThat(fan.number(0, "p10")).isEqualTo(fan.number(0, "p90")).isEqualTo(150);
    }

    @Test
    void thePageIsOneFileThatAsksForNothing() throws IOException {
        RunDirectory run = SyntheticRun.write(folder.resolve("run"), REPLICATIONS);
        write(run, Language.ZH);
        String html = Files.readString(run.file("report.html"));
        assertThat(html.length()).isLessThan(15_000_000);
        assertThat(html)
                .contains("lang=\"zh-CN\"", "default-src 'none'", "2026-01-05", "3f9ac01d77be", "几乎不可能 &lt;1%")
                .contains("智能网联汽车2030年产值达到6000亿元的概率为", "重点项目：十二英寸晶圆线列入情景时", "列入不等于建成", "半衰期")
                .contains("没有数字目标，就没有达标概率", "以下政策杠杆没有新增：产业基金。", "数据依据可靠性：较低")
                .contains("企业与招商", "各集群的招商漏斗", "<td class=\"number\">1 → 6</td>", "四(六)", "关闭")
                .doesNotContain("<script", "<link", "http://", "https://", "url(", " th:", "热力");
    }

    @Test
    void warningsStandFirstAndResourcesBesideTheLevers() throws IOException {
        RunDirectory run = SyntheticRun.write(folder.resolve("run"), REPLICATIONS);
        run.write(
                "warnings",
                Table.columns("zh", "en").row("远超<常见>", "far <beyond>").build());
        run.write(
                "resources",
                Table.columns("resource", "place", "period", "unit", "allocated", "available", "unallocated")
                        .row("funding", "", "2024Q1", "亿元/年", 20, 25, 5)
                        .row("funding", "", "2024Q2", "亿元/年", 20, 25, 5)
                        .row("funding", "", "2024Q3", "亿元/年", 20, 25, 5)
                        .row("funding", "", "2024Q4", "亿元/年", 24, 25, 1)
                        .row("space", "P01", "2024Q1", "万㎡/年", 8, "", 0)
                        .row("space", "P02", "2024Q1", "万㎡/年", 4, "", 0)
                        .build());
        write(run, Language.ZH);
        String html = Files.readString(run.file("report.html"));
        assertThat(html).contains("box alert", "远超&lt;常见&gt;", "资源：分出与可用");
        assertThat(html.indexOf("远超")).isLessThan(html.indexOf("class=\"headlines\""));
        assertThat(html)
                .contains("21.00", "25.00", "4.00")
                .as("both parks together")
                .contains("3.00");
        write(run, Language.EN);
        assertThat(Files.readString(run.file("report.html"))).contains("far &lt;beyond&gt;", "Given out");
    }

    @Test
    void whatHasNoEffectAndWhatIsDividedOtherwiseIsSaid() throws IOException {
        RunDirectory run = SyntheticRun.write(folder.resolve("run"), REPLICATIONS);
        run.write(
                "no_effect",
                Table.columns("kind", "id", "label_zh", "label_en", "like")
                        .row("lever", "supervision", "督查", "Supervision", "")
                        .row("part", "enterprise-grants.landing", "奖补", "Grants", "enterprise-grants.finance")
                        .row("part", "enterprise-grants.finance", "奖补", "Grants", "enterprise-grants.landing")
                        .row("project", "J03", "项目<三>", "Project <3>", "")
                        .build());
        run.write(
                "levers",
                Table.columns(
                                "lever",
                                "instrument",
                                "key",
                                "part",
                                "year",
                                "unit",
                                "base",
                                "total",
                                "addition",
                                "clause",
                                "on")
                        .row("talent-support", 6, "open", "skilled", 2024, "亿元/年", 0.5, 1.5, 1, "四(六)", true)
                        .row("talent-support", 6, "open", "top", 2024, "亿元/年", 1, 0, -1, "四(六)", true)
                        .row("industry-funds", 10, "open", "district", 2024, "亿元/年", 2, 2, 0, "四(十)", true)
                        .build());
        write(run, Language.EN);
        assertThat(Files.readString(run.file("report.html")))
                .contains("No effect in this model", "Levers: Supervision.", "Named projects: Project &lt;3&gt;.")
                .contains("Grants (Finance, Landing)", "These levers add nothing: Industry funds.")
                .contains("divide it otherwise (by purpose, tier, mode or source): Talent support.")
                .contains("Skilled workers", "Top talent");
    }

    @Test
    void equallyLikelyNumbersOfTargetsAreAllNamed() throws IOException {
        RunDirectory run = SyntheticRun.write(folder.resolve("run"), REPLICATIONS);
        Variants.numbersHit(run, 0.1, 0.3, 0.1, 0.3, 0.05, 0.1, 0.05);
        write(run, Language.ZH);
        assertThat(Files.readString(run.file("report.html"))).contains("最可能达到1或3项");
        write(run, Language.EN);
        assertThat(Files.readString(run.file("report.html"))).contains("the most likely number is 1 or 3,");
        Variants.numbersHit(run, 0.2, 0.2, 0.2, 0.1, 0.1, 0.1, 0.1);
        write(run, Language.ZH);
        assertThat(Files.readString(run.file("report.html"))).contains("最可能达到0、1或2项");
    }

    @Test
    void theEnglishPageHasNoChineseSentence() throws IOException {
        RunDirectory run = SyntheticRun.write(folder.resolve("run"), REPLICATIONS);
        write(run, Language.EN);
        String html = Files.readString(run.file("report.html"));
        assertThat(html).contains("lang=\"en\"", "median forecast", "Utilisation where slack &lt;b&gt;");
        assertThat(html.replace("深坪府〔2024〕1号", "")).doesNotContainPattern("[\\u4e00-\\u9fff]{3}");
    }

    @Test
    void eventsOfTheScenarioAreNamedWithTheirSizes() throws IOException {
        RunDirectory run = SyntheticRun.write(folder.resolve("run"), REPLICATIONS);
        write(run, Language.EN);
        assertThat(Files.readString(run.file("report.html")))
                .contains("Export control", "2026Q1", "Chips", "35%", "3 yr", "25%")
                .contains("A project is late", "1.5 yr", "for good", "An anchor leaves");
        Table.columns("id", "type", "at", "subject", "subject_zh", "subject_en", "size", "years", "probability")
                .build()
                .write(run.tableFile("events"));
        write(run, Language.EN);
        assertThat(Files.readString(run.file("report.html")))
                .contains("sets no events from outside")
                .doesNotContain("Export control");
    }

    @Test
    void leversStandInTheOrderOfTheDocumentWithClauseAndState() throws IOException {
        RunDirectory run = SyntheticRun.write(folder.resolve("run"), REPLICATIONS);
        write(run, Language.EN);
        String html = Files.readString(run.file("report.html"));
        String levers = html.substring(html.indexOf("id=\"levers\""), html.indexOf("Events in this scenario"));
        var row = java.util.regex.Pattern.compile("short\">(\\d+)</td><td class=\"text\">([^<]+)</td>")
                .matcher(levers);
        List<String> order = new ArrayList<>();
        while (row.find()) {
            order.add(row.group(1) + " " + row.group(2));
        }
        assertThat(order)
                .containsExactly(
                        "4 Project teams",
                        "6 Grants to enterprises",
                        "6 Talent support",
                        "8 Quality industrial space",
                        "10 Industry funds");
        assertThat(levers).contains("四(十)</td><td class=\"text short\">off</td>");
    }

    @Test
    void whatComesFromDataIsEscaped() throws IOException {
        RunDirectory run = SyntheticRun.write(folder.resolve("run"), REPLICATIONS);
        RunDescription plain = SyntheticRun.description(REPLICATIONS);
        RunDescription nasty = new RunDescription(
                plain.scenario(),
                Text.same("<img src=x onerror=alert(1)>"),
                plain.description(),
                plain.fingerprint(),
                plain.modelVersion(),
                plain.seed(),
                201,
                200,
                1,
                2023,
                2024,
                2030,
                plain.policyNumber());
        ReportBook.write(new RunResults(run, nasty, new Words(new TestWords(), Language.ZH)), run, CLOCK);
        assertThat(Files.readString(run.file("report.html")))
                .doesNotContain("<img src=x")
                .contains("&lt;img src=x", "有1次模拟未完成");
    }

    @Test
    void blocksWithoutTheirTablesAreAbsent() throws IOException {
        RunDirectory run = SyntheticRun.write(folder.resolve("run"), REPLICATIONS);
        for (String name : new String[] {
            "bottlenecks",
            "ledger",
            "levers",
            "projects",
            "outside_view",
            "variance",
            "parameters",
            "grades",
            "reference",
            "summary",
            "events"
        }) {
            Files.delete(run.tableFile(name));
        }
        TreeMap<String, byte[]> files = write(run, Language.ZH);
        assertThat(files.keySet())
                .noneMatch(name -> name.startsWith("shortage") || name.startsWith("sp") || name.startsWith("funnel"));
        assertThat(Files.readString(run.file("report.html")))
                .contains("结论", "运行记录")
                .doesNotContain("主要制约因素", "政策投入", "外部视角", "产值的不确定性来自哪里", "数据依据可靠性", "假设与依据", "重点项目：")
                .doesNotContain("企业与招商", "情景中的事件");
    }

    @Test
    void aClusterPageSaysWhereTheSpreadComesFrom() throws IOException {
        RunDirectory run = SyntheticRun.write(folder.resolve("run"), REPLICATIONS);
        write(run, Language.EN);
        assertThat(Files.readString(run.file("report.html")))
                .contains("Where the spread of output comes from", "61% ± 12%", "33% ± 11%", "15 draws of parameters");
    }

    @Test
    void aRunWithoutTargetsHasNoProbability() throws IOException {
        RunDirectory run = SyntheticRun.write(folder.resolve("run"), REPLICATIONS);
        Files.delete(run.tableFile("targets"));
        TreeMap<String, byte[]> files = write(run, Language.ZH);
        assertThat(files.keySet()).noneMatch(name -> name.startsWith("fan") || name.startsWith("prob"));
        assertThat(Files.readString(run.file("report.html"))).doesNotContain("的概率为");
    }

    @Test
    void baseAndAdditionAddUpToTheTotalAsShown() throws IOException {
        RunDirectory run = SyntheticRun.write(folder.resolve("run"), REPLICATIONS);
        write(run, Language.EN);
        String html = Files.readString(run.file("report.html"));
        var row = java.util.regex.Pattern.compile(
                        "number[^>]*>([\\d.]+)</td><td class=\"number[^>]*>([\\d.]+)</td><td class=\"number[^>]*>([\\d.]+)</td></tr>")
                .matcher(html.substring(html.indexOf("id=\"levers\""), html.indexOf("Events in this scenario")));
        int rows = 0;
        while (row.find()) {
            assertThat(new java.math.BigDecimal(row.group(1)).add(new java.math.BigDecimal(row.group(2))))
                    .isEqualByComparingTo(row.group(3));
            rows++;
        }
        assertThat(rows).isGreaterThan(20);
    }

    private static TreeMap<String, byte[]> write(RunDirectory run, Language language) throws IOException {
        RunDescription description = SyntheticRun.description(REPLICATIONS);
        ReportBook.write(new RunResults(run, description, new Words(new TestWords(), language)), run, CLOCK);
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> charts = Files.list(run.file("charts"))) {
            for (Path file : charts.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        files.put("report.html", Files.readAllBytes(run.file("report.html")));
        return files;
    }
}
