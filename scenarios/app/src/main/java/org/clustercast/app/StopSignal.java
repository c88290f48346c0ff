package org.clustercast.app;

import java.util.Arrays;

/**
 * Turns Ctrl-C and a request to end (SIGTERM) into an early end of a run: what has begun is finished and kept, and the
 * program says how to go on. Java ends the process when its hooks are done, so the hook waits for the program's own end.
 */
final class StopSignal implements AutoCloseable {

    /** Longest wait for what has begun; a replication takes milliseconds. */
    private static final long GRACE_MILLIS = 4_000;

    private static final long LOOK_MILLIS = 20;
    /** The class in which a thread waits that has asked for the end of the program. */
    private static final String ENDING = "java.lang.Shutdown";

    private final Thread hook;

    private StopSignal(Thread hook) {
        this.hook = hook;
    }

    /** From now on a signal calls {@code stop} and waits for the calling thread to end the program. */
    static StopSignal onSignal(Runnable stop) {
        Thread running = Thread.currentThread();
        Thread hook = new Thread(
                () -> {
                    stop.run();
                    await(running);
                },
                "on-signal");
        Runtime.getRuntime().addShutdownHook(hook);
        return new StopSignal(hook);
    }

    private static void await(Thread running) {
        long end = System.nanoTime() + GRACE_MILLIS * 1_000_000;
        try {
            while (!isEnding(running) && System.nanoTime() < end) {
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isEnding(Thread running) {
        return !running.isAlive()
                || Arrays.stream(running.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().equals(ENDING));
    }

    /** Signals end the program as usual again. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the program is ending already: the hook is running
            Thread.currentThread().interrupt();
        }
    }
}
