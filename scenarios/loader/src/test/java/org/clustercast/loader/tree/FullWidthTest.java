package org.clustercast.loader.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chinese punctuation is blamed where it separates, and not where it belongs to a text. */
class FullWidthTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "名称：试验",
                "：",
                "名称：甲: 乙",
                "总量: ｛ 2026: 12 ｝",
                "总量: { 2026：12 }",
                "总量: { 2026: 12，2027: 13 }",
                "[1，2]",
                "['甲'，'乙']",
                "总量: { “2026”: 12 }",
                "目标: ［1, 2］",
            })
    void separatorsAreFound(String line) {
        assertThat(FullWidth.inYaml(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a: 1",
                "名称: 甲：乙",
                "名称: 甲，乙",
                "说明: “好”",
                "总量: { 2026: 12 }",
                "\"甲：乙\": 1",
                "'甲：乙': 1",
                "列: ['甲，乙']",
            })
    void textsAreLeftAlone(String line) {
        assertThat(FullWidth.inYaml(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"：1", "{\"a\": 1，\"b\": 2}", "｛\"a\": 1｝", "“a”: 1", "\"a\": ［1］"})
    void separatorsOfJsonAreFound(String line) {
        assertThat(FullWidth.inJson(line)).isTrue();
        assertThat(FullWidth.inJson("\"" + line.replace("\"", "") + "\": 1")).isFalse();
    }
}
