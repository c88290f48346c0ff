package org.clustercast.loader.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.clustercast.loader.Fixture;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Messages;
import org.clustercast.loader.problem.Problem;
import org.clustercast.quantity.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spoilt scenarios load or are refused with words; nothing else ever happens. */
class MutationTest {

    private static final int ROUNDS = Boolean.getBoolean("clustercast.thorough") ? 100_000 : 2_000;
    private static final String[] PIECES = {
        "null",
        "\"\"",
        "-1",
        "1e999",
        "yes",
        "：",
        "，",
        "{",
        "}",
        "[",
        "]",
        "- ",
        "&a ",
        "*a",
        "!!int ",
        "<<: ",
        "0x1F",
        "2031",
        "2026Q9",
        "NaN",
        "share",
        "levers:",
        "\t",
        "\n",
        "---\n",
        "\u0000",
        "𠮷",
        "'",
        "\"",
        "# ",
        "extends: plan-2024\n"
    };

    @TempDir
    Path folder;

    @Test
    void everyMutationLoadsOrIsRefusedWithWords() throws Exception {
        List<String> originals = new ArrayList<>();
        for (String name : List.of("plan-2024", "fab-1000", "chips-first")) {
            originals.add(new String(Fixture.library().read(name + ".yaml"), StandardCharsets.UTF_8)
                    .replaceAll("(?m)^ *#.*\n", ""));
        }
        Random random = new Random(20240218);
        Path file = folder.resolve("m.yaml");
        int refused = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String text = mutate(originals.get(i % originals.size()), random);
            Files.writeString(file, text);
            try {
                assertThat(Fixture.load(file).fingerprint()).hasSize(64);
            } catch (InvalidInputException e) {
                refused++;
                for (Problem problem : e.problems()) {
                    assertThat(Messages.in(Language.ZH).line(problem)).isNotBlank();
                }
            } catch (RuntimeException e) {
                throw new AssertionError("round " + i + ":\n" + text, e);
            }
        }
        assertThat(refused).as("most mutations do harm").isGreaterThan(ROUNDS / 2);
    }

    private static String mutate(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int change = random.nextInt(3); change >= 0; change--) {
            int at = random.nextInt(out.length());
            switch (random.nextInt(4)) {
                case 0 -> out.insert(at, PIECES[random.nextInt(PIECES.length)]);
                case 1 -> out.delete(at, Math.min(out.length(), at + 1 + random.nextInt(12)));
                case 2 -> {
                    int from = random.nextInt(out.length());
                    out.insert(at, out.substring(from, Math.min(out.length(), from + 30)));
                }
                default -> out.setCharAt(at, (char) (32 + random.nextInt(95)));
            }
        }
        return out.toString();
    }
}
