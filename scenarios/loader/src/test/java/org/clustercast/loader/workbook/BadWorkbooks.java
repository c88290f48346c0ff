package org.clustercast.loader.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the workbooks among the bad inputs, {@code bad/S64-*}; they are committed, and this shows how they were made.
 * Started by hand with the folder {@code bad} as argument.
 */
public final class BadWorkbooks {

    private static final int BOMB = 12_000_000;

    private final Path folder;

    private BadWorkbooks(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, GeneralSecurityException, InvalidFormatException {
        BadWorkbooks books = new BadWorkbooks(Path.of(arguments[0]));
        books.notPlainWorkbooks();
        books.contents();
    }

    private void notPlainWorkbooks() throws IOException, GeneralSecurityException, InvalidFormatException {
        byte[] good = book(b -> {});
        write("zip-bomb", "workbook.bomb", "5000000", with(good, "xl/media/image1.bin", new byte[BOMB]));
        write("zip-bomb-ratio", "workbook.bomb", "5000000", with(good, "xl/media/image1.bin", new byte[1_000_000]));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i <= 1000; i++) {
                zip.putNextEntry(new ZipEntry("xl/" + i));
            }
        }
        write("zip-bomb-parts", "workbook.bomb", "1000", out.toByteArray());
        write("encrypted", "workbook.encrypted", "", encrypted(good));
        write("xls-renamed", "workbook.xls", ".xls", old());
        write(
                "external-link",
                "workbook.links",
                "externallink1",
                with(good, "xl/externalLinks/externalLink1.xml", "<a/>".getBytes(StandardCharsets.UTF_8)));
        write("macros", "workbook.macros", "vbaproject", with(good, "xl/vbaProject.bin", new byte[10]));
        write("truncated", "workbook.damaged", "", Arrays.copyOf(good, good.length / 2));
        write("zip-of-something-else", "workbook.not-workbook", ".xlsx", with(new byte[0], "a.txt", new byte[3]));
        String entities =
                "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><workbook>&b;</workbook>";
        write(
                "entities",
                "workbook.damaged",
                "",
                with(good, "xl/workbook.xml", entities.getBytes(StandardCharsets.UTF_8)));
        write("empty", "file.empty", "", new byte[0]);
    }

    private void contents() throws IOException {
        at("formula", "workbook.formula", 3, "1+2", b -> cell(b, "D3").setCellFormula("1+2"));
        at(
                "formula-elsewhere",
                "workbook.formula",
                3,
                "[1]Sheet1!A1",
                b -> ((XSSFCell) cell(b, "D3")).getCTCell().addNewF().setStringValue("[1]Sheet1!A1"));
        at("text-for-number", "number.unit", 3, "12", b -> cell(b, "D3").setCellValue("12亿元"));
        at(
                "number-as-text",
                "workbook.number-as-text",
                3,
                "12",
                b -> cell(b, "D3").setCellValue("12"));
        at("negative", "number.range", 3, "-5", b -> cell(b, "D3").setCellValue(-5));
        at(
                "wrong-heading",
                "workbook.column.nearest",
                1,
                "集群或园区",
                b -> cell(b, "B1").setCellValue("集群和园区"));
        at("unknown-cluster", "key.unknown.nearest", 3, "半导体与集成电路", b -> {
            cell(b, "B3").setCellValue("半导体和集成电路");
            cell(b, "D3").setCellValue(0.3);
        });
        at("unknown-sheet", "workbook.sheet.nearest", 1, "其他杠杆", b -> b.setSheetName(1, "其它杠杆"));
        at("duplicate-row", "workbook.twice", 4, "资金!B3", b -> {
            cell(b, "D3").setCellValue(0.3);
            cell(b, "A4").setCellValue("enterprise-grants");
            cell(b, "B4").setCellValue("semiconductors");
            cell(b, "C4").setCellValue("份额");
            cell(b, "D4").setCellValue(0.4);
        });
        at(
                "merged",
                "workbook.merged",
                1,
                "A1:B1",
                b -> b.getSheetAt(1).addMergedRegion(new CellRangeAddress(0, 0, 0, 1)));
        at("wrong-unit", "workbook.unit", 2, "万元", b -> {
            cell(b, "C2").setCellValue("万元/年");
            cell(b, "D2").setCellValue(100_000);
        });
    }

    private static org.apache.poi.ss.usermodel.Cell cell(XSSFWorkbook book, String name) {
        return Books.cell(book, book.getSheetName(1), name);
    }

    /** A small workbook: the sheet of the scenario, and one of money with a total and a share. */
    private static byte[] book(Consumer<XSSFWorkbook> edit) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            rows(book.createSheet("情景"), "项目 取值", "格式 2", "名称 坏的", "继承 plan-2024");
            rows(book.createSheet("资金"), "杠杆 集群或园区 单位 2025 2026", "企业奖补 总量 亿元/年", "企业奖补 半导体与集成电路 份额");
            edit.accept(book);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void rows(Sheet sheet, String... lines) {
        for (int r = 0; r < lines.length; r++) {
            Row row = sheet.createRow(r);
            String[] cells = lines[r].split(" ");
            for (int c = 0; c < cells.length; c++) {
                if (cells[c].matches("[0-9]+")) {
                    row.createCell(c).setCellValue(Double.parseDouble(cells[c]));
                } else {
                    row.createCell(c).setCellValue(cells[c]);
                }
            }
        }
    }

    /** The same parts, and one more or another one. */
    private static byte[] with(byte[] book, String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out);
                ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(name)) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(zip);
                }
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] encrypted(byte[] book) throws IOException, GeneralSecurityException, InvalidFormatException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(book));
                    OutputStream hidden = encryptor.getDataStream(files)) {
                parts.save(hidden);
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] old() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            rows(book.createSheet("情景"), "项目 取值", "格式 2");
            book.write(out);
            return out.toByteArray();
        }
    }

    private void at(String name, String key, int row, String mentions, Consumer<XSSFWorkbook> edit) throws IOException {
        write(name, key, "input.xlsx[|" + mentions + "\nline = " + row, book(edit));
    }

    private void write(String name, String key, String mentions, byte[] book) throws IOException {
        Path made = Files.createDirectories(folder.resolve("S64-" + name));
        Files.write(made.resolve("input.xlsx"), book);
        Files.writeString(
                made.resolve("expected.properties"), "exit = 65\nkeys = " + key + "\nmentions = " + mentions + "\n");
    }
}
