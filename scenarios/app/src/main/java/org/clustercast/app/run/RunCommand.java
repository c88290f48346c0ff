package org.clustercast.app.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.clustercast.app.terminal.CommonOptions;
import org.clustercast.app.terminal.Console;
import org.clustercast.app.terminal.DrawnTexts;
import org.clustercast.app.terminal.ExitCode;
import org.clustercast.app.terminal.FinishedRun;
import org.clustercast.app.terminal.JsonSummary;
import org.clustercast.app.terminal.Product;
import org.clustercast.app.terminal.ReportWords;
import org.clustercast.app.terminal.StopSignal;
import org.clustercast.loader.ScenarioLoader;
import org.clustercast.reports.ReportBook;
import org.clustercast.reports.text.Words;
import org.clustercast.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What happens, how likely is each target? */
@Command(
        name = "run",
        description = "运行一个情景：会怎样？每个目标有多大可能？ / run a scenario: what happens, how likely is each target?",
        footer = {
            "",
            "例 / examples:",
            "  clustercast run plan-2024",
            "  clustercast run my.yaml --replications 500 --lang en"
        })
public final class RunCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SCENARIO", description = "情景名或文件 / name in the library, or a file")
    private String scenario = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "运行目录 / run directory; default: runs/<scenario>-<fingerprint>")
    private @Nullable Path out;

    @Option(names = "--json", description = "在标准输出给出机器可读的摘要 / machine-readable summary on standard output")
    private boolean isJson;

    @Mixin
    private RunOptions options = new RunOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        Product product = Product.open();
        Console console = common.console(product);
        Scenario resolved = product.loader().load(scenario, Path.of(""), options.sets(), options.seed());
        DrawnTexts.require(
                new ScenarioLoader.Source(scenario, options.sets(), options.seed()), resolved, product.loader());
        Path directory = out == null ? RunJob.defaultDirectory(resolved) : out;
        try (StopSignal stop = StopSignal.listen()) {
            Instant start = Instant.now();
            FinishedRun run = new RunJob(product, console, options).run(scenario, resolved, directory, stop);
            ReportWords words = ReportWords.of(product, resolved);
            try (var progress = new ProgressView(console, Stage.REPORT, resolved.id())) {
                ReportBook.write(run.directory(), run.description(), words, console.language(), progress::report);
            }
            RunNotes.report(run.directory(), start, console);
            if (isJson) {
                JsonSummary.print(run, console);
            } else {
                new TargetSummary(console, new Words(product.words(), console.language())).print(run);
            }
            return run.result().failed() > 0 ? ExitCode.FAILED_REPLICATIONS : ExitCode.DONE;
        }
    }
}
