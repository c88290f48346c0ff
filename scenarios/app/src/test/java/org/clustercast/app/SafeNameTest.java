package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.clustercast.app.run.RunJob;
import org.clustercast.app.terminal.SafeName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan-2024|plan-2024",
                "我的 情景|我的-情景",
                "v1.2_b|v1.2_b",
                "con|_con",
                "COM1.old|_COM1.old",
                "console|console",
                "...|scenario",
                "..a|a",
                "-rf|rf",
                "plan .|plan",
                "a/b\\c:d*e?f<g>h|a-b-c-d-e-f-g-h",
            })
    void namesBecomeSafe(String name, String safe) {
        assertThat(SafeName.of(name)).isEqualTo(safe);
    }

    @Test
    void whateverTheNameTheSlugIsSafe() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x3000 ? 1 : 101) {
            String slug = SafeName.of(Character.toString(c));
            assertThat(slug.matches("[\\p{L}\\p{M}\\p{N}._-]+")).as("U+%04X", c).isTrue();
            assertThat(slug.endsWith(".")).isFalse();
        }
        for (String one : List.of("a", "长", "𠮷", "e\u0301")) {
            String slug = SafeName.of(one.repeat(500));
            assertThat(slug.getBytes(StandardCharsets.UTF_8).length).isBetween(190, 200);
            assertThat(Path.of(slug)).hasToString(slug);
        }
    }

    @Test
    void theDirectoryOfARunIsNamedSafely() {
        Path directory =
                RunJob.defaultDirectory(Cli.loader().load("plan-2024", Path.of(""), List.of(), OptionalLong.empty()));
        assertThat(directory.getFileName().toString()).matches("plan-2024-[0-9a-f]{12}");
    }
}
