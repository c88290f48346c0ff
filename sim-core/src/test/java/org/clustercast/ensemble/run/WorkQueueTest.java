package org.clustercast.ensemble.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.clustercast.experiment.ReplicationFailedException;
import org.clustercast.result.Failure;
import org.junit.jupiter.api.Test;

/** What threads share. */
class WorkQueueTest {

    private final AtomicBoolean isStopped = new AtomicBoolean();
    private final List<String> reports = new ArrayList<>();
    private final WorkQueue queue =
            new WorkQueue(new int[] {2, 5, 7}, 10, (done, total) -> reports.add(done + "/" + total), isStopped::get);

    private static ReplicationFailedException failed(int replication) {
        return new ReplicationFailedException(new Failure(replication, 42, "x"), new IllegalStateException("x"));
    }

    @Test
    void whatIsMissingIsTakenOnceInOrder() {
        assertThat(List.of(queue.take(), queue.take(), queue.take(), queue.take()))
                .containsExactly(2, 5, 7, WorkQueue.NONE);
        queue.done();
        queue.done();
        assertThat(queue.isEndedEarly()).isTrue();
        queue.done();
        assertThat(queue.isEndedEarly()).isFalse();
        assertThat(reports).containsExactly("7/10", "8/10", "9/10", "10/10");
    }

    @Test
    void nothingIsTakenAfterARequestToStop() {
        assertThat(queue.take()).isEqualTo(2);
        isStopped.set(true);
        assertThat(queue.take()).isEqualTo(WorkQueue.NONE);
    }

    /** With several threads the one that ends first is luck; the number that is told is not. */
    @Test
    void ofSeveralFailuresTheLowestIsTold() {
        queue.end(failed(7));
        queue.end(failed(2));
        queue.end(failed(5));
        assertThat(queue.take()).isEqualTo(WorkQueue.NONE);
        assertThatThrownBy(queue::throwFault)
                .isInstanceOfSatisfying(
                        ReplicationFailedException.class,
                        fault -> assertThat(fault.failure().replication()).isEqualTo(2));
    }

    @Test
    void aFaultOfTheMachineGoesBeforeFailures() {
        queue.end(failed(0));
        queue.end(new IOException("disk"));
        queue.end(failed(1));
        assertThatThrownBy(queue::throwFault).isInstanceOf(IOException.class).hasMessage("disk");
    }
}
