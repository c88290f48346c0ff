package org.clustercast.loader.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.clustercast.quantity.Language;
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
}
