package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.clustercast.app.terminal.TextTable;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void chineseCharactersTakeTwoPlaces() {
        assertThat(TextTable.width("abc 1–2")).isEqualTo(7);
        assertThat(TextTable.width("万㎡")).isEqualTo(4);
        assertThat(TextTable.width("四(八)，")).isEqualTo(8);
        assertThat(TextTable.width("e\u0301")).isEqualTo(1);
    }

    @Test
    void columnsAreAlignedForBothScripts() {
        List<String> lines = TextTable.of(List.of("id", "名称", "x"))
                .right(2)
                .row("a", "汽车", "1")
                .row("bcd", "New", "10.5")
                .lines();
        assertThat(lines)
                .containsExactly(
                        "id   名称     x", //
                        "---  ----  ----",
                        "a    汽车     1",
                        "bcd  New   10.5");
        assertThat(lines).extracting(TextTable::width).containsOnly(15);
    }

    @Test
    void aCellMayHaveSeveralLinesAndRowsAreThenSetApart() {
        List<String> lines = TextTable.of(List.of("a", "b"))
                .row("x", List.of("one", "two"))
                .row("y", List.of())
                .lines();
        assertThat(lines).containsExactly("a  b", "-  ---", "x  one", "   two", "", "y");
    }

    @Test
    void aRowHasACellForEachColumn() {
        TextTable table = TextTable.of(List.of("a", "b"));
        assertThatThrownBy(() -> table.row("only one")).hasMessageContaining("1 cells");
    }
}
