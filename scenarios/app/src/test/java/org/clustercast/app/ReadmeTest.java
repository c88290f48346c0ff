package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the README shows works: scenario files in it are valid, and its commands do their work one after the other in an
 * empty folder. Blocks say what they are in a comment before them: {@code test:command}, {@code test:scenario name=…},
 * or {@code ci:run} and {@code ci:test}, which the build itself runs.
 */
class ReadmeTest {

    private static final String COMMAND = "test:command";
    private static final String SCENARIO = "test:scenario";
    private static final List<String> DONE_BY_THE_BUILD = List.of("ci:run", "ci:test");

    @TempDir
    Path folder;

    private static List<Readme.Block> blocks(String page) throws IOException {
        return Readme.blocks(Cli.home().resolveSibling(page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void everyCommandShownIsTested(String page) throws IOException {
        for (Readme.Block block : blocks(page)) {
            if (block.typesTheProgram() && !DONE_BY_THE_BUILD.contains(block.mark())) {
                assertThat(block.mark())
                        .as("mark of the block at line %d of %s", block.line(), page)
                        .isEqualTo(COMMAND);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void scenariosShownAreValidAndCommandsShownWork(String page) throws Exception {
        List<Readme.Block> blocks = blocks(page);
        List<Readme.Block> scenarios =
                blocks.stream().filter(b -> b.mark().equals(SCENARIO)).toList();
        List<String> commands = blocks.stream()
                .filter(b -> b.mark().equals(COMMAND))
                .flatMap(b -> b.commands().stream())
                .toList();
        assertThat(scenarios).as("scenario files in %s", page).isNotEmpty();
        assertThat(commands).as("commands in %s", page).isNotEmpty();
        for (Readme.Block block : scenarios) {
            assertThat(block.name())
                    .as("name of the scenario at line %d", block.line())
                    .isNotEmpty();
            assumeThat(canBeAFile(block.name()))
                    .as("a locale for %s", block.name())
                    .isTrue();
            Path file = folder.resolve(block.name());
            Files.write(file, block.lines());
            Cli.succeed("validate", file);
        }
        assertThat(type(commands)).hasSize(commands.size()).allMatch(line -> line.startsWith("0 "));
    }

    /** Java 17 opens files with Chinese names only where the locale is UTF-8; the launcher sees to that. */
    private static boolean canBeAFile(String name) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(name)
                || System.getProperty("sun.jnu.encoding", "").equals("UTF-8");
    }

    /** Types commands in the folder, where the folder {@code scenarios} is in sight as for a reader. */
    private List<String> type(List<String> commands) throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("scenarios"), Cli.home());
        try {
            Path list = Files.write(folder.resolve("commands.txt"), commands);
            List<String> flags = List.of("-Dclustercast.home=" + Cli.home());
            return OtherProcess.start(folder, flags, TypedCommands.class, list)
                    .output()
                    .lines()
                    .toList();
        } finally {
            Files.delete(link);
        }
    }

    @Test
    void marksAndCommandsAreFoundInAPage() {
        List<Readme.Block> blocks = Readme.blocks(List.of(
                "<!-- test:command -->",
                "```sh",
                "$ scenarios/clustercast run plan-2024 \\",
                "    --set 'levers.x.total=1 2' # comment",
                "ls",
                "```",
                "text",
                "```sh",
                "scenarios/clustercast list | head",
                "```",
                "<!-- test:scenario name=我的.yaml -->",
                "",
                "```yaml",
                "format: 2",
                "```"));
        assertThat(blocks).extracting(Readme.Block::mark).containsExactly(COMMAND, "", SCENARIO);
        assertThat(blocks).extracting(Readme.Block::line).containsExactly(3, 9, 14);
        assertThat(Readme.words(blocks.get(0).commands().get(0)))
                .containsExactly("scenarios/clustercast", "run", "plan-2024", "--set", "levers.x.total=1 2");
        assertThat(blocks.get(1).commands()).containsExactly("scenarios/clustercast list");
        assertThat(blocks.get(1).typesTheProgram()).isTrue();
        assertThat(blocks.get(2).name()).isEqualTo("我的.yaml");
        assertThat(blocks.get(2).typesTheProgram()).isFalse();
        assertThat(blocks.get(2).lines()).containsExactly("format: 2");
    }
}
