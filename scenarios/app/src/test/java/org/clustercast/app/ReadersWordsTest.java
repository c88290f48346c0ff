package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clustercast.app.terminal.Product;
import org.clustercast.quantity.Language;
import org.clustercast.result.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people read of a scenario of their own: one word for one thing, in one language, with numbers as rounded as usual. */
class ReadersWordsTest {

    private static final String OWN = """
            format: 2
            label: { zh: 自定目标, en: Own targets }
            extends: plan-2024
            levers:
              supervision: { total: { 2026: 500 } }
            targets:
              - { cluster: semiconductors, year: 2027, output: 400, clause: 三(一)1 }
              - { cluster: semiconductors, year: 2028, output: 500 }
              - { cluster: cell-gene, year: 2029, output: 15 }
            """;

    /** The document and its clauses are named as they are printed. */
    private static final Pattern OF_THE_DOCUMENT = Pattern.compile("深坪府〔2024〕1号|[一二三四五]\\([一二三四五六七八九十]+\\)");

    private static final Pattern CHINESE = Pattern.compile("[\\u3400-\\u9fff]");

    /** Five decimals, not counting the zeros with which a number below one begins. */
    private static final Pattern UNROUNDED = Pattern.compile("[1-9]\\d*\\.\\d{5,}|(?<![.\\d])0\\.0*[1-9]\\d{4,}");

    @TempDir
    private Path folder;

    @Test
    void theReportOfAnOwnScenarioSpeaksOneLanguageWithoutFoldersAndUnroundedNumbers() throws IOException {
        Path file = folder.resolve("own.yaml");
        Files.writeString(file, OWN);
        Path out = folder.resolve("out");
        Cli.succeed("run", file, "--replications", 3, "--out", out);
        List<String> chinese = texts(out);
        assertThat(chinese).contains("三(一)2(2)、三(一)1、用户提供", "用户提供");
        Cli.succeed("report", out, "--lang", "en");
        List<String> english = texts(out);
        assertThat(english).contains("三(一)2(2), 三(一)1, stated by the user", "stated by the user");
        TreeSet<String> titles = new TreeSet<>();
        Cli.loader().district().sources().values().forEach(source -> titles.add(source.title()));
        assertThat(english)
                .filteredOn(
                        text -> CHINESE.matcher(OF_THE_DOCUMENT.matcher(text).replaceAll(""))
                                .find())
                .allMatch(text -> titles.stream().anyMatch(text::startsWith));
        for (List<String> texts : List.of(chinese, english)) {
            assertThat(texts).anyMatch(text -> text.startsWith("own.yaml:5:"));
            assertThat(texts).noneMatch(text -> text.contains(folder.toString()));
            assertThat(texts).noneMatch(text -> UNROUNDED.matcher(text).find());
        }
    }

    @Test
    void aWorkbookShowsAmountsOfItsBaseRounded() throws IOException {
        String name = "readers-words-" + ProcessHandle.current().pid();
        Path file = Path.of(name + ".xlsx");
        List<String> unrounded;
        try {
            Cli.succeed("new", name, "--format", "xlsx", "--lang", "en");
            unrounded = unrounded(file);
        } finally {
            Files.deleteIfExists(file);
        }
        assertThat(unrounded).isEmpty();
    }

    private static List<String> unrounded(Path file) throws IOException {
        List<String> unrounded = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (UNROUNDED.matcher(cell.toString()).find()) {
                            unrounded.add(sheet.getSheetName() + " " + cell.getAddress() + " " + cell);
                        }
                    }
                }
            }
        }
        return unrounded;
    }

    @Test
    void aLeverHasOneNameOnPagesAndInTheDataAndAUnitInBothLanguages() {
        Vocabulary words = Product.open().words();
        Cli.loader().district().levers().forEach(lever -> {
            for (Language language : Language.values()) {
                assertThat(words.word("lever." + lever.id(), language))
                        .isEqualTo(lever.label().in(language));
            }
        });
        assertThat(words.word("group.supervision", Language.ZH)).isEqualTo("督查督办和绩效评估");
    }

    /** The texts of the elements of a page, without pictures. */
    private static List<String> texts(Path run) throws IOException {
        String page = Files.readString(run.resolve("report.html"))
                .replaceAll("(?s)<style.*?</style>", "")
                .replaceAll("data:image/[^\"]*", "");
        List<String> texts = new ArrayList<>();
        Matcher text = Pattern.compile(">([^<>]+)<").matcher(page);
        while (text.find()) {
            if (!text.group(1).isBlank()) {
                texts.add(text.group(1).strip());
            }
        }
        return texts;
    }
}
