package org.clustercast.loader.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader of a sheet sees is what counts. */
class NumberLookTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "G/通用格式",
                "0",
                "0.00",
                "#,##0",
                "#,##0.00",
                "# ##0.0",
                "@",
                "0.00E+00",
                "##0.0E+0",
                "0.0;-0.0",
                "[Red]0.0",
                "[Color 3]0",
                "#,##0.00_);(#,##0.00)",
                "#,##0_);[Red](#,##0)",
                "[$-804]0.00",
                "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ",
                "0;-0;0;@",
                "???.0"
            })
    void digitsGroupsAndColoursShowTheNumber(String code) {
        for (double value : new double[] {4.5, 0, 1e6}) {
            assertThat(NumberLook.of(code, value)).as(code + " of " + value).isEqualTo(NumberLook.PLAIN);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0\"万元\"", "0.0\"亿元\"", "0\"%\"", "0\\%", "0万", "￥0.00", "¥#,##0", "$#,##0", "[$¥-804]#,##0.00",
                        "[$€-2] 0", "0,", "0.0,,",
                "#,##0,", "0,.0", "# ?/?", "# ??/??", "0/8", "0%%", "\"约\"0", "\"免\"", "-0", "(0)", "[>100]0.0,;0",
                        "[>=1]0\"亿\";0",
                "[DBNum2]0", "General\"万\"", "0‰", "0×10", "0.0K",
                        "_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* \"-\"??_ ;_ @_ "
            })
    void otherNumbersAndWordsAreNoNumber(String code) {
        assertThat(NumberLook.of(code, 4.5)).as(code).isNotIn(NumberLook.PLAIN, NumberLook.PERCENT, NumberLook.YEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0%", "0.00%", "0.0 %", "#,##0%", "0%;-0%", "[Red]0%"})
    void perCentsAreKnown(String code) {
        assertThat(NumberLook.of(code, 0.5)).as(code).isEqualTo(NumberLook.PERCENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy-mm-dd",
                "m/d/yy",
                "h:mm",
                "[h]:mm:ss",
                "mm:ss.0",
                "yyyy\"年\"m\"月\"",
                "[$-804]yyyy/m/d",
                "[$-F800]dddd",
                "d-mmm",
                "aaaa",
                "上午/下午h:mm"
            })
    void datesAndTimesAreKnown(String code) {
        assertThat(NumberLook.of(code, 45000.5)).as(code).isEqualTo(NumberLook.DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {";;;", ";;", "\"\"", " ;"})
    void whatShowsNothingIsHidden(String code) {
        assertThat(NumberLook.of(code, 4.5)).as(code).isEqualTo(NumberLook.HIDDEN);
    }

    @Test
    void theSectionOfTheValueCounts() {
        assertThat(NumberLook.of("0;-0;;@", 0)).isEqualTo(NumberLook.HIDDEN);
        assertThat(NumberLook.of("0;-0;;@", 5)).isEqualTo(NumberLook.PLAIN);
        assertThat(NumberLook.of("0;0", -5)).as("the sign is lost").isEqualTo(NumberLook.OTHER);
        assertThat(NumberLook.of("0;\"亏\"0", 5)).isEqualTo(NumberLook.PLAIN);
        assertThat(NumberLook.of("0\"年\"", 2026)).isEqualTo(NumberLook.YEAR);
        assertThat(NumberLook.showsText("General")).isTrue();
        assertThat(NumberLook.showsText("@")).isTrue();
        assertThat(NumberLook.showsText(";;;")).isFalse();
        assertThat(NumberLook.showsText("@\"万元\"")).isFalse();
    }

    /** Every format that programs know by number: no format is taken for plain by omission. */
    @Test
    void builtInFormatsAreAllClassified() {
        Set<Integer> plain = Set.of(0, 1, 2, 3, 4, 0xb, 37, 38, 39, 40, 41, 43, 0x30, 0x31);
        String[] all = BuiltinFormats.getAll();
        for (int i = 0; i < all.length; i++) {
            if (!all[i].startsWith("reserved")) {
                assertThat(NumberLook.of(all[i], 4.5) == NumberLook.PLAIN)
                        .as(i + " " + all[i])
                        .isEqualTo(plain.contains(i));
            }
        }
    }
}
