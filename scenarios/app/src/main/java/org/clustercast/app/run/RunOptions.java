package org.clustercast.app.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.clustercast.app.terminal.Console;
import org.clustercast.app.terminal.ExitCode;
import org.clustercast.app.terminal.UserException;
import org.clustercast.engine.CheckLevel;
import org.clustercast.ensemble.run.EnsemblePlan;
import org.clustercast.experiment.FailurePolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of commands that simulate. */
public final class RunOptions {

    private static final int MOST_REPLICATIONS = 1_000_000;

    @Option(names = "--replications", paramLabel = "N", description = "模拟次数 / replications; default: the scenario's")
    private @Nullable Integer replications;

    @Option(names = "--seed", paramLabel = "S", description = "随机种子 / seed; default: the scenario's")
    private @Nullable Long seed;

    @Option(names = "--threads", paramLabel = "T", description = "线程数 / threads; default: one for each processor")
    private @Nullable Integer threads;

    private boolean isThreadsTold;

    @Option(
            names = "--set",
            paramLabel = "path=value",
            description = "改一个值，可重复 / change one value, repeatable, e.g. parameters.environment.growthHalfLife.value=3")
    private List<String> sets = new ArrayList<>();

    @Option(names = "--force", description = "目录里有别的运行时移开它 / move another run in the directory aside")
    private boolean isForced;

    @Option(names = "--resume", description = "接着已有的结果做（默认如此） / continue from what is there (the default)")
    private boolean isResumed;

    @Option(
            names = "--on-failure",
            paramLabel = "stop|continue",
            defaultValue = "stop",
            description = "一次模拟失败时 / when a replication fails; default: ${DEFAULT-VALUE}")
    private FailurePolicy onFailure = FailurePolicy.STOP;

    @Option(
            names = "--replication-limit",
            paramLabel = "SECONDS",
            description = "一次模拟最多用多少秒，超过即算失败 / longest time of one replication; default: ${DEFAULT-VALUE}",
            defaultValue = "300")
    private long limit = EnsemblePlan.USUAL_LIMIT.toSeconds();

    @Option(
            names = "--check",
            paramLabel = "none|quarterly|phase",
            defaultValue = "quarterly",
            description = "多久核对一次账 / how often the books are closed; default: ${DEFAULT-VALUE}")
    private CheckLevel checks = CheckLevel.QUARTERLY;

    public int replications(int byScenario) {
        int asked = replications == null ? byScenario : replications;
        if (asked < 1 || asked > MOST_REPLICATIONS) {
            throw new UserException(ExitCode.USAGE, "app.replications-range", asked, MOST_REPLICATIONS);
        }
        return asked;
    }

    public OptionalLong seed() {
        return seed == null ? OptionalLong.empty() : OptionalLong.of(seed);
    }

    /** Threads that simulate: never more than processors, which more threads only keep busy with themselves. */
    public int threads() {
        int processors = Runtime.getRuntime().availableProcessors();
        int asked = threads == null ? processors : threads;
        if (asked < 1) {
            throw new UserException(ExitCode.USAGE, "app.threads-range", asked);
        }
        return Math.min(asked, processors);
    }

    /** Refuses options that no run can be made with, before anything is touched. */
    public void require(int byScenario) {
        replications(byScenario);
        threads();
        limit();
    }

    /** Says, once, that fewer threads work than were asked for: as many as there are processors and replications. */
    public void tellThreads(int replications, Console console) {
        int used = Math.min(threads(), replications);
        if (threads != null && threads > used && !isThreadsTold) {
            isThreadsTold = true;
            console.tell("app.threads-cut", threads, used, Runtime.getRuntime().availableProcessors(), replications);
        }
    }

    public List<String> sets() {
        return List.copyOf(sets);
    }

    public boolean isForced() {
        return isForced;
    }

    public FailurePolicy onFailure() {
        return onFailure;
    }

    public Duration limit() {
        if (limit < 1) {
            throw new UserException(ExitCode.USAGE, "app.limit-range", limit);
        }
        return Duration.ofSeconds(limit);
    }

    public CheckLevel checks() {
        return checks;
    }

    /** Directory of runs below a folder. */
    public static Path runs() {
        return Path.of("runs");
    }
}
