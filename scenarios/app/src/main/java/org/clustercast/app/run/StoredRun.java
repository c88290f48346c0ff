package org.clustercast.app.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.clustercast.app.terminal.ExitCode;
import org.clustercast.app.terminal.Product;
import org.clustercast.app.terminal.UserException;
import org.clustercast.loader.document.ManifestFile;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.result.RunDescription;
import org.clustercast.result.RunDirectory;
import org.clustercast.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * A run that was made earlier.
 *
 * @param directory where it is
 * @param manifest what it says of itself
 */
public record StoredRun(RunDirectory directory, ManifestFile manifest) {

    /** The run in a directory; one without a manifest is refused. */
    public static StoredRun open(Path path) {
        RunDirectory directory = RunDirectory.at(path);
        Path file = directory.file(RunDirectory.MANIFEST);
        if (!Files.isRegularFile(file)) {
            throw new UserException(ExitCode.CANNOT_READ, "app.no-run", path);
        }
        try {
            return new StoredRun(directory, ManifestFile.read(file));
        } catch (InvalidInputException e) {
            throw new UserException(ExitCode.BAD_CONTENT, "app.manifest-damaged", file);
        }
    }

    /** What the run is. */
    public RunDescription run() {
        return manifest.run();
    }

    /** The scenario of the run: the one of its name, or the one given; its fingerprint must be the run's. */
    public Scenario scenario(Product product, @Nullable String given, List<String> sets, OptionalLong seed) {
        RunDescription run = run();
        if (given == null && !product.loader().names().contains(run.scenario())) {
            throw new UserException(ExitCode.BAD_CONTENT, "app.run-which-scenario", run.scenario());
        }
        // a run made with --seed says so itself
        OptionalLong luck = seed.isPresent() || isSeed(sets, product) ? seed : OptionalLong.of(run.seed());
        Scenario scenario = product.loader().load(given == null ? run.scenario() : given, Path.of(""), sets, luck);
        if (!scenario.fingerprint().equals(run.fingerprint())) {
            throw new UserException(
                    ExitCode.BAD_CONTENT,
                    "app.run-another-scenario",
                    directory.path(),
                    run.fingerprint(),
                    scenario.id(),
                    scenario.fingerprint());
        }
        return scenario;
    }

    private static boolean isSeed(List<String> sets, Product product) {
        return sets.stream()
                .map(set -> set.split("=", 2)[0].strip())
                .anyMatch(path -> product.loader()
                        .keyNames()
                        .english(path, List.of("seed"))
                        .isPresent());
    }
}
