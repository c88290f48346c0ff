package org.clustercast.ensemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.clustercast.result.OtherJvm;
import org.clustercast.result.RecordFile;
import org.clustercast.result.RunDirectory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A killed run loses at most what was being simulated, and ends with the same files after it is resumed. */
class KillTest {

    private static final int REPLICATIONS = 400;

    @TempDir
    Path folder;

    @Test
    @Timeout(120)
    void aKilledRunResumesToTheSameFiles() throws Exception {
        kill(4);
    }

    @Test
    @Tag("thorough")
    @Timeout(900)
    void aHundredKillsLeaveNoTrace() throws Exception {
        assertThat(kill(100)).as("kills in the middle of a run").isPositive();
    }

    /** Kills and resumes runs; gives how many were killed with some replications done and others not. */
    private int kill(int times) throws Exception {
        RunFixture undisturbed = new RunFixture(folder.resolve("undisturbed"));
        undisturbed.simulate(REPLICATIONS);
        int halfway = 0;
        SplittableRandom moments = new SplittableRandom(1);
        for (int i = 0; i < times; i++) {
            RunFixture killed = new RunFixture(folder.resolve("killed-" + i));
            Process process = OtherJvm.start(KilledRun.class, killed.run.path(), REPLICATIONS);
            OtherJvm.await(killed.run.file(RunDirectory.RECORDS), process);
            Thread.sleep(moments.nextInt(200));
            process.destroyForcibly().waitFor();
            int survived = survived(killed);
            assertThat(killed.simulate(REPLICATIONS).simulated()).isEqualTo(REPLICATIONS - survived);
            requireSame(killed.run, undisturbed.run);
            halfway += survived > 0 && survived < REPLICATIONS ? 1 : 0;
        }
        return halfway;
    }

    private static int survived(RunFixture killed) throws IOException {
        try (RecordFile records = killed.open()) {
            return records.count();
        }
    }

    private static void requireSame(RunDirectory one, RunDirectory other) throws IOException {
        try (var files = Files.list(other.path())) {
            for (Path file : files.toList()) {
                assertThat(one.file(file.getFileName().toString())).hasSameBinaryContentAs(file);
            }
        }
    }
}
