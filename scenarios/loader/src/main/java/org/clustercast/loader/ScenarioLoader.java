package org.clustercast.loader;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.clustercast.loader.data.DataFolder;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.loader.data.VocabularyFile;
import org.clustercast.loader.document.SchemaText;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problem;
import org.clustercast.loader.problem.Unshowable;
import org.clustercast.loader.resolve.ScenarioAssembly;
import org.clustercast.loader.resolve.ScenarioShape;
import org.clustercast.loader.resource.ResourceTree;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.quantity.Language;
import org.clustercast.scenario.Scenario;

/**
 * Reads scenarios: from the library by name, or from files. Everything that the user can put right is thrown as
 * {@link org.clustercast.loader.problem.InvalidInputException} with all problems found.
 */
public final class ScenarioLoader {

    private static final String UNVERSIONED = "unversioned";

    private final ResourceTree library;
    private final DistrictData district;
    private final VocabularyFile vocabulary;
    private final String modelVersion;

    private ScenarioLoader(
            ResourceTree library, DistrictData district, VocabularyFile vocabulary, String modelVersion) {
        this.library = library;
        this.district = district;
        this.vocabulary = vocabulary;
        this.modelVersion = modelVersion;
    }

    /**
     * A loader of the scenarios of a district.
     *
     * @param data data folder of the district
     * @param library library of scenarios
     */
    public static ScenarioLoader of(ResourceTree data, ResourceTree library) {
        return new ScenarioLoader(library, DataFolder.read(data), VocabularyFile.read(data), UNVERSIONED);
    }

    /** The same loader for a version of the model; fingerprints hold it. */
    public ScenarioLoader withModelVersion(String version) {
        return new ScenarioLoader(library, district, vocabulary, version);
    }

    /**
     * Resolves a scenario.
     *
     * @param nameOrFile name of a scenario of the library, or path of a file
     * @param workingDirectory folder that relative paths start from
     * @param sets differences of the form {@code path=value}
     * @param seed seed that replaces the one of the scenario
     */
    public Scenario load(String nameOrFile, Path workingDirectory, List<String> sets, OptionalLong seed) {
        return assembly().load(nameOrFile, workingDirectory, sets, seed);
    }

    /**
     * What a scenario was made of.
     *
     * @param nameOrFile name of a scenario of the library, or path of a file
     * @param sets differences of the form {@code path=value}
     * @param seed seed that replaces the one of the scenario
     */
    public record Source(String nameOrFile, List<String> sets, OptionalLong seed) {}

    /** What to say of a name in a scenario that holds characters that cannot be drawn: which ones, and where it stands. */
    public Problem unshowable(Source source, String name, List<String> characters) {
        Place place = assembly().place(name, source.nameOrFile(), Path.of(""), source.sets(), source.seed());
        return Unshowable.problem(place, name, characters);
    }

    /** Names of the scenarios of the library, sorted. */
    public List<String> names() {
        return assembly().names();
    }

    /**
     * JSON Schema of scenario files.
     *
     * @param title title of the schema
     * @param language language of the keys that it suggests
     * @param descriptions what fields and ids mean, by English name
     */
    public String schema(String title, Language language, Function<String, Optional<String>> descriptions) {
        return SchemaText.of(title, new ScenarioShape(district).file(), vocabulary.keys(), language, descriptions);
    }

    /** What the data folder says. */
    public DistrictData district() {
        return district;
    }

    /** Names of fields and ids in both languages. */
    public KeyNames keyNames() {
        return vocabulary.keys();
    }

    /** Words shown to people. */
    public Words words() {
        return new Words(vocabulary.words());
    }

    private ScenarioAssembly assembly() {
        return new ScenarioAssembly(library, district, vocabulary.keys(), modelVersion);
    }
}
