package org.clustercast.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.clustercast.ensemble.EnsembleResult;
import org.clustercast.ensemble.OutsideView;
import org.clustercast.ensemble.Progress;
import org.clustercast.ensemble.ReferencePath;
import org.clustercast.ensemble.SideEnsemble;
import org.clustercast.ensemble.SidePlan;
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
        for (String table : List.of(RunDirectory.REFERENCE, RunDirectory.OUTSIDE_VIEW)) {
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
                Table table = OutsideView.of(scenario, hardest.get(), plan(count, progress));
                warn(RunDirectory.OUTSIDE_VIEW, failed(table), table.rows() * count);
                directory.write(RunDirectory.OUTSIDE_VIEW, table);
            }
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
        SideEnsemble runs;
        try (var progress = new ProgressView(console, Stage.ORDINARY_WORLD, scenario)) {
            runs = SideEnsemble.run(ordinary, plan(replications, progress));
        }
        warn(RunDirectory.REFERENCE, runs.failed(), replications);
        Optional<Table> path = ReferencePath.of(ordinary, runs, directory);
        if (path.isPresent()) {
            directory.write(RunDirectory.REFERENCE, path.get());
        } else {
            Files.deleteIfExists(directory.tableFile(RunDirectory.REFERENCE));
            console.warn("app.side-nothing", RunDirectory.REFERENCE);
        }
    }

    private SidePlan plan(int replications, Progress progress) {
        return new SidePlan(replications, options.threads(), options.onFailure(), progress);
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
