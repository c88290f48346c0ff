package org.clustercast.app.terminal;

import java.util.Arrays;
import sun.misc.Signal;

/**
 * Turns Ctrl-C and a request to end (SIGTERM) into an early end of a run: what has begun is finished and kept, and the
 * program says how to go on. Java ends the process when its hooks are done, so the hook waits for the program's own end.
 */
public final class StopSignal implements AutoCloseable {

    /** Longest wait for what has begun; a replication takes milliseconds. */
    private static final long GRACE_MILLIS = 4_000;

    private static final long LOOK_MILLIS = 20;
    /** What shells add to the number of a signal. */
    private static final int SIGNAL_EXIT = 128;
    /** The class in which a thread waits that has asked for the end of the program. */
    private static final String ENDING = "java.lang.Shutdown";

    private final Thread running = Thread.currentThread();
    private final Thread hook = new Thread(this::onSignal, "on-signal");
    private boolean isSignalled;
    private volatile boolean isWaiting = true;
    private Runnable action = () -> {};

    private StopSignal() {}

    /** From now on a signal asks for an early end, and waits for the calling thread to end the program. */
    public static StopSignal listen() {
        StopSignal listening = new StopSignal();
        Runtime.getRuntime().addShutdownHook(listening.hook);
        return listening;
    }

    /** From now on a signal asks for an early end and waits for it; asks at once if a signal has come already. */
    public void asks(Runnable end) {
        set(end, true);
    }

    /** From now on a signal ends the program without waiting, after these words. */
    public void says(Runnable words) {
        set(words, false);
    }

    private synchronized void set(Runnable next, boolean waits) {
        action = next;
        isWaiting = waits;
        if (isSignalled) {
            action.run();
        }
    }

    private synchronized void act() {
        isSignalled = true;
        action.run();
    }

    private void onSignal() {
        act();
        endAtOnceOnTheNext("INT");
        endAtOnceOnTheNext("TERM");
        await();
    }

    /** Who asks twice does not wait; records and tables are whole at any moment. */
    private static void endAtOnceOnTheNext(String name) {
        Signal.handle(new Signal(name), signal -> Runtime.getRuntime().halt(SIGNAL_EXIT + signal.getNumber()));
    }

    private void await() {
        long end = System.nanoTime() + GRACE_MILLIS * 1_000_000;
        try {
            while (isWaiting && !isEnding() && System.nanoTime() < end) {
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isEnding() {
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
            // the program is ending already, and the hook waits for that
            return;
        }
    }
}
