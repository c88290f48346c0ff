package org.clustercast.reports.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.clustercast.reports.chart.RunResults;
import org.clustercast.reports.chart.Targets;
import org.clustercast.reports.text.Chances;
import org.clustercast.reports.text.Numbers;
import org.clustercast.reports.text.ProbabilityWords;
import org.clustercast.reports.text.Words;
import org.clustercast.result.Table;

/** The first page: what a decision needs, on one sheet. */
final class SummaryPage {

    /** Levers of which the first page tells what their additions cannot do; the page of levers has them all. */
    private static final int MOST_LEVERS = 4;

    private final RunResults results;
    private final Words words;
    private final Sentences sentences;
    private final Chances chances;

    SummaryPage(RunResults results) {
        this.results = results;
        this.words = results.words();
        this.sentences = new Sentences(results);
        this.chances = new Chances(words);
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(new ReviewBlocks(results).warnings());
        // one paragraph: the first page has to stay one page
        String outside = String.join(gap(), numbered("report.outside.", 3));
        blocks.add(new Block.Box(words.word("report.outside.title"), List.of(outside)));
        if (results.has("targets")) {
            headlines(blocks);
            lights(blocks);
            joint(blocks);
        }
        unused(blocks);
        if (results.description().replicationsFailed() > 0) {
            int failed = results.description().replicationsFailed();
            blocks.add(new Block.Paragraph(words.fill("report.failed", "failed", failed), "plain"));
            addReferenceReplications(blocks);
        }
        confidence(blocks);
        blocks.add(new Block.Box(words.word("report.caveats.title"), numbered("report.caveat.", 2)));
        blocks.add(new Block.Paragraph(scale() + " " + words.word("report.precision"), "note"));
        return new Page("summary", words.word("report.summary.title"), blocks);
    }

    /** The ordinary world is compared over the replications that both worlds have. */
    private void addReferenceReplications(List<Block> blocks) {
        Table reference = results.has("reference") ? results.table("reference") : null;
        if (reference != null && reference.columns().contains("replications") && reference.rows() > 0) {
            int both = (int) reference.number(0, "replications");
            blocks.add(new Block.Paragraph(words.fill("report.failed.reference", "both", both), "plain"));
        }
    }

    private void headlines(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (String cluster : results.trackedClusters()) {
            List<Targets.Row> targets = results.targets().of(cluster);
            Targets.Row last = targets.get(targets.size() - 1);
            List<String> projects = sentences.projects(cluster, last.year());
            StringBuilder line = new StringBuilder(sentences.headline(last));
            projects.forEach(project -> line.append(gap()).append(project));
            if (!projects.isEmpty()) {
                sentences
                        .binds(cluster, last.year())
                        .ifPresent(binds -> line.append(gap()).append(binds));
            }
            lines.add(line.toString());
        }
        blocks.add(new Block.Sentences(lines, "headlines"));
    }

    private void lights(List<Block> blocks) {
        Targets targets = results.targets();
        List<String> headers = new ArrayList<>(List.of(words.word("header.cluster")));
        for (int year : targets.years()) {
            headers.add(words.fill("report.lights.target", "year", year));
            headers.add(words.fill("report.lights.light", "year", year));
            headers.add(words.word("header.word"));
        }
        headers.add(words.word("header.clause"));
        Grids grid = Grids.titled(headers);
        for (String cluster : results.trackedClusters()) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.text(words.cluster(cluster))));
            for (int year : targets.years()) {
                Optional<Targets.Row> target = targets.find(cluster, year);
                cells.add(Cell.text(
                        target.map(row -> Numbers.target(row.target())).orElse(Numbers.NONE)));
                cells.add(target.map(row -> Cell.light(row, words)).orElseGet(() -> Cell.noLight(words)));
                cells.add(Cell.word(
                        target.map(row -> chances.word(row.probability())).orElse("")));
            }
            cells.add(Cell.word(clauses(cluster, targets.years())));
            grid.row(cells);
        }
        blocks.add(new Block.Heading(words.word("report.lights.title")));
        blocks.add(grid.grid());
        blocks.add(new Block.Paragraph(words.word("report.lights.note"), "note"));
    }

    /** Where the targets of a cluster stand; a run of somebody's own scenario may not tell it. */
    private String clauses(String cluster, Collection<Integer> years) {
        List<String> clauses = years.stream()
                .map(year -> cluster + "." + year)
                .filter(target -> !words.label("clause", target).equals(target))
                .map(target -> words.label("clause", target))
                .toList();
        return clauses.isEmpty() ? Numbers.NONE : words.clauses(clauses);
    }

    private void joint(List<Block> blocks) {
        List<String> lines = results.targets().years().stream()
                .flatMap(year -> sentences.joint(year).stream())
                .toList();
        if (!lines.isEmpty()) {
            blocks.add(new Block.Heading(words.word("report.joint.title")));
            blocks.add(new Block.Sentences(lines, "plain"));
        }
    }

    /** What more of an input cannot do, and what stops it. */
    private void unused(List<Block> blocks) {
        List<String> lines = results.absorption().sentences(MOST_LEVERS);
        if (!lines.isEmpty()) {
            blocks.add(new Block.Heading(words.word("absorption.title")));
            blocks.add(new Block.Sentences(lines, "plain"));
        }
    }

    private void confidence(List<Block> blocks) {
        Evidence evidence = Evidence.of(results);
        if (evidence.count() > 0) {
            blocks.add(new Block.Paragraph(
                    words.fill(
                            "report.confidence",
                            "level",
                            words.word("confidence." + evidence.level()),
                            "count",
                            evidence.count(),
                            "share",
                            Numbers.percent(evidence.assumedShare())),
                    "plain"));
        }
    }

    private String scale() {
        List<String> parts = ProbabilityWords.scale().stream()
                .map(step -> words.word(step.key()) + " " + words.word(step.rangeKey()))
                .toList();
        return words.fill("report.scale", "scale", String.join(" · ", parts));
    }

    private List<String> numbered(String key, int count) {
        List<String> sentencesOfKey = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            sentencesOfKey.add(words.word(key + i));
        }
        return sentencesOfKey;
    }

    private String gap() {
        return words.word("report.sentence-gap");
    }
}
