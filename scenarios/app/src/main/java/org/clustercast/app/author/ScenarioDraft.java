package org.clustercast.app.author;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clustercast.app.show.ShowWords;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.loader.data.LeverDefinition;
import org.clustercast.loader.resolve.ScenarioShape;
import org.clustercast.policy.LeverPlan;
import org.clustercast.quantity.Quarter;
import org.clustercast.result.Decimals;
import org.clustercast.scenario.Scenario;

/**
 * The text of a new scenario file that a beginner can edit. It changes nothing at first; every lever stands in it as a
 * commented example with what it means, what it is now and what may be written. Examples begin with # at once, prose with #
 * and a space: whoever takes away the # of a block has a valid file.
 */
public final class ScenarioDraft {

    private static final int DIGITS = 9;

    private final Scenario base;
    private final ShowWords words;
    private final List<String> lines = new ArrayList<>();

    private ScenarioDraft(Scenario base, ShowWords words) {
        this.base = base;
        this.words = words;
    }

    /**
     * The text.
     *
     * @param name name of the new scenario
     * @param from what it extends, as it is written
     * @param base what it extends, resolved
     * @param district levers
     * @param words the language of keys and comments
     */
    public static String text(String name, String from, Scenario base, DistrictData district, ShowWords words) {
        ScenarioDraft draft = new ScenarioDraft(base, words);
        draft.head(name, from);
        draft.levers(district);
        draft.others();
        return String.join("\n", draft.lines) + "\n";
    }

    private void head(String name, String from) {
        prose("draft.title", name, words.in(base.label()));
        prose("draft.how");
        prose("draft.check", name, from);
        lines.add("");
        lines.add(words.path("format") + ": " + ScenarioShape.FORMAT);
        lines.add(words.path("label") + ": \"" + name + "\"");
        lines.add(words.path("extends") + ": \"" + from + "\"");
    }

    private void prose(String key, Object... arguments) {
        words.text(key, arguments).lines().forEach(line -> lines.add("# " + line));
    }

    private void example(int depth, String text) {
        lines.add("#" + "  ".repeat(depth) + text);
    }

    private void levers(DistrictData district) {
        lines.add("");
        prose("draft.levers");
        example(0, words.path("levers") + ":");
        district.levers().stream()
                .sorted(Comparator.comparingInt(LeverDefinition::instrument))
                .forEach(lever -> base.levers().stream()
                        .filter(plan -> plan.lever().equals(lever.id()))
                        .forEach(plan -> lever(lever, plan)));
    }

    private void lever(LeverDefinition lever, LeverPlan plan) {
        String now = steps(plan);
        example(
                1,
                "# "
                        + words.text(
                                "draft.lever",
                                words.in(lever.label()),
                                lever.clause(),
                                now,
                                words.unit(lever.unit()),
                                Decimals.text(lever.least()),
                                Decimals.text(lever.most())));
        words.in(lever.guidance()).strip().lines().forEach(line -> example(1, "# " + line.strip()));
        example(1, words.path(lever.id()) + ":");
        int year = base.span().end().year();
        if (lever.baseByPark()) {
            int last = plan.total()[0].length - 1;
            String area = Decimals.text(Decimals.rounded(plan.total()[0][last], DIGITS));
            example(2, words.path("amounts") + ":");
            example(3, words.path(plan.keys().get(0)) + ": { " + year + ": " + area + " }");
        } else {
            example(2, words.path("total") + ": { " + year + ": " + last(plan) + " }");
        }
        example(2, words.path("assumption") + ": \"" + words.text("draft.why") + "\"");
    }

    private static double total(LeverPlan plan, int quarter) {
        double sum = plan.unassigned()[quarter];
        for (double[] ofKey : plan.total()) {
            sum += ofKey[quarter];
        }
        return Decimals.rounded(sum, DIGITS);
    }

    private static String last(LeverPlan plan) {
        return Decimals.text(total(plan, plan.unassigned().length - 1));
    }

    /** Totals of the base scenario with the year or quarter from which they hold. */
    private String steps(LeverPlan plan) {
        List<String> steps = new ArrayList<>();
        for (int q = 0; q < plan.unassigned().length; q++) {
            if (q == 0 || total(plan, q) != total(plan, q - 1)) {
                Quarter from = base.span().start().plus(q);
                String period = from.quarterOfYear() == 1 ? String.valueOf(from.year()) : from.toString();
                steps.add(words.text("draft.step", period, Decimals.text(total(plan, q))));
            }
        }
        return String.join(words.text("show.comma"), steps);
    }

    private void others() {
        lines.add("");
        prose("draft.events");
        example(0, words.path("events") + ":");
        example(1, "slump:");
        example(2, words.path("type") + ": " + words.path("demand-slump"));
        example(2, words.path("at") + ": 2027Q1");
        example(2, words.path("subject") + ": " + words.path("new-energy"));
        example(2, words.path("size") + ": 0.1");
        example(2, words.path("years") + ": 2");
        example(2, words.path("probability") + ": 0.5");
        example(2, words.path("assumption") + ": \"" + words.text("draft.why") + "\"");
        lines.add("");
        prose("draft.targets");
        example(0, words.path("targets") + ":");
        example(
                1,
                "- { " + words.path("cluster") + ": " + words.path("cell-gene") + ", " + words.path("year") + ": 2030, "
                        + words.path("output") + ": 20 }");
    }
}
