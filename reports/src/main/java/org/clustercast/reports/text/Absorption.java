package org.clustercast.reports.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clustercast.result.Table;

/**
 * Additions of which more than a tenth finds no use, from {@code absorption.csv}, and what stops them, in sentences. What is
 * decided and not yet due at the end is not counted as lost. A ceiling binds where it holds back more than a tenth of what
 * reaches it; the first one that binds is named first.
 */
public final class Absorption {

    /** From this share of an addition on it is told that it finds no use, and of what reaches a ceiling that it binds. */
    public static final double TOLD_FROM = 0.1;

    private static final String LAG = "lag";
    private static final String OPEN = "open";
    private static final String SHARE = "比例";
    private static final int MOST_KEYS = 3;
    private static final double WHOLE_FROM = 10;
    private static final List<String> UNITS = List.of("亿元", "万㎡");

    private final Words words;
    private final List<Lever> levers = new ArrayList<>();

    /** Amounts of a ceiling over all years. */
    private record Step(String ceiling, String tier, double reached, double passed, String label, String value) {

        double held() {
            return reached - passed;
        }

        boolean binds() {
            return !ceiling.equals(LAG) && held() > TOLD_FROM * reached;
        }

        /** The same ceiling for another key too. */
        Step plus(Step other) {
            return new Step(ceiling, tier, reached + other.reached, passed + other.passed, label, value);
        }
    }

    /** What an addition met, for one key or several, and the years in which it was stated. */
    private record Way(Set<String> keys, String unit, int from, int to, Map<List<String>, Step> steps) {

        double added() {
            return steps.values().iterator().next().reached();
        }

        double late() {
            return steps.values().stream()
                    .filter(step -> step.ceiling().equals(LAG))
                    .mapToDouble(Step::held)
                    .sum();
        }

        double left() {
            return steps.values().stream()
                    .filter(step -> !step.ceiling().equals(LAG))
                    .mapToDouble(Step::held)
                    .sum();
        }

        double share() {
            return left() / added();
        }

        boolean isTold() {
            return share() > TOLD_FROM;
        }
    }

    /** A lever, the keys of which more than a tenth finds no use taken together, and how many keys have an addition. */
    private record Lever(String id, Way told, int keys) {}

    private Absorption(Table table, Words words) {
        this.words = words;
        Map<String, List<Way>> ways = new LinkedHashMap<>();
        List<List<String>> seen = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            List<String> id = List.of(table.text(row, "lever"), table.text(row, "key"));
            if (!seen.contains(id)) {
                seen.add(id);
                Table rows = table.where("lever", id.get(0)).where("key", id.get(1));
                way(rows, id.get(1))
                        .ifPresent(way -> ways.computeIfAbsent(id.get(0), lever -> new ArrayList<>())
                                .add(way));
            }
        }
        ways.forEach((lever, ofLever) -> ofLever.stream()
                .filter(Way::isTold)
                .reduce(Absorption::together)
                .ifPresent(told -> levers.add(new Lever(lever, told, ofLever.size()))));
        levers.sort(Comparator.comparingInt((Lever lever) -> rank(lever.told().unit()))
                .thenComparing(Comparator.comparingDouble(
                        (Lever lever) -> -lever.told().left()))
                .thenComparing(Lever::id));
    }

    /** Reads {@code absorption.csv}, or the rows of one scenario in that of a comparison. */
    public static Absorption of(Table table, Words words) {
        return new Absorption(table, words);
    }

    private static int rank(String unit) {
        int place = UNITS.indexOf(unit);
        return place < 0 ? UNITS.size() : place;
    }

    /** The last year holds what was added up since the start. */
    private Optional<Way> way(Table rows, String key) {
        TreeSet<Integer> years = new TreeSet<>();
        for (int row = 0; row < rows.rows(); row++) {
            if (rows.number(row, "reached") > 0) {
                years.add(Integer.valueOf(rows.text(row, "period")));
            }
        }
        if (years.isEmpty()) {
            return Optional.empty();
        }
        Table last = rows.where("period", String.valueOf(years.last()));
        Map<List<String>, Step> steps = new LinkedHashMap<>();
        for (int row = 0; row < last.rows(); row++) {
            Step step = step(last, row);
            steps.put(List.of(step.ceiling(), step.tier()), step);
        }
        return Optional.of(new Way(Set.of(key), rows.text(0, "unit"), years.first(), years.last(), steps));
    }

    private Step step(Table table, int row) {
        String ceiling = table.text(row, "ceiling");
        boolean isParameter = !table.text(row, "grade").isEmpty();
        String label = isParameter
                ? table.text(row, "label_" + words.language().name().toLowerCase(java.util.Locale.ROOT))
                : words.word("ceiling." + ceiling);
        String value = isParameter
                ? words.fill(
                        "ceiling.value",
                        "value",
                        value(table.number(row, "value"), table.text(row, "value_unit")),
                        "unit",
                        unit(table.text(row, "value_unit")),
                        "grade",
                        table.text(row, "grade"))
                : words.word("ceiling.outcome");
        return new Step(
                ceiling,
                table.text(row, "tier"),
                table.number(row, "reached"),
                table.number(row, "passed"),
                label,
                value);
    }

    private static String value(double value, String unit) {
        return unit.equals(SHARE) ? Numbers.percent(value) : Numbers.target(value);
    }

    private String unit(String unit) {
        return unit.equals(SHARE) ? "" : words.fill("absorption.unit", "unit", words.counted(unit));
    }

    private static Way together(Way one, Way other) {
        Set<String> keys = new LinkedHashSet<>(one.keys());
        keys.addAll(other.keys());
        Map<List<String>, Step> steps = new LinkedHashMap<>(one.steps());
        other.steps().forEach((id, step) -> steps.merge(id, step, Step::plus));
        return new Way(keys, one.unit(), Math.min(one.from(), other.from()), Math.max(one.to(), other.to()), steps);
    }

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
        return levers.isEmpty();
    }

    /** A sentence for each lever, money first, the largest unused amount first. */
    public List<String> sentences() {
        return levers.stream().map(this::sentence).toList();
    }

    /** The first sentences, and one that names the levers of all others. */
    public List<String> sentences(int most) {
        List<String> all = sentences();
        if (all.size() <= most) {
            return all;
        }
        List<String> some = new ArrayList<>(all.subList(0, most));
        List<String> names = levers.stream()
                .skip(most)
                .map(lever -> words.label("lever", lever.id()))
                .toList();
        some.add(words.fill(
                "absorption.others",
                "count",
                names.size(),
                "levers",
                String.join(words.word("report.list.separator"), names)));
        return some;
    }

    /** Of levers that give a cluster some input, those whose additions there find no use: name, share, ceiling. */
    public List<String> unused(String cluster, List<String> ofInput) {
        return levers.stream()
                .filter(lever -> ofInput.contains(lever.id()))
                .filter(lever -> lever.told().keys().stream()
                        .anyMatch(key -> key.equals(cluster) || key.isEmpty() || key.equals(OPEN)))
                .map(lever -> words.fill(
                        "absorption.unused",
                        "lever",
                        words.label("lever", lever.id()),
                        "share",
                        Numbers.percent(lever.told().share()),
                        "ceiling",
                        binding(lever.told()).get(0).label()))
                .toList();
    }

    private String sentence(Lever lever) {
        Way way = lever.told();
        double years = way.to() - way.from() + 1;
        List<Step> binding = binding(way);
        List<String> then = binding.stream().skip(1).map(this::named).distinct().toList();
        double used = way.added() - way.left() - way.late();
        return words.fill(
                "absorption.line",
                "lever",
                name(lever),
                "from",
                way.from(),
                "to",
                way.to(),
                "added",
                amount(way.added() / years, way),
                "unit",
                words.unit(way.unit()),
                "used",
                amount(used / years, way),
                "late",
                late(way.late() / years, way),
                "left",
                amount(way.left() / years, way),
                "share",
                Numbers.percent(way.share()),
                "ceiling",
                named(binding.get(0)),
                "then",
                then.isEmpty()
                        ? ""
                        : words.fill(
                                "absorption.then", "ceilings", String.join(words.word("report.list.separator"), then)));
    }

    private String late(double value, Way way) {
        String text = amount(value, way);
        return Double.parseDouble(text) == 0
                ? ""
                : words.fill("absorption.late", "late", text, "unit", words.unit(way.unit()));
    }

    /** Money and area have a decimal, people and events are whole from ten on. */
    private static String amount(double value, Way way) {
        return Numbers.fixed(value, UNITS.contains(way.unit()) || value < WHOLE_FROM ? 1 : 0);
    }

    /** Which clusters, where not all that have an addition are meant. */
    private String name(Lever lever) {
        String label = words.label("lever", lever.id());
        Set<String> keys = lever.told().keys();
        if (keys.contains("") || keys.equals(Set.of(OPEN)) || keys.size() > MOST_KEYS && keys.size() == lever.keys()) {
            return label;
        }
        String names = keys.size() > MOST_KEYS
                ? words.fill("absorption.keys", "count", keys.size())
                : String.join(
                        words.word("report.list.separator"),
                        keys.stream()
                                .map(key -> words.firstLabel(key, "cluster", "key"))
                                .toList());
        return words.fill("absorption.lever", "lever", label, "keys", names);
    }

    /** Ceilings that bind in the order in which they are met; where none does by itself, the one that holds back most. */
    private static List<Step> binding(Way way) {
        List<Step> binding = way.steps().values().stream().filter(Step::binds).toList();
        return binding.isEmpty()
                ? way.steps().values().stream()
                        .filter(step -> !step.ceiling().equals(LAG))
                        .max(Comparator.comparingDouble(Step::held))
                        .stream()
                        .toList()
                : binding;
    }

    private String named(Step step) {
        String tier = step.tier().isEmpty() ? "" : words.word("tier." + step.tier());
        return tier.isEmpty()
                ? words.fill("ceiling.named", "name", step.label(), "value", step.value())
                : words.fill("ceiling.of-tier", "name", step.label(), "tier", tier, "value", step.value());
    }
}
