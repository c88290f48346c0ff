package org.clustercast.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class RunDirectoryTest {

    @TempDir
    Path folder;

    @Test
    void knowsItsFilesAndTables() throws IOException {
        RunDirectory run = RunDirectory.at(folder.resolve("结果 1"));
        Files.createDirectories(run.path());
        run.write(RunDirectory.TARGETS, Table.columns("a").row(1).build());
        assertThat(run.has("targets")).isTrue();
        assertThat(run.has("targets.csv")).isTrue();
        assertThat(run.has(RunDirectory.SUMMARY)).isFalse();
        assertThat(run.table("targets").number(0, "a")).isEqualTo(1);
    }

    @Test
    void aFileWhoseWritingFailsKeepsItsOldContent() throws IOException {
        RunDirectory run = RunDirectory.at(folder);
        run.write("report.html", file -> Files.writeString(file, "old"));
        assertThatThrownBy(() -> run.write("report.html", file -> {
                    Files.writeString(file, "half");
                    throw new IOException("disk full");
                }))
                .hasMessageContainingAll("report.html", "disk full");
        assertThat(Files.readString(run.file("report.html"))).isEqualTo("old");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aSecondHolderIsRefusedAndToldTheProcess() throws IOException {
        RunDirectory run = RunDirectory.at(folder.resolve("new"));
        RunLock lock = run.lock();
        assertThatThrownBy(run::lock)
                .isInstanceOf(RunBusyException.class)
                .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
        lock.close();
        run.lock().close();
    }

    @Test
    void theLockOfADeadProcessIsTakenOver() throws Exception {
        Process process = new ProcessBuilder("true").start();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        Files.writeString(folder.resolve(".lock"), process.pid() + "\n");
        try (RunLock lock = RunDirectory.at(folder).lock()) {
            assertThat(lock).isNotNull();
        }
    }

    @Test
    @Timeout(60)
    void anotherProcessIsRespectedWhileItLivesAndReplacedWhenItIsKilled() throws Exception {
        RunDirectory run = RunDirectory.at(folder.resolve("run"));
        Process holder = OtherJvm.start(LockHolder.class, run.path());
        try {
            OtherJvm.await(run.file("ready"), holder);
            assertThatThrownBy(run::lock)
                    .isInstanceOfSatisfying(
                            RunBusyException.class,
                            e -> assertThat(e.process()).isEqualTo(Long.toString(holder.pid())));
        } finally {
            holder.destroyForcibly().waitFor();
        }
        run.lock().close();
    }

    @Test
    void movingAsideNeverHitsAnEarlierRun() throws IOException {
        RunDirectory run = RunDirectory.at(folder.resolve("run"));
        Files.createDirectories(run.path());
        assertThat(run.moveAside()).isEqualTo(folder.resolve("run.old-1"));
        Files.createDirectories(run.path());
        assertThat(run.moveAside()).isEqualTo(folder.resolve("run.old-2"));
        assertThat(run.path()).doesNotExist();
    }
}
