package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.clustercast.app.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands against a run is told before anything is simulated, and in words that say what it is. */
class ToldBeforeRunningTest {

    /** No font of any machine has it, and no check of texts knows it. */
    private static final String UNSHOWABLE = Character.toString(0x2FE0);

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), "format: 2\nextends: plan-2024\n" + text);
    }

    private void refused(Cli.Outcome outcome, int code, String... pieces) throws IOException {
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(code);
        assertThat(outcome.err()).contains(pieces).doesNotContain("\tat ");
        try (Stream<Path> made = Files.list(folder)) {
            assertThat(made.filter(Files::isDirectory).filter(path -> !path.endsWith("there")))
                    .isEmpty();
        }
    }

    /** After {@code checks/cases/font-emoji-only.yaml}, with a character that does not depend on the fonts installed. */
    @Test
    void whatCannotBeDrawn() throws IOException {
        Path label = file("label.yaml", "label: a" + UNSHOWABLE + "\n");
        Path target = file(
                "target.yaml",
                "label: a\ntargets: [{ cluster: cell-gene, year: 2030, output: 20, clause: b" + UNSHOWABLE + " }]\n");
        for (Path file : new Path[] {label, target}) {
            refused(Cli.run("validate", file), 65, "U+2FE0", file.toString());
            refused(Cli.run("run", file, "--out", folder.resolve("out")), 65, "U+2FE0");
            refused(
                    Cli.run("compare", "plan-2024", file, "--lang", "en", "--out", folder.resolve("out")),
                    65,
                    "U+2FE0");
        }
        refused(
                Cli.run("run", "plan-2024", "--set", "label=" + UNSHOWABLE, "--out", folder.resolve("out")),
                65,
                "U+2FE0");
    }

    /** All of them, each where it stands: in the file, in what it extends, or in an option. */
    @Test
    void everyCharacterThatCannotBeDrawnIsNamedWithItsPlace() throws IOException {
        String more = Character.toString(0x2FE1) + Character.toString(0x2FEB) + UNSHOWABLE;
        Path file = file(
                "many.yaml",
                "label: x" + UNSHOWABLE + more + "\ntargets: [{ cluster: cell-gene, year: 2030, output: 20, clause: b"
                        + UNSHOWABLE + " }]\n");
        Cli.Outcome told = Cli.run("validate", file, "--lang", "en");
        refused(told, 65, "many.yaml:3:8: label:", "U+2FE0, U+2FE1, U+2FEB.", "many.yaml:4:65: targets#1.clause:");
        Path above = Files.writeString(folder.resolve("above.yaml"), "format: 2\nextends: many\nlabel: a\n");
        refused(Cli.run("validate", above, "--lang", "en"), 65, "many.yaml:4:65: targets#1.clause:");
        Cli.Outcome set = Cli.run("run", "plan-2024", "--set", "label=" + UNSHOWABLE, "--lang", "en", "--out", folder);
        refused(set, 65, "--set: label:", "U+2FE0");
        assertThat(set.err()).doesNotContain("plan-2024.yaml");
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            many.appendCodePoint(0x2FE0 + i);
        }
        refused(
                Cli.run("compare", "plan-2024", "baseline", "--set", "label=" + many, "--lang", "en"),
                65,
                "U+2FE4 and 4 more");
    }

    @Test
    void whatReachesTerminalsAndPages() throws IOException {
        refused(
                Cli.run("run", "plan-2024", "--set", "label=a\u001b[31mb", "--out", folder.resolve("out")),
                65,
                "--set",
                "U+001B");
        refused(Cli.run("run", "plan-2024", "--out", folder.resolve("o\u001but")), 64, "U+001B");
        refused(Cli.run("new", "con"), 64, "Windows");
    }

    @Test
    void spansAreNoSeeds() throws IOException {
        Path file = file("short.yaml", "label: a\nspan: { end: 2027Q4 }\n");
        Cli.Outcome outcome = Cli.run("compare", "plan-2024", file, "--out", folder.resolve("out"));
        refused(outcome, 64, "2024Q1–2030Q4", "2024Q1–2027Q4");
        assertThat(outcome.err()).doesNotContain("--seed");
        Path seed = file("seed.yaml", "label: a\nseed: 5\n");
        refused(Cli.run("compare", "plan-2024", seed, "--out", folder.resolve("out")), 64, "20240218", "5", "--seed");
    }

    @Test
    void anEmptiedRecordFileIsNoOtherRun() throws IOException {
        Path there = Files.createDirectory(folder.resolve("there"));
        Files.createFile(there.resolve("records.bin"));
        Cli.Outcome outcome = Cli.run("run", "plan-2024", "--replications", 2, "--out", there, "--lang", "en");
        refused(outcome, 73, "records.bin is empty", "--force");
        assertThat(outcome.err()).doesNotContain("another run");
    }

    /** An option is one more file, also for who only asks whether it is right. */
    @Test
    void whatAnOptionChangesIsCheckedToo() {
        Cli.Outcome right = Cli.succeed("validate", "plan-2024", "--set", "levers.enterprise-grants.total.2026=9");
        assertThat(right.out()).contains("没有问题");
        Cli.Outcome wrong = Cli.run("validate", "plan-2024", "--set", "levers.enterprise-grants.total.2026=-9");
        assertThat(wrong.code()).isEqualTo(ExitCode.BAD_CONTENT);
        assertThat(wrong.err()).contains("--set: levers.enterprise-grants.total.2026");
    }
}
