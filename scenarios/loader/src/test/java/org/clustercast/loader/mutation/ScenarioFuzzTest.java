package org.clustercast.loader.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clustercast.loader.Fixture;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any bytes are a scenario or are refused with words. With every build the inputs that were kept run; {@code mvn -Pfuzz}
 * looks for new ones, beginning with the library, the cases of bad input and what was kept.
 */
class ScenarioFuzzTest {

    /** Seeds beyond this many bytes keep the search from getting anywhere. */
    private static final int LARGEST_SEED = 10_000;

    @TempDir
    static Path folder;

    /** What the search begins with; without a search other tests load all of that. */
    static Stream<Arguments> seeds() throws IOException, URISyntaxException {
        List<Arguments> seeds = new ArrayList<>();
        if (System.getenv("JAZZER_FUZZ") == null) {
            return seeds.stream();
        }
        for (String name : Fixture.loader().names()) {
            seeds.add(Arguments.of((Object) Fixture.library().read(name + ".yaml")));
        }
        Path bad = Path.of(ScenarioFuzzTest.class.getResource("/bad").toURI());
        try (Stream<Path> files = Files.walk(bad)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().startsWith("input."))
                    .filter(file -> file.toFile().length() <= LARGEST_SEED)
                    .sorted()
                    .forEach(file -> seeds.add(Arguments.of((Object) bytes(file))));
        }
        assertThat(seeds).hasSizeGreaterThan(150);
        return seeds.stream();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void anyBytesAreAScenarioOrAreRefusedWithWords(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("fuzzed" + ending(bytes)), bytes);
        MutantWorker.check(file);
    }

    /** The first byte tells what the bytes are meant as. */
    private static String ending(byte[] bytes) {
        int first = bytes.length == 0 ? 0 : bytes[0];
        return first == '{' || first == '[' ? ".json" : first == 'P' ? ".xlsx" : ".yaml";
    }
}
