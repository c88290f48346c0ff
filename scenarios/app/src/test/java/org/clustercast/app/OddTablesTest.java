package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.clustercast.app.terminal.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The tables of the ODD document are those of the catalogues, and the classes, files and tests that it names exist. With
 * {@code -Dclustercast.write=true} the tables are written instead of compared.
 */
class OddTablesTest {

    private static final String WRITE = "clustercast.write";
    private static final String COMMAND = "mvn -q -pl scenarios/app -am test -Dtest=OddTablesTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dclustercast.write=true";

    private static final Path FOLDER = Cli.home().resolveSibling("sim-core/doc");
    private static final Path ODD = FOLDER.resolve("ODD.md");

    private static OddTables tables() {
        System.setProperty("clustercast.home", Cli.home().toString());
        return new OddTables(Product.open());
    }

    private static String read(Path page) throws IOException {
        return Files.readString(page, StandardCharsets.UTF_8);
    }

    @Test
    void everyTableIsThatOfItsCatalogue() throws IOException {
        String page = read(ODD);
        assertThat(OddTables.marked(page)).containsExactlyInAnyOrderElementsOf(OddTables.NAMES);
        String written = tables().written(page);
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(ODD, written, StandardCharsets.UTF_8);
            return;
        }
        assertThat(List.of(page.split("\n", -1)))
                .as("generated tables of sim-core/doc/ODD.md; to write them anew: %s", COMMAND)
                .isEqualTo(List.of(written.split("\n", -1)));
    }

    @Test
    void theDocumentSaysHowItsTablesAreMade() throws IOException {
        assertThat(read(ODD)).contains(COMMAND);
    }

    /** Negative control: a number that differs from the catalogue is put right. */
    @Test
    void aWrongNumberIsFound() {
        OddTables tables = tables();
        String right = tables.written("text\n<!-- generated: indicators -->\n<!-- end -->\nmore\n");
        assertThat(right).startsWith("text\n").endsWith("\nmore\n").contains("| `output` |");
        assertThat(tables.written(right)).isEqualTo(right);
        assertThat(tables.written(right.replace("`output`", "`outputs`"))).isEqualTo(right);
    }

    /** What stands in code marks and looks like a test, a class, a data file or a page must be there. */
    @ParameterizedTest
    @ValueSource(strings = {"ODD.md", "mapping.md"})
    void whatIsNamedExists(String name) throws IOException {
        String page = read(FOLDER.resolve(name));
        assertThat(OddNames.missing(page, Cli.home().resolveSibling(".")))
                .as("named in %s", name)
                .isEmpty();
    }

    /** Negative control. */
    @Test
    void whatDoesNotExistIsMissed() throws IOException {
        String page = "`NoSuchPhase` `parameters/nothing.yaml` `EntryPhase` `links.yaml` [x](nowhere.md)";
        assertThat(OddNames.missing(page, Cli.home().resolveSibling(".")))
                .containsExactly("NoSuchPhase", "nowhere.md", "parameters/nothing.yaml");
    }

    @Test
    void everyPhaseHasASectionOfItsName() throws IOException {
        String page = read(ODD);
        Path model = Cli.home().resolveSibling("sim-core/src/main/java/org/clustercast/model/phase");
        try (Stream<Path> files = Files.list(model)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".java", ""))
                            .filter(type -> type.endsWith("Phase") && !type.equals("Phase")))
                    .isNotEmpty()
                    .allSatisfy(phase -> assertThat(page.lines())
                            .as("heading for %s", phase)
                            .anyMatch(line -> line.startsWith("### ") && line.endsWith(" " + phase)));
        }
    }
}
