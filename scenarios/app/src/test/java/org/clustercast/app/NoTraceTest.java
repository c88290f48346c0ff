package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.clustercast.app.run.CompareCommand;
import org.clustercast.app.run.DiskNeed;
import org.clustercast.app.run.FreeSpace;
import org.clustercast.app.run.OutputPlace;
import org.clustercast.app.run.RunJob;
import org.clustercast.app.run.RunOptions;
import org.clustercast.app.terminal.Console;
import org.clustercast.app.terminal.ExitCode;
import org.clustercast.app.terminal.Product;
import org.clustercast.app.terminal.StopSignal;
import org.clustercast.app.terminal.UserException;
import org.clustercast.quantity.Language;
import org.clustercast.result.RunDirectory;
import org.clustercast.scenario.Scenario;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** A run that is refused has left nothing: no folder, no lock, no records, no other run moved. */
class NoTraceTest {

    private static final FreeSpace FULL = place -> 30_000_000;

    @TempDir
    static Path folder;

    private static Path made;

    @BeforeAll
    static void run() {
        made = folder.resolve("made");
        Cli.succeed("run", "baseline", "--replications", 2, "--out", made);
    }

    /** A run of 2,000 replications with so much space on the disk. */
    private static Throwable refused(Path out, FreeSpace disk, String... words) {
        Product product = Product.open();
        PrintWriter unused = new PrintWriter(new StringWriter());
        Console console = new Console(Language.EN, product::words, unused, unused, true);
        Scenario scenario = product.loader().load("plan-2024", Path.of(""), List.of(), OptionalLong.empty());
        RunOptions options = new RunOptions();
        new CommandLine(options).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(words);
        RunJob job = new RunJob(product, console, options, disk);
        return catchThrowable(() -> job.run("plan-2024", scenario, out, StopSignal.listen()));
    }

    private static List<String> files(Path at) throws IOException {
        try (Stream<Path> files = Files.walk(at)) {
            return files.map(file -> at.relativize(file) + " " + file.toFile().lastModified() + " "
                            + (Files.isRegularFile(file) ? file.toFile().length() : "folder"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aFullDiskLeavesNothingAndIsToldWithWhatNeedsTheSpace() throws IOException {
        Path out = folder.resolve("new/run");
        Throwable fault = refused(out, FULL, "--replications", "2000");
        assertThat(fault).isInstanceOf(UserException.class);
        UserException told = (UserException) fault;
        assertThat(told.exitCode()).isEqualTo(ExitCode.CANNOT_CREATE);
        Product product = Product.open();
        PrintWriter unused = new PrintWriter(new StringWriter());
        for (Language language : Language.values()) {
            String text = new Console(language, product::words, unused, unused, true)
                    .text(told.key(), told.arguments().toArray());
            assertThat(text).contains(out.toString(), "records.bin", "outcomes.csv", "30.0 MB", "--replications");
            assertThat(text).contains(language == Language.ZH ? "什么都没有写" : "Nothing was written");
        }
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void anotherRunIsNotMovedAsideForOneThatDoesNotFit() throws IOException {
        List<String> before = files(made);
        assertThat(refused(made, FULL, "--replications", "2000", "--force")).isInstanceOf(UserException.class);
        assertThat(files(made)).isEqualTo(before);
        assertThat(made.resolveSibling("made.old-1")).doesNotExist();
    }

    /** What is there already needs no space, and what is needed is not more than a run really takes. */
    @Test
    void theNeedIsThatOfTheRun() throws IOException {
        long size;
        try (Stream<Path> files = Files.walk(made)) {
            size = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
        Product product = Product.open();
        PrintWriter unused = new PrintWriter(new StringWriter());
        Console console = new Console(Language.ZH, product::words, unused, unused, true);
        Scenario scenario = product.loader().load("baseline", Path.of(""), List.of(), OptionalLong.empty());
        RunOptions options = new RunOptions();
        new CommandLine(options).setCaseInsensitiveEnumValuesAllowed(true).parseArgs("--replications", "2");
        RunJob job = new RunJob(product, console, options);
        assertThat(job.need(scenario, made)).isEqualTo(DiskNeed.NONE);
        DiskNeed fresh = job.need(scenario, folder.resolve("fresh"));
        assertThat(fresh.records()).isEqualTo(Files.size(made.resolve(RunDirectory.RECORDS)));
        assertThat(fresh.records() + fresh.outcomes() + fresh.beside()).isBetween(size, size * 3 / 2);
    }

    /** Each run would fit, all of them would not. */
    @Test
    void aComparisonThatDoesNotFitBeginsNoRun() throws IOException {
        Path out = folder.resolve("compared");
        CommandLine command =
                new CommandLine(new CompareCommand(place -> 100_000_000)).setCaseInsensitiveEnumValuesAllowed(true);
        command.setExecutionExceptionHandler((fault, line, given) -> {
            assertThat(fault).isInstanceOf(UserException.class);
            return ((UserException) fault).exitCode();
        });
        int code =
                command.execute("baseline", "plan-2024", "--replications", "400", "--quiet", "--out", out.toString());
        assertThat(code).isEqualTo(ExitCode.CANNOT_CREATE);
        assertThat(out).doesNotExist();
    }

    /** Options that no run can be made with are told before anything is made, too. */
    @ParameterizedTest
    @ValueSource(strings = {"--replications=0", "--threads=0", "--replication-limit=0"})
    void wrongOptionsLeaveNothing(String option) {
        Path out = folder.resolve("wrong");
        Cli.Outcome outcome = Cli.run("run", "plan-2024", option, "--out", out);
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(out).doesNotExist();
        outcome = Cli.run("compare", "baseline", "plan-2024", option, "--out", out);
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(out).doesNotExist();
    }

    /** A folder in place of any file of a run is named before anything is computed, and so is a file in place of the charts. */
    @Test
    void whatStandsInPlaceOfAFileIsNamedBeforeTheRun() throws IOException {
        Path out = Files.createDirectories(folder.resolve("misplaced"));
        for (String name : RunDirectory.files()) {
            Path wrong = Files.createDirectories(out.resolve(name));
            assertThatThrownBy(() -> OutputPlace.refuseMisplaced(RunDirectory.at(out)))
                    .as(name)
                    .isInstanceOf(UserException.class);
            Files.delete(wrong);
        }
        Files.createFile(out.resolve(RunDirectory.CHARTS));
        assertThatThrownBy(() -> OutputPlace.refuseMisplaced(RunDirectory.at(out)))
                .isInstanceOf(UserException.class);
        List<String> all = RunDirectory.files();
        try (Stream<Path> files = Files.list(made)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("charts")))
                    .isSubsetOf(all);
        }
        List<String> before = files(made);
        Path page = made.resolve(RunDirectory.REPORT);
        Path kept = Files.move(page, folder.resolve("page"));
        Files.createDirectories(page);
        Cli.Outcome outcome = Cli.run("run", "baseline", "--replications", 3, "--out", made, "--lang", "en");
        assertThat(outcome.code()).isEqualTo(ExitCode.CANNOT_CREATE);
        assertThat(outcome.err()).contains(page + " is a folder").doesNotContain(".part");
        Files.delete(page);
        Files.move(kept, page);
        assertThat(files(made).stream().filter(file -> !file.startsWith(" ")).toList())
                .isEqualTo(before.stream().filter(file -> !file.startsWith(" ")).toList());
    }

    /** Where a finished run is only read and drawn: the file that people know is named, never the temporary one. */
    @Test
    void aFolderInPlaceOfAFileIsNamedByTheReport() throws IOException {
        for (String name : List.of(
                "targets.csv",
                "seals.csv",
                "ledger.csv",
                "report.html",
                "charts/how-many.png",
                "charts/how-many.csv")) {
            Path file = made.resolve(name);
            assertThat(file).isRegularFile();
            Path kept = Files.move(file, folder.resolve("kept"));
            Files.createDirectories(file);
            Files.createFile(file.resolve("x"));
            Cli.Outcome outcome = Cli.run("report", made, "--lang", "en");
            assertThat(outcome.code()).as(name).isEqualTo(ExitCode.INPUT_OUTPUT);
            assertThat(outcome.err())
                    .as(name)
                    .contains(file + " (a folder of that name is there)")
                    .doesNotContain(".part");
            Files.delete(file.resolve("x"));
            Files.delete(file);
            Files.move(kept, file);
        }
    }
}
