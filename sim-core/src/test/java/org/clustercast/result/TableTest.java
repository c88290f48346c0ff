package org.clustercast.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    @TempDir
    Path folder;

    @Test
    void writesUtf8WithByteOrderMarkAndQuotes() throws IOException {
        Path file = folder.resolve("a.csv");
        Table.columns("id", "label", "value")
                .row("semiconductors", "半导体, 与\"集成电路\"", 0.1)
                .row("six", "two\nlines", Double.NaN)
                .build()
                .write(file);
        assertThat(Files.readString(file))
                .isEqualTo(
                        "\uFEFFid,label,value\nsemiconductors,\"半导体, 与\"\"集成电路\"\"\",0.1\n" + "six,\"two\nlines\",\n");
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        Path file = folder.resolve("a.csv");
        Table.columns("id", "label", "value")
                .row("semiconductors", "半导体, 与\"集成电路\"", 0.30000000000000004)
                .row("six", "two\nlines", Double.NaN)
                .row("", "", -4)
                .build()
                .write(file);
        Table table = Table.read(file);
        assertThat(table.columns()).containsExactly("id", "label", "value");
        assertThat(table.rows()).isEqualTo(3);
        assertThat(table.text(0, "label")).isEqualTo("半导体, 与\"集成电路\"");
        assertThat(table.number(0, "value")).isEqualTo(0.30000000000000004);
        assertThat(table.text(1, "label")).isEqualTo("two\nlines");
        assertThat(table.number(1, "value")).isNaN();
        assertThat(table.number(2, "value")).isEqualTo(-4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd", "-x", "@SUM(A1)", "\tx", "=HYPERLINK(\"a\",\"b\")"})
    void textsThatLookLikeFormulasAreHarmlessInTheFileAndUnchangedInTheTable(String text) throws IOException {
        Path file = folder.resolve("a.csv");
        Table.columns("id").row(text).build().write(file);
        String line = Files.readString(file).lines().skip(1).findFirst().orElseThrow();
        assertThat(line).matches("\"?'.*");
        assertThat(Table.read(file).text(0, "id")).isEqualTo(text);
    }

    @Test
    void negativeNumbersStayNumbers() throws IOException {
        Path file = folder.resolve("a.csv");
        Table.columns("a", "b").row(-1.5, "-2.5E-9").build().write(file);
        assertThat(Files.readString(file)).endsWith("\n-1.5,-2.5E-9\n");
    }

    @Test
    void whereKeepsTheMatchingRowsInOrder() {
        Table table = Table.columns("k", "v")
                .row("a", 1)
                .row("b", 2)
                .row("a", 3)
                .build()
                .where("k", "a");
        assertThat(List.of(table.text(0, "v"), table.text(1, "v"))).containsExactly("1", "3");
        assertThat(table.where("k", "none").rows()).isZero();
    }

    @Test
    void readsWindowsLineEndsAndFilesWithoutByteOrderMark() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "a,b\r\n1,\"x\"\r\n2,y");
        Table table = Table.read(file);
        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.text(0, "b")).isEqualTo("x");
        assertThat(table.text(1, "b")).isEqualTo("y");
    }

    @Test
    void aRowThatWasCutOffIsRefusedWithItsFileAndRow() throws IOException {
        RunDirectory run = RunDirectory.at(folder);
        Path file = Files.writeString(folder.resolve("targets.csv"), "a,b\n1,2\n3,4\n5,6");
        assertThatThrownBy(() -> run.table("targets"))
                .isInstanceOf(TableFormatException.class)
                .hasMessage(file + ", row 4: the file is cut off here");
        Files.writeString(file, "a,b\n1,2\n3");
        assertThatThrownBy(() -> Table.read(file))
                .isInstanceOf(TableFormatException.class)
                .hasMessageContaining("row 3: has 1 cells but the header has 2");
        Files.writeString(file, "a,b\n1,\"2");
        assertThatThrownBy(() -> Table.read(file)).hasMessageContaining("row 2: ends within a quoted cell");
        Files.writeString(file, "");
        assertThatThrownBy(() -> Table.read(file)).hasMessageContaining("row 1: the file is empty");
    }

    @Test
    void editedCellsAreRefusedWithTheirRow() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "a,b\n1,2\n1,x2\n");
        Table table = Table.read(file);
        assertThatThrownBy(() -> table.number(1, "b")).hasMessageContaining("row 3: column b: \"x2\" is not a number");
        assertThatThrownBy(() -> table.text(0, "c")).hasMessageContaining("no column c");
        Files.write(file, new byte[] {'a', '\n', (byte) 0xFF, '\n'});
        assertThatThrownBy(() -> Table.read(file))
                .isInstanceOf(TableFormatException.class)
                .hasMessageContaining("UTF-8");
        Files.writeString(file, "a,a\n");
        assertThatThrownBy(() -> Table.read(file)).hasMessageContaining("stands twice");
        Files.writeString(file, "a\n\"x\"y\n");
        assertThatThrownBy(() -> Table.read(file)).hasMessageContaining("row 2: has text behind");
    }

    @Test
    void rowsOfAnotherWidthAreRefused() throws IOException {
        Table.Builder builder = Table.columns("a", "b");
        assertThatThrownBy(() -> builder.row(1)).isInstanceOf(IllegalArgumentException.class);
        try (TableWriter writer = new TableWriter(folder.resolve("a.csv"), List.of("a", "b"))) {
            assertThatThrownBy(() -> writer.row(1)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void anUnfinishedTableLeavesTheOldFileAsItWas() throws IOException {
        Path file = folder.resolve("a.csv");
        Table.columns("a").row(1).build().write(file);
        try (TableWriter writer = new TableWriter(file, List.of("a"))) {
            writer.row(2);
        }
        assertThat(Table.read(file).text(0, "a")).isEqualTo("1");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
