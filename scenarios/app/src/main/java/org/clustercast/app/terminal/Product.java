package org.clustercast.app.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Properties;
import org.clustercast.loader.ScenarioLoader;
import org.clustercast.loader.Words;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.loader.data.LeverDefinition;
import org.clustercast.loader.resource.ClasspathTree;
import org.clustercast.loader.resource.DirectoryTree;
import org.clustercast.loader.resource.ResourceTree;
import org.clustercast.model.ModelNeeds;
import org.clustercast.scenario.Scenario;

/**
 * What the program comes with: data and library from the folder it was started from, or else from its own jar, so that it
 * works anywhere.
 */
public final class Product {

    private static final String DISTRICT = "pingshan";
    private static final String INDEX = "org/clustercast/app/bundled-files.txt";
    private static final String HOME = "clustercast.home";

    private final String version;
    private final ScenarioLoader loader;

    private Product(String version, ScenarioLoader loader) {
        this.version = version;
        this.loader = loader;
    }

    public static Product open() {
        String version = readVersion();
        ScenarioLoader loader =
                ScenarioLoader.of(tree("data/" + DISTRICT), tree("library")).withModelVersion(version);
        return new Product(version, loader);
    }

    private static ResourceTree tree(String folder) {
        String home = System.getProperty(HOME, "");
        Path path = Path.of(home, folder);
        return !home.isEmpty() && Files.isDirectory(path)
                ? new DirectoryTree(path, folder)
                : new ClasspathTree(Product.class.getClassLoader(), INDEX, folder);
    }

    public static String readVersion() {
        try (InputStream in = Product.class.getResourceAsStream("/org/clustercast/app/build.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "unversioned");
        } catch (IOException e) {
            throw new UncheckedIOException("build.properties cannot be read", e);
        }
    }

    public String version() {
        return version;
    }

    /** The loader; data that lack something without which nothing can be computed are refused. */
    public ScenarioLoader loader() {
        requireWhole(loader.district());
        return loader;
    }

    /** Throws with everything that the model needs and does not find, and what it does not know. */
    public static void requireWhole(DistrictData data) {
        List<String> levers = data.levers().stream().map(LeverDefinition::id).toList();
        List<String> lacks = new ArrayList<>();
        ModelNeeds.missingLevers(levers).forEach(id -> lacks.add("levers.yaml: " + id));
        ModelNeeds.missingParameters(data.parameters(), data.clusterIds())
                .forEach(id -> lacks.add("parameters/" + inFile(id)));
        if (!lacks.isEmpty()) {
            throw new UserException(ExitCode.BAD_CONTENT, "app.data-lacks", String.join("\n  ", lacks));
        }
        List<String> unused = ModelNeeds.unusedParameters(data.parameters()).stream()
                .map(id -> "parameters/" + inFile(id))
                .toList();
        if (!unused.isEmpty()) {
            throw new UserException(ExitCode.BAD_CONTENT, "app.data-unused", String.join("\n  ", unused));
        }
    }

    private static String inFile(String id) {
        int dot = id.indexOf('.');
        return id.substring(0, dot) + ".yaml: " + id.substring(dot + 1);
    }

    /** A scenario by name or file as it stands, relative paths from where the program was started. */
    public Scenario scenario(String nameOrFile) {
        return loader().load(nameOrFile, Path.of(""), List.of(), OptionalLong.empty());
    }

    public Words words() {
        return loader.words();
    }
}
