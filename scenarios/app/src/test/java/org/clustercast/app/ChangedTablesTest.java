package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clustercast.app.terminal.ExitCode;
import org.clustercast.loader.document.ManifestFile;
import org.clustercast.result.RunDescription;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.RunTableCheck;
import org.clustercast.result.Table;
import org.clustercast.result.TableFormatException;
import org.clustercast.result.TableSeals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of a run that somebody changed are told with file and row, and nothing is drawn from them. */
class ChangedTablesTest {

    private static final List<String> TABLES = List.of(
            "targets",
            "summary",
            "outcomes",
            "bottlenecks",
            "ledger",
            "projects",
            "reference",
            "outside_view",
            "levers",
            "events",
            "resources",
            "warnings",
            "parameters",
            "grades");
    private static final List<String> ODD = List.of(
            "", "x", "-1", "1.5", "NaN", "Infinity", "1e400", "1,5", "１", "2199", "2024Q5", "nobody", " ", "true", "0");

    /** Of a table with more rows than this only every so-many column is tried. */
    private static final int LONG = 5000;

    private static final int FEW = 6;

    @TempDir
    static Path folder;

    private static Path whole;

    @BeforeAll
    static void run() {
        whole = folder.resolve("whole");
        Cli.succeed("run", "headwinds", "--replications", 6, "--out", whole);
    }

    private static RunDescription description() {
        return ManifestFile.read(whole.resolve("manifest.json")).run();
    }

    private static RunDirectory copy(String name) throws IOException {
        Path to = Files.createDirectories(folder.resolve(name));
        try (Stream<Path> files = Files.list(whole)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return RunDirectory.at(to);
    }

    /** What the check says; nothing where it finds nothing. */
    private static @Nullable TableFormatException fault(RunDirectory run) {
        return fault(run, "");
    }

    private static @Nullable TableFormatException fault(RunDirectory run, String noted) {
        try {
            RunTableCheck.require(run, description(), noted);
            return null;
        } catch (TableFormatException fault) {
            return fault;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Test
    void anUntouchedRunIsRight() throws IOException {
        assertThat(fault(RunDirectory.at(whole))).isNull();
        RunDirectory old = copy("old");
        TableSeals.lift(old);
        assertThat(fault(old)).isNull();
    }

    /** As other programs save it: line ends and quotation marks are not content. */
    @Test
    void lineEndsAreNoContent() throws IOException {
        RunDirectory run = copy("line-ends");
        Path file = run.tableFile("targets");
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
        assertThat(fault(run)).isNull();
    }

    /** Any single cell changed to any odd value: the seals see all, and the rules alone never end in another fault. */
    @Test
    void noCellCanBeChanged() throws IOException {
        RunDirectory sealed = copy("sealed");
        RunDirectory old = copy("unsealed");
        TableSeals.lift(old);
        int refused = 0;
        int tried = 0;
        for (String name : TABLES) {
            Table table = sealed.table(name);
            keepOnly(old, name);
            write(old, name, table);
            int row = table.rows() / 2;
            for (int c = 0; table.rows() > 0 && c < table.columns().size(); c += table.rows() > LONG ? FEW : 1) {
                String odd = ODD.get((name.length() + 7 * c) % ODD.size());
                if (odd.equals(table.text(row, table.columns().get(c)))) {
                    continue;
                }
                write(sealed, name, changed(table, row, c, odd));
                TableFormatException found = broken(sealed, name);
                assertThat(found)
                        .as("%s %s = %s", name, table.columns().get(c), odd)
                        .isNotNull();
                assertThat(found.file()).isEqualTo(sealed.tableFile(name));
                assertThat(found.row()).isBetween(1L, table.rows() + 1L);
                write(old, name, changed(table, row, c, odd));
                refused += fault(old) == null ? 0 : 1;
                tried++;
            }
            write(sealed, name, table);
        }
        assertThat(tried).isGreaterThan(60);
        assertThat(refused).as("of %d without seals", tried).isGreaterThan(tried / 2);
    }

    /** A run without the tables that need not be there: the check is quicker. */
    private static void keepOnly(RunDirectory run, String name) throws IOException {
        for (String other : TABLES) {
            if (!other.equals(name) && !other.equals("outcomes")) {
                Files.deleteIfExists(run.tableFile(other));
            }
        }
        if (!name.equals("outcomes")) {
            Files.copy(
                    whole.resolve("outcomes.csv"),
                    run.tableFile("outcomes"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static @Nullable TableFormatException broken(RunDirectory run, String name) throws IOException {
        try {
            TableSeals.require(run, List.of(name), "");
            return null;
        } catch (TableFormatException fault) {
            return fault;
        }
    }

    private static void write(RunDirectory run, String name, Table table) throws IOException {
        run.write(name, table);
    }

    private static Table changed(Table table, int row, int column, String cell) {
        Table.Builder copy = Table.columns(table.columns().toArray(new String[0]));
        for (int r = 0; r < table.rows(); r++) {
            List<Object> cells = new ArrayList<>();
            for (String name : table.columns()) {
                cells.add(table.text(r, name));
            }
            if (r == row) {
                cells.set(column, cell);
            }
            copy.row(cells.toArray());
        }
        return copy.build();
    }

    /** Without seals, as runs of earlier versions are: what contradicts itself is seen, with its row. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "targets      | 2 | ,6,0,         | ,6,0,9        | hits",
                "targets      | 1 | probability   | chance        | probability",
                "targets      | 3 | reached-by    | calendar-year | row 2",
                "targets      | 5 | 亿元,6,0      | 亿元,7,0      | replications",
                "bottlenecks  | 2 | ,demand,      | ,demands,     | bound_by",
                "bottlenecks  | 3 | vehicles      | vehicle       | missing",
                "summary      | 3 | ,亿元,        | ,亿元,-       | 0",
                "summary      | 3 | ,亿元,        | ,万吨,        | 万吨",
                "summary      | 3 | ,亿元,        | ,家,          | 亿元",
                "ledger       | 3 | ,亿元,        | ,亿,          | 亿元",
                "targets      | 2 | 亿元          | 万元          | 万元",
                "levers       | 3 | ,人,          | ,个,          | 人",
                "absorption   | 3 | ,人,          | ,个,          | 人",
                "outcomes     | 4 | ,2023,        | ,2022,        | missing",
                "reference    | 2 | connected     | disconnected  | missing",
                "levers       | 2 | true          | yes           | on",
                "grades       | 2 | A             | E             | grade",
            })
    void contradictionsAreSeen(String name, int row, String from, String to, String said) throws IOException {
        RunDirectory run = copy("contradiction");
        TableSeals.lift(run);
        keepOnly(run, name);
        Path file = run.tableFile(name);
        String[] lines = Files.readString(file).split("\n", -1);
        assertThat(lines[row - 1]).contains(from);
        int at = lines[row - 1].indexOf(from);
        lines[row - 1] = lines[row - 1].substring(0, at) + to + lines[row - 1].substring(at + from.length());
        Files.writeString(file, String.join("\n", lines));
        TableFormatException found = fault(run);
        assertThat(found).isNotNull();
        assertThat(found.file()).isEqualTo(file);
        assertThat(found.getMessage()).contains(said);
    }

    @Test
    void rowsThatAreMissingTwiceOrGoneAreSeen() throws IOException {
        for (String name : List.of("targets", "outcomes", "bottlenecks", "ledger", "reference")) {
            RunDirectory run = copy("rows");
            TableSeals.lift(run);
            keepOnly(run, name);
            Path file = run.tableFile(name);
            List<String> lines = new ArrayList<>(List.of(Files.readString(file).split("\n")));
            String last = lines.get(lines.size() - 1);
            Files.writeString(file, String.join("\n", lines) + "\n" + last + "\n");
            assertThat(fault(run)).as("%s twice", name).isNotNull();
            lines.remove(lines.size() / 2);
            Files.writeString(file, String.join("\n", lines) + "\n");
            assertThat(fault(run)).as("%s missing", name).isNotNull();
            Files.writeString(
                    file, Files.readString(whole.resolve(name + ".csv")).replace(',', ';'));
            assertThat(fault(run)).as("%s with another separator", name).isNotNull();
        }
        RunDirectory gone = copy("gone");
        Table reference = gone.table("reference");
        gone.write("reference", changed(reference, 1, reference.columns().indexOf("p50"), "5"));
        assertThat(TableSeals.isUntouched(gone, "reference", "")).isFalse();
        assertThat(TableSeals.isUntouched(gone, "outside_view", "")).isTrue();
        Files.delete(gone.tableFile("reference"));
        assertThat(TableSeals.isUntouched(gone, "reference", "")).isFalse();
        TableFormatException found = fault(gone);
        assertThat(found).isNotNull();
        assertThat(found.file()).isEqualTo(gone.tableFile("reference"));
    }

    @Test
    void absurdNumbersAndOutcomesThatContradictTheSummaryAreSeen() throws IOException {
        RunDirectory run = copy("absurd");
        TableSeals.lift(run);
        Path file = run.tableFile("outcomes");
        String before = Files.readString(file);
        for (String[] odd : new String[][] {{"1e308", "1e15"}, {"98765.4", "mean"}}) {
            Files.writeString(file, before.replaceFirst("(,2025,other,)[^\n]*", "$1" + odd[0]));
            TableFormatException found = fault(run);
            assertThat(found).as(odd[0]).isNotNull();
            assertThat(found.getMessage()).contains(odd[1]);
        }
        Table summary = run.table("summary");
        int year = 0;
        while (!summary.text(year, "indicator").equals("output")
                || !summary.text(year, "period").equals("2025")) {
            year++;
        }
        Files.writeString(file, before);
        run.write("summary", changed(summary, year, summary.columns().indexOf("mean"), "1"));
        TableFormatException found = fault(run);
        assertThat(found).isNotNull();
        assertThat(found.file()).isEqualTo(run.tableFile("summary"));
        assertThat(found.row()).isEqualTo(year + 2L);
    }

    /** Who takes the seals away, or puts others in their place, is told; runs that never noted any are read. */
    @Test
    void sealsThatAreGoneOrOthersAreTold() throws IOException {
        String noted = ManifestFile.read(whole.resolve(RunDirectory.MANIFEST)).seals();
        assertThat(noted).isNotEmpty();
        RunDirectory run = copy("no-seals");
        assertThat(fault(run, noted)).isNull();
        Path seals = run.tableFile(RunDirectory.SEALS);
        Files.writeString(seals, Files.readString(seals).replace("\n", "\r\n"));
        assertThat(fault(run, noted)).isNull();
        Path parameters = run.tableFile("parameters");
        Files.writeString(parameters, Files.readString(parameters).replaceFirst("assumption", "assumptions"));
        assertThat(TableSeals.write(run)).isNotEqualTo(noted);
        assertThat(TableSeals.isUntouched(run, "reference", noted)).isFalse();
        Cli.Outcome others = Cli.run("report", run.path(), "--lang", "en");
        assertThat(others.code()).isEqualTo(ExitCode.BAD_CONTENT);
        assertThat(others.err()).contains("seals.csv", "is not the one");
        RunDirectory gone = copy("gone-seals");
        TableSeals.lift(gone);
        assertThat(TableSeals.isUntouched(gone, "reference", noted)).isFalse();
        for (Object[] words : new Object[][] {
            {"report", gone.path()}, {"trace", gone.path(), "--replication", 0, "--cluster", "other"}
        }) {
            Cli.Outcome told = Cli.run(words);
            assertThat(told.code()).isEqualTo(ExitCode.BAD_CONTENT);
            assertThat(told.err()).contains("seals.csv", "文件不见了", "manifest.json");
        }
        Path manifest = gone.file(RunDirectory.MANIFEST);
        Files.writeString(manifest, Files.readString(manifest).replaceFirst(" *\"seals\" : \"\\w+\",\n", ""));
        assertThat(ManifestFile.read(manifest).seals()).isEmpty();
        Cli.succeed("report", gone.path());
    }

    @Test
    void theCommandsSayFileAndRow() throws IOException {
        RunDirectory run = copy("told");
        Path targets = run.tableFile("targets");
        String before = Files.readString(run.file(RunDirectory.REPORT));
        Files.writeString(targets, Files.readString(targets).replaceFirst(",6,0,\\d+,", ",6,0,60,"));
        Cli.Outcome report = Cli.run("report", run.path());
        assertThat(report.code()).isEqualTo(ExitCode.BAD_CONTENT);
        assertThat(report.err()).contains("targets.csv 第 2 行", "hits 不应多于 replications");
        assertThat(Files.readString(run.file(RunDirectory.REPORT))).isEqualTo(before);
        Path outcomes = run.tableFile("outcomes");
        Files.writeString(outcomes, Files.readString(outcomes).replaceFirst(",2025,other,\\d", ",2025,other,9"));
        Cli.Outcome trace = Cli.run("trace", run.path(), "--replication", 0, "--cluster", "other", "--lang", "en");
        assertThat(trace.code()).isEqualTo(ExitCode.BAD_CONTENT);
        assertThat(trace.err()).contains("outcomes.csv", "changed since it was written");
    }
}
