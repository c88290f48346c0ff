package org.clustercast.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every case of the list is shown by a folder of {@code bad} or by a test that exists, and no folder is of no case. */
class BadInputIndexTest {

    private static final Path SCENARIOS = Path.of("..").toAbsolutePath().normalize();

    @Test
    void everyIdIsListedOnceInOrder() throws IOException {
        List<String> ids = BadInputIndex.read().stream().map(BadInputIndex::id).toList();
        assertThat(ids).doesNotHaveDuplicates().isSorted();
        assertThat(ids.stream().filter(id -> id.startsWith("S"))).hasSize(58);
    }

    @Test
    void everyCaseIsShownWhereTheIndexSays() throws Exception {
        TreeSet<String> folders = new TreeSet<>();
        BadInputTest.cases().forEach(folder -> folders.add(BadInputIndex.idOf(folder)));
        for (BadInputIndex each : BadInputIndex.read()) {
            assertThat(each.hasFolder() || !each.tests().isEmpty())
                    .as(each.id())
                    .isTrue();
            assertThat(folders.contains(each.id())).as(each.id()).isEqualTo(each.hasFolder());
            for (String test : each.tests()) {
                assertThat(exists(test)).as(each.id() + ": " + test).isTrue();
            }
        }
    }

    @Test
    void everyFolderIsOfAListedCase() throws Exception {
        List<String> ids = BadInputIndex.read().stream().map(BadInputIndex::id).toList();
        TreeMap<String, String> strange = new TreeMap<>();
        BadInputTest.cases().forEach(folder -> {
            if (!ids.contains(BadInputIndex.idOf(folder))) {
                strange.put(folder.getFileName().toString(), BadInputIndex.idOf(folder));
            }
        });
        assertThat(strange).isEmpty();
    }

    /** Sources are searched, because tests of other modules are not on the class path. */
    private static boolean exists(String test) throws IOException {
        String[] parts = test.split("#");
        Pattern method = Pattern.compile(
                "@(?:Test|ParameterizedTest|TestFactory|FuzzTest)\\b[^;{}]*\\bvoid " + Pattern.quote(parts[1]) + "\\(");
        Optional<Path> source = find(parts[0] + ".java");
        return source.isPresent()
                && method.matcher(Files.readString(source.get())).find();
    }

    private static Optional<Path> find(String name) throws IOException {
        for (String module : List.of("loader", "app")) {
            try (Stream<Path> files = Files.walk(SCENARIOS.resolve(module + "/src/test/java"))) {
                Optional<Path> found = files.filter(file -> file.endsWith(name)).findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
