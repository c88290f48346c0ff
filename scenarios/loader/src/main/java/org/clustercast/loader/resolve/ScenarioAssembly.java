package org.clustercast.loader.resolve;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problem;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.resource.ResourceTree;
import org.clustercast.loader.shape.Shape;
import org.clustercast.loader.shape.TreeCheck;
import org.clustercast.loader.shape.View;
import org.clustercast.loader.tree.Node;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.quantity.Text;
import org.clustercast.scenario.Scenario;
import org.clustercast.scenario.TimeSpan;

/** The way of a scenario: find the file, read what it extends, lay the differences over each other, resolve. */
public final class ScenarioAssembly {

    private final ResourceTree library;
    private final DistrictData district;
    private final KeyNames names;
    private final String modelVersion;

    /** Assembles scenarios of a district for a version of the model. */
    public ScenarioAssembly(ResourceTree library, DistrictData district, KeyNames names, String modelVersion) {
        this.library = library;
        this.district = district;
        this.names = names;
        this.modelVersion = modelVersion;
    }

    /** Names of the scenarios of the library, sorted. */
    public List<String> names() {
        return library.files().stream()
                .filter(file -> file.indexOf('/') < 0)
                .filter(file -> ScenarioSource.ENDINGS.stream().anyMatch(file::endsWith))
                .map(file -> file.substring(0, file.lastIndexOf('.')))
                .sorted()
                .toList();
    }

    /** The resolved scenario. */
    public Scenario load(String nameOrFile, Path workingDirectory, List<String> sets, OptionalLong seed) {
        ScenarioShape shapes = new ScenarioShape(district);
        ScenarioSource start = ScenarioSource.start(nameOrFile, workingDirectory, library, names());
        ScenarioChain chain = new ScenarioChain(library, names, shapes.file(), names(), district);
        Problems problems = new Problems();
        List<Node.Mapping> files = read(chain, start, problems);
        List<Problem> warnings = new ArrayList<>(chain.warnings());
        Node.Mapping merged = new Node.Mapping(files.get(0).place(), List.of());
        if (problems.size() == 0) {
            requireWhole(files.get(files.size() - 1), shapes.whole());
            for (int i = files.size() - 1; i >= 0; i--) {
                merged = lay(merged, files.get(i), problems, warnings);
            }
        }
        Node.Mapping changes = new SetOption(names, shapes.changes(), problems).layer(sets, seed);
        List<Node.Mapping> layers = new ArrayList<>(files);
        if (!changes.entries().isEmpty()) {
            layers.add(0, changes);
        }
        FaultyEvents.stopIfAny(layers, district, names, problems);
        if (!changes.entries().isEmpty()) {
            merged = lay(merged, changes, problems, warnings);
        }
        Node checked = new TreeCheck(names, problems).check(merged, shapes.whole());
        FaultyEvents.stopIfAny(layers, district, names, problems);
        View whole = View.of(checked);
        Text description = description(files.get(0), changes);
        warnings.addAll(ReplacedAllocations.warnings(layers, names));
        return new ScenarioResolver(district, names, modelVersion, warnings)
                .resolve(start.id(), whole, description, layers);
    }

    /** Where a text stands in what makes a scenario: in an option, the file or what it extends; else the file as a whole. */
    public Place place(String text, String nameOrFile, Path workingDirectory, List<String> sets, OptionalLong seed) {
        ScenarioShape shapes = new ScenarioShape(district);
        ScenarioSource start = ScenarioSource.start(nameOrFile, workingDirectory, library, names());
        List<Node> layers = new ArrayList<>();
        layers.add(new SetOption(names, shapes.changes(), new Problems()).layer(sets, seed));
        layers.addAll(new ScenarioChain(library, names, shapes.file(), names(), district).read(start, new Problems()));
        return layers.stream().flatMap(layer -> places(text, layer)).findFirst().orElse(Place.of(nameOrFile));
    }

    private static Stream<Place> places(String text, Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream().flatMap(entry -> places(text, entry.value()));
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().flatMap(item -> places(text, item));
        }
        return node instanceof Node.Scalar scalar && scalar.text().equals(text)
                ? Stream.of(scalar.place())
                : Stream.empty();
    }

    /** The files of a scenario; where the named one has faults, they are told even if what it extends cannot be read. */
    private static List<Node.Mapping> read(ScenarioChain chain, ScenarioSource start, Problems problems) {
        try {
            return chain.read(start, problems);
        } catch (InvalidInputException fault) {
            if (problems.size() == 0) {
                throw fault;
            }
            fault.problems().stream()
                    .filter(problem -> !problems.all().contains(problem))
                    .forEach(problems::add);
            problems.throwIfAny();
            throw fault;
        }
    }

    /** Lays a file over what it extends. */
    private Node.Mapping lay(Node.Mapping base, Node.Mapping file, Problems problems, List<Problem> warnings) {
        Optional<TimeSpan> span = ScenarioResolver.sound(new View(LayerMerge.merge(base, file)).view("span"), district);
        Node.Mapping whole = span.map(time -> new WholeShares(district, names, problems).complete(base, file, time))
                .orElse(file); // a span that is wrong is told when it is resolved
        warnings.addAll(WrittenSchedule.warnings(base, whole));
        return LayerMerge.merge(base, whole);
    }

    /** A file that extends nothing must say everything itself; most that do not have only forgotten it. */
    private void requireWhole(Node.Mapping last, Shape shape) {
        Problems found = new Problems();
        new TreeCheck(names, found).check(last, shape);
        if (found.all().stream().anyMatch(problem -> problem.key().equals("field.missing"))) {
            Problems told = new Problems();
            told.add("extends.none", last.place());
            found.all()
                    .forEach(problem -> told.add(
                            problem.key(), problem.place(), problem.words().toArray()));
            told.throwIfAny();
        }
    }

    /** The description is the file's own: that of its base would describe something else. */
    private static Text description(Node.Mapping file, Node.Mapping changes) {
        View own = new View(LayerMerge.merge(file, changes));
        return own.has("description") ? own.words("description") : own.words("label");
    }
}
