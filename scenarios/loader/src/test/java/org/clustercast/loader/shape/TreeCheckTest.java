package org.clustercast.loader.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.clustercast.loader.problem.Problem;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.tree.Node;
import org.clustercast.loader.tree.TreeReader;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.quantity.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreeCheckTest {

    private static final KeyNames NAMES =
            new KeyNames(Map.of("amount", "数额", "shares", "份额", "semiconductors", "半导体", "on", "启用"));

    private final Problems problems = new Problems();

    private Node check(String yaml, Shape shape) {
        Node.Mapping tree = TreeReader.read(yaml.getBytes(StandardCharsets.UTF_8), "f.yaml", problems);
        return new TreeCheck(NAMES, problems).check(tree, shape);
    }

    private List<String> keys() {
        return problems.all().stream().map(Problem::key).toList();
    }

    private static Shape amount(ValueRule rule) {
        return Shape.fields().required("amount", Shape.of(rule)).build();
    }

    @ParameterizedTest
    @CsvSource({
        "yes,flag.word,true",
        "启用,flag.word,true",
        "N,flag.word,false",
        "停用,flag.word,false",
        "perhaps,flag.word,true / false",
        "'\"true\"',flag.quoted,true",
    })
    void whatIsNoSwitchIsToldHowToWriteIt(String text, String key, String suggestion) {
        check(
                "on: " + text + "\n",
                Shape.fields().required("on", Shape.of(new ValueRule.Flag())).build());
        assertThat(keys()).containsExactly(key);
        assertThat(problems.all().get(0).arguments(Language.EN).get(1)).isEqualTo(suggestion);
    }

    @Test
    void boundsAreWrittenAsPeopleWriteThem() {
        ValueRule rule = new ValueRule.Decimal(0.5, 1000, "");
        check("amount: 2000\n", amount(rule));
        assertThat(problems.all().get(0).arguments(Language.EN)).containsExactly("2000", "0.5", "1000");
    }

    @Test
    void aFullWidthColonIsRepaired() {
        check("amount: 2026：  12\n", amount(ValueRule.number()));
        assertThat(keys()).containsExactly("key.fullwidth-colon");
        assertThat(problems.all().get(0).arguments(Language.EN).get(1)).isEqualTo("2026: 12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "12", "1.5", "-2.50", "1e3", "1E-3", "0.1e+2", "123456789012345678"})
    void numbersOfTheJsonGrammarAreAccepted(String text) {
        View view = View.of(check("amount: " + text + "\n", amount(ValueRule.number())));
        assertThat(keys()).isEmpty();
        assertThat(view.number("amount")).isEqualTo(Double.parseDouble(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "010|number.leading-zero|10",
                "-007|number.leading-zero|-7",
                "0x1F|number.radix|12.5",
                "0o17|number.radix|12.5",
                "1_000|number.separator|1000",
                "1,234.5|number.separator|1234.5",
                "１２．５|number.full-width|12.5",
                "－３|number.full-width|-3",
                ".5|number.grammar|0.5",
                "5.|number.grammar|5",
                "+5|number.grammar|5",
                "12亿元|number.unit|12",
                "3 万㎡|number.unit|3",
                "500万元|number.unit-other|12.5",
                "5 million|number.unit-other|12.5",
                "1/2|number.unit-other|12.5",
                "50%|number.percent|12.5",
                "4,5|number.decimal-comma|4.5",
                "-0,25|number.decimal-comma|-0.25",
                "1000,5|number.decimal-comma|1000.5",
                "0,500|number.decimal-comma|0.500",
                "４，５|number.decimal-comma|4.5",
                "1,000|number.comma|1.000",
                "1,0000|number.comma|1.0000",
                "1,000,000|number.separator|1000000",
                "1.000.000|number.separator|1000000",
                "1.000,5|number.separator|1000.5",
                "1 000|number.separator|1000",
                "1'000|number.separator|1000",
                "4 5|number.grammar|12.5",
                "4, 5|number.grammar|12.5",
                "4,5,6|number.grammar|12.5",
                "1,5e3|number.unit-other|12.5",
                "10²|number.special-digit|12.5",
                "1½|number.special-digit|12.5",
                "①|number.special-digit|12.5",
                "٣|number.special-digit|12.5",
                "10^2|number.unit-other|12.5",
                "2*3|number.unit-other|12.5",
                "−5|number.full-width|-5",
                "4。5|number.full-width|4.5",
                "4,5亿|number.unit|4.5",
                "1,000 亿元|number.unit|1000 / 1.000",
                "5元|number.unit-other|12.5",
                "3平方米|number.unit-other|12.5",
                ".inf|number.not-finite|12.5",
                "NaN|number.not-finite|12.5",
                "-Infinity|number.not-finite|12.5",
                "1e400|number.too-large|",
                "十二|number.grammar|12.5",
                "1:30|number.grammar|12.5",
            })
    void otherNumbersAreRefusedWithWhatToWrite(String text, String key, String repaired) {
        check("amount: " + text + "\n", amount(ValueRule.number()));
        assertThat(keys()).containsExactly(key);
        if (repaired != null) {
            assertThat(problems.all().get(0).arguments(Language.ZH)).last().isEqualTo(repaired);
        }
    }

    @Test
    void boundsAreInclusive() {
        check("amount: 1\n", amount(ValueRule.share()));
        check("amount: 0\n", amount(ValueRule.share()));
        assertThat(keys()).isEmpty();
        check("amount: 1.0000001\n", amount(ValueRule.share()));
        check("amount: -1e-9\n", amount(ValueRule.amount()));
        assertThat(keys()).containsExactly("number.range", "number.least");
    }

    @Test
    void onlyTrueAndFalseAreSwitches() {
        Shape shape =
                Shape.fields().required("on", Shape.of(new ValueRule.Flag())).build();
        assertThat(View.of(check("启用: false\n", shape)).flag("on", true)).isFalse();
        assertThat(keys()).isEmpty();
        for (String text : List.of("yes", "True", "on", "1", "是", "\"true\"")) {
            check("on: " + text + "\n", shape);
        }
        assertThat(keys()).hasSize(6).allMatch(key -> key.startsWith("flag."));
    }

    @Test
    void chineseNamesBecomeEnglishOnes() {
        Shape shares =
                new Shape.Entries(new Shape.KeyRule.Known(List.of("semiconductors")), Shape.of(ValueRule.share()));
        Node checked = check(
                "份额: { 半导体: 0.5 }\n", Shape.fields().required("shares", shares).build());
        assertThat(View.of(checked).view("shares").number("semiconductors")).isEqualTo(0.5);
        assertThat(View.of(checked).view("shares").written("semiconductors")).isEqualTo("半导体");
    }

    @Test
    void yearsAndTheirFirstQuartersAreTheSameKey() {
        Shape steps = new Shape.Entries(new Shape.KeyRule.Period(), Shape.of(ValueRule.number()));
        Node.Mapping checked = (Node.Mapping) check("2026: 1\n2027Q3: 2\n", steps);
        assertThat(checked.entries()).extracting(Node.Entry::key).containsExactly("2026Q1", "2027Q3");
        check("2026: 1\n2026Q1: 2\n", steps);
        assertThat(keys()).containsExactly("period.twice");
    }

    @Test
    void newIdsMustHaveTheirForm() {
        Shape ids = new Shape.Entries(
                new Shape.KeyRule.KnownOrNew(List.of("J01"), Pattern.compile("[a-z-]+"), "project.unknown"),
                Shape.of(ValueRule.number()));
        check("J01: 1\nfab: 2\n", ids);
        assertThat(keys()).isEmpty();
        check("J02: 1\n", ids);
        assertThat(keys()).containsExactly("project.unknown.nearest");
    }

    @Test
    void whatTheReaderRefusedIsNotReportedTwice() {
        check("amount: &a 5\nother: *a\n", amount(ValueRule.number()));
        assertThat(keys()).containsExactly("yaml.anchor", "yaml.alias", "key.unknown");
    }

    @Test
    void aMissingFieldIsNamedInTheLanguageOfTheOthers() {
        Shape shape = Shape.fields()
                .required("amount", Shape.of(ValueRule.number()))
                .required("on", Shape.of(new ValueRule.Flag()))
                .build();
        check("启用: true\n", shape);
        check("on: true\n", shape);
        assertThat(problems.all())
                .extracting(p -> p.arguments(Language.ZH).get(0))
                .containsExactly("数额", "amount");
    }

    @Test
    void atMostAHundredProblemsAreKept() {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            yaml.append("k").append(i).append(": 1\n");
        }
        check(yaml.toString(), Shape.fields().build());
        assertThat(problems.size()).isEqualTo(100);
    }

    /** A whole number is one however it is written; what is told is true of it. */
    @ParameterizedTest
    @CsvSource({
        "1e9,number.range,1000000",
        "1e30,number.range,1000000",
        "1e999,number.range,1000000",
        "-1e2,number.range,1",
        "2000000.0,number.range,1",
        "0e0,number.range,1",
        "1e3,number.whole-digits,1000",
        "5.0,number.whole-digits,5",
        "12.50e1,number.whole-digits,125",
        "5.5,number.whole,5.5",
        "1e-3,number.whole,1e-3",
        "1e-999,number.whole,1e-999",
    })
    void wholeNumbersAreCalledWhatTheyAre(String text, String key, String mentioned) {
        check("amount: " + text + "\n", amount(new ValueRule.Whole(1, 1_000_000)));
        assertThat(keys()).containsExactly(key);
        assertThat(problems.all().get(0).arguments(Language.EN)).contains(mentioned);
    }
}
