package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clustercast.app.run.RunOptions;
import org.clustercast.app.terminal.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The launcher, with a Java and a Maven that only say how they were called. */
@EnabledOnOs(OS.LINUX)
class LauncherTest {

    private static final String LIST = "scenarios/clustercast list";
    private static final int NOT_WRITABLE = 73;
    private static final int CANNOT_START = 70;

    /** Chinese, blanks and what shells take for something else. */
    private static final String ODD_NAME = "- 坪山 a'b \"c\" $d *[e]? #%41&;";

    @TempDir
    Path folder;

    private LauncherProject project;

    @BeforeEach
    void aProject() throws IOException {
        // the folder of a test has an ASCII path; a name that the locale of this process cannot write would be no test
        boolean isUnicode = System.getProperty("sun.jnu.encoding", "").equals("UTF-8");
        project = LauncherProject.in(folder, isUnicode ? ODD_NAME : ODD_NAME.replace("坪山", ""));
    }

    private static void assertStarted(Cli.Outcome outcome, LauncherProject project) {
        assertThat(outcome.code()).as(outcome.out()).isZero();
        assertThat(outcome.out().lines())
                .contains("-Dclustercast.home=" + project.root().resolve("scenarios"), "list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sh ", "bash ", "bash --posix "})
    void whatPeopleSetForTheirShellChangesNothing(String shell) throws Exception {
        Path start = folder.resolve("start.sh");
        Files.writeString(start, "set -o noclobber; cd() { echo elsewhere; builtin cd \"$@\"; }\n");
        for (String variables : List.of(
                "CDPATH=.",
                "CDPATH=..:.:/",
                "SHELLOPTS=noclobber",
                "SHELLOPTS=errexit:nounset",
                "POSIXLY_CORRECT=1",
                "GREP_OPTIONS=--color=always",
                "ENV=" + start + " BASH_ENV=" + start)) {
            assertStarted(project.type("env " + variables + " " + shell + LIST), project);
        }
        assertThat(project.builds()).isEqualTo(1);
        try (Stream<Path> found = Files.walk(folder)) {
            assertThat(found).noneMatch(path -> path.getFileName().toString().contains("\n"));
        }
    }

    /** A script that goes to its own folder would be led elsewhere, and be told where it is twice. */
    @ParameterizedTest
    @ValueSource(strings = {"scenarios/clustercast", "scenarios/check-kills", ".ci/run"})
    void everyScriptForgetsWhereTheShellOfTheUserGoes(String script) throws IOException {
        String text = Files.readString(Cli.home().resolveSibling(script));
        assertThat(text).contains("unset CDPATH");
        assertThat(text.indexOf("unset CDPATH")).isLessThan(text.indexOf("$(cd "));
    }

    @Test
    void itIsFoundThroughLinksAndFromAnyFolder() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("-"));
        Files.createSymbolicLink(elsewhere.resolve("first"), project.launcher());
        Files.createSymbolicLink(elsewhere.resolve("-n"), Path.of("first"));
        for (String typed : List.of("'./-n' list", "sh -- -n list", "PATH=.:$PATH; first list")) {
            assertStarted(project.type("cd ../-; " + typed), project);
        }
        assertStarted(project.type("cd scenarios; sh clustercast list"), project);
    }

    @Test
    void twoAtOnceBuildOnceAndTheSecondSaysThatItWaits() throws Exception {
        Map<String, String> slow = Map.of("BUILD_TAKES", "1.3");
        Process first = project.start(LIST, slow);
        Process second = project.start(LIST, slow);
        Cli.Outcome one = project.end(first);
        Cli.Outcome two = project.end(second);
        assertStarted(one, project);
        assertStarted(two, project);
        assertThat(project.builds()).isEqualTo(1);
        assertThat(one.out() + two.out()).contains("正在构建，等它结束", "is building; waiting");
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aWaitForAnotherBuildEnds(boolean hasFlock) throws Exception {
        Files.createDirectories(project.launch());
        String hold = "exec 9>>scenarios/app/target/launch/build.lock; flock 9; echo 77 >&9; exec ";
        if (!hasFlock) {
            withoutFlock();
            hold = "mkdir scenarios/app/target/launch/build.lock.d; ";
        }
        String owner = " { echo $$; sed 's/.*) //' /proc/$$/stat | cut -d ' ' -f 20; }"
                + " >scenarios/app/target/launch/build.lock.d/owner; ";
        Process holder = project.start((hasFlock ? hold : hold + owner + "exec ") + "sleep 20", path(hasFlock));
        Path lock = project.launch().resolve(hasFlock ? "build.lock" : "build.lock.d/owner");
        while (!Files.exists(lock) || Files.size(lock) == 0) {
            Thread.sleep(5);
        }
        long begin = System.nanoTime();
        Process waiting = project.start("CLUSTERCAST_BUILD_WAIT=2 " + LIST, path(hasFlock));
        Cli.Outcome ended = project.end(waiting);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
        assertThat(ended.code()).as(ended.out()).isEqualTo(ExitCode.STOPPED);
        assertThat(ended.out())
                .contains("is building", "has not ended in 2 seconds", "还没有结束")
                .contains(hasFlock ? "77" : Long.toString(holder.pid()));
        holder.destroyForcibly();
        holder.waitFor();
        assertStarted(project.end(project.start(LIST, path(hasFlock))), project);
    }

    private Map<String, String> path(boolean hasFlock) {
        return hasFlock ? Map.of() : Map.of("PATH", project.bin().toString());
    }

    private void withoutFlock() throws IOException {
        project.onlyTools(
                "sh",
                "sed",
                "cut",
                "cat",
                "find",
                "mkdir",
                "mv",
                "rm",
                "cp",
                "sleep",
                "head",
                "sort",
                "cksum",
                "dirname",
                "readlink",
                "locale",
                "env");
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void whatAKilledBuildLeftKeepsNobodyWaiting(boolean hasFlock) throws Exception {
        Path lock = Files.createDirectories(project.launch().resolve("build.lock.d"));
        if (!hasFlock) {
            withoutFlock();
        }
        // its number was given to another process: this one
        String number = Long.toString(ProcessHandle.current().pid());
        Files.writeString(lock.resolve("owner"), number + "\n1\n");
        Files.writeString(project.launch().resolve("build.lock"), number + "\n");
        Cli.Outcome outcome = project.end(project.start("CLUSTERCAST_BUILD_WAIT=4 " + LIST, path(hasFlock)));
        assertStarted(outcome, project);
        assertThat(project.builds()).isEqualTo(1);
    }

    @Test
    void aCopyOfABuiltProjectIsNotBuiltAgainAndAChangedOneIs() throws Exception {
        project.type(LIST);
        FileTime now = FileTime.fromMillis(System.currentTimeMillis() + 5_000);
        try (Stream<Path> files = Files.walk(project.root())) {
            for (Path file :
                    files.filter(path -> !path.startsWith(project.launch())).toList()) {
                Files.setLastModifiedTime(file, now);
            }
        }
        assertStarted(project.type(LIST), project);
        assertThat(project.builds()).isEqualTo(1);
        Files.writeString(project.root().resolve("scenarios/library/plan.yaml"), "another plan");
        assertStarted(project.type(LIST), project);
        assertThat(project.builds()).isEqualTo(2);
        Files.delete(project.root().resolve("scenarios/library/plan.yaml"));
        assertStarted(project.type(LIST), project);
        assertThat(project.builds()).isEqualTo(3);
    }

    @Test
    void whereNothingCanBeWrittenABuiltProjectRunsAndAnotherOneSaysWhy() throws Exception {
        // not even root may write there
        String readOnly = "mount --bind . . && mount -o remount,bind,ro . && cd \"$PWD\" && ";
        assumeThat(project.type("unshare -rm sh -c '" + readOnly + "! touch x'").code())
                .isZero();
        String start = "unshare -rm sh -c '" + readOnly + " exec " + LIST + "'";
        Cli.Outcome unbuilt = project.type(start);
        assertThat(unbuilt.code()).as(unbuilt.out()).isEqualTo(NOT_WRITABLE);
        assertThat(unbuilt.out()).contains("not built yet", "还没有构建");
        project.type(LIST);
        assertStarted(project.type(start), project);
        Files.writeString(project.root().resolve("pom.xml"), "changed");
        Files.setLastModifiedTime(
                project.root().resolve("pom.xml"), FileTime.fromMillis(System.currentTimeMillis() + 5_000));
        Cli.Outcome changed = project.type(start);
        assertThat(changed.code()).as(changed.out()).isEqualTo(NOT_WRITABLE);
        assertThat(changed.out()).contains("CLUSTERCAST_NO_BUILD=1");
        assertStarted(project.type("CLUSTERCAST_NO_BUILD=1 " + start), project);
    }

    @Test
    void aLauncherThatWasCopiedAloneSaysWhereItBelongs() throws Exception {
        Files.createDirectories(folder.resolve("tools"));
        Cli.Outcome outcome = project.type("cp scenarios/clustercast ../tools && ../tools/clustercast list");
        assertThat(outcome.code()).as(outcome.out()).isEqualTo(CANNOT_START);
        assertThat(outcome.out()).contains("symbolic link", "符号链接");
        assertThat(folder.resolve("tools/app")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LC_ALL=xx_XX.UTF-8",
                "LC_ALL=en_US.utf8",
                "LANG=zh_CN.UTF-8",
                "LC_TIME=xx_XX.UTF-8",
                "LANG=",
                "LC_ALL=POSIX"
            })
    void aUtf8LocaleThatWorksIsUsedWhateverItsName(String variables) throws Exception {
        Cli.Outcome outcome = project.type("env " + variables + " " + LIST);
        assertStarted(outcome, project);
        assertThat(outcome.out().lines().toList()).endsWith("UTF-8");
    }

    @Test
    void whereNoUtf8LocaleWorksItSaysSoAndStarts() throws Exception {
        project.tool("locale", "#!/bin/sh\necho ANSI_X3.4-1968\n");
        Cli.Outcome outcome = project.type(LIST);
        assertStarted(outcome, project);
        assertThat(outcome.out()).contains("No UTF-8 locale works", "没有可用的 UTF-8 语言环境");
    }

    @Test
    void tooFewOpenFilesAreToldBeforeTheStart() throws Exception {
        Cli.Outcome outcome = project.type("ulimit -n 64; exec " + LIST);
        assertThat(outcome.code()).as(outcome.out()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(outcome.out()).contains("ulimit -n", "64", "同时打开").doesNotContain("\tat ");
    }

    /** The first file that Java opens would get the number of a closed standard output, and the results. */
    @Test
    void aClosedStandardOutputIsNoPlaceForResults() throws Exception {
        Path link = folder.resolve("fd1");
        project.type(LIST + " >&-", "FD1", link.toString());
        assertThat(Files.readString(link)).isEqualTo("/dev/null\n");
        Cli.Outcome outcome = project.type(LIST + " >&- 2>err; cat err");
        assertThat(outcome.out()).contains("printf").doesNotContain("-Dclustercast.home");
    }

    @Test
    void wordsOfJavaMayHoldAStar() throws Exception {
        Cli.Outcome outcome = project.type(LIST, "CLUSTERCAST_JAVA_OPTS", "-Dx=* -Xmx1g");
        assertThat(outcome.out().lines()).contains("-Dx=*", "-Xmx1g");
    }

    /** The optimising compiler is for what simulates, and no other command is named. */
    @Test
    void theLauncherNamesTheCommandsThatSimulate() throws IOException {
        String text = Files.readString(Cli.home().resolve("clustercast"));
        Matcher named =
                Pattern.compile("(?m)^ +(\\S[^()\\n]*)\\) flags=\\$long_flags").matcher(text);
        assertThat(named.find()).isTrue();
        TreeSet<String> simulating = new TreeSet<>();
        new CommandLine(new ClusterCast()).getSubcommands().forEach((name, command) -> {
            if (command.getMixins().values().stream().anyMatch(RunOptions.class::isInstance)) {
                simulating.add(name);
            }
        });
        assertThat(named.group(1).split(" \\| ")).containsExactlyInAnyOrderElementsOf(simulating);
    }
}
