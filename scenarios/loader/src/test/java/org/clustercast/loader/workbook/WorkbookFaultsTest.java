package org.clustercast.loader.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clustercast.loader.Fixture;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Messages;
import org.clustercast.loader.problem.Problem;
import org.clustercast.quantity.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in a workbook is told with sheet and cell. F4 on the sheet of funding is the total of grants in 2024. */
class WorkbookFaultsTest {

    private static final String FUNDING = "Funding";

    @TempDir
    private Path folder;

    private List<Problem> problems(Consumer<XSSFWorkbook> edit) {
        return problems(Language.EN, edit);
    }

    private List<Problem> problems(Language language, Consumer<XSSFWorkbook> edit) {
        Path file = Books.save(folder, Books.edited(language, edit));
        InvalidInputException thrown = catchThrowableOfType(InvalidInputException.class, () -> Fixture.load(file));
        assertThat(thrown).as("refused").isNotNull();
        assertThat(thrown.kind().exitCode()).isEqualTo(65);
        return thrown.problems();
    }

    private void refuses(String key, String cell, String mention, Consumer<XSSFWorkbook> edit) {
        Problem first = problems(edit).get(0);
        String shown = Messages.in(Language.EN).line(first);
        assertThat(first.key()).as(shown).isEqualTo(key);
        assertThat(shown).contains("book.xlsx[" + cell + "]").contains(mention);
        assertThat(Messages.in(Language.ZH).line(first)).contains("book.xlsx[" + cell + "]");
    }

    private static void fill(XSSFWorkbook book, String cell, double value) {
        Books.cell(book, FUNDING, cell).setCellValue(value);
    }

    private static void fill(XSSFWorkbook book, String cell, String value) {
        Books.cell(book, FUNDING, cell).setCellValue(value);
    }

    @Test
    void numbersAreCheckedAsInOtherFiles() {
        refuses("number.range", "Funding!G4", "-1", book -> fill(book, "G4", -1));
        refuses("number.unit", "Funding!G4", "12", book -> fill(book, "G4", "12 亿元"));
        refuses("number.range", "Funding!G4", "1000001", book -> fill(book, "G4", 1_000_001));
        refuses("workbook.number-as-text", "Funding!G4", "12.5", book -> fill(book, "G4", "12.5"));
        refuses(
                "number.grammar",
                "Funding!G4",
                "true",
                book -> Books.cell(book, FUNDING, "G4").setCellValue(true));
        refuses("shares.sum-from", "Funding!F5", "1.5", book -> {
            fill(book, "F5", 0.8);
            fill(book, "F6", 0.7);
        });
    }

    @Test
    void whatIsNoValueIsRefused() {
        refuses(
                "workbook.formula",
                "Funding!G4",
                "1+1",
                book -> Books.cell(book, FUNDING, "G4").setCellFormula("1+1"));
        refuses(
                "workbook.formula",
                "Funding!O4",
                "SUM",
                book -> Books.cell(book, FUNDING, "O4").setCellFormula("SUM(F4:L4)"));
        refuses(
                "workbook.error-cell",
                "Funding!G4",
                "#DIV/0!",
                book -> Books.cell(book, FUNDING, "G4").setCellErrorValue(FormulaError.DIV0.getCode()));
        refuses("workbook.date", "Funding!G4", "2026", book -> {
            CellStyle date = book.createCellStyle();
            date.setDataFormat((short) 14);
            fill(book, "G4", 46000);
            Books.cell(book, FUNDING, "G4").setCellStyle(date);
        });
        refuses("workbook.date", "Funding!G3", "2026", book -> {
            CellStyle date = book.createCellStyle();
            date.setDataFormat((short) 14);
            fill(book, "G3", 46000);
            Books.cell(book, FUNDING, "G3").setCellStyle(date);
        });
        refuses(
                "workbook.merged",
                "Funding!A3",
                "A3:B3",
                book -> book.getSheet(FUNDING).addMergedRegion(new CellRangeAddress(2, 2, 0, 1)));
    }

    @Test
    void namesNobodyKnowsAreToldWithTheNearestOne() {
        refuses("workbook.sheet.nearest", "Fundng!A1", "Funding", book -> book.setSheetName(1, "Fundng"));
        refuses("workbook.sheet", "Something else!A1", "Guide", book -> book.createSheet("Something else"));
        refuses("workbook.column.nearest", "Funding!B3", "Recipient", book -> fill(book, "B3", "Recipent"));
        refuses("workbook.column", "Funding!G3", "2026Q3", book -> fill(book, "G3", "as agreed"));
        refuses("form.period.nearest", "Funding!G3", "2025Q1", book -> fill(book, "G3", "2025H1"));
        refuses("form.period.nearest", "Funding!G3", "2025Q3", book -> fill(book, "G3", "2025年三季度"));
        refuses(
                "workbook.item.nearest",
                "Scenario!A6",
                "Extends",
                book -> Books.cell(book, "Scenario", "A6").setCellValue("Extend"));
        refuses("key.unknown.nearest", "Funding!A5", "enterprise-grants", book -> {
            fill(book, "A5", "enterprise-grant");
            fill(book, "F5", 0.5);
        });
        refuses("key.unknown.nearest", "Funding!B5", "connected-vehicles", book -> {
            fill(book, "B5", "conected-vehicles");
            fill(book, "F5", 0.5);
        });
        refuses("choice.unknown.nearest", "Targets!A3", "cell-gene", book -> {
            Books.cell(book, "Targets", "A3").setCellValue("cell-gen");
            Books.cell(book, "Targets", "B3").setCellValue(2030);
            Books.cell(book, "Targets", "C3").setCellValue(20);
        });
    }

    @Test
    void whatIsThereTwiceOrMissingIsTold() {
        refuses("workbook.twice", "Funding!B6", "Funding!B5", book -> {
            fill(book, "F5", 0.5);
            fill(book, "B6", "智能网联汽车");
            fill(book, "F6", 0.5);
        });
        refuses("workbook.twice", "Funding!G3", "2024", book -> fill(book, "G3", "2024Q1"));
        refuses("workbook.twice", "资金!A1", "Funding", book -> book.createSheet("资金"));
        refuses("workbook.twice", "Scenario!A5", "Scenario!A4", book -> {
            Books.cell(book, "Scenario", "A5").setCellValue("名称");
            Books.cell(book, "Scenario", "B5").setCellValue("again");
        });
        refuses("workbook.no-name", "Funding!B5", "recipient", book -> {
            Books.cell(book, FUNDING, "B5").setBlank();
            fill(book, "F5", 0.5);
        });
        refuses(
                "workbook.column-missing",
                "Funding!A3",
                "Unit",
                book -> Books.cell(book, FUNDING, "C3").setBlank());
        refuses(
                "workbook.item-empty",
                "Scenario!B4",
                "label",
                book -> Books.cell(book, "Scenario", "B4").setBlank());
        assertThat(problems(book -> book.removeSheetAt(0)).get(0).key()).isEqualTo("workbook.sheet-missing");
    }

    @Test
    void unitsAndPlacesOfTheWholeLeverAreGuarded() {
        refuses("workbook.unit", "Funding!C4", "100 million yuan a year", book -> {
            fill(book, "C4", "万元/年");
            fill(book, "F4", 100);
        });
        refuses("workbook.unit", "Funding!C5", "shares", book -> {
            Books.cell(book, FUNDING, "C5").setBlank();
            fill(book, "F5", 100);
        });
        refuses(
                "workbook.total-only",
                "Funding!M5",
                "total",
                book -> Books.cell(book, FUNDING, "M5").setCellValue(false));
        refuses("flag.word", "Funding!M4", "false", book -> fill(book, "M4", "no"));
        refuses("lever.amounts-and-shares", "Funding!F6", "amounts", book -> {
            fill(book, "F5", 0.5);
            fill(book, "C6", "amounts");
            fill(book, "F6", 5);
        });
        refuses("workbook.part", "Resources!B3", "funding", book -> {
            Books.cell(book, "Resources", "B3").setCellValue("P01");
            Books.cell(book, "Resources", "D3").setCellValue(1);
        });
        refuses(
                "workbook.long-number",
                "Scenario!B7",
                "1234567890123456",
                book -> Books.cell(book, "Scenario", "B7").setCellValue(1234567890123456.0));
    }

    @Test
    void placesAreInTheLanguageOfTheWorkbook() {
        assertThat(firstInChinese(book -> Books.cell(book, "资金", "G4").setCellValue(-1)))
                .contains("book.xlsx[资金!G4]: 企业奖补.总量.2025: ");
        assertThat(firstInChinese(book -> Books.cell(book, "资金", "M4").setCellValue("否则")))
                .contains("book.xlsx[资金!M4]: 企业奖补.启用: ");
    }

    private String firstInChinese(Consumer<XSSFWorkbook> edit) {
        return Messages.in(Language.ZH).line(problems(Language.ZH, edit).get(0));
    }

    @Test
    void suggestionsAreInTheLanguageOfTheWorkbook() {
        assertThat(firstInChinese(book -> book.setSheetName(1, "Sheet1"))).contains("资金, 空间, 人才");
        assertThat(firstInChinese(book -> Books.cell(book, "情景", "A6").setCellValue("Extend")))
                .contains("继承");
    }

    @Test
    void everythingIsToldAtOnce() {
        assertThat(keys(book -> {
                    fill(book, "F4", -1);
                    fill(book, "G5", -2);
                    Books.cell(book, "Space", "G5").setCellValue("x");
                }))
                .containsExactly("number.range", "number.range", "number.grammar");
    }

    /** What the sheets show and what only the check of values finds, without problems that only follow from others. */
    @Test
    void problemsOfAllKindsAreToldAtOnce() {
        assertThat(keys(book -> {
                    fill(book, "F4", -1);
                    Books.cell(book, FUNDING, "G4").setCellFormula("1+1");
                    Books.cell(book, FUNDING, "H4").setCellErrorValue(FormulaError.DIV0.getCode());
                    fill(book, "C5", "万元/年");
                    fill(book, "F5", 100);
                    Books.cell(book, "Space", "G5").setCellValue("x");
                    Books.cell(book, "Scenario", "B4").setBlank();
                    Books.cell(book, "Scenario", "A6").setCellValue("Extend");
                    book.setSheetName(book.getSheetIndex("Targets"), "Target");
                }))
                .containsExactlyInAnyOrder(
                        "workbook.sheet.nearest",
                        "workbook.item-empty",
                        "workbook.item.nearest",
                        "workbook.formula",
                        "workbook.error-cell",
                        "workbook.unit",
                        "number.range",
                        "number.grammar");
    }

    @Test
    void aNameThatIsNotUnderstoodIsNotCalledMissing() {
        assertThat(keys(book -> {
                    Books.cell(book, "Scenario", "A4").setCellValue("Lable");
                    fill(book, "C5", "万元/年");
                    fill(book, "F5", 100);
                }))
                .containsExactly("workbook.item.nearest", "workbook.unit");
    }

    /** Without its row of headings a sheet is told so once, and not that its numbers are no columns. */
    @Test
    void aDeletedRowOfHeadingsIsToldOnce() {
        assertThat(keys(book ->
                        book.getSheet(FUNDING).removeRow(book.getSheet(FUNDING).getRow(2))))
                .containsExactly("workbook.no-heading");
    }

    private List<String> keys(Consumer<XSSFWorkbook> edit) {
        return problems(edit).stream().map(Problem::key).toList();
    }
}
