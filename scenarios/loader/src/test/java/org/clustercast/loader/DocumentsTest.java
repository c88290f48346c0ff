package org.clustercast.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.clustercast.loader.document.ManifestFile;
import org.clustercast.loader.document.ScenarioText;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.tree.Node;
import org.clustercast.loader.tree.TreeReader;
import org.clustercast.parameter.Grade;
import org.clustercast.quantity.Language;
import org.clustercast.quantity.Text;
import org.clustercast.result.RunDescription;
import org.clustercast.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {

    private static final RunDescription RUN = new RunDescription(
            "芯片优先",
            new Text("芯片“优先”", "Chips \"first\""),
            new Text("a\nb", ""),
            "ab12",
            "0.1.0",
            Long.MIN_VALUE,
            2000,
            1999,
            1,
            2023,
            2024,
            2030,
            "深坪府〔2024〕1号");

    @TempDir
    Path folder;

    @Test
    void aManifestReadsBackAsItWasWritten() throws Exception {
        TreeMap<String, String> facts = new TreeMap<>();
        facts.put("wallSeconds", "12.5");
        facts.put("java", "");
        ScenarioDocuments documents = new ScenarioDocuments(Fixture.load("baseline"), "0.1.0");
        Path file = folder.resolve("manifest.json");
        documents.writeManifest(file, RUN, facts);
        assertThat(documents.readManifest(file)).isEqualTo(RUN);
        assertThat(ManifestFile.read(file).facts()).isEqualTo(facts);
        String once = Files.readString(file);
        documents.writeManifest(file, RUN, facts);
        assertThat(Files.readString(file)).isEqualTo(once).endsWith("}\n");
    }

    @Test
    void aDamagedManifestIsNamed() throws Exception {
        Path file = folder.resolve("manifest.json");
        new ManifestFile(RUN, new TreeMap<>()).write(file);
        String text = Files.readString(file);
        for (int end = 0; end < text.length() - 2; end += 7) {
            Files.writeString(file, text.substring(0, end));
            assertThatThrownBy(() -> ManifestFile.read(file)).isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    void theResolvedScenarioIsDeterministicAndValidYaml() throws Exception {
        Scenario scenario = Fixture.load("fab-1000");
        String text = ScenarioText.of(scenario, "0.1.0");
        assertThat(ScenarioText.of(Fixture.load("fab-1000"), "0.1.0")).isEqualTo(text);
        Problems problems = new Problems();
        Node.Mapping tree = TreeReader.read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), "s.yaml", problems);
        problems.throwIfAny();
        assertThat(((Node.Scalar) tree.find("fingerprint").orElseThrow()).text())
                .isEqualTo(scenario.fingerprint());
        assertThat(((Node.Mapping) tree.find("parameters").orElseThrow()).entries())
                .hasSize(scenario.parameters().all().size());
        assertThat(((Node.Mapping) tree.find("data").orElseThrow()).entries())
                .hasSize(scenario.evidence().size());
        Path file = folder.resolve("scenario.yaml");
        new ScenarioDocuments(scenario, "0.1.0").writeScenario(file);
        assertThat(Files.readString(file)).isEqualTo(text);
    }

    @Test
    void flowsAreWrittenAsSteps() {
        String text = ScenarioText.of(Fixture.load("plan-2024"), "1");
        assertThat(text).contains("district: { base: { 2024Q1: 0 }, total: { 2024Q1: 0, 2024Q2: 72 } }");
    }

    @Test
    void gradesAreCountedByKind() {
        Scenario scenario = Fixture.load("plan-2024");
        GradeCounts counts = GradeCounts.of(scenario);
        int all = counts.lines().stream().mapToInt(GradeCounts.Line::count).sum();
        assertThat(all)
                .isEqualTo(
                        scenario.parameters().all().size() + scenario.evidence().size());
        assertThat(counts.count(GradeCounts.Kind.SCENARIO, Grade.D)).isPositive();
        assertThat(counts.count(GradeCounts.Kind.SCENARIO, Grade.A)).isZero();
        assertThat(counts.count(GradeCounts.Kind.DATA, Grade.A)).isGreaterThan(12);
        assertThat(GradeCounts.of(Fixture.load("baseline")).count(GradeCounts.Kind.SCENARIO, Grade.D))
                .isZero();
    }

    @Test
    void wordsAreThereInBothLanguagesOrThrow() {
        Words words = Fixture.loader().words();
        assertThat(words.word("cluster.semiconductors", Language.ZH)).isNotBlank();
        assertThat(words.has("no.such.word")).isFalse();
        assertThatThrownBy(() -> words.word("no.such.word", Language.EN)).hasMessageContaining("no.such.word");
    }
}
