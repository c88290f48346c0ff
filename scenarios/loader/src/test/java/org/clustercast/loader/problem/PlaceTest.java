package org.clustercast.loader.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How places are called. */
class PlaceTest {

    /** As spreadsheet programs call them: after Z comes AA. */
    @ParameterizedTest
    @CsvSource({"1,A", "2,B", "26,Z", "27,AA", "28,AB", "52,AZ", "53,BA", "702,ZZ", "703,AAA"})
    void columnsOfASheetHaveLetters(int column, String letters) {
        Place place = new Place("book.xlsx", "资金", 7, column, "");
        assertThat(place.cell()).isEqualTo("资金!" + letters + 7);
        assertThat(place.position()).isEqualTo("book.xlsx[资金!" + letters + "7]");
    }

    @Test
    void elsewhereThereAreLines() {
        assertThat(new Place("f.yaml", 12, 5, "").cell()).isEqualTo("12");
        assertThat(new Place("f.yaml", 12, 5, "").position()).isEqualTo("f.yaml:12:5");
        assertThat(Place.of("--set").position()).isEqualTo("--set");
        assertThat(Place.join("", "a")).isEqualTo("a");
        assertThat(Place.join("a", "b")).isEqualTo("a.b");
    }
}
