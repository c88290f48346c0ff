package org.clustercast.loader.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clustercast.loader.Fixture;
import org.clustercast.loader.data.VocabularyFile;
import org.clustercast.loader.resolve.ScenarioShape;
import org.clustercast.quantity.Language;

/** Drafts of workbooks, filled in as a person would. */
public final class Books {

    /** Drafts that were written: each takes a while. */
    private static final Map<String, byte[]> DRAFTS = new ConcurrentHashMap<>();

    private Books() {}

    /** A draft that extends a scenario of the library. */
    public static byte[] draft(String from, Language language) {
        return DRAFTS.computeIfAbsent(from + language, key -> written(from, language))
                .clone();
    }

    private static byte[] written(String from, Language language) {
        VocabularyFile vocabulary = VocabularyFile.read(Fixture.data());
        var source = new WorkbookDraft.Source(
                Fixture.load(from),
                Fixture.loader().district(),
                vocabulary.keys(),
                Fixture.loader().words(),
                language);
        return WorkbookDraft.write(ScenarioShape.FORMAT, "mine", from, source);
    }

    /** A draft of the plan after somebody worked on it. */
    public static byte[] edited(Language language, Consumer<XSSFWorkbook> edit) {
        return edited(draft("plan-2024", language), edit);
    }

    static byte[] edited(byte[] book, Consumer<XSSFWorkbook> edit) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edit.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cell by its name, made if it is not there. */
    public static Cell cell(XSSFWorkbook workbook, String sheet, String name) {
        Sheet found = workbook.getSheet(sheet);
        if (found == null) {
            throw new IllegalArgumentException("no sheet " + sheet);
        }
        CellReference at = new CellReference(name);
        Row row = found.getRow(at.getRow()) == null ? found.createRow(at.getRow()) : found.getRow(at.getRow());
        return row.getCell(at.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** The cell in a row that begins with two names, under a heading. */
    public static Cell cell(XSSFWorkbook workbook, String sheet, String row, String heading) {
        Sheet found = workbook.getSheet(sheet);
        int column = -1;
        for (Row line : found) {
            for (Cell cell : line) {
                column = column < 0 && text(cell).equals(heading) ? cell.getColumnIndex() : column;
            }
            String name = text(line.getCell(0)) + (text(line.getCell(1)).isEmpty() ? "" : "/" + text(line.getCell(1)));
            if (name.equals(row) && column >= 0) {
                return line.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new IllegalArgumentException("no cell " + row + " under " + heading);
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> String.valueOf((int) cell.getNumericCellValue());
            default -> "";
        };
    }

    /** Writes a workbook into a folder. */
    public static Path save(Path folder, byte[] book) {
        try {
            return Files.write(folder.resolve("book.xlsx"), book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
