package org.clustercast.loader.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.clustercast.quantity.Language;
import org.clustercast.quantity.Text;
import org.junit.jupiter.api.Test;

class KeyNamesTest {

    private final KeyNames names = new KeyNames(Map.of("levers", "政策杠杆", "total", "总量"));

    @Test
    void findsBothLanguagesAmongWhatIsAllowed() {
        assertThat(names.english("政策杠杆", List.of("levers"))).contains("levers");
        assertThat(names.english("levers", List.of("levers"))).contains("levers");
        assertThat(names.english("总量", List.of("levers"))).isEmpty();
    }

    @Test
    void namesWithoutChineseStayEnglish() {
        assertThat(names.name("levers", Language.ZH)).isEqualTo("政策杠杆");
        assertThat(names.name("p05", Language.ZH)).isEqualTo("p05");
        assertThat(names.name("levers", Language.EN)).isEqualTo("levers");
    }

    @Test
    void tellsTheLanguageOfAKey() {
        assertThat(KeyNames.languageOf("levers.总量")).isEqualTo(Language.ZH);
        assertThat(KeyNames.languageOf("levers.total")).isEqualTo(Language.EN);
    }

    @Test
    void namesAndUnitsAreThereInBothLanguages() {
        assertThat(names.text("levers")).isEqualTo(new Text("政策杠杆", "levers"));
        assertThat(names.text("p05")).isEqualTo(Text.same("p05"));
        KeyNames units = new KeyNames(Map.of(), Map.of("亿元", "100 million yuan"));
        assertThat(units.unit("亿元")).isEqualTo(new Text("亿元", "100 million yuan"));
        assertThat(units.unit("㎡")).isEqualTo(Text.same("㎡"));
        assertThat(KeyNames.none().english("总量", List.of("total"))).isEmpty();
        assertThat(KeyNames.none().english("total", List.of("total"))).contains("total");
    }
}
