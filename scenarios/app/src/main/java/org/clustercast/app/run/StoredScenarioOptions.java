package org.clustercast.app.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.clustercast.app.terminal.Product;
import org.clustercast.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of commands that need the scenario of an earlier run again. */
public final class StoredScenarioOptions {

    @Option(
            names = "--scenario",
            paramLabel = "FILE",
            description = "运行所用的情景，不在情景库时 / the run's scenario, if not in the library")
    private @Nullable String scenario;

    @Option(names = "--set", paramLabel = "path=value", description = "与运行时相同，可重复 / as given to run, repeatable")
    private List<String> sets = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "S", description = "随机种子 / seed; default: the run's")
    private @Nullable Long seed;

    /** The command that shows what a run holds, as it has to be typed for a scenario that was run with some options. */
    public static String report(Path directory, String typed, RunOptions options, Product product) {
        List<String> words = new ArrayList<>(List.of("clustercast", "report", directory.toString()));
        boolean isSet = !options.sets().isEmpty();
        if (isSet || !product.loader().names().contains(typed)) {
            words.addAll(List.of("--scenario", typed));
        }
        options.sets().forEach(set -> words.addAll(List.of("--set", set)));
        return String.join(
                " ", words.stream().map(StoredScenarioOptions::quoted).toList());
    }

    private static String quoted(String word) {
        return word.matches("[^\\s\"'$`\\\\{}\\[\\]&|;<>()*?!]+") ? word : "\"" + word.replace("\"", "\\\"") + "\"";
    }

    /** The scenario of a run. */
    public Scenario of(StoredRun run, Product product) {
        OptionalLong luck = seed == null ? OptionalLong.empty() : OptionalLong.of(seed);
        return run.scenario(product, scenario, List.copyOf(sets), luck);
    }
}
