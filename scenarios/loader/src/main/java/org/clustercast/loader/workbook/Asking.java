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

    Asking(KeyNames names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    /** Adds a problem about a name nobody knows, with the nearest known one in the language it was written in. */
    void unknown(String key, Place place, String written, List<String> known) {
        Language language = KeyNames.languageOf(written);
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
