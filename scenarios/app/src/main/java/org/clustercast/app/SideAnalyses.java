package org.clustercast.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.clustercast.ensemble.EnsembleResult;
import org.clustercast.ensemble.OutsideView;
import org.clustercast.ensemble.ReferencePath;
import org.clustercast.policy.Target;
import org.clustercast.result.RunDirectory;
import org.clustercast.scenario.Scenario;

/**
 * Small ensembles that stand beside a run: the ordinary world on the same axes, and what the hardest target makes of the
 * assumptions about the long run. They use the seed of the run.
 */
final class SideAnalyses {

    private static final String ORDINARY = "baseline";
    private static final String REFERENCE = "reference";
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

    void write(Scenario scenario, RunDirectory directory, EnsembleResult result) throws IOException {
        boolean isNew = result.simulated() > 0;
        if (!scenario.id().equals(ORDINARY) && (isNew || !directory.has(REFERENCE))) {
            Scenario ordinary =
                    product.loader().load(ORDINARY, Path.of(""), List.of(), OptionalLong.of(scenario.seed()));
            if (ordinary.span().equals(scenario.span())) {
                int count = count(REFERENCE_REPLICATIONS, result);
                try (var progress = new ProgressView(console, Stage.ORDINARY_WORLD, scenario.id())) {
                    directory.write(
                            REFERENCE, ReferencePath.of(ordinary, count, options.threads(), directory, progress));
                }
            }
        }
        Optional<Target> hardest = scenario.targets().stream()
                .filter(t -> t.cluster().equals(HARDEST))
                .filter(t -> t.year() <= scenario.span().end().year())
                .max(java.util.Comparator.comparingInt(Target::year));
        if (hardest.isPresent() && (isNew || !directory.has(RunDirectory.OUTSIDE_VIEW))) {
            int count = count(CELL_REPLICATIONS, result);
            try (var progress = new ProgressView(console, Stage.OUTSIDE_VIEW, scenario.id())) {
                directory.write(
                        RunDirectory.OUTSIDE_VIEW,
                        OutsideView.of(scenario, hardest.get(), count, options.threads(), progress));
            }
        }
    }

    /** Never more than the run itself has. */
    private static int count(int usual, EnsembleResult result) {
        return Math.min(usual, result.asked());
    }
}
