package org.clustercast.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureLogTest {

    @TempDir
    Path folder;

    @Test
    void failuresSurviveInOrderOfTheirNumbers() throws IOException {
        Path file = folder.resolve(RunDirectory.FAILURES);
        FailureLog log = FailureLog.open(file);
        Failure late = new Failure(7, 42, "IllegalStateException: books, \"space\"");
        Failure early = new Failure(2, 42, "=x");
        log.add(late);
        log.add(early);
        assertThat(FailureLog.open(file).failures()).containsExactly(early, late);
    }

    @Test
    void failuresThatAreTriedAgainAreForgotten() throws IOException {
        Path file = folder.resolve(RunDirectory.FAILURES);
        FailureLog log = FailureLog.open(file);
        log.add(new Failure(2, 42, "a"));
        log.add(new Failure(7, 42, "b"));
        log.forgetBelow(5);
        assertThat(FailureLog.open(file).failures()).containsExactly(new Failure(7, 42, "b"));
        log.forgetBelow(8);
        assertThat(file).doesNotExist();
    }

    @Test
    void anEditedLogIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("failures.csv"), "replication,seed,message\nx,1,a\n");
        assertThatThrownBy(() -> FailureLog.open(file)).hasMessageContaining("row 2");
        Files.writeString(file, "a,b\n");
        assertThatThrownBy(() -> FailureLog.open(file)).hasMessageContaining("columns should be");
    }
}
