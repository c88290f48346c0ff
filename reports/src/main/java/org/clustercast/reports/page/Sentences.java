package org.clustercast.reports.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.clustercast.reports.chart.RunResults;
import org.clustercast.reports.chart.Shortages;
import org.clustercast.reports.chart.Targets;
import org.clustercast.reports.text.Chances;
import org.clustercast.reports.text.Numbers;
import org.clustercast.reports.text.Words;
import org.clustercast.result.Table;

/** The sentences of a report, from templates only. */
final class Sentences {

    /** Gaps below this are not worth naming, 亿元. */
    private static final double SMALLEST_GAP_YI = 0.05;

    /** Mean output of a project, as a share of the target, from which a headline names it. */
    private static final double LARGE_PROJECT = 0.003;

    /** More would drown the headline; the table of the cluster's page has them all. */
    private static final int MOST_PROJECTS = 3;

    /** A probability that moves by less than a point is not put into a sentence of its own. */
    private static final double SMALLEST_EFFECT = 0.01;

    /** Shares of replications that differ by less are the same number of replications. */
    private static final double SAME = 1e-9;

    /** Levers that add to an input, by what is short. */
    private static final Map<String, List<String>> LEVERS = Map.of(
            "capital", List.of("enterprise-grants", "industry-funds"),
            "space", List.of("quality-space"),
            "staff", List.of("talent-support"));

    private final RunResults results;
    private final Words words;
    private final Chances chances;

    Sentences(RunResults results) {
        this.results = results;
        this.words = results.words();
        this.chances = new Chances(words);
    }

    /** The headline on one target. */
    String headline(Targets.Row target) {
        return words.fill(
                "report.headline",
                "scenario",
                words.of(results.description().label()),
                "cluster",
                words.inside(words.cluster(target.cluster())),
                "year",
                target.year(),
                "target",
                Numbers.target(target.target()),
                "p",
                chances.inSentence(target.probability()),
                "word",
                chances.word(target.probability()),
                "median",
                Numbers.output(target.p50()),
                "low",
                Numbers.output(target.p10()),
                "high",
                Numbers.output(target.p90()));
    }

    /** All targets of a year together, and how many. */
    Optional<String> joint(int year) {
        Targets targets = results.targets();
        return targets.findJoint(year).map(joint -> {
            TreeMap<Integer, Targets.Row> counts = targets.numberHit(year);
            int all = counts.isEmpty() ? targets.clusters().size() : counts.lastKey();
            String p = chances.inSentence(joint.probability());
            String word = chances.word(joint.probability());
            if (counts.isEmpty()) {
                return words.fill("report.joint.only", "year", year, "count", all, "p", p, "word", word);
            }
            int half = (all + 1) / 2;
            double atLeastHalf = counts.tailMap(half, true).values().stream()
                    .mapToDouble(Targets.Row::probability)
                    .sum();
            return words.fill(
                    "report.joint",
                    "year",
                    year,
                    "count",
                    all,
                    "p",
                    p,
                    "word",
                    word,
                    "mode",
                    mostLikely(counts),
                    "half",
                    half,
                    "phalf",
                    chances.inSentence(Math.min(1, atLeastHalf)));
        });
    }

    /** The most likely number, and where several are equally likely all of them. */
    private String mostLikely(TreeMap<Integer, Targets.Row> counts) {
        double most = counts.values().stream()
                .mapToDouble(Targets.Row::probability)
                .max()
                .orElseThrow();
        List<String> numbers = counts.entrySet().stream()
                .filter(count -> count.getValue().probability() > most - SAME)
                .map(count -> Integer.toString(count.getKey()))
                .toList();
        String last = numbers.get(numbers.size() - 1);
        String others = String.join(words.word("report.list.separator"), numbers.subList(0, numbers.size() - 1));
        return others.isEmpty() ? last : others + words.word("report.joint.or") + last;
    }

    /** The target of a cluster in a year with and without each large project, the largest first. */
    List<String> projects(String cluster, int year) {
        if (!results.has("projects")) {
            return List.of();
        }
        Table table = results.table("projects").where("cluster", cluster).where("year", Integer.toString(year));
        List<Integer> large = IntStream.range(0, table.rows())
                .filter(row -> table.number(row, "mean_output") >= LARGE_PROJECT * table.number(row, "target"))
                .boxed()
                .sorted(Comparator.comparingDouble(row -> -table.number(row, "mean_output")))
                .limit(MOST_PROJECTS)
                .toList();
        List<String> lines = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (int row : large) {
            String project = words.label("project", table.text(row, "project"));
            double effect = table.number(row, "probability") - table.number(row, "probability_without");
            if (Double.isNaN(effect) || Math.abs(effect) < SMALLEST_EFFECT) {
                without.add(project);
            } else {
                lines.add(project(table, row, year));
            }
        }
        if (!without.isEmpty()) {
            String names = String.join(words.word("report.list.separator"), without);
            lines.add(words.fill("report.project.same", "projects", names));
        }
        return lines;
    }

    private String project(Table table, int row, int year) {
        return words.fill(
                "report.project.line",
                "project",
                words.label("project", table.text(row, "project")),
                "year",
                year,
                "with",
                chances.inSentence(table.number(row, "probability")),
                "without",
                chances.inSentence(table.number(row, "probability_without")),
                "realised",
                chances.inSentence(table.number(row, "realised_share")));
    }

    /** What binds a cluster in a year. */
    Optional<String> binds(String cluster, int year) {
        if (!results.has("bottlenecks")) {
            return Optional.empty();
        }
        Map<String, Shortages.Entry> causes =
                new Shortages(results.table("bottlenecks")).of(cluster).get(year);
        if (causes == null) {
            return Optional.empty();
        }
        String most = largest(causes, Comparator.comparingDouble(Shortages.Entry::share), Shortages.CAUSES);
        List<String> inputs = Shortages.CAUSES.subList(1, Shortages.CAUSES.size());
        String scarcest = largest(causes, Comparator.comparingDouble(Shortages.Entry::gapYi), inputs);
        Shortages.Entry shortage = entry(causes, scarcest);
        String binds = words.fill(
                shortage.gapYi() < SMALLEST_GAP_YI ? "report.binds.none" : "report.binds",
                "year",
                year,
                "cluster",
                words.cluster(cluster),
                "share",
                Numbers.percent(entry(causes, most).share()),
                "limit",
                words.word("report.binds." + most),
                "resource",
                words.inside(words.word("bound." + scarcest)),
                "gap",
                Numbers.output(shortage.gapYi()));
        List<String> unused = results.absorption().unused(cluster, LEVERS.getOrDefault(scarcest, List.of()));
        boolean isShort = shortage.gapYi() >= SMALLEST_GAP_YI;
        return Optional.of(
                unused.isEmpty() || !isShort
                        ? binds
                        : words.fill(
                                "report.binds.unused",
                                "binds",
                                binds,
                                "levers",
                                String.join(words.word("absorption.separator"), unused)));
    }

    private static String largest(
            Map<String, Shortages.Entry> causes, Comparator<Shortages.Entry> order, List<String> among) {
        return among.stream()
                .max(Comparator.comparing((String cause) -> entry(causes, cause), order))
                .orElseThrow();
    }

    private static Shortages.Entry entry(Map<String, Shortages.Entry> causes, String cause) {
        return causes.getOrDefault(cause, new Shortages.Entry(0, 0));
    }
}
