package org.clustercast.loader.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Problem;
import org.clustercast.quantity.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only UTF-8 is read; what else it is, is told, and where it goes wrong. */
class EncodingTest {

    private static Problem refusal(byte[] bytes) {
        InvalidInputException thrown =
                catchThrowableOfType(InvalidInputException.class, () -> Encoding.decode(bytes, "f.yaml"));
        assertThat(thrown).as("refused").isNotNull();
        return thrown.problems().get(0);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The text with a byte put in the place of {@code #}. */
    private static byte[] damaged(String text, int with) {
        byte[] bytes = utf8(text);
        bytes[utf8(text.substring(0, text.indexOf('#'))).length] = (byte) with;
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "名", "名称: 半导体\n", "a: \u0000 b"})
    void utf8IsReadWithAndWithoutMark(String text) {
        assertThat(Encoding.decode(utf8(text), "f.yaml")).isEqualTo(text);
        assertThat(Encoding.decode(utf8("\uFEFF" + text), "f.yaml")).isEqualTo(text);
    }

    @Test
    void aDamagedByteIsToldWithItsPlace() {
        Problem problem = refusal(damaged("format: 2\nlabel: 芯片#优先\n# 这一行没有坏\n", 0x80));
        assertThat(problem.key()).isEqualTo("encoding.invalid");
        assertThat(problem.place().line()).isEqualTo(2);
        assertThat(problem.place().column()).isEqualTo(10);
        assertThat(problem.arguments(Language.EN)).containsExactly("23", "80");
    }

    @Test
    void damageInTheFirstLineHasItsColumn() {
        Problem problem = refusal(damaged("ab#", 0xFF));
        assertThat(problem.place().line()).isEqualTo(1);
        assertThat(problem.place().column()).isEqualTo(3);
        assertThat(problem.arguments(Language.EN)).containsExactly("2", "FF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"名称: 半导体优先\n", "# 啊\na: 1\n", "label: 坪山区产业集群, 二零三零年\n"})
    void chineseWindowsIsRecognised(String text) {
        Problem problem = refusal(text.getBytes(Charset.forName("GBK")));
        assertThat(problem.key()).isEqualTo("encoding.gbk");
    }

    /** Western letters decode as rare Chinese characters; a damaged UTF-8 text often decodes, too. */
    @Test
    void whatOnlyDecodesIsNotCalledChinese() {
        String western = "label: Zürich déjà-vu Ångström\n";
        assertThat(refusal(western.getBytes(StandardCharsets.ISO_8859_1)).key()).isEqualTo("encoding.invalid");
        assertThat(refusal(damaged("label: 芯片优先的情景、二零三零年#\n", 0xB0)).key()).isEqualTo("encoding.invalid");
        assertThat(refusal(new byte[] {'a', (byte) 0x80}).key()).isEqualTo("encoding.invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16"})
    void utf16IsRecognisedWithAndWithoutMark(String encoding) {
        for (String text : new String[] {"ab", "format: 2\n", "a: 半导体, b: 1\n", "x".repeat(600)}) {
            assertThat(refusal(text.getBytes(Charset.forName(encoding))).key()).isEqualTo("encoding.utf16");
        }
        assertThat(refusal(new byte[] {(byte) 0xFF, (byte) 0xFE}).key()).isEqualTo("encoding.utf16");
    }

    /** Zeros among ASCII are control characters, which are told later with their place. */
    @Test
    void aFewZerosAreNotUtf16() {
        assertThat(Encoding.decode(new byte[] {'a', 0}, "f.yaml")).hasSize(2);
        assertThat(Encoding.decode(new byte[20], "f.yaml")).hasSize(20);
        assertThat(Encoding.decode(utf8("a\u0000b\u0000" + "c".repeat(30)), "f.yaml"))
                .hasSize(34);
    }
}
