package org.clustercast.app.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.clustercast.app.terminal.CommonOptions;
import org.clustercast.app.terminal.Console;
import org.clustercast.app.terminal.ExitCode;
import org.clustercast.app.terminal.Product;
import org.clustercast.app.terminal.ReportWords;
import org.clustercast.app.terminal.UserException;
import org.clustercast.reports.ReportBook;
import org.clustercast.result.RunDescription;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.RunTableCheck;
import org.clustercast.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Redraws charts and the report from a run directory; nothing is simulated. */
@Command(
        name = "report",
        description = "由运行目录重画图表和报告，不做模拟 / redraw charts and report from a run, no simulation",
        footer = {"", "例 / example:", "  clustercast report runs/plan-2024-0123456789ab --lang en"})
public final class ReportCommand implements Callable<Integer> {

    /** Tables that every run has. */
    private static final List<String> PROMISED = List.of(
            RunDirectory.TARGETS,
            RunDirectory.SUMMARY,
            RunDirectory.OUTCOMES,
            RunDirectory.BOTTLENECKS,
            RunDirectory.LEDGER);

    @Parameters(paramLabel = "RUN", description = "运行目录 / run directory")
    private Path run = Path.of("");

    @Mixin
    private StoredScenarioOptions scenario = new StoredScenarioOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        Product product = Product.open();
        Console console = common.console(product);
        Instant start = Instant.now();
        StoredRun stored = StoredRun.open(run);
        RunDirectory directory = stored.directory();
        RunDescription description = stored.run();
        ReportWords words = ReportWords.of(product, directory.file(RunDirectory.SCENARIO));
        if (description.isUnfinished()) {
            Scenario resolved = scenario.of(stored, product);
            description = RunTables.remake(stored, resolved, console);
            words = ReportWords.of(product, resolved);
        }
        for (String table : PROMISED) {
            if (!directory.has(table)) {
                throw new UserException(ExitCode.CANNOT_READ, "app.table-missing", directory.tableFile(table));
            }
        }
        RunTableCheck.require(directory, description, RunNotes.seals(directory));
        try (var progress = new ProgressView(console, Stage.REPORT, description.scenario())) {
            ReportBook.write(directory, description, words, console.language(), progress::report);
        }
        RunNotes.report(directory, start, console);
        console.result(console.text("app.report-at", directory.file(RunDirectory.REPORT)));
        return ExitCode.DONE;
    }
}
