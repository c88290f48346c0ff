package org.clustercast.loader.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.shape.Shape;
import org.clustercast.loader.shape.View;
import org.clustercast.scenario.NoEffect;
import org.clustercast.scenario.NoEffect.Kind;

/**
 * Reads what was found to have no effect in the model. The file is made by {@code clustercast calibrate effects} and may be
 * missing; then nothing is said.
 */
public final class EffectFile {

    /** Name of the file in the data folder. */
    public static final String NAME = "effects.yaml";

    private static final Map<Kind, String> FIELDS = fields();

    private final Problems problems;

    EffectFile(Problems problems) {
        this.problems = problems;
    }

    private static Map<Kind, String> fields() {
        Map<Kind, String> fields = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            fields.put(kind, kind == Kind.SWITCH ? "switches" : kind.id() + "s");
        }
        return fields;
    }

    /**
     * The content of the file.
     *
     * @param found what has no effect
     * @param replications in how many replications nothing moved
     */
    public static String text(List<NoEffect> found, int replications) {
        StringBuilder text = new StringBuilder();
        text.append("# 在本模型中无影响的内容: 由 clustercast calibrate effects 生成, 不手改; 测试逐条核对。\n")
                .append(
                        "# What has no effect in this model: made by clustercast calibrate effects, checked by a test.\n")
                .append("# 模拟次数 / replications: ")
                .append(replications)
                .append('\n');
        FIELDS.forEach((kind, field) -> text.append(field)
                .append(": ")
                .append(found.stream()
                        .filter(each -> each.kind() == kind && each.like().isEmpty())
                        .map(NoEffect::id)
                        .toList())
                .append('\n'));
        TreeSet<List<String>> groups = new TreeSet<>(Comparator.comparing(List::toString));
        found.stream()
                .filter(each -> !each.like().isEmpty())
                .forEach(each -> groups.add(Stream.concat(Stream.of(each.id()), each.like().stream())
                        .sorted()
                        .toList()));
        text.append(groups.isEmpty() ? "alike: []\n" : "alike:\n");
        groups.forEach(group -> text.append("  - { parts: ").append(group).append(" }\n"));
        return text.toString();
    }

    static Shape shape() {
        return DataShapes.file(file -> {
            FIELDS.values().forEach(field -> file.optional(field, DataShapes.list(DataShapes.NAME)));
            Shape group = Shape.fields()
                    .required("parts", DataShapes.list(DataShapes.NAME))
                    .build();
            return file.optional("alike", DataShapes.list(group));
        });
    }

    /** What has no effect; an id of a lever or a part that does not exist is a problem. */
    List<NoEffect> read(View file, List<LeverDefinition> levers) {
        List<String> parts = levers.stream()
                .flatMap(lever -> lever.split().keySet().stream().map(part -> NoEffect.part(lever.id(), part)))
                .toList();
        Map<Kind, List<String>> known =
                Map.of(Kind.LEVER, levers.stream().map(LeverDefinition::id).toList(), Kind.PART, parts);
        List<NoEffect> all = new ArrayList<>();
        FIELDS.forEach((kind, field) -> {
            if (file.has(field)) {
                check(file, field, kind, known);
                file.texts(field).forEach(id -> all.add(NoEffect.none(kind, id)));
            }
        });
        if (file.has("alike")) {
            for (View group : file.items("alike")) {
                check(group, "parts", Kind.PART, known);
                all.addAll(NoEffect.alike(group.texts("parts")));
            }
        }
        return List.copyOf(all);
    }

    private void check(View view, String field, Kind kind, Map<Kind, List<String>> known) {
        List<String> ids = view.texts(field);
        for (int i = 0; known.containsKey(kind) && i < ids.size(); i++) {
            new References(problems)
                    .check(kind.id(), ids.get(i), view.places(field).get(i), known.get(kind));
        }
    }
}
