package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same scenario from YAML and from a workbook gives the same run, to the last byte. */
class WorkbookEndToEndTest {

    private static final String YAML = """
            格式: 2
            名称: 往返
            继承: plan-2024
            政策杠杆:
              企业奖补:
                总量: { 2025: 20.1, 2027: 33.3 }
                份额: { 半导体与集成电路: 0.8, 生物医药: 0.2 }
              优质空间:
                数额: { 马峦山先进制造产业园: { 2026: 30.7 } }
              项目专班: { 启用: false }
            """;

    private static final List<String> TABLES =
            List.of("targets", "summary", "outcomes", "ledger", "levers", "resources");

    @TempDir
    private Path folder;

    @Test
    void yamlAndWorkbookGiveTheSameBytes() throws IOException {
        Path yaml = Files.writeString(folder.resolve("yaml.yaml"), YAML);
        Path book = workbook();
        assertThat(Cli.succeed("diff", yaml, book, "--lang", "en").out()).contains("No difference");
        for (Path scenario : List.of(yaml, book)) {
            Cli.succeed("run", scenario, "--replications", 5, "--out", folder.resolve("of-" + scenario.getFileName()));
        }
        for (String table : TABLES) {
            assertThat(folder.resolve("of-book.xlsx/" + table + ".csv"))
                    .as(table)
                    .hasSameBinaryContentAs(folder.resolve("of-yaml.yaml/" + table + ".csv"));
        }
    }

    /** A draft of the program, filled in. */
    private Path workbook() throws IOException {
        String name = "workbook-end-to-end-" + ProcessHandle.current().pid();
        Path draft = Path.of(name + ".xlsx");
        try {
            Cli.succeed("new", name, "--format", "xlsx", "--lang", "zh");
            try (InputStream in = Files.newInputStream(draft);
                    XSSFWorkbook book = new XSSFWorkbook(in)) {
                cell(book.getSheet("资金"), "企业奖补", "总量", 2025).setCellValue(20.1);
                cell(book.getSheet("资金"), "企业奖补", "总量", 2027).setCellValue(33.3);
                cell(book.getSheet("资金"), "企业奖补", "半导体与集成电路", 2024).setCellValue(0.8);
                cell(book.getSheet("资金"), "企业奖补", "生物医药", 2024).setCellValue(0.2);
                cell(book.getSheet("空间"), "优质空间", "马峦山先进制造产业园", 2026).setCellValue(30.7);
                Cell last = cell(book.getSheet("其他杠杆"), "项目专班", "总量", 2030);
                last.getRow().getCell(last.getColumnIndex() + 1).setCellValue(false);
                try (OutputStream out = Files.newOutputStream(folder.resolve("book.xlsx"))) {
                    book.write(out);
                }
            }
        } finally {
            Files.deleteIfExists(draft);
        }
        return folder.resolve("book.xlsx");
    }

    private static Cell cell(Sheet sheet, String lever, String recipient, int year) {
        int column = -1;
        for (Row row : sheet) {
            for (Cell cell : row) {
                boolean isYear = cell.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC
                        && cell.getNumericCellValue() == year;
                column = column < 0 && isYear ? cell.getColumnIndex() : column;
            }
            if (column >= 0
                    && row.getCell(0).getStringCellValue().equals(lever)
                    && row.getCell(1).getStringCellValue().equals(recipient)) {
                return row.getCell(column);
            }
        }
        throw new IllegalArgumentException(lever + " " + recipient + " " + year);
    }
}
