package org.clustercast.loader.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clustercast.loader.Fixture;
import org.clustercast.quantity.Language;
import org.clustercast.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is filled in in a workbook means the same as written in YAML, to the last bit. */
class WorkbookRoundTripTest {

    private static final String YAML = """
            format: 2
            label: mine
            extends: plan-2024
            seed: 7
            levers:
              enterprise-grants:
                total: { 2025: 20.1, 2027Q3: 0.30000000000000004 }
                shares: { semiconductors: { 2024: 0.9, 2027: 0.8 }, biomedicine: { 2024: 0.1, 2027: 0.2 } }
                assumption: ours
              quality-space:
                amounts: { P07: { 2026: 30.7 }, P08: { 2025: 12, 2028: 0 } }
              talent-support:
                total: { 2026: 4 }
                shares: { open: { 2024: 1 } }
              key-projects: { on: false }
              expert-think-tank: { total: { 2025: 60 } }
            resources:
              funding: { 2024: 300 }
              space: { P07: { 2024: 100 } }
              talent: { top: { 2024: 3000 } }
              assumption: ours
            targets:
              - { cluster: cell-gene, year: 2030, output: 20.5, clause: mine }
            """;

    @TempDir
    private Path folder;

    private Scenario load(byte[] book) {
        return Fixture.load(Books.save(folder, book));
    }

    private static void fill(XSSFWorkbook book, Language language) {
        boolean zh = language == Language.ZH;
        Books.cell(book, zh ? "情景" : "Scenario", zh ? "随机种子" : "Seed", zh ? "取值" : "Value")
                .setCellValue(7);
        Numbers funding = new Numbers(book, zh ? "资金" : "Funding", zh ? "企业奖补" : "enterprise-grants");
        String total = zh ? "总量" : "total";
        funding.fill(total, "2025", 20.1);
        int last = book.getSheet(funding.sheet()).getRow(2).getLastCellNum();
        book.getSheet(funding.sheet()).getRow(2).createCell(last).setCellValue("2027Q3");
        Books.cell(book, funding.sheet(), funding.lever() + "/" + total, "2027Q3")
                .setCellValue(0.1 + 0.2);
        funding.fill(zh ? "半导体与集成电路" : "semiconductors", "2024", 0.9);
        funding.fill(zh ? "半导体与集成电路" : "semiconductors", "2027", 0.8);
        funding.fill(zh ? "生物医药" : "biomedicine", "2024", 0.1);
        funding.fill(zh ? "生物医药" : "biomedicine", "2027", 0.2);
        Books.cell(book, funding.sheet(), funding.lever() + "/" + total, zh ? "假设" : "Assumption")
                .setCellValue("ours");
        Numbers space = new Numbers(book, zh ? "空间" : "Space", zh ? "优质空间" : "quality-space");
        space.fill(zh ? "马峦山先进制造产业园" : "P07", "2026", 30.7);
        space.fill(zh ? "碧岭半导体小镇" : "P08", "2025", 12);
        space.fill(zh ? "碧岭半导体小镇" : "P08", "2028", 0);
        Numbers talent = new Numbers(book, zh ? "人才" : "Talent", zh ? "人才支持" : "talent-support");
        talent.fill(total, "2026", 4);
        talent.fill(zh ? "各簇竞争" : "open", "2024", 1);
        String others = zh ? "其他杠杆" : "Other levers";
        Books.cell(book, others, (zh ? "项目专班" : "key-projects") + "/" + total, zh ? "启用" : "On")
                .setCellValue(false);
        new Numbers(book, others, zh ? "专家智库" : "expert-think-tank").fill(total, "2025", 60);
        fillOthers(book, zh);
    }

    private static void fillOthers(XSSFWorkbook book, boolean zh) {
        String resources = zh ? "可用资源" : "Resources";
        Books.cell(book, resources, zh ? "资金" : "funding", "2024").setCellValue(300);
        Books.cell(book, resources, zh ? "资金" : "funding", zh ? "假设" : "Assumption")
                .setCellValue("ours");
        new Numbers(book, resources, zh ? "空间" : "space").fill(zh ? "马峦山先进制造产业园" : "P07", "2024", 100);
        new Numbers(book, resources, zh ? "人才" : "talent").fill(zh ? "顶尖" : "top", "2024", 3000);
        String targets = zh ? "目标" : "Targets";
        Books.cell(book, targets, "A3").setCellValue(zh ? "细胞与基因" : "cell-gene");
        Books.cell(book, targets, "B3").setCellValue(2030);
        Books.cell(book, targets, "C3").setCellValue(20.5);
        Books.cell(book, targets, "D3").setCellValue("mine");
    }

    /** Cells of one lever or resource. */
    private record Numbers(XSSFWorkbook book, String sheet, String lever) {

        void fill(String row, String year, double value) {
            Books.cell(book, sheet, lever + "/" + row, year).setCellValue(value);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aWorkbookHasTheFingerprintOfTheSameContentInYaml(Language language) throws IOException {
        Scenario yaml = Fixture.load(Files.writeString(folder.resolve("mine.yaml"), YAML));
        Scenario book = load(Books.edited(language, workbook -> fill(workbook, language)));
        assertThat(book.fingerprint()).isEqualTo(yaml.fingerprint());
        assertThat(book.targets()).isEqualTo(yaml.targets());
        assertThat(book.fingerprint()).isNotEqualTo(Fixture.load("plan-2024").fingerprint());
        assertThat(book.review().warnings()).hasSameSizeAs(yaml.review().warnings());
        assertThat(book.review().accounts()).hasSameSizeAs(yaml.review().accounts());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aDraftIsItsBaseUntilSomethingIsFilledIn(Language language) {
        for (String from : List.of("baseline", "plan-2024", "chips-first")) {
            assertThat(load(Books.draft(from, language)).fingerprint())
                    .as(from)
                    .isEqualTo(Fixture.load(from).fingerprint());
        }
    }

    @Test
    void aDraftHasDropDownsFrozenPanesAndUnits() {
        Books.edited(Language.ZH, book -> {
            for (String name : List.of("资金", "空间", "人才", "其他杠杆", "可用资源")) {
                XSSFSheet sheet = book.getSheet(name);
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getDataValidations()).isNotEmpty();
            }
            assertThat(book.getSheet("资金").getDataValidations())
                    .anyMatch(v -> List.of("true", "false").equals(listed(v)))
                    .anyMatch(v -> List.of("份额", "亿元/年").equals(listed(v)))
                    .as("what the base has is shown and accepts no typing")
                    .anyMatch(v -> "FALSE".equals(v.getValidationConstraint().getFormula1())
                            && v.getRegions().getCellRangeAddress(0).isInRange(3, 3)
                            && v.getRegions().getCellRangeAddress(0).isInRange(3, 4));
            assertThat(book.getSheet("目标").getRow(1).getCell(2).getStringCellValue())
                    .isEqualTo("产值（亿元）");
        });
    }

    private static List<String> listed(org.apache.poi.ss.usermodel.DataValidation validation) {
        String[] words = validation.getValidationConstraint().getExplicitListValues();
        return words == null ? List.of() : List.of(words);
    }

    /** A YAML file may add what a workbook cannot say. */
    @Test
    void aFileMayExtendAWorkbook() throws IOException {
        Books.save(folder, Books.edited(Language.EN, book -> fill(book, Language.EN)));
        Path over = Files.writeString(
                folder.resolve("over.yaml"), "format: 2\nlabel: over\nextends: book.xlsx\nreplications: 300\n");
        Path yaml = Files.writeString(folder.resolve("mine.yaml"), YAML);
        assertThat(Fixture.load(over).fingerprint())
                .isEqualTo(Fixture.load(yaml).fingerprint());
        assertThat(Fixture.load(over).replications()).isEqualTo(300);
        Path byName = Files.writeString(folder.resolve("name.yaml"), "format: 2\nlabel: over\nextends: book\n");
        assertThat(Fixture.load(byName).fingerprint())
                .isEqualTo(Fixture.load(yaml).fingerprint());
    }

    /** Twenty digits of a seed fit no cell: as text they do. */
    @Test
    void aLongSeedMayBeText() {
        Scenario scenario = load(Books.edited(
                Language.EN,
                book -> Books.cell(book, "Scenario", "Seed", "Value").setCellValue("1234567890123456789")));
        assertThat(scenario.seed()).isEqualTo(1234567890123456789L);
    }
}
