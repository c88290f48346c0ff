package org.clustercast.app.terminal;

import java.nio.file.Path;
import java.util.TreeMap;
import org.clustercast.district.Park;
import org.clustercast.loader.document.RecordedScenario;
import org.clustercast.policy.Project;
import org.clustercast.policy.Target;
import org.clustercast.quantity.Language;
import org.clustercast.quantity.Text;
import org.clustercast.result.Vocabulary;
import org.clustercast.scenario.Scenario;

/** The vocabulary, and the names of parks, segments and projects that the data and the scenario give. */
public final class ReportWords implements Vocabulary {

    /** Word for the clause of a target that does not name its origin. */
    private static final String OWN_CLAUSE = "report.own-clause";

    private final Vocabulary words;
    private final TreeMap<String, Text> names = new TreeMap<>();

    public ReportWords(Product product) {
        words = product.words();
        var district = product.loader().district();
        for (Park park : district.parks()) {
            names.put("park." + park.id(), park.label());
            names.put("key." + park.id(), park.label());
        }
        for (Project project : district.projects()) {
            names.put("project." + project.id(), project.label());
        }
        for (String id : district.clusterIds()) {
            names.put(
                    "key." + id,
                    new Text(words.word("cluster." + id, Language.ZH), words.word("cluster." + id, Language.EN)));
        }
        district.targets().forEach(this::clause);
        district.sources().forEach((id, source) -> names.put("source." + id, Text.same(source.title())));
    }

    /** The words for a scenario, with the names of its own projects. */
    public static ReportWords of(Product product, Scenario scenario) {
        var words = new ReportWords(product);
        scenario.projects()
                .forEach(plan -> words.names.put(
                        "project." + plan.project().id(), plan.project().label()));
        scenario.targets().forEach(words::clause);
        return words;
    }

    /** The words for a run, with the names that the scenario recorded in its directory gave. */
    public static ReportWords of(Product product, Path recorded) {
        var words = new ReportWords(product);
        RecordedScenario.names(recorded).forEach((key, name) -> words.names.put(key, words.readable(name)));
        return words;
    }

    private void clause(Target target) {
        names.put("clause." + target.cluster() + "." + target.year(), readable(Text.same(target.clause())));
    }

    /** A clause that nobody named is told in the language of the reader. */
    private Text readable(Text clause) {
        Text own = new Text(words.word(OWN_CLAUSE, Language.ZH), words.word(OWN_CLAUSE, Language.EN));
        return clause.zh().equals(own.zh()) ? own : clause;
    }

    @Override
    public String word(String key, Language language) {
        Text name = names.get(key);
        return name == null ? words.word(key, language) : name.in(language);
    }
}
