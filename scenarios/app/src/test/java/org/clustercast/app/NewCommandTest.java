package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.clustercast.app.author.ScenarioDraft;
import org.clustercast.app.show.ShowWords;
import org.clustercast.app.terminal.ExitCode;
import org.clustercast.app.terminal.Product;
import org.clustercast.quantity.Language;
import org.clustercast.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code new} writes for a beginner. */
class NewCommandTest {

    @TempDir
    private Path folder;

    private static String draft(String from, Language language) {
        Cli.succeed("list");
        Product product = Product.open();
        Scenario base = product.loader().load(from, Path.of(""), List.of(), OptionalLong.empty());
        return ScenarioDraft.text("mine", from, base, product.loader().district(), new ShowWords(product, language));
    }

    private Scenario load(String text) throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, text);
        return Cli.loader().load(file.toString(), Path.of(""), List.of(), OptionalLong.empty());
    }

    /** Takes away the # of every example; prose has a space and a letter behind it. */
    private static String used(String text) {
        return text.lines()
                .map(line -> line.matches("# [^ ].*") ? line : line.replaceFirst("^#", ""))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aNewScenarioIsThatOfItsBaseUntilSomethingIsChanged(Language language) throws IOException {
        for (String from : List.of("baseline", "plan-2024", "chips-first")) {
            Scenario base = Cli.loader().load(from, Path.of(""), List.of(), OptionalLong.empty());
            assertThat(load(draft(from, language)).fingerprint()).isEqualTo(base.fingerprint());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyExampleCanBeUsedAsItStands(Language language) throws IOException {
        String text = draft("plan-2024", language);
        assertThat(text.lines().filter(line -> line.matches("#  [^ #].*:"))).hasSizeGreaterThan(17);
        Scenario used = load(used(text));
        assertThat(used.events()).hasSize(1);
        assertThat(used.targets()).anyMatch(target -> target.cluster().equals("cell-gene"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../mine", "a/b", "", "a.b", "con:", "a b", "NUL", "com1"})
    void namesThatAreNotSafeFileNamesAreRefused(String name) {
        assertThat(Cli.run("new", name).code()).isEqualTo(ExitCode.USAGE);
    }

    /** A file that could not extend its base from where it stands is not left behind. */
    @Test
    void aBaseThatCannotBeExtendedFromHereIsRefused() throws IOException {
        Path base = folder.resolve("base.yaml");
        Files.writeString(base, "format: 2\nlabel: base\nextends: plan-2024\n");
        String name = "new-command-elsewhere-" + ProcessHandle.current().pid();
        assertThat(Cli.run("new", name, "--from", base).code()).isEqualTo(65);
        assertThat(Path.of(name + ".yaml")).doesNotExist();
    }

    @Test
    void whatIsThereIsLeftAlone() throws IOException {
        String name = "new-command-test-" + ProcessHandle.current().pid();
        Path file = Path.of(name + ".yaml");
        try {
            assertThat(Cli.succeed("new", name, "--lang", "en").out()).contains(file.toString());
            Cli.succeed("validate", file);
            Files.writeString(file, "mine");
            assertThat(Cli.run("new", name).code()).isEqualTo(ExitCode.CANNOT_CREATE);
            assertThat(file).hasContent("mine");
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aWorkbookIsWrittenAndValid(Language language) throws IOException {
        String name = "new-command-book-" + ProcessHandle.current().pid();
        Path file = Path.of(name + ".xlsx");
        String lang = language == Language.ZH ? "zh" : "en";
        try {
            Cli.Outcome made = Cli.succeed("new", name, "--from", "chips-first", "--format", "xlsx", "--lang", lang);
            assertThat(made.out()).contains(file.toString());
            Cli.succeed("validate", file);
            Scenario base = Cli.loader().load("chips-first", Path.of(""), List.of(), OptionalLong.empty());
            Scenario same = Cli.loader().load(file.toString(), Path.of(""), List.of(), OptionalLong.empty());
            assertThat(same.fingerprint()).isEqualTo(base.fingerprint());
            assertThat(Cli.run("new", name, "--format", "xlsx").code()).isEqualTo(ExitCode.CANNOT_CREATE);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Test
    void aFormatNobodyKnowsIsRefused() {
        assertThat(Cli.run("new", "mine", "--format", "ods").code()).isEqualTo(ExitCode.USAGE);
    }
}
