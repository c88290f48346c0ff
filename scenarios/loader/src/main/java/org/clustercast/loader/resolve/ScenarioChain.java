package org.clustercast.loader.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.clustercast.loader.tree.TreeReader;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.loader.workbook.WorkbookTree;

/** Reads a scenario file and everything that it extends. */
final class ScenarioChain {

    /** Longest chain of files that extend each other. */
    private static final int LONGEST = 10;

    private final ResourceTree library;
    private final KeyNames names;
    private final Shape shape;
    private final List<String> known;
    private final DistrictData district;
    private final List<Problem> warnings = new ArrayList<>();

    /** A chain that ends in the library; workbooks name what is in the district. */
    ScenarioChain(ResourceTree library, KeyNames names, Shape shape, List<String> known, DistrictData district) {
        this.district = district;
        this.library = library;
        this.names = names;
        this.shape = shape;
        this.known = known;
    }

    /**
     * The checked files, the one that was named first, then what it extends, and so on. What is wrong in the first one
     * is added to the faults, as far as the others can be found; anything else stops.
     */
    List<Node.Mapping> read(ScenarioSource start, Problems faults) {
        List<Node.Mapping> layers = new ArrayList<>();
        List<ScenarioSource> chain = new ArrayList<>();
        Optional<ScenarioSource> next = Optional.of(start);
        while (next.isPresent()) {
            chain.add(next.get());
            Problems problems = layers.isEmpty() ? faults : new Problems();
            Node.Mapping layer = layer(next.get(), problems);
            if (!layers.isEmpty() || !isNamed(layer)) {
                problems.throwIfAny();
            }
            layers.add(layer);
            next = extended(layer, next.get(), chain);
        }
        return layers;
    }

    /** Whether it can be told what a file extends. */
    private static boolean isNamed(Node.Mapping layer) {
        return !(layer.find("extends").orElse(null) instanceof Node.Refused);
    }

    /** What is to be said about the files that were read, although they are accepted. */
    List<Problem> warnings() {
        return List.copyOf(warnings);
    }

    private Node.Mapping layer(ScenarioSource source, Problems problems) {
        Node.Mapping written = written(source, problems);
        Node.Mapping tree = new FormatMigration(names).migrate(written, problems);
        Node checked = new TreeCheck(names, problems).check(tree, shape);
        if (checked instanceof Node.Mapping mapping) {
            refuseRepeatedTargets(mapping, problems);
            warnings.addAll(problems.warnings());
            return mapping;
        }
        problems.throwIfAny();
        throw new IllegalStateException("a file without fields passed the check: " + source.name());
    }

    /** A workbook is read by other means, which are not even loaded for other files. */
    private Node.Mapping written(ScenarioSource source, Problems problems) {
        return WorkbookTree.isWorkbook(source.name())
                ? WorkbookTree.read(source.read(), source.name(), district, names, problems)
                : TreeReader.read(source.read(), source.name(), problems);
    }

    private static void refuseRepeatedTargets(Node.Mapping mapping, Problems problems) {
        if (mapping.find("targets").orElse(null) instanceof Node.Sequence targets && problems.size() == 0) {
            var once = new org.clustercast.loader.data.References(problems).once();
            targets.items().forEach(item -> once.take(LayerMerge.targetId(item), item.place()));
        }
    }

    private Optional<ScenarioSource> extended(Node.Mapping layer, ScenarioSource source, List<ScenarioSource> chain) {
        View view = new View(layer);
        if (!view.has("extends")) {
            return Optional.empty();
        }
        Problems problems = new Problems();
        Place place = view.place("extends");
        Optional<ScenarioSource> next = find(view.text("extends"), source, place, problems);
        problems.throwIfAny();
        next.ifPresent(found -> refuseCycle(found, chain, place));
        if (chain.size() >= LONGEST) {
            throw InvalidInputException.badContent("extends.depth", place, String.valueOf(LONGEST));
        }
        return next;
    }

    private Optional<ScenarioSource> find(String text, ScenarioSource source, Place place, Problems problems) {
        if (text.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")) {
            problems.add("extends.url", place, text);
            return Optional.empty();
        }
        if (text.startsWith("/") || text.startsWith("\\") || text.startsWith("~") || text.matches("[A-Za-z]:.*")) {
            problems.add("extends.absolute", place, text);
            return Optional.empty();
        }
        if (FileNames.isDevice(text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1))) {
            problems.add("file.name-device", place, text);
            return Optional.empty();
        }
        if (ScenarioSource.isPath(text)) {
            return source.beside(text.replace('\\', '/'), place, problems);
        }
        Optional<ScenarioSource> found =
                ScenarioSource.InLibrary.find(library, text).or(() -> source.named(text));
        if (found.isEmpty()) {
            Optional<String> nearest = LibraryLabels.nearest(text, library, known);
            String listed = String.join(", ", known);
            nearest.ifPresentOrElse(
                    near -> problems.add("extends.unknown.nearest", place, text, near, listed),
                    () -> problems.add("extends.unknown", place, text, listed));
        }
        return found;
    }

    private static void refuseCycle(ScenarioSource next, List<ScenarioSource> chain, Place place) {
        boolean seen = chain.stream().anyMatch(source -> source.identity().equals(next.identity()));
        if (seen) {
            List<String> shown = new ArrayList<>();
            chain.forEach(source -> shown.add(source.name()));
            shown.add(next.name());
            throw InvalidInputException.badContent("extends.cycle", place, String.join(" → ", shown));
        }
    }
}
