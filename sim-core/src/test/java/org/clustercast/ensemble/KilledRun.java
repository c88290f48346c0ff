package org.clustercast.ensemble;

import java.nio.file.Path;
import org.clustercast.engine.ReplicationModel;
import org.clustercast.experiment.Progress;

/** A process that simulates the small world slowly enough to be killed in the middle. */
final class KilledRun {

    private KilledRun() {}

    public static void main(String[] arguments) throws Exception {
        RunFixture fixture = new RunFixture(Path.of(arguments[0]));
        ReplicationModel model = SmallWorld.model(fixture.layout, 0.3);
        fixture.threads = 2;
        fixture.models = () -> (replication, record) -> {
            model.run(replication, record);
            pause();
        };
        try (var records = fixture.open()) {
            fixture.executor(records, Integer.parseInt(arguments[1])).run(Progress.SILENT);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
