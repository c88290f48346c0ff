package org.clustercast.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.Font;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
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
        assertThatThrownBy(() -> Typeface.width("坪" + PRIVATE, 9))
                .isInstanceOf(UnshowableTextException.class)
                .hasMessageContaining("U+10FFFD")
                .hasMessageContaining("Maybe");
    }

    /** A text is drawn in one font for each part, so whether it can be drawn is a matter of its characters. */
    @Test
    void aRareCharacterDoesNotChangeTheFontOfTheOthers() {
        Font usual = Typeface.bundled(9);
        assertThat(TypePieces.of("坪山 a", usual)).containsExactly(new TypePieces.Piece("坪山 a", usual));
        OptionalInt rare = IntStream.rangeClosed(0x1F600, 0x1F64F)
                .filter(c -> TypePieces.fontFor(c, usual, usual).isPresent())
                .findFirst();
        assumeThat(rare).isPresent();
        String odd = Character.toString(rare.getAsInt());
        List<TypePieces.Piece> pieces = TypePieces.of("坪" + odd + odd + "山", usual);
        assertThat(pieces).extracting(TypePieces.Piece::text).containsExactly("坪", odd + odd, "山");
        assertThat(pieces.get(0).font()).isEqualTo(usual);
        assertThat(Typeface.width("坪" + odd + "山", 9)).isGreaterThan(Typeface.width("坪山", 9));
    }

    @Test
    void whatCannotBeShownIsKnownWithoutDrawing() {
        assertThat(ChartCharacters.missing("王堃方案 plan – 2024")).isEmpty();
        assertThat(ChartCharacters.missing("坪" + PRIVATE + "山")).hasValue(PRIVATE.codePointAt(0));
        assertThat(ChartCharacters.spelled("坪" + PRIVATE + "山-1")).isEqualTo("坪U+10FFFD山-1");
        assertThat(ChartCharacters.spelled("坪山 – a")).isEqualTo("坪山 – a");
    }

    /** The quick answer is the font's answer. */
    @Test
    void theFontHasAllOfTheUsualCharacters() {
        CharsetEncoder usual = Charset.forName("GB2312").newEncoder();
        String encodable = IntStream.range(0x20, 0xFFFF)
                .filter(c -> !Character.isISOControl(c) && usual.canEncode((char) c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(encodable.length()).isGreaterThan(7000);
        assertThat(Typeface.bundled(9).canDisplayUpTo(encodable)).isEqualTo(-1);
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
