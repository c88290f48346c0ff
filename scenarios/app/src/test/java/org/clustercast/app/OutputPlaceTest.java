package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clustercast.app.run.OutputPlace;
import org.clustercast.app.terminal.UserException;
import org.clustercast.result.RunDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what this program wrote is replaced. */
class OutputPlaceTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"manifest.json", "letter.txt", "scenario.yaml", "targets.csv", "records.bin.old"})
    void aFolderOfSomebodyElseIsNoRun(String file) throws IOException {
        Files.writeString(folder.resolve(file), "{ \"name\": \"somebody else\" }");
        Files.createFile(folder.resolve(RunDirectory.LOCK));
        assertThatThrownBy(() -> OutputPlace.refuseForeign(RunDirectory.at(folder)))
                .isInstanceOf(UserException.class);
    }

    @Test
    void anEmptyFolderAndOneJustBegunAreTaken() throws IOException {
        assertThatCode(() -> OutputPlace.refuseForeign(RunDirectory.at(folder))).doesNotThrowAnyException();
        Files.createFile(folder.resolve(RunDirectory.LOCK));
        Files.createFile(folder.resolve(RunDirectory.RECORDS));
        assertThatCode(() -> OutputPlace.refuseForeign(RunDirectory.at(folder))).doesNotThrowAnyException();
    }

    @Test
    void aTableReplacesOnlyOneOfItsKind() throws IOException {
        Path file = folder.resolve("plan.yaml");
        List<String> columns = List.of("a", "b");
        assertThatCode(() -> OutputPlace.refuseOtherTable(file, columns)).doesNotThrowAnyException();
        Files.writeString(file, "format: 2\n");
        assertThatThrownBy(() -> OutputPlace.refuseOtherTable(file, columns)).isInstanceOf(UserException.class);
        Files.writeString(file, "a,b\n1,2\n");
        assertThatCode(() -> OutputPlace.refuseOtherTable(file, columns)).doesNotThrowAnyException();
    }

    @Test
    void aComparisonReplacesNothingElse() throws IOException {
        Path page = Files.writeString(folder.resolve("comparison.html"), "somebody's page");
        List<String> written = List.of(page.getFileName().toString());
        assertThatThrownBy(() -> OutputPlace.refuseOtherComparison(RunDirectory.at(folder), written))
                .isInstanceOf(UserException.class);
    }
}
