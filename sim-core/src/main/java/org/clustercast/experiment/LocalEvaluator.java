package org.clustercast.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.RecordCheck;
import org.clustercast.engine.SimulationRun;
import org.clustercast.random.Lot;
import org.clustercast.result.Failure;
import org.clustercast.result.ReplicationRecord;
import org.clustercast.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates on threads of this process. Each thread has one model, which it binds to all variants in turn; threads take lots
 * one after the other and evaluate all variants on each, so that whatever a lot shares stays at hand.
 */
public final class LocalEvaluator implements Evaluator {

    private final CheckLevel checks;

    /** An evaluator whose replications close their books as often as a level says. */
    public LocalEvaluator(CheckLevel checks) {
        this.checks = checks;
    }

    @Override
    public ResponseBlock evaluate(List<Scenario> variants, Lots lots, Response what, Budget budget, Progress progress) {
        Task task = new Task(variants, lots, what, budget, progress, checks);
        List<Thread> threads = new ArrayList<>();
        for (int k = 0; k < Math.min(budget.threads(), lots.size()); k++) {
            Thread thread = new Thread(new Worker(task), "evaluator-" + k);
            threads.add(thread);
            thread.start();
        }
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            task.end(new IllegalStateException("an evaluation was interrupted", e));
        }
        return task.result();
    }

    /** What all threads work at. */
    private static final class Task {

        private final List<Scenario> variants;
        private final Lots lots;
        private final Response what;
        private final Budget budget;
        private final Progress progress;
        private final CheckLevel checks;
        private final ResponseBlock block;
        private final AtomicInteger next = new AtomicInteger();
        private int done;
        private @Nullable RuntimeException fault;

        Task(List<Scenario> variants, Lots lots, Response what, Budget budget, Progress progress, CheckLevel checks) {
            if (variants.isEmpty()) {
                throw new IllegalArgumentException("nothing to evaluate");
            }
            this.variants = variants;
            this.lots = lots;
            this.what = what;
            this.budget = budget;
            this.progress = progress;
            this.checks = checks;
            block = new ResponseBlock(variants.size(), lots, what.width());
            progress.report(0, total());
        }

        private int total() {
            return variants.size() * lots.size();
        }

        /** Position of the next lot; negative when there is none. */
        int take() {
            return isEnded() || budget.isOver().getAsBoolean() ? -1 : next.getAndIncrement();
        }

        private synchronized boolean isEnded() {
            return fault != null || next.get() >= lots.size();
        }

        synchronized void end(RuntimeException because) {
            fault = fault == null ? because : fault;
        }

        synchronized void oneMore() {
            done++;
            progress.report(done, total());
        }

        /** A variant failed in a lot: the evaluation ends, or goes on without it. */
        void failed(int variant, Lot lot, Throwable cause) {
            String message = Failures.message(cause);
            block.fail(new LotFailure(variant, lot, message));
            if (budget.onFailure() == FailurePolicy.STOP) {
                Scenario scenario = variants.get(variant);
                String where = "beside the run, in " + scenario.id() + ", lot " + lot + ": " + message;
                end(new ReplicationFailedException(new Failure(lot.draw(), scenario.seed(), where), cause));
            }
        }

        synchronized ResponseBlock result() {
            if (fault != null) {
                throw fault;
            }
            return block;
        }
    }

    /** One thread. */
    private static final class Worker implements Runnable {

        private final Task task;
        private final @Nullable SimulationRun[] runs;
        private final @Nullable ReplicationRecord[] records;

        Worker(Task task) {
            this.task = task;
            runs = new @Nullable SimulationRun[task.variants.size()];
            records = new @Nullable ReplicationRecord[runs.length];
        }

        @Override
        public void run() {
            try {
                double[] response = new double[task.what.width()];
                for (int lot = task.take(); lot >= 0 && lot < task.lots.size(); lot = task.take()) {
                    for (int variant = 0; variant < runs.length; variant++) {
                        evaluate(variant, lot, response);
                        task.oneMore();
                    }
                }
            } catch (RuntimeException e) {
                task.end(e);
            } catch (Error e) {
                task.end(new IllegalStateException("an evaluation ended", e));
            }
        }

        private void evaluate(int variant, int lot, double[] response) {
            Lot which = task.lots.all().get(lot);
            try {
                SimulationRun run = bound(variant);
                ReplicationRecord record = records[variant];
                if (record == null) {
                    record = new ReplicationRecord(run.layout());
                    records[variant] = record;
                }
                run.run(which, record);
                new RecordCheck(run.layout()).require(record);
                task.what.read(run.layout(), record, response, 0);
                task.block.put(variant, lot, response);
            } catch (RuntimeException | StackOverflowError | AssertionError e) {
                // What the failed replication left in the model must not reach the next one, of whatever variant.
                Arrays.fill(runs, null);
                task.failed(variant, which, e);
            }
        }

        /** The model bound to a variant: made once, with what the variants share made only for the first of them. */
        private SimulationRun bound(int variant) {
            SimulationRun found = runs[variant];
            if (found == null) {
                SimulationRun like = first();
                Scenario scenario = task.variants.get(variant);
                found = like == null ? new SimulationRun(scenario, task.checks) : like.rebind(scenario);
                runs[variant] = found;
            }
            return found;
        }

        private @Nullable SimulationRun first() {
            for (SimulationRun run : runs) {
                if (run != null) {
                    return run;
                }
            }
            return null;
        }
    }
}
