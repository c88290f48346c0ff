package org.clustercast.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clustercast.quantity.Language;
import org.clustercast.reports.chart.RunResults;
import org.clustercast.reports.text.Words;
import org.clustercast.result.Table;

/** What the scenario uses and has no effect in the model, so that nobody reads its result as a finding. */
final class EffectBlocks {

    private static final String PART = "part";

    private final RunResults results;
    private final Words words;

    EffectBlocks(RunResults results) {
        this.results = results;
        this.words = results.words();
    }

    /** The list, or nothing where there is none. */
    List<Block> blocks() {
        if (!results.has("no_effect")) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        for (String kind : List.of("lever", PART, "project", "event", "switch")) {
            List<String> names = names(kind);
            if (!names.isEmpty()) {
                lines.add(words.fill("report.no-effect." + kind, "names", join(names)));
            }
        }
        TreeSet<String> groups = alike();
        if (!groups.isEmpty()) {
            lines.add(words.fill(
                    "report.no-effect.alike", "groups", String.join(words.word("report.list.semicolon"), groups)));
        }
        if (lines.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Block.Heading(words.word("report.no-effect.title")),
                new Block.Sentences(lines, "plain"),
                new Block.Paragraph(words.word("report.no-effect.note"), "note"));
    }

    private List<String> names(String kind) {
        Table table = results.table("no_effect").where("kind", kind);
        List<String> names = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            if (table.text(row, "like").isEmpty()) {
                String label = label(table, row);
                String id = table.text(row, "id");
                names.add(
                        kind.equals(PART)
                                ? words.fill("report.no-effect.part-of", "lever", label, "parts", part(id))
                                : label);
            }
        }
        return names;
    }

    /** One phrase for each group of parts. */
    private TreeSet<String> alike() {
        Table table = results.table("no_effect").where("kind", PART);
        TreeSet<String> groups = new TreeSet<>();
        for (int row = 0; row < table.rows(); row++) {
            String like = table.text(row, "like");
            if (!like.isEmpty()) {
                List<String> parts = Stream.concat(Stream.of(table.text(row, "id")), Stream.of(like.split(" ")))
                        .sorted()
                        .map(this::part)
                        .toList();
                groups.add(words.fill("report.no-effect.part-of", "lever", label(table, row), "parts", join(parts)));
            }
        }
        return groups;
    }

    private String label(Table table, int row) {
        return table.text(row, words.language() == Language.ZH ? "label_zh" : "label_en");
    }

    private String part(String id) {
        return LeverPage.keyLabel(words, PART, id.substring(id.indexOf('.') + 1));
    }

    private String join(List<String> names) {
        return String.join(words.word("report.list.separator"), names);
    }
}
