package org.clustercast.app.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.clustercast.app.terminal.CommonOptions;
import org.clustercast.app.terminal.Console;
import org.clustercast.app.terminal.DrawnTexts;
import org.clustercast.app.terminal.ExitCode;
import org.clustercast.app.terminal.FinishedRun;
import org.clustercast.app.terminal.Product;
import org.clustercast.app.terminal.ReportWords;
import org.clustercast.app.terminal.SafeName;
import org.clustercast.app.terminal.StopSignal;
import org.clustercast.app.terminal.UserException;
import org.clustercast.ensemble.table.ComparedRun;
import org.clustercast.ensemble.table.Comparison;
import org.clustercast.ensemble.table.Outcomes;
import org.clustercast.loader.ScenarioLoader;
import org.clustercast.reports.ComparisonReport;
import org.clustercast.reports.text.Words;
import org.clustercast.result.RunDescription;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.Table;
import org.clustercast.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What changes if we do that instead, and is the difference real? */
@Command(
        name = "compare",
        description = "比较情景：换一种做法会怎样？差异是真的吗？ / compare: what changes if we do that instead, is the difference real?",
        footer = {
            "",
            "例 / examples:",
            "  clustercast compare baseline plan-2024",
            "  clustercast compare plan-2024 chips-first space-first"
        })
public final class CompareCommand implements Callable<Integer> {

    private static final String ALLOCATIONS = "allocations";
    /** What is written beside the table of the comparison. */
    private static final List<String> WRITTEN =
            List.of(ALLOCATIONS + ".csv", RunDirectory.ABSORPTION + ".csv", ComparisonReport.PAGE, RunDirectory.CHARTS);

    private final FreeSpace disk;

    @Parameters(arity = "2..*", paramLabel = "SCENARIO", description = "基准在前，其余在后 / the base first, then the others")
    private List<String> scenarios = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", description = "目录 / directory; default: runs/compare-<scenarios>")
    private @Nullable Path out;

    @Mixin
    private RunOptions options = new RunOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    public CompareCommand() {
        this(FreeSpace::onDisk);
    }

    public CompareCommand(FreeSpace disk) {
        this.disk = disk;
    }

    @Override
    public Integer call() throws IOException {
        Product product = Product.open();
        Console console = common.console(product);
        List<Scenario> resolved = new ArrayList<>();
        for (String name : scenarios) {
            Scenario scenario = product.loader().load(name, Path.of(""), options.sets(), options.seed());
            DrawnTexts.require(
                    new ScenarioLoader.Source(name, options.sets(), options.seed()), scenario, product.loader());
            resolved.add(scenario);
        }
        refuseDifferentLuck(resolved);
        refuseSameName(resolved);
        Path place = out == null ? RunOptions.runs().resolve(name(resolved)) : out;
        OutputPlace.refuseOtherComparison(RunDirectory.at(place), WRITTEN);
        requireSpace(resolved, place, product, console);
        List<FinishedRun> runs = new ArrayList<>();
        Table comparison;
        try (StopSignal stop = StopSignal.listen()) {
            for (int i = 0; i < resolved.size(); i++) {
                Scenario scenario = resolved.get(i);
                RunJob job = new RunJob(product, console, options, disk);
                runs.add(job.run(scenarios.get(i), scenario, directory(scenario), stop));
            }
            comparison = write(runs, place, ReportWords.of(product, resolved.get(0)), console);
        }
        new ComparisonSummary(console, new Words(product.words(), console.language()))
                .print(comparison, RunDirectory.at(place).table(RunDirectory.ABSORPTION), runs);
        console.result(console.text("app.comparison-at", place.resolve(ComparisonReport.PAGE)));
        return runs.stream().anyMatch(r -> r.result().failed() > 0) ? ExitCode.FAILED_REPLICATIONS : ExitCode.DONE;
    }

    private Path directory(Scenario scenario) {
        Path usual = RunJob.defaultDirectory(scenario);
        return out == null ? usual : out.resolve(usual.getFileName());
    }

    /** What stands against any of the runs, or against all of them together on the disk, is told before the first. */
    private void requireSpace(List<Scenario> resolved, Path place, Product product, Console console)
            throws IOException {
        Map<Path, DiskNeed> needs = new TreeMap<>();
        for (Scenario scenario : resolved) {
            Path directory = directory(scenario);
            needs.put(directory, new RunJob(product, console, options, disk).need(scenario, directory));
        }
        needs.values().stream().reduce(DiskNeed.NONE, DiskNeed::plus).require(place, disk);
    }

    private Table write(List<FinishedRun> runs, Path place, ReportWords words, Console console) throws IOException {
        Files.createDirectories(place);
        Table comparison = compare(runs);
        RunDirectory.at(place).write(RunDirectory.COMPARISON, comparison);
        RunDirectory.at(place).write(ALLOCATIONS, allocations(runs));
        RunDirectory.at(place).write(RunDirectory.ABSORPTION, absorption(runs));
        List<RunDescription> descriptions =
                DistinctLabels.of(runs.stream().map(FinishedRun::description).toList());
        try (var progress = new ProgressView(console, Stage.REPORT, name(scenarios(runs)))) {
            progress.report(0, 1);
            ComparisonReport.write(place, comparison, descriptions, words, console.language());
            progress.report(1, 1);
        }
        return comparison;
    }

    private static void refuseDifferentLuck(List<Scenario> scenarios) {
        for (Scenario scenario : scenarios) {
            Scenario base = scenarios.get(0);
            if (!scenario.span().equals(base.span())) {
                throw new UserException(
                        ExitCode.USAGE,
                        "app.compare-span",
                        base.id(),
                        base.span().start() + "–" + base.span().end(),
                        scenario.id(),
                        scenario.span().start() + "–" + scenario.span().end());
            }
            if (scenario.seed() != base.seed()) {
                throw new UserException(
                        ExitCode.USAGE, "app.different-luck", base.id(), base.seed(), scenario.id(), scenario.seed());
            }
        }
    }

    /** Tables call scenarios by their ids: two that differ under one id could not be told apart. */
    private static void refuseSameName(List<Scenario> scenarios) {
        Map<String, String> fingerprints = new TreeMap<>();
        for (Scenario scenario : scenarios) {
            String known = fingerprints.putIfAbsent(scenario.id(), scenario.fingerprint());
            if (known != null && !known.equals(scenario.fingerprint())) {
                throw new UserException(ExitCode.USAGE, "app.same-name", scenario.id());
            }
        }
    }

    private static String name(List<Scenario> scenarios) {
        return "compare-" + SafeName.of(scenarios.stream().map(Scenario::id).toList());
    }

    private static List<Scenario> scenarios(List<FinishedRun> runs) {
        return runs.stream().map(FinishedRun::scenario).toList();
    }

    private static Table compare(List<FinishedRun> runs) throws IOException {
        List<ComparedRun> compared = new ArrayList<>();
        for (FinishedRun run : runs) {
            compared.add(new ComparedRun(
                    run.scenario(), Outcomes.read(run.directory().tableFile(RunDirectory.OUTCOMES))));
        }
        return Comparison.of(compared.get(0), compared.subList(1, compared.size()));
    }

    /** Of a scenario what it adds otherwise than the base: what both add alike is no part of the comparison. */
    private static Table absorption(List<FinishedRun> runs) throws IOException {
        Table.Builder all = null;
        Table base = runs.get(0).directory().table(RunDirectory.ABSORPTION);
        for (FinishedRun run : runs) {
            Table table = run.directory().table(RunDirectory.ABSORPTION);
            boolean isBase = run == runs.get(0);
            List<String> columns = new ArrayList<>(List.of("scenario"));
            columns.addAll(table.columns());
            all = all == null ? Table.columns(columns.toArray(String[]::new)) : all;
            for (int row = 0; row < table.rows(); row++) {
                String lever = table.text(row, "lever");
                if (!isBase && reached(base, lever).equals(reached(table, lever))) {
                    continue;
                }
                List<Object> cells = new ArrayList<>(List.of(run.scenario().id()));
                for (String column : table.columns()) {
                    cells.add(table.text(row, column));
                }
                all.row(cells.toArray());
            }
        }
        return java.util.Objects.requireNonNull(all).build();
    }

    /** What is stated beyond practice for a lever: what reached its first ceiling by key and year. */
    private static List<String> reached(Table absorption, String lever) {
        Table rows = absorption.where("lever", lever);
        List<String> reached = new ArrayList<>();
        for (int row = 0; row < rows.rows(); row++) {
            if (rows.text(row, "ceiling").equals(rows.text(0, "ceiling"))) {
                reached.add(rows.text(row, "key") + " " + rows.text(row, "period") + " " + rows.text(row, "reached"));
            }
        }
        return reached;
    }

    private static Table allocations(List<FinishedRun> runs) throws IOException {
        Table.Builder all = Table.columns(
                "scenario", "lever", "instrument", "key", "part", "year", "unit", "base", "total", "addition");
        for (FinishedRun run : runs) {
            Table levers = run.directory().table(RunDirectory.LEVERS);
            for (int row = 0; row < levers.rows(); row++) {
                all.row(
                        run.scenario().id(),
                        levers.text(row, "lever"),
                        levers.text(row, "instrument"),
                        levers.text(row, "key"),
                        levers.text(row, "part"),
                        levers.text(row, "year"),
                        levers.text(row, "unit"),
                        levers.number(row, "base"),
                        levers.number(row, "total"),
                        levers.number(row, "addition"));
            }
        }
        return all.build();
    }
}
