package org.clustercast.loader.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.shape.View;
import org.clustercast.loader.tree.FileAccess;
import org.clustercast.loader.tree.Node;
import org.clustercast.loader.tree.TreeReader;
import org.clustercast.quantity.Text;
import org.clustercast.result.Decimals;
import org.clustercast.scenario.Scenario;

/** A {@code scenario.yaml} that a run has left, as values by path. */
public final class RecordedScenario {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+\\.[0-9]+(E-?[0-9]+)?");
    private static final int DIGITS = 6;
    /** Says that there is no value. */
    private static final String NOTHING = "–";

    /** Fields that change no result, or only repeat that something differs. */
    private static final Set<String> BESIDE =
            new TreeSet<>(List.of("scenario", "label", "description", "fingerprint", "replications"));

    /** Where the document repeats the scenario's own values with their evidence. */
    private static final String EVIDENCE = "data.scenario.";

    private final Map<String, String> values = new LinkedHashMap<>();

    private RecordedScenario(Node.Mapping tree) {
        flatten("", tree);
    }

    /**
     * What differs between the scenario that a file records and another one, as {@code path: before → after} in the
     * order of the file. Empty where the file is missing or damaged: then nobody knows.
     */
    public static List<String> differences(Path recorded, Scenario scenario, String modelVersion) {
        if (!Files.isRegularFile(recorded)) {
            return List.of();
        }
        String name = recorded.toString();
        try {
            RecordedScenario before = read(FileAccess.read(recorded, name), name);
            byte[] text = ScenarioText.of(scenario, modelVersion).getBytes(StandardCharsets.UTF_8);
            return before.against(read(text, name));
        } catch (InvalidInputException damaged) {
            return List.of();
        }
    }

    /**
     * What a recorded scenario calls its own things: projects as {@code project.id}, clauses of targets as {@code
     * clause.cluster.year}. Empty where the file is missing or damaged.
     */
    public static Map<String, Text> names(Path recorded) {
        Map<String, Text> names = new LinkedHashMap<>();
        if (!Files.isRegularFile(recorded)) {
            return names;
        }
        String file = recorded.toString();
        try {
            Problems problems = new Problems();
            View whole = new View(TreeReader.read(FileAccess.read(recorded, file), file, problems));
            problems.throwIfAny();
            if (whole.has("targets")) {
                whole.items("targets")
                        .forEach(target -> names.put(
                                "clause." + target.text("cluster") + "." + target.text("year"),
                                Text.same(target.text("clause"))));
            }
            whole.find("projects")
                    .ifPresent(projects -> projects.views()
                            .forEach((id, project) -> names.put("project." + id, project.words("label"))));
        } catch (InvalidInputException damaged) {
            names.clear();
        }
        return names;
    }

    private static RecordedScenario read(byte[] bytes, String name) {
        Problems problems = new Problems();
        Node.Mapping tree = TreeReader.read(bytes, name, problems);
        problems.throwIfAny();
        return new RecordedScenario(tree);
    }

    private List<String> against(RecordedScenario after) {
        var paths = new ArrayList<>(values.keySet());
        after.values.keySet().stream().filter(path -> !values.containsKey(path)).forEach(paths::add);
        List<String> differences = new ArrayList<>();
        for (String path : paths) {
            String then = values.getOrDefault(path, NOTHING);
            String now = after.values.getOrDefault(path, NOTHING);
            if (!Objects.equals(then, now)) {
                differences.add(path + ": " + shown(then) + " → " + shown(now));
            }
        }
        return differences;
    }

    /** Numbers as people read them; the file has all digits. */
    private static String shown(String text) {
        return NUMBER.matcher(text).matches()
                ? Decimals.text(Decimals.rounded(Double.parseDouble(text), DIGITS))
                : text;
    }

    private void flatten(String path, Node node) {
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (!path.isEmpty() || !BESIDE.contains(entry.key())) {
                    flatten(path.isEmpty() ? entry.key() : path + "." + entry.key(), entry.value());
                }
            }
        } else if (node instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                flatten(path + "[" + (i + 1) + "]", sequence.items().get(i));
            }
        } else if (node instanceof Node.Scalar scalar && !path.startsWith(EVIDENCE)) {
            values.put(path, scalar.text());
        }
    }
}
