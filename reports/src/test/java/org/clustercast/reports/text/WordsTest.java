package org.clustercast.reports.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clustercast.quantity.Language;
import org.clustercast.reports.TestWords;
import org.clustercast.result.Vocabulary;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words words = new Words(new TestWords(), Language.EN);

    @Test
    void placesOfATemplateAreFilledOnceAndAsTheyAre() {
        Vocabulary one = (key, language) -> "{a} and {b}";
        assertThat(new Words(one, Language.EN).fill("k", "a", "{b}$1", "b", 2)).isEqualTo("{b}$1 and 2");
    }

    @Test
    void aPlaceThatNobodyFillsIsAFault() {
        assertThatThrownBy(() -> words.fill("report.below")).hasMessageContaining("{value}");
    }

    @Test
    void whatDataNamesFreelyFallsBackToItsId() {
        assertThat(words.cluster("biomedicine")).isEqualTo("Biomedicine");
        assertThat(words.label("park", "P99")).isEqualTo("P99");
    }

    @Test
    void unitsAreTranslatedByTheirChineseForm() {
        assertThat(words.unit("万㎡")).isEqualTo("10,000 m²");
        assertThat(words.unit("场/年")).isEqualTo("events a year");
        assertThat(words.unit("斗")).isEqualTo("斗");
        assertThat(new Words(new TestWords(), Language.ZH).unit("万㎡")).isEqualTo("万㎡");
    }

    @Test
    void everyWordStandsInBothLanguagesWithTheSamePlaces() {
        TestWords all = new TestWords();
        for (String key : all.keys()) {
            assertThat(places(all.word(key, Language.ZH)))
                    .as(key)
                    .containsExactlyInAnyOrder(places(all.word(key, Language.EN)));
        }
    }

    private static String[] places(String template) {
        return java.util.regex.Pattern.compile("\\{\\w+}")
                .matcher(template)
                .results()
                .map(java.util.regex.MatchResult::group)
                .distinct()
                .toArray(String[]::new);
    }
}
