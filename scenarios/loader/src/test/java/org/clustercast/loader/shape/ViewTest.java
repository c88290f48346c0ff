package org.clustercast.loader.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.tree.TreeReader;
import org.junit.jupiter.api.Test;

/** What a checked tree gives to those who read it. */
class ViewTest {

    private static View view(String yaml) {
        return new View(TreeReader.read(yaml.getBytes(StandardCharsets.UTF_8), "f.yaml", new Problems()));
    }

    @Test
    void everySingleValueBelowHasItsPath() {
        assertThat(view("a: 1\nb: { c: 2, d: { e: three } }\nf: [4]\n").leaves())
                .containsExactly(entry("a", "1"), entry("b.c", "2"), entry("b.d.e", "three"));
    }

    @Test
    void aListHasTextsAndTheirPlaces() {
        View view = view("clusters:\n  - one\n  - two\n");
        assertThat(view.texts("clusters")).containsExactly("one", "two");
        assertThat(view.places("clusters")).extracting(Place::line).containsExactly(2, 3);
    }

    @Test
    void numbersStandByName() {
        assertThat(view("a: 1\nb: 2.5\n").numbers()).containsExactly(entry("a", 1.0), entry("b", 2.5));
    }
}
