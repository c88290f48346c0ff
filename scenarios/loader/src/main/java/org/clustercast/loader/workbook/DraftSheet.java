package org.clustercast.loader.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clustercast.result.Decimals;

/** Writes one sheet of a draft, row by row. */
final class DraftSheet {

    private static final int CHARACTER = 256;
    /** Longest list that a cell may choose from, characters. */
    private static final int LONGEST_LIST = 255;
    /** Rows below the last one that can be filled in as well. */
    private static final int MORE_ROWS = 50;
    /** Longest message that a cell shows when it is chosen, characters. */
    private static final int LONGEST_HINT = 255;

    private final XSSFSheet sheet;
    private final Looks looks;
    private int rows;

    /** How cells look: what is to be filled in, what is only shown. */
    record Looks(CellStyle heading, CellStyle name, CellStyle strong, CellStyle input, CellStyle shown) {

        static Looks of(XSSFWorkbook workbook) {
            Font bold = workbook.createFont();
            bold.setBold(true);
            Font grey = workbook.createFont();
            grey.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
            grey.setItalic(true);
            CellStyle heading = filled(workbook, IndexedColors.GREY_25_PERCENT);
            heading.setFont(bold);
            CellStyle strong = workbook.createCellStyle();
            strong.setFont(bold);
            CellStyle shown = workbook.createCellStyle();
            shown.setFont(grey);
            CellStyle input = filled(workbook, IndexedColors.LIGHT_YELLOW);
            input.setBorderBottom(BorderStyle.HAIR);
            input.setBorderRight(BorderStyle.HAIR);
            return new Looks(heading, workbook.createCellStyle(), strong, input, shown);
        }

        private static CellStyle filled(Workbook workbook, IndexedColors colour) {
            CellStyle style = workbook.createCellStyle();
            style.setFillForegroundColor(colour.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        }
    }

    DraftSheet(XSSFWorkbook workbook, String name, Looks looks) {
        sheet = workbook.createSheet(name);
        this.looks = looks;
    }

    Looks looks() {
        return looks;
    }

    /** A line of text for itself. */
    void remark(String text) {
        cell(newRow(), 0, text, looks.shown());
    }

    /** The headings; all above and the first columns stay in sight. Columns are as wide as stated, in characters. */
    void headings(List<String> texts, List<Integer> widths, int fixedColumns) {
        XSSFRow row = newRow();
        for (int c = 0; c < texts.size(); c++) {
            cell(row, c, texts.get(c), looks.heading());
            sheet.setColumnWidth(c, widths.get(c) * CHARACTER);
        }
        sheet.createFreezePane(fixedColumns, rows);
    }

    /** The next row. */
    XSSFRow newRow() {
        return sheet.createRow(rows++);
    }

    /** Fills a cell; what is a number becomes one, what is empty stays so and only looks like the others. */
    void cell(XSSFRow row, int column, String text, CellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (text.matches("[1-9][0-9]{0,14}")) {
            cell.setCellValue(Double.parseDouble(text));
        } else if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    /** Fills a cell that only shows something: always a text, so that a number there is known to come from elsewhere. */
    void shown(XSSFRow row, int column, String text) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(looks.shown());
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    /** Offers words in some cells; other words are asked about, and refused only where {@code strict}. */
    void choice(Area area, List<String> words, boolean strict) {
        String listed = String.join(",", words);
        if (listed.length() > LONGEST_LIST || words.stream().anyMatch(word -> word.indexOf(',') >= 0)) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation choice = validation(helper.createExplicitListConstraint(words.toArray(String[]::new)), area);
        choice.setErrorStyle(strict ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.WARNING);
        sheet.addValidationData(choice);
    }

    /** Accepts numbers from zero on in some cells, and says what they mean when one is chosen. */
    void numbers(Area area, double most, String title, String hint) {
        DataValidation numbers = validation(
                sheet.getDataValidationHelper()
                        .createDecimalConstraint(
                                DataValidationConstraint.OperatorType.BETWEEN, "0", Decimals.text(most)),
                area);
        numbers.createPromptBox(title, hint.substring(0, Math.min(hint.length(), LONGEST_HINT)));
        numbers.setShowPromptBox(true);
        sheet.addValidationData(numbers);
    }

    /** Lets nothing be typed in some cells, which are shown and not read. */
    void shownOnly(Area area, String title, String hint) {
        DataValidation nothing = validation(sheet.getDataValidationHelper().createCustomConstraint("FALSE"), area);
        nothing.setErrorStyle(DataValidation.ErrorStyle.STOP);
        nothing.createErrorBox(title, hint);
        sheet.addValidationData(nothing);
    }

    private DataValidation validation(DataValidationConstraint constraint, Area area) {
        var cells = new CellRangeAddressList(area.firstRow(), area.lastRow(), area.firstColumn(), area.lastColumn());
        DataValidation validation = sheet.getDataValidationHelper().createValidation(constraint, cells);
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(true);
        return validation;
    }

    /** Number of rows so far. */
    int rows() {
        return rows;
    }

    /** Cells in the last row. */
    Area here(int firstColumn, int lastColumn) {
        return new Area(rows - 1, rows - 1, firstColumn, lastColumn);
    }

    /** Cells of the next rows, which are empty yet. */
    Area below(int firstColumn, int lastColumn) {
        return new Area(rows, rows + MORE_ROWS, firstColumn, lastColumn);
    }

    /** A block of cells, from 0. */
    record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {}
}
