package org.clustercast.loader.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.tree.Limits;
import org.clustercast.result.Decimals;

/** Takes the cells out of a workbook; all that POI may find wrong ends here. */
final class WorkbookFile {

    private final String file;
    private int cells;

    private WorkbookFile(String file) {
        this.file = file;
    }

    /** The sheets in their order. */
    static List<Grid> read(byte[] bytes, String file) {
        WorkbookSafety.check(bytes, file);
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes));
                XSSFWorkbook workbook = new XSSFWorkbook(parts)) {
            WorkbookFile reader = new WorkbookFile(file);
            List<Grid> grids = new ArrayList<>();
            for (Sheet sheet : workbook) {
                grids.add(reader.grid(sheet));
            }
            return grids;
        } catch (InvalidInputException e) {
            throw e;
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            // whatever the library stumbles over is a fault of the file
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw InvalidInputException.badContent("workbook.damaged", Place.of(file), reason);
        }
    }

    private Grid grid(Sheet sheet) {
        SortedMap<Integer, SortedMap<Integer, Grid.Cell>> rows = new TreeMap<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                count();
                cell((XSSFCell) cell)
                        .ifPresent(found -> rows.computeIfAbsent(row.getRowNum() + 1, r -> new TreeMap<>())
                                .put(cell.getColumnIndex() + 1, found));
            }
        }
        List<Grid.Merged> merged = new ArrayList<>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            merged.add(new Grid.Merged(range.getFirstRow() + 1, range.getFirstColumn() + 1, range.formatAsString()));
        }
        return new Grid(file, sheet.getSheetName(), rows, merged);
    }

    private void count() {
        if (++cells > Limits.VALUES) {
            throw InvalidInputException.badContent(
                    "file.too-many-values", Place.of(file), String.valueOf(Limits.VALUES));
        }
    }

    /** What is in a cell; one that looks empty is empty. */
    private static Optional<Grid.Cell> cell(XSSFCell cell) {
        CellType type = cell.getCellType();
        if (type == CellType.NUMERIC) {
            return Optional.of(
                    DateUtil.isCellDateFormatted(cell)
                            ? new Grid.Cell(Grid.Kind.DATE, cell.toString())
                            : new Grid.Cell(Grid.Kind.NUMBER, Decimals.text(cell.getNumericCellValue())));
        }
        if (type == CellType.STRING) {
            String text = cell.getStringCellValue().strip();
            return text.isEmpty() ? Optional.empty() : Optional.of(new Grid.Cell(Grid.Kind.TEXT, text));
        }
        if (type == CellType.BOOLEAN) {
            return Optional.of(new Grid.Cell(Grid.Kind.FLAG, String.valueOf(cell.getBooleanCellValue())));
        }
        if (type == CellType.FORMULA) {
            return Optional.of(
                    new Grid.Cell(Grid.Kind.FORMULA, cell.getCTCell().getF().getStringValue()));
        }
        if (type == CellType.ERROR) {
            String error = FormulaError.forInt(cell.getErrorCellValue()).getString();
            return Optional.of(new Grid.Cell(Grid.Kind.ERROR, error));
        }
        return Optional.empty();
    }
}
