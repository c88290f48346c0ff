package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios of one name are told apart wherever a comparison names them. */
class DistinctLabelsTest {

    @TempDir
    Path folder;

    @Test
    void idsStandBehindNamesThatAreTheSame() throws IOException {
        Path one = file("first", "label: Same\n");
        Path two = file("second", "label: { zh: 另一个, en: Same }\nlevers: { talent-support: { total: { 2025: 9 } } }\n");
        Path out = folder.resolve("out");
        Cli.Outcome english = Cli.succeed(
                "compare", one, two, "baseline", "--replications", 2, "--out", out, "--lang", "en", "--quiet");
        assertThat(english.out())
                .contains("Same (second) compared with Same (first)")
                .contains("Baseline compared with Same (first)");
        assertThat(Files.readString(out.resolve("comparison.html")))
                .contains("Same (first)", "Same (second)")
                .doesNotContain("(first) (first)", ">Same<");
        Cli.Outcome chinese =
                Cli.succeed("compare", one, two, "baseline", "--replications", 2, "--out", out, "--lang", "zh");
        assertThat(chinese.out()).contains("另一个").doesNotContain("（second）", "Same（first）");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".yaml"), "format: 2\nextends: plan-2024\n" + text);
    }
}
