package org.clustercast.loader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.clustercast.loader.resource.DirectoryTree;
import org.clustercast.scenario.Scenario;

/** The real data and library, read once. */
public final class Fixture {

    private static final Path SCENARIOS = scenarios();
    private static final ScenarioLoader LOADER = ScenarioLoader.of(data(), library());

    private Fixture() {}

    public static DirectoryTree data() {
        return new DirectoryTree(SCENARIOS.resolve("data/pingshan"), "data/pingshan");
    }

    public static DirectoryTree library() {
        return new DirectoryTree(SCENARIOS.resolve("library"), "library");
    }

    public static ScenarioLoader loader() {
        return LOADER;
    }

    public static Path dataFolder() {
        return SCENARIOS.resolve("data/pingshan");
    }

    public static Scenario load(String name, String... sets) {
        return LOADER.load(name, Path.of("."), List.of(sets), OptionalLong.empty());
    }

    public static Scenario load(Path file, String... sets) {
        return LOADER.load(file.toString(), Path.of("."), List.of(sets), OptionalLong.empty());
    }

    private static Path scenarios() {
        Path beside = Path.of("..").toAbsolutePath().normalize();
        if (Files.isDirectory(beside.resolve("library"))) {
            return beside;
        }
        throw new IllegalStateException(
                "scenarios/library not found beside " + Path.of("").toAbsolutePath());
    }
}
