package org.clustercast.loader.resolve;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.loader.data.LeverDefinition;
import org.clustercast.loader.document.SchemaText;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.parameter.Parameter;
import org.clustercast.quantity.Language;
import org.clustercast.quantity.Text;
import org.clustercast.result.Decimals;

/** The JSON Schema of scenario files of a district, one for each language. */
public final class ScenarioSchema {

    private static final Text TITLE = new Text("产业集群情景文件", "Scenario of industry clusters");

    private final DistrictData district;
    private final KeyNames names;
    private final Map<String, Text> meanings = new TreeMap<>();

    /** The schema of the scenarios of a district. */
    public ScenarioSchema(DistrictData district, KeyNames names) {
        this.district = district;
        this.names = names;
        district.levers().forEach(this::describe);
        district.parameters().all().forEach(this::describe);
        district.parks().forEach(park -> meanings.put(park.id(), park.label()));
        district.projects().forEach(project -> meanings.put(project.id(), project.label()));
    }

    /** The schema with keys suggested in a language. */
    public String in(Language language) {
        return SchemaText.of(
                TITLE.in(language),
                new ScenarioShape(district).file(),
                names,
                language,
                (english, of) -> Optional.ofNullable(meanings.get(english)).map(text -> text.in(of)));
    }

    private void describe(LeverDefinition lever) {
        String bounds = Decimals.text(lever.least()) + "–" + Decimals.text(lever.most()) + " " + lever.unit();
        meanings.put(
                lever.id(),
                new Text(
                        lever.label().in(Language.ZH) + "，合计 " + bounds + "。"
                                + lever.guidance().in(Language.ZH) + "（" + lever.clause() + "）",
                        lever.label().in(Language.EN) + ", total " + bounds + ". "
                                + lever.guidance().in(Language.EN) + " (" + lever.clause() + ")"));
    }

    private void describe(Parameter parameter) {
        String value = Decimals.text(parameter.value()) + " " + parameter.unit();
        meanings.put(
                parameter.id(),
                new Text(
                        parameter.meaning().in(Language.ZH) + "（" + value + "）",
                        parameter.meaning().in(Language.EN) + " (" + value + ")"));
    }
}
