package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tables of four scenarios, 200 replications of seed 20240218, to the byte as they were before the house was rebuilt (commit
 * 053f28d). Whoever means to change results writes the new hashes down, and the reason in the changelog.
 */
class SameBytesTest {

    private static final int REPLICATIONS = 200;
    private static final String SEED = "20240218";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"baseline", "plan-2024", "fab-1000", "headwinds"})
    void theTablesAreTheSame(String name) throws Exception {
        Path run = folder.resolve(name);
        TablesOfRun.write(TablesOfRun.scenario(name, "seed=" + SEED), REPLICATIONS, run);
        TreeMap<String, String> expected = expected(name);
        assertThat(expected).hasSize(5);
        TreeMap<String, String> found = new TreeMap<>();
        for (String table : expected.keySet()) {
            found.put(table, hash(Files.readAllBytes(run.resolve(table))));
        }
        assertThat(found).isEqualTo(expected);
    }

    private static String hash(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static TreeMap<String, String> expected(String name) throws IOException {
        TreeMap<String, String> expected = new TreeMap<>();
        for (String line : lines()) {
            List<String> cells = List.of(line.split(","));
            if (cells.get(0).equals(name)) {
                expected.put(cells.get(1), cells.get(2));
            }
        }
        return expected;
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(SameBytesTest.class.getResourceAsStream("same_bytes.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
