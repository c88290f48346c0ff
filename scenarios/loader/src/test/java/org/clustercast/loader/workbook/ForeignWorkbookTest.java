package org.clustercast.loader.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clustercast.loader.Fixture;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Messages;
import org.clustercast.loader.problem.Problem;
import org.clustercast.quantity.Language;
import org.clustercast.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks as other programs write them, damaged ones, and ones that show something else than they hold. */
class ForeignWorkbookTest {

    private static final String SCENARIO = "xl/worksheets/sheet1.xml";
    private static final String FUNDING = "xl/worksheets/sheet2.xml";
    /** A small workbook that another program may have written: the plan with 20 a year of grants. */
    private static final Map<String, String> SMALL = small();

    @TempDir
    private Path folder;

    private static Map<String, String> small() {
        Map<String, String> parts = new LinkedHashMap<>();
        String types = "http://schemas.openxmlformats.org/package/2006/";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        parts.put("[Content_Types].xml", "<Types xmlns='" + types + "content-types'/>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns='" + types + "relationships'><Relationship Id='a' Type='" + office
                        + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + main + "' xmlns:r='" + office + "'><sheets>"
                        + "<sheet name='情景' sheetId='1' r:id='r1'/><sheet name='资金' sheetId='2' r:id='r2'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='" + types + "relationships'>"
                        + relation(office, "r1", "worksheet", "worksheets/sheet1.xml")
                        + relation(office, "r2", "worksheet", "worksheets/sheet2.xml")
                        + relation(office, "r3", "sharedStrings", "sharedStrings.xml")
                        + relation(office, "r4", "styles", "styles.xml") + "</Relationships>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns='" + main
                        + "'><cellXfs><xf numFmtId='0'/><xf numFmtId='9'/></cellXfs></styleSheet>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst xmlns='" + main
                        + "' uniqueCount='3'><si><t>项目</t></si><si><t>取值</t></si><si><t>企业奖补</t></si></sst>");
        parts.put(
                SCENARIO,
                "<worksheet xmlns='" + main + "'><sheetData><row r='1'>" + shared("A1", 0) + shared("B1", 1)
                        + "</row><row r='2'>"
                        + text("A2", "格式") + "<c r='B2'><v>2</v></c></row><row r='3'>" + text("A3", "名称")
                        + text("B3", "外来")
                        + "</row><row r='4'>" + text("A4", "继承") + text("B4", "plan-2024")
                        + "</row></sheetData></worksheet>");
        parts.put(
                FUNDING,
                "<worksheet xmlns='" + main + "'><sheetData><row r='1'>" + text("A1", "杠杆") + text("B1", "集群或园区")
                        + text("C1", "单位") + "<c r='D1'><v>2025</v></c></row><row r='2'>" + shared("A2", 2)
                        + text("B2", "总量")
                        + text("C2", "亿元/年") + "<c r='D2'><v>20</v></c></row></sheetData></worksheet>");
        return parts;
    }

    private static String relation(String office, String id, String kind, String target) {
        return "<Relationship Id='" + id + "' Type='" + office + "/" + kind + "' Target='" + target + "'/>";
    }

    private static String shared(String at, int number) {
        return "<c r='" + at + "' t='s'><v>" + number + "</v></c>";
    }

    private static String text(String at, String text) {
        return "<c r='" + at + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    private Path save(Map<String, String> parts) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, String> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            return Books.save(folder, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> edited(String part, String old, String now) {
        Map<String, String> parts = new LinkedHashMap<>(SMALL);
        assertThat(parts.get(part)).contains(old);
        parts.put(part, parts.get(part).replace(old, now));
        return parts;
    }

    private Problem refused(Path file) {
        var thrown = catchThrowableOfType(InvalidInputException.class, () -> Fixture.load(file));
        assertThat(thrown).as("refused").isNotNull();
        assertThat(thrown.kind().exitCode()).isEqualTo(65);
        return thrown.problems().get(0);
    }

    private void refuses(Map<String, String> parts, String key, String... mentions) {
        Problem problem = refused(save(parts));
        for (Language language : Language.values()) {
            String shown = Messages.in(language).line(problem);
            assertThat(problem.key()).as(shown).isEqualTo(key);
            assertThat(shown).contains("book.xlsx").contains(mentions);
        }
    }

    private static Map<String, String> all(UnaryOperator<String> change) {
        Map<String, String> parts = new LinkedHashMap<>(SMALL);
        parts.replaceAll((name, text) -> change.apply(text));
        return parts;
    }

    /** Ways in which programs differ and mean the same. */
    static Stream<Map<String, String>> otherHands() {
        Map<String, String> capitals = new LinkedHashMap<>(SMALL);
        capitals.put("XL/SharedStrings.xml", capitals.remove("xl/sharedStrings.xml"));
        return Stream.of(
                SMALL,
                all(text -> text.replaceAll("<c r='[A-Z][0-9]'", "<c").replaceAll("<row r='[0-9]'", "<row")),
                all(text -> text.replaceAll("<(/?)(worksheet|sheetData|row|c|v|is|t|sst|si)\\b", "<$1x:$2")
                        .replace(
                                "xmlns='http://schemas.openxmlformats.org/spread",
                                "xmlns:x='http://schemas.openxmlformats.org/spread")
                        .replace("<workbook xmlns:x", "<workbook xmlns")
                        .replace("<styleSheet xmlns:x", "<styleSheet xmlns")),
                all(text -> text.replace(
                                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                "http://purl.oclc.org/ooxml/spreadsheetml/main")
                        .replace(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                "http://purl.oclc.org/ooxml/officeDocument/relationships")),
                all(text -> text.replace("Target='", "Target='/xl/").replace("/xl/xl/", "/xl/")),
                edited(
                        "xl/sharedStrings.xml",
                        "<t>企业奖补</t>",
                        "<r><rPr><b/></rPr><t>企业</t></r><r><t xml:space='preserve'>奖补 </t></r><rPh sb='0' eb='1'><t>qiye</t></rPh>"),
                edited(FUNDING, "<v>20</v>", "<v>2.0000000000000000E+1</v>"),
                edited(FUNDING, "<c r='D2'>", "<c r='D2' t='n'>"),
                edited(FUNDING, "</sheetData>", "<row r='9'><c r='D9' s='1'/></row></sheetData>"),
                edited(FUNDING, "<sheetData>", "<dimension ref='A1'/><sheetData>"),
                capitals);
    }

    @ParameterizedTest
    @MethodSource("otherHands")
    void otherProgramsWriteTheSame(Map<String, String> parts) {
        Scenario right = Fixture.load("plan-2024", "levers.enterprise-grants.total.2025=20");
        assertThat(Fixture.load(save(parts)).fingerprint()).isEqualTo(right.fingerprint());
    }

    @Test
    void damageIsToldWithItsCell() {
        refuses(edited(FUNDING, "<v>2</v>", "<v>99</v>"), "workbook.text-lost", "资金!A2", "99", "3");
        refuses(edited(FUNDING, "<v>20</v>", "<v/>"), "workbook.empty-value", "资金!D2");
        refuses(edited(FUNDING, "<v>20</v>", "<v> </v>"), "workbook.empty-value", "资金!D2");
        refuses(edited(FUNDING, "<v>20</v>", "<v>zwanzig</v>"), "workbook.bad-value", "资金!D2", "zwanzig");
        refuses(edited(FUNDING, "<v>20</v>", "<v>NaN</v>"), "workbook.bad-value", "资金!D2");
        refuses(edited(FUNDING, "<v>20</v>", "<v>1e999</v>"), "workbook.bad-value", "资金!D2");
        refuses(edited(FUNDING, "<c r='D2'>", "<c r='D2' s='7'>"), "workbook.style-lost", "资金!D2", "7");
        refuses(edited(FUNDING, "<c r='D2'>", "<c r='D2' t='zz'>"), "workbook.cell-kind", "资金!D2", "zz");
        refuses(edited(FUNDING, "r='D2'", "r='C2'"), "workbook.cell-twice", "资金!C2");
        refuses(edited(FUNDING, "r='D2'", "r='D5'"), "workbook.cell-place", "D5");
        refuses(edited(FUNDING, "<row r='2'>", "<row r='1'>"), "workbook.row-twice", "1");
    }

    @Test
    void lostPartsAreTold() {
        for (String part : SMALL.keySet()) {
            Map<String, String> parts = new LinkedHashMap<>(SMALL);
            parts.remove(part);
            Problem problem = refused(save(parts));
            assertThat(problem.key())
                    .as(part)
                    .isIn("workbook.damaged", "workbook.part-missing", "workbook.not-workbook");
        }
        refuses(edited("xl/sharedStrings.xml", "<si><t>取值</t></si>", ""), "workbook.damaged", "sharedStrings");
        refuses(edited("xl/_rels/workbook.xml.rels", "Id='r2'", "Id='r9'"), "workbook.part-missing", "资金");
        refuses(edited(FUNDING, "</sheetData></worksheet>", ""), "workbook.damaged", "sheet2");
    }

    /** A file cut at any place, or with any byte changed, is refused or means the same. */
    @Test
    void cutAndSpoiltFilesNeverMeanSomethingElse() throws IOException {
        byte[] good = java.nio.file.Files.readAllBytes(save(SMALL));
        String right = Fixture.load(Books.save(folder, good)).fingerprint();
        for (int i = 1; i < good.length; i += 23) {
            byte[] spoilt = good.clone();
            spoilt[i] ^= 0x55;
            for (byte[] bytes : List.of(java.util.Arrays.copyOf(good, i), spoilt)) {
                try {
                    assertThat(Fixture.load(Books.save(folder, bytes)).fingerprint())
                            .isEqualTo(right);
                } catch (InvalidInputException e) {
                    assertThat(e.kind().exitCode()).isEqualTo(65);
                }
            }
        }
    }

    private static void format(XSSFWorkbook book, Cell cell, double value, String code) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(code));
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private Problem refusedLook(String sheet, String at, double value, String code) {
        return refused(Books.save(
                folder, Books.edited(Language.EN, book -> format(book, Books.cell(book, sheet, at), value, code))));
    }

    @Test
    void formatsThatShowSomethingElseAreRefused() {
        assertThat(refusedLook("Funding", "F4", 0.5, "0%").key()).isEqualTo("workbook.percent");
        assertThat(refusedLook("Funding", "F4", 30, "0\"万元\"").key()).isEqualTo("workbook.look");
        assertThat(refusedLook("Funding", "F4", 30_000, "0,").key()).isEqualTo("workbook.look");
        assertThat(refusedLook("Funding", "F4", 30, ";;;").key()).isEqualTo("workbook.hidden-number");
        assertThat(refusedLook("Funding", "F4", 30, "yyyy-mm-dd").key()).isEqualTo("workbook.date");
        assertThat(refusedLook("Funding", "F3", 2024, "0,").key()).isEqualTo("workbook.look");
        assertThat(refusedLook("Resources", "D3", 30, "[$¥-804]0").key()).isEqualTo("workbook.look");
        assertThat(refusedLook("Scenario", "B7", 30, "0\"万\"").key()).isEqualTo("workbook.look");
    }

    @Test
    void aShareMayBeAPerCentAndAYearMaySaySo() {
        Path file = Books.save(folder, Books.edited(Language.EN, book -> {
            format(book, Books.cell(book, "Funding", "F3"), 2024, "0\"年\"");
            format(book, Books.cell(book, "Talent", "talent-support/open", "2025"), 0.5, "0%");
            format(book, Books.cell(book, "Talent", "talent-support/semiconductors", "2025"), 0.5, "0.0%");
            format(book, Books.cell(book, "Funding", "enterprise-grants/total", "2025"), 1234.5, "#,##0.0_ ");
        }));
        Scenario book = Fixture.load(file);
        assertThat(book.lever("talent-support").total()[1][4]).isEqualTo(1.5);
        assertThat(book.lever("enterprise-grants").total()[1][4]).isGreaterThan(200);
    }

    @Test
    void whatIsHiddenOrNotReadIsTold() {
        Path file = Books.save(folder, Books.edited(Language.EN, book -> {
            Books.cell(book, "Funding", "G4").setCellValue(20);
            book.getSheet("Funding").setColumnHidden(6, true);
            Books.cell(book, "Space", "G5").setCellValue(20);
            book.getSheet("Space").getRow(4).setZeroHeight(true);
            Books.cell(book, "Talent", "F4").setCellValue(2);
            book.setSheetHidden(book.getSheetIndex("Talent"), true);
            Books.cell(book, "Other levers", "D4").setCellValue(12);
            Books.cell(book, "Other levers", "E5").setCellValue(0.5);
        }));
        String warnings = Fixture.load(file).review().warnings().toString();
        assertThat(warnings)
                .contains("Funding!G4", "Space!G5", "Talent!F4", "Other levers!D4", "Other levers!E5")
                .contains("hidden rows, columns or sheets")
                .contains("is not read here");
    }

    /** A draft as it is says nothing and is warned of nothing. */
    @Test
    void aDraftHoldsNothingThatIsToldOf() throws IOException {
        for (Language language : Language.values()) {
            byte[] draft = Books.draft("plan-2024", language);
            assertThat(Fixture.load(Books.save(folder, draft)).review().warnings())
                    .isEmpty();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(draft))) {
                assertThat(zip.getNextEntry()).isNotNull();
            }
        }
    }

    @Test
    void casesOnWhichItWasWrong() throws Exception {
        Map<String, String> cases = Map.of(
                "percent-format", "资金!G37",
                "wan-format", "资金!G4",
                "xlsx-bad-string-index", "Talent!G4",
                "xlsx-sheet-missing", "Talent!",
                "xlsx-empty-v", "Talent!G4");
        for (Map.Entry<String, String> each : cases.entrySet()) {
            Path file = Path.of(ForeignWorkbookTest.class
                    .getResource("/cases/" + each.getKey() + ".xlsx")
                    .toURI());
            assertThat(Messages.in(Language.ZH).line(refused(file))).contains(each.getValue());
        }
    }
}
