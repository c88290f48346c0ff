package org.clustercast.result;

import java.nio.file.Files;
import java.nio.file.Path;

/** A process that locks a run directory, tells so by a file, and never ends by itself. */
final class LockHolder {

    private LockHolder() {}

    public static void main(String[] arguments) throws Exception {
        RunDirectory run = RunDirectory.at(Path.of(arguments[0]));
        try (RunLock lock = run.lock()) {
            Files.writeString(run.file("ready"), lock.toString());
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
