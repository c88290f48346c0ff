package org.clustercast.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.clustercast.quantity.Language;
import org.clustercast.reports.TestWords;
import org.junit.jupiter.api.Test;

/** One word for one thing in every text that the program and its reports say in Chinese. */
class OfficialWordsTest {

    private static final List<String> NOT_SAID = List.of(
            "或然参半",
            "不大可能",
            "很不可能",
            "『",
            "』",
            "中位预测",
            "前景灯",
            "短板",
            "受何约束",
            "对依据的把握",
            "与零无法区分",
            "既有做法",
            "常态世界",
            "基准情景",
            "基准方案",
            "推演",
            "没有带来新增效果",
            "计划而未花",
            "首先缺",
            "差别小于取整");

    private static final Pattern BLANK_BEFORE_PER_CENT = Pattern.compile("[\\d}] %(?![\\w-])");

    private final TestWords words = new TestWords();

    private List<String> keys() {
        return StreamSupport.stream(words.keys().spliterator(), false).toList();
    }

    @Test
    void noTextSaysWhatHasAnotherWord() {
        assertThat(keys())
                .hasSizeGreaterThan(500)
                .allSatisfy(
                        key -> assertThat(words.word(key, Language.ZH)).as(key).doesNotContain(NOT_SAID));
    }

    @Test
    void noTextHasABlankBeforePerCent() {
        for (Language language : Language.values()) {
            assertThat(keys())
                    .allSatisfy(key ->
                            assertThat(words.word(key, language)).as(key).doesNotContainPattern(BLANK_BEFORE_PER_CENT));
        }
    }

    @Test
    void theScaleHasTheWordsOfTheRules() {
        assertThat(ProbabilityWords.scale().stream().map(step -> words.word(step.key(), Language.ZH)))
                .containsExactly("几乎确定", "很可能", "可能", "可能性相当", "可能性较小", "可能性很小", "几乎不可能");
    }
}
