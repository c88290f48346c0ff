package org.clustercast.loader.workbook;

import java.util.List;
import java.util.Optional;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.loader.vocabulary.Nearest;
import org.clustercast.quantity.Language;

/** Says what a name of a sheet, a column or a row may have meant. */
final class Asking {

    private final KeyNames names;
    private final Problems problems;
    private final Language language;

    /** What is suggested is in the language of the workbook, as people name sheets and columns of their own in either. */
    Asking(KeyNames names, Problems problems, Language language) {
        this.names = names;
        this.problems = problems;
        this.language = language;
    }

    /** Adds a problem about a name nobody knows, with the nearest known one. */
    void unknown(String key, Place place, String written, List<String> known) {
        List<String> valid =
                known.stream().map(name -> Layout.title(name, names, language)).toList();
        String listed = String.join(", ", valid);
        Optional<String> nearest = Nearest.of(written, valid);
        if (nearest.isPresent()) {
            problems.add(key + ".nearest", place, written, nearest.get(), listed);
        } else {
            problems.add(key, place, written, listed);
        }
    }
}
