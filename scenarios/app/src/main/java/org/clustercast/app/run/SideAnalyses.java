package org.clustercast.app.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.clustercast.app.terminal.BuildFingerprint;
import org.clustercast.app.terminal.Console;
import org.clustercast.app.terminal.Product;
import org.clustercast.engine.CheckLevel;
import org.clustercast.ensemble.analysis.OutsideView;
import org.clustercast.ensemble.analysis.ReferencePath;
import org.clustercast.ensemble.analysis.VarianceByLayer;
import org.clustercast.ensemble.run.EnsembleResult;
import org.clustercast.experiment.AnnualOutput;
import org.clustercast.experiment.Budget;
import org.clustercast.experiment.CachedEvaluator;
import org.clustercast.experiment.Evaluator;
import org.clustercast.experiment.LocalEvaluator;
import org.clustercast.experiment.Lots;
import org.clustercast.experiment.Progress;
import org.clustercast.experiment.ResponseBlock;
import org.clustercast.experiment.ResponseFiles;
import org.clustercast.experiment.Trials;
import org.clustercast.policy.Target;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.Table;
import org.clustercast.result.TableSeals;
import org.clustercast.scenario.Scenario;

/**
 * Small ensembles that stand beside a run: the ordinary world on the same axes, and what the hardest target makes of the
 * assumptions about the long run. They use the seed of the run.
 */
final class SideAnalyses {

    private static final String ORDINARY = "baseline";
    private static final String HARDEST = "semiconductors";
    private static final Evaluator LOCAL = new LocalEvaluator(CheckLevel.QUARTERLY);
    /** Folder among the runs in which responses are remembered. */
    private static final String MEMORY = ".responses";

    /** Draws, and lucks, from which the sources of spread are told at most. */
    private static final int MOST_DRAWS = 16;
    /** Part of the run's replications that this may take. */
    private static final int VARIANCE_PART = 8;

    private static final int REFERENCE_REPLICATIONS = 400;
    private static final int CELL_REPLICATIONS = 200;

    private final Product product;
    private final Console console;
    private final RunOptions options;

    SideAnalyses(Product product, Console console, RunOptions options) {
        this.product = product;
        this.console = console;
        this.options = options;
    }

    /** Tables of side analyses that are there already and that nobody has changed since they were written. */
    static List<String> untouched(RunDirectory directory) throws IOException {
        List<String> untouched = new ArrayList<>();
        String seals = RunNotes.seals(directory);
        for (String table : List.of(RunDirectory.REFERENCE, RunDirectory.OUTSIDE_VIEW, RunDirectory.VARIANCE)) {
            if (TableSeals.isUntouched(directory, table, seals)) {
                untouched.add(table);
            }
        }
        return untouched;
    }

    /** Writes the side analyses; those that are untouched stand where the run has no new replications. */
    void write(Scenario scenario, RunDirectory directory, EnsembleResult result, List<String> untouched)
            throws IOException {
        boolean isNew = result.simulated() > 0;
        if (!scenario.id().equals(ORDINARY) && (isNew || !untouched.contains(RunDirectory.REFERENCE))) {
            writeReference(scenario.id(), ordinary(scenario), count(REFERENCE_REPLICATIONS, result), directory);
        }
        Optional<Target> hardest = scenario.targets().stream()
                .filter(t -> t.cluster().equals(HARDEST))
                .filter(t -> t.year() <= scenario.span().end().year())
                .max(java.util.Comparator.comparingInt(Target::year));
        if (hardest.isPresent() && (isNew || !untouched.contains(RunDirectory.OUTSIDE_VIEW))) {
            int count = count(CELL_REPLICATIONS, result);
            try (var progress = new ProgressView(console, Stage.OUTSIDE_VIEW, scenario.id())) {
                Table table = OutsideView.of(scenario, hardest.get(), trials(LOCAL, count, progress));
                warn(RunDirectory.OUTSIDE_VIEW, failed(table), table.rows() * count);
                directory.write(RunDirectory.OUTSIDE_VIEW, table);
            }
        }
        if (isNew || !untouched.contains(RunDirectory.VARIANCE)) {
            writeVariance(scenario, directory, result);
        }
    }

    /** Where the spread comes from, from a crossed design of at most an eighth of the run's replications. */
    private void writeVariance(Scenario scenario, RunDirectory directory, EnsembleResult result) throws IOException {
        int size = (int) Math.min(MOST_DRAWS, Math.sqrt(result.asked() / (double) VARIANCE_PART));
        if (size < VarianceByLayer.LEAST
                || !scenario.uncertain()
                || !scenario.switches().noise()) {
            Files.deleteIfExists(directory.tableFile(RunDirectory.VARIANCE));
            return;
        }
        try (var progress = new ProgressView(console, Stage.VARIANCE, scenario.id())) {
            Table table = VarianceByLayer.of(scenario, size, trials(LOCAL, size, progress));
            int failed = table.rows() == 0 ? 0 : (int) table.number(0, "failed");
            warn(RunDirectory.VARIANCE, failed, size * size);
            directory.write(RunDirectory.VARIANCE, table);
        }
    }

    /** The ordinary world under the luck and over the span of a scenario. */
    private Scenario ordinary(Scenario scenario) {
        OptionalLong luck = OptionalLong.of(scenario.seed());
        Scenario usual = product.loader().load(ORDINARY, Path.of(""), List.of(), luck);
        if (usual.span().equals(scenario.span())) {
            return usual;
        }
        List<String> span = List.of(
                "span.start=" + scenario.span().start(),
                "span.end=" + scenario.span().end());
        return product.loader().load(ORDINARY, Path.of(""), span, luck);
    }

    /** Without a replication that has finished in both worlds there is nothing to compare, and no reference. */
    private void writeReference(String scenario, Scenario ordinary, int replications, RunDirectory directory)
            throws IOException {
        ResponseBlock runs;
        try (var progress = new ProgressView(console, Stage.ORDINARY_WORLD, scenario)) {
            runs = trials(remembering(directory), replications, progress)
                    .of(List.of(ordinary), AnnualOutput.of(ordinary));
        }
        warn(RunDirectory.REFERENCE, runs.failed(0), replications);
        Optional<Table> path = ReferencePath.of(ordinary, runs, directory);
        if (path.isPresent()) {
            directory.write(RunDirectory.REFERENCE, path.get());
        } else {
            Files.deleteIfExists(directory.tableFile(RunDirectory.REFERENCE));
            console.warn("app.side-nothing", RunDirectory.REFERENCE);
        }
    }

    private Trials trials(Evaluator evaluator, int replications, Progress progress) {
        Budget budget = new Budget(options.threads(), options.onFailure(), () -> false);
        return new Trials(evaluator, Lots.first(replications), budget, progress);
    }

    /** What the ordinary world gave is remembered among the runs, so that the next scenario need not simulate it again. */
    private static Evaluator remembering(RunDirectory directory) {
        Path runs = RunOptions.runs().toAbsolutePath().normalize();
        Path here = directory.path().toAbsolutePath().normalize();
        if (!here.startsWith(runs)) {
            return LOCAL;
        }
        return new CachedEvaluator(LOCAL, new ResponseFiles(runs.resolve(MEMORY), BuildFingerprint.compute()));
    }

    private void warn(String table, int failed, int asked) {
        if (failed > 0) {
            console.warn("app.side-failed", table, failed, asked);
        }
    }

    private static int failed(Table outsideView) {
        int failed = 0;
        for (int row = 0; row < outsideView.rows(); row++) {
            failed += (int) outsideView.number(row, "failed");
        }
        return failed;
    }

    /** Never more than the run itself has. */
    private static int count(int usual, EnsembleResult result) {
        return Math.min(usual, result.asked());
    }
}
