package org.clustercast.app;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.clustercast.loader.problem.Characters;
import org.clustercast.policy.ProjectPlan;
import org.clustercast.policy.Target;
import org.clustercast.quantity.Text;
import org.clustercast.reports.chart.ChartCharacters;
import org.clustercast.reports.chart.UnshowableTextException;
import org.clustercast.scenario.Scenario;

/** Makes sure that the charts can show what a scenario calls things, before anything is simulated for them. */
final class DrawnTexts {

    private DrawnTexts() {}

    /**
     * Refuses a scenario with a name that cannot be drawn on this machine, in either language: reports are redrawn in the
     * other one.
     *
     * @param typed the scenario as the user named it
     */
    static void require(String typed, Scenario scenario) {
        for (Text text : of(scenario)) {
            for (String name : List.of(text.zh(), text.en())) {
                OptionalInt missing = ChartCharacters.missing(name);
                if (missing.isPresent()) {
                    String character = Character.toString(missing.getAsInt());
                    throw new UserException(
                            ExitCode.BAD_CONTENT,
                            "app.unshowable",
                            typed,
                            name,
                            Characters.at(character, 0),
                            character);
                }
            }
        }
    }

    /** What to say where it was found too late: a run that was made on a machine with other fonts. */
    static String message(UnshowableTextException fault, Console console) {
        String character = Character.toString(fault.character());
        return console.text("app.unshowable", "report", fault.text(), Characters.at(character, 0), character);
    }

    /** Everything of a scenario's own that stands in charts. */
    private static List<Text> of(Scenario scenario) {
        List<Text> texts = new ArrayList<>(List.of(scenario.label()));
        for (ProjectPlan plan : scenario.projects()) {
            texts.add(plan.project().label());
        }
        for (Target target : scenario.targets()) {
            texts.add(Text.same(target.clause()));
        }
        return texts;
    }
}
