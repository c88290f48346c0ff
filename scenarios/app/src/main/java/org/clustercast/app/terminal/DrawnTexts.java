package org.clustercast.app.terminal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.clustercast.loader.ScenarioLoader;
import org.clustercast.loader.problem.Characters;
import org.clustercast.loader.problem.Problems;
import org.clustercast.policy.ProjectPlan;
import org.clustercast.policy.Target;
import org.clustercast.quantity.Text;
import org.clustercast.reports.chart.ChartCharacters;
import org.clustercast.reports.chart.UnshowableTextException;
import org.clustercast.scenario.Scenario;

/** Makes sure that the charts can show what a scenario calls things, before anything is simulated for them. */
public final class DrawnTexts {

    private DrawnTexts() {}

    /**
     * Refuses a scenario with a name that cannot be drawn on this machine, in either language: reports are redrawn in the
     * other one.
     *
     * @param source where the scenario comes from
     */
    public static void require(ScenarioLoader.Source source, Scenario scenario, ScenarioLoader loader) {
        Problems problems = new Problems();
        for (String name : of(scenario)) {
            List<String> missing = ChartCharacters.allMissing(name)
                    .mapToObj(Character::toString)
                    .toList();
            if (!missing.isEmpty()) {
                problems.add(loader.unshowable(source, name, missing));
            }
        }
        problems.throwIfAny();
    }

    /** What to say where it was found too late: a run that was made on a machine with other fonts. */
    public static String message(UnshowableTextException fault, Console console) {
        String character = Character.toString(fault.character());
        return console.text("app.unshowable", "report", fault.text(), Characters.at(character, 0), character);
    }

    /** Everything of a scenario's own that stands in charts. */
    private static Set<String> of(Scenario scenario) {
        List<Text> texts = new ArrayList<>(List.of(scenario.label()));
        for (ProjectPlan plan : scenario.projects()) {
            texts.add(plan.project().label());
        }
        for (Target target : scenario.targets()) {
            texts.add(Text.same(target.clause()));
        }
        Set<String> names = new LinkedHashSet<>();
        texts.forEach(text -> names.addAll(List.of(text.zh(), text.en())));
        return names;
    }
}
