package org.clustercast.loader.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.clustercast.district.Cluster;
import org.clustercast.loader.Fixture;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Problem;
import org.clustercast.loader.resource.ClasspathTree;
import org.clustercast.loader.resource.DirectoryTree;
import org.clustercast.quantity.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real data folder, and the same folder with one thing spoilt. */
class DataFolderTest {

    @TempDir
    Path folder;

    private Path copy() {
        try (Stream<Path> files = Files.walk(Fixture.dataFolder().toRealPath())) {
            Path from = Fixture.dataFolder().toRealPath();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Problem> problems() {
        InvalidInputException thrown = catchThrowableOfType(
                InvalidInputException.class, () -> DataFolder.read(new DirectoryTree(folder, "data")));
        assertThat(thrown).as("refused").isNotNull();
        return thrown.problems();
    }

    /** Spoils the first occurrence of a text in a file. */
    private List<String> spoilt(String file, String text, String by) throws IOException {
        copy();
        Path path = folder.resolve(file);
        String content = Files.readString(path);
        assertThat(content).contains(text);
        int at = content.indexOf(text);
        Files.writeString(path, content.substring(0, at) + by + content.substring(at + text.length()));
        return problems().stream().map(Problem::key).toList();
    }

    @Test
    void theDistrictIsRead() {
        DistrictData district = Fixture.loader().district();
        assertThat(district.clusterIds()).hasSize(10).startsWith("connected-vehicles", "semiconductors");
        assertThat(district.parks()).hasSize(35);
        assertThat(district.anchors()).isNotEmpty();
        assertThat(district.targets()).hasSize(12);
        assertThat(district.policy().number()).isEqualTo("深坪府〔2024〕1号");
        assertThat(district.references()).isNotEmpty();
        double six = district.clusters().stream()
                .filter(Cluster::tracked)
                .mapToDouble(cluster -> cluster.base().outputYi())
                .sum();
        assertThat(six).isCloseTo(4411, within(1e-6));
    }

    @Test
    void unitsAreConverted() {
        DistrictData district = Fixture.loader().district();
        assertThat(district.parks().get(0).plannedSupplySqm()).containsEntry(2025, 80_000.0);
        assertThat(district.anchors().get(0).floorSpaceSqm()).isEqualTo(1_500_000);
    }

    @Test
    void everyDatumHasASourceAndAGrade() {
        assertThat(Fixture.loader().district().evidence())
                .hasSizeGreaterThan(1000)
                .allMatch(entry -> !entry.evidence().source().isBlank())
                .extracting(entry -> entry.path())
                .doesNotHaveDuplicates();
    }

    @Test
    void whatTheDocumentSaysNamesItsClause() throws IOException {
        assertThat(spoilt("levers.yaml", "    clause: \"四(六)\"\n", "")).containsOnly("field.missing");
        assertThat(spoilt("government.yaml", ", clause: \"一\", note: \"国家级\"", ", note: \"国家级\""))
                .containsExactly("datum.clause");
    }

    @Test
    void missingFieldsAreListedTogether() throws IOException {
        assertThat(spoilt("anchors.yaml", "unit: 亿元, source: city-nev-output, grade: D,", "unit: 亿元,"))
                .containsExactly("field.missing");
        assertThat(problems().get(0).arguments(Language.ZH)).containsExactly("source, grade");
    }

    @Test
    void unknownKeysAndSourcesAreRefused() throws IOException {
        assertThat(spoilt("anchors.yaml", "localPhysicalShare", "localPhysicalShar"))
                .containsExactly("key.unknown.nearest", "field.missing");
        assertThat(spoilt("anchors.yaml", "source: city-nev-output", "source: city-nev-outputs"))
                .containsExactly("source.unknown.nearest");
    }

    @Test
    void aUnitThatDoesNotFitTheNameIsRefused() throws IOException {
        assertThat(spoilt("anchors.yaml", "unit: 亿元", "unit: 万元")).containsExactly("datum.unit");
        assertThat(spoilt("parks.yaml", "high: 30, unit: 万㎡", "high: 30, unit: ㎡"))
                .containsExactly("datum.unit");
    }

    @Test
    void rangesMustHoldTheValue() throws IOException {
        assertThat(spoilt("anchors.yaml", "low: 2000, high: 2750", "low: 2500, high: 2750"))
                .containsExactly("datum.order");
    }

    @Test
    void referencesMustExist() throws IOException {
        assertThat(spoilt("anchors.yaml", "park: P22", "park: P99")).containsExactly("reference.unknown.nearest");
        assertThat(spoilt(
                        "anchors.yaml",
                        "segment: connected-vehicles.vehicle-manufacturing",
                        "segment: connected-vehicles.x"))
                .containsExactly("reference.unknown");
        assertThat(spoilt("parks.yaml", "clusters: [connected-vehicles, new-energy]", "clusters: [connected-vehicle]"))
                .containsExactly("choice.unknown.nearest");
    }

    @Test
    void idsAreGivenOnce() throws IOException {
        assertThat(spoilt("anchors.yaml", "id: A02", "id: A01")).containsExactly("id.duplicate");
        assertThat(spoilt("targets.yaml", "year: 2030", "year: 2025")).containsExactly("id.duplicate");
    }

    @Test
    void sharesOfSegmentsSumToOne() throws IOException {
        assertThat(spoilt("clusters/biomedicine.yaml", "value: 0.6,", "value: 0.7,"))
                .containsExactly("data.segment-shares");
    }

    @Test
    void filesAndClustersMustBelongTogether() throws IOException {
        assertThat(spoilt("district.yaml", "  - low-altitude\n", "")).containsExactly("data.cluster-unlisted");
        assertThat(spoilt("district.yaml", "  - low-altitude\n", "  - low-altitudes\n"))
                .containsExactly("data.cluster-file", "data.cluster-unlisted");
        Files.writeString(copy().resolve("extra.yaml"), "a: 1\n");
        assertThat(problems()).extracting(Problem::key).contains("data.strange-file");
    }

    @Test
    void parametersNeedAValueAndPriorsMustAscend() throws IOException {
        assertThat(spoilt("parameters/policy.yaml", "prior: { p05: 0.75, median: 1.5, p95: 3, scale: log }", "note: x"))
                .containsExactly("key.duplicate");
        assertThat(spoilt("parameters/policy.yaml", "p05: 0.75", "p05: 1.75")).containsExactly("prior.invalid");
        assertThat(spoilt("parameters/policy.yaml", "    prior: { p05: 0.75, median: 1.5, p95: 3, scale: log }\n", ""))
                .containsExactly("parameter.value");
    }

    @Test
    void parametersThatALeverNamesMustExist() throws IOException {
        assertThat(spoilt("levers.yaml", "lags: [policy.grantLagYears", "lags: [policy.grantLagYear"))
                .containsExactly("reference.unknown.nearest");
        assertThat(problems().get(0).place().line()).isGreaterThan(1);
        assertThat(spoilt("levers.yaml", "investment.buildYears]", "investment.buildYears.semiconductors]"))
                .containsExactly("reference.unknown");
        // a parameter whose value is wrong is still there
        assertThat(spoilt("parameters/policy.yaml", "p05: 0.75", "p05: 1.75")).containsExactly("prior.invalid");
    }

    @Test
    void instrumentsAndGuaranteesHaveNumbersOfTheirOwn() throws IOException {
        assertThat(spoilt("levers.yaml", "instrument: 6", "instrument: 11")).containsExactly("lever.number");
        assertThat(spoilt("levers.yaml", "instrument: 6", "instrument: 10\n    guarantee: true"))
                .containsExactly("lever.number");
        assertThat(spoilt("levers.yaml", "instrument: 6", "instrument: 16")).hasSize(1);
        copy();
        Path levers = folder.resolve("levers.yaml");
        Files.writeString(
                levers, Files.readString(levers).replaceFirst("instrument: 6", "instrument: 15\n    guarantee: true"));
        assertThat(DataFolder.read(new DirectoryTree(folder, "data")).levers())
                .anyMatch(lever -> lever.guarantee() && lever.instrument() == 15);
    }

    @Test
    void breakthroughsBelongToSegmentsOfTheirCluster() throws IOException {
        assertThat(spoilt("breakthroughs.yaml", "connected-vehicles.sensing-decision", "connected-vehicles.sensing"))
                .containsExactly("reference.unknown.nearest");
        assertThat(spoilt("breakthroughs.yaml", "connected-vehicles.sensing-decision", "biomedicine.biologics"))
                .containsExactly("reference.unknown");
        assertThat(spoilt("breakthroughs.yaml", "cluster: connected-vehicles,", "cluster: connected-vehicle,"))
                .contains("choice.unknown.nearest");
        assertThat(spoilt("breakthroughs.yaml", "id: drive-by-wire-chassis", "id: lidar"))
                .containsExactly("id.duplicate");
    }

    @Test
    void pipelinesOfApprovalsAreChecked() throws IOException {
        assertThat(spoilt("approvals.yaml", "value: 0.52, low: 0.45, high: 0.6,", "value: 1.52, low: 1.45, high: 1.6,"))
                .isNotEmpty();
        assertThat(spoilt("approvals.yaml", "id: phase-2", "id: phase-1")).containsExactly("id.duplicate");
        assertThat(spoilt("approvals.yaml", "cluster: biomedicine", "cluster: biomedicin"))
                .contains("choice.unknown.nearest");
        assertThat(spoilt("approvals.yaml", "        review: false\n", "")).containsExactly("field.missing");
        assertThat(spoilt("approvals.yaml", "        review: true", "        review: perhaps"))
                .hasSize(1);
    }

    @Test
    void aMissingFileCannotBeRead() throws IOException {
        Files.delete(copy().resolve("levers.yaml"));
        assertThat(problems()).extracting(Problem::key).containsExactly("file.missing");
    }

    @Test
    void theClassPathGivesTheSameAsTheFolder() throws Exception {
        copy();
        Path root = Files.createTempDirectory("classes");
        Path data = Files.createDirectories(root.resolve("data"));
        Files.move(folder, data.resolve("pingshan"));
        Files.createDirectories(folder);
        DirectoryTree listed = new DirectoryTree(data.resolve("pingshan"), "data/pingshan");
        StringBuilder index = new StringBuilder();
        listed.files()
                .forEach(file -> index.append("data/pingshan/").append(file).append('\n'));
        Files.writeString(root.resolve("index.txt"), index + "library/x.yaml\n", StandardCharsets.UTF_8);
        try (var loader =
                new java.net.URLClassLoader(new java.net.URL[] {root.toUri().toURL()}, null)) {
            ClasspathTree tree = new ClasspathTree(loader, "index.txt", "data/pingshan");
            assertThat(tree.files()).isEqualTo(listed.files());
            assertThat(DataFolder.read(tree).evidence())
                    .isEqualTo(Fixture.loader().district().evidence());
        }
    }
}
