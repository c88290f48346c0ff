package org.clustercast.loader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.clustercast.quantity.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the JSON Schema and the loader together: what one accepts or refuses by its shape, the other does too. */
class SchemaTest {

    /** Problems that a schema can see, as long as the file can be read as YAML. */
    private static final Set<String> OF_SHAPE = Set.of(
            "key.unknown",
            "key.unknown.nearest",
            "choice.unknown",
            "choice.unknown.nearest",
            "project.unknown.nearest",
            "value.empty",
            "value.null",
            "value.not-list",
            "value.not-mapping",
            "value.not-single",
            "number.quoted",
            "number.range",
            "number.least",
            "number.unit",
            "number.percent",
            "text.too-long",
            "form.period",
            "form.quarter");

    @TempDir
    private Path folder;

    private static Schema schema(Language language) throws IOException {
        JsonNode text =
                new JsonMapper().readTree(Fixture.loader().schema("scenario", language, id -> Optional.empty()));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text);
    }

    private static boolean isValid(Schema schema, Path file) throws IOException {
        return schema.validate(new YAMLMapper().readTree(file.toFile())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyScenarioOfTheLibraryIsValidWhateverItsLanguage(Language language) throws IOException {
        Schema schema = schema(language);
        for (String name : Fixture.loader().names()) {
            Path file = Fixture.dataFolder().resolve("../../library").resolve(name + ".yaml");
            assertThat(schema.validate(new YAMLMapper().readTree(file.toFile())))
                    .as(name)
                    .isEmpty();
        }
        Path mixed = folder.resolve("mixed.yaml");
        Files.writeString(
                mixed, "格式: 2\nlabel: 我的\n继承: plan-2024\nlevers:\n  企业奖补:\n    amounts: { 半导体与集成电路: { 2026: 5 } }\n");
        assertThat(Fixture.load(mixed).lever("enterprise-grants").isNil()).isFalse();
        assertThat(isValid(schema, mixed)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatTheLoaderRefusesByItsShapeTheSchemaRefuses(Language language) throws IOException {
        Schema schema = schema(language);
        int refused = 0;
        try (Stream<Path> cases = Files.list(Path.of("src/test/resources/bad"))) {
            for (Path folder : cases.sorted().toList()) {
                var expected = new Properties();
                try (var in = Files.newBufferedReader(folder.resolve("expected.properties"))) {
                    expected.load(in);
                }
                // a schema sees no workbooks
                boolean isWorkbook = Files.exists(folder.resolve("input.xlsx"));
                if (!isWorkbook && OF_SHAPE.contains(expected.getProperty("keys", ""))) {
                    boolean isYaml = Files.exists(folder.resolve("input.yaml"));
                    assertThat(isValid(schema, folder.resolve(isYaml ? "input.yaml" : "input.json")))
                            .as(folder.getFileName().toString())
                            .isFalse();
                    refused++;
                }
            }
        }
        assertThat(refused).isGreaterThan(25);
    }
}
