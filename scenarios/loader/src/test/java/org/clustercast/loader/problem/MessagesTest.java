package org.clustercast.loader.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clustercast.quantity.Language;
import org.junit.jupiter.api.Test;

class MessagesTest {

    /** What looks like a key in the code: a family of messages, a dot, words. */
    private static final Pattern KEY = Pattern.compile(
            "\"((?:file|encoding|syntax|yaml|json|text|key|field|value|number|flag|choice|form|reference|id|source|datum"
                    + "|prior|data|parameter|format|extends|scenario|span|period|lever|shares|split|project|event|target|set|schedule|resource|warning|workbook)"
                    + "\\.[a-z0-9-]+(?:\\.nearest)?)\"");

    @Test
    void bothCataloguesHoldTheSameKeys() {
        assertThat(Messages.in(Language.ZH).keys())
                .isEqualTo(Messages.in(Language.EN).keys())
                .hasSizeGreaterThan(100);
    }

    @Test
    void everyKeyOfTheCodeHasAMessageAndEveryMessageAKey() throws IOException {
        Set<String> used = keysOfTheCode();
        Set<String> known = new TreeSet<>(Messages.in(Language.ZH).keys());
        assertThat(known).containsAll(used);
        known.removeAll(used);
        // The heading belongs to no problem; the nearest form is made by adding an ending.
        known.removeIf(key -> key.equals("report.heading")
                || used.contains(key.replace(".nearest", ""))
                || used.contains(key.replace(".set", "")));
        assertThat(known).as("messages that nothing uses").isEmpty();
    }

    private static Set<String> keysOfTheCode() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        assertThat(keys).hasSizeGreaterThan(90);
        return keys;
    }

    @Test
    void bothLanguagesUseTheSameArguments() {
        for (String key : Messages.in(Language.ZH).keys()) {
            assertThat(slots(key, Language.EN)).as(key).isEqualTo(slots(key, Language.ZH));
        }
    }

    /** The arguments that a message needs, found by leaving out one after the other. */
    private static int slots(String key, Language language) {
        for (int n = 0; n <= 9; n++) {
            List<String> arguments = java.util.Collections.nCopies(n, "x");
            try {
                Messages.in(language).text(Problem.of(key, Place.of("f"), arguments.toArray()));
                return n;
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageContaining("needs argument");
            }
        }
        throw new IllegalStateException(key);
    }

    @Test
    void aReportNamesFileLineColumnPathAndRule() {
        Place place = new Place("芯片.yaml", 12, 5, "政策杠杆.资全");
        Problem problem = Problem.of("key.unknown.nearest", place, "资全", "资金", "资金, 空间");
        assertThat(Messages.in(Language.ZH).report(List.of(problem)))
                .isEqualTo("芯片.yaml 有 1 处错误：\n" + "  芯片.yaml:12:5: 政策杠杆.资全: 没有名为“资全”的字段。您是不是要写“资金”？这里可以写：资金, 空间。\n");
    }

    @Test
    void problemsAreShownInTheOrderOfLines() {
        Problem late = Problem.of("value.null", new Place("f", 9, 1, "b"));
        Problem early = Problem.of("value.empty", new Place("f", 2, 1, "a"));
        String report = Messages.in(Language.EN).report(List.of(late, early));
        assertThat(report.indexOf("f:2:1")).isLessThan(report.indexOf("f:9:1"));
    }

    @Test
    void aReportGoesThroughFilesSheetsRowsAndColumns() {
        String report = Messages.in(Language.EN)
                .report(List.of(
                        Problem.of("value.null", Place.of("second.yaml")),
                        Problem.of("value.null", new Place("book.xlsx", "Space", 1, 1, "")),
                        Problem.of("value.null", new Place("book.xlsx", "Funding", 2, 3, "")),
                        Problem.of("value.null", new Place("book.xlsx", "Funding", 2, 1, "")),
                        Problem.of("value.null", new Place("book.xlsx", "Funding", 1, 9, ""))));
        assertThat(report.lines().map(line -> line.strip().split(":| ", 2)[0]))
                .containsExactly(
                        "second.yaml",
                        "second.yaml",
                        "book.xlsx",
                        "book.xlsx[Funding!I1]",
                        "book.xlsx[Funding!A2]",
                        "book.xlsx[Funding!C2]",
                        "book.xlsx[Space!A1]");
    }

    @Test
    void whatTheUserWroteCanNeitherSteerNorFloodTheTerminal() {
        Problem problem = Problem.of("number.too-large", Place.of("f"), "\u001b[2J\u202e" + "9".repeat(5000));
        String text = Messages.in(Language.ZH).text(problem);
        assertThat(text).doesNotContain("\u001b").doesNotContain("\u202e").contains("\\u001B", "…");
        assertThat(text.length()).isLessThan(500);
    }

    /** What is written in files as it stands: examples, names of programs. */
    private static final Pattern AS_WRITTEN = Pattern.compile(
            "格式: (2|\\{1})|“字段: 值”|继承: plan-2024|\\(\\*\\.xlsx\\)|“- ”|clause: \"[^\"]*\"|的 : , \\{ } \\[ ] \"");
    /** Half-width punctuation on either side of which stands Chinese. */
    private static final Pattern HALF_WIDTH = Pattern.compile(
            "[\\p{IsHan}，。：；、？“”（）}] ?[,:;?!()](?=\\s|\\p{IsHan}|[“”{（]|$)|[,:;?!()] ?(?=[\\p{IsHan}“（])");

    @Test
    void chineseMessagesHaveChinesePunctuation() throws IOException {
        Path catalogue = Path.of("src/main/resources/org/clustercast/loader/messages_zh.properties");
        assertThat(Files.readAllLines(catalogue).stream()
                        .filter(line -> !line.startsWith("#") && line.contains(" = "))
                        .map(line -> line.substring(line.indexOf(" = ") + 3))
                        .filter(text -> HALF_WIDTH
                                .matcher(AS_WRITTEN.matcher(text).replaceAll("x"))
                                .find()))
                .isEmpty();
    }

    @Test
    void rowsOfWorkbooksAreNotNamedTwice() {
        Place cell = new Place("a.xlsx", "Funding", 5, 7, "enterprise-grants");
        Problem problem = Problem.of("warning.off", cell, "enterprise-grants");
        assertThat(Messages.in(Language.EN).line(problem))
                .startsWith("a.xlsx[Funding!G5]: enterprise-grants: ")
                .doesNotContain("grants: enterprise-grants");
    }

    @Test
    void anUnknownKeyIsOurFault() {
        assertThatThrownBy(() -> Messages.in(Language.ZH).text(Problem.of("no.such", Place.of("f"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
