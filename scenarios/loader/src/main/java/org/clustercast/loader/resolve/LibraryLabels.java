package org.clustercast.loader.resolve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.resource.ResourceTree;
import org.clustercast.loader.tree.Node;
import org.clustercast.loader.tree.TreeReader;
import org.clustercast.loader.vocabulary.Nearest;

/** What a name that nobody knows may have meant: people write the label that reports show where the name is asked for. */
final class LibraryLabels {

    private LibraryLabels() {}

    /** The scenario of the library that has the text as its label in either language, or the nearest name. */
    static Optional<String> nearest(String text, ResourceTree library, List<String> known) {
        return known.stream()
                .filter(name -> labels(name, library).anyMatch(text.strip()::equalsIgnoreCase))
                .findFirst()
                .or(() -> Nearest.of(text, known));
    }

    private static Stream<String> labels(String name, ResourceTree library) {
        return ScenarioSource.InLibrary.find(library, name)
                .map(source -> TreeReader.read(source.read(), source.name(), new Problems()))
                .flatMap(file -> file.find("label"))
                .map(LibraryLabels::texts)
                .orElseGet(Stream::empty);
    }

    private static Stream<String> texts(Node label) {
        if (label instanceof Node.Mapping languages) {
            return languages.entries().stream().flatMap(entry -> texts(entry.value()));
        }
        return label instanceof Node.Scalar scalar ? Stream.of(scalar.text()) : Stream.empty();
    }
}
