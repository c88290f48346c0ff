package org.clustercast.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.clustercast.quantity.Language;
import org.clustercast.reports.TestWords;
import org.junit.jupiter.api.Test;

class TypefaceTest {

    private static final String PRIVATE = Character.toString(0x10FFFD);

    @Test
    void theBundledFontShowsEveryWordOfTheCharts() {
        TestWords words = new TestWords();
        for (String key : words.keys()) {
            for (Language language : Language.values()) {
                String word = words.word(key, language);
                assertThat(Typeface.bundled(9).canDisplayUpTo(word)).as(word).isEqualTo(-1);
            }
        }
        assertThat(Typeface.bundled(9).canDisplayUpTo("≈±≥–−·〔〕…")).isEqualTo(-1);
    }

    @Test
    void aCharacterThatNoFontHasIsRefused() {
        assertThatThrownBy(() -> Typeface.forText("坪" + PRIVATE, 9))
                .isInstanceOf(UnshowableTextException.class)
                .hasMessageContaining("U+10FFFD")
                .hasMessageContaining("Maybe");
    }

    @Test
    void theFontOfTheSystemIsOneThatHasEveryCharacter() {
        assertThat(Typeface.systemFont("坪", List.of(Typeface.bundled(9)))).isPresent();
        assertThat(Typeface.systemFont(PRIVATE, List.of(Typeface.bundled(9)))).isEmpty();
    }

    @Test
    void linesAreNoWiderThanAsked() {
        String text = "最大龙头企业在区外布局产能、调整法人统计归属的决定 is not forecast by this model";
        List<String> lines = TextWrap.wrap(text, 9, 120);
        assertThat(lines)
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(Typeface.width(line, 9)).isLessThanOrEqualTo(120));
        assertThat(TextWrap.shorten(text, 9, 60)).endsWith("…");
        assertThat(Typeface.width(TextWrap.shorten(text, 9, 60), 9)).isLessThanOrEqualTo(60);
    }
}
