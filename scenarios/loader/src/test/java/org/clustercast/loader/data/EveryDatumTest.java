package org.clustercast.loader.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clustercast.loader.Fixture;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.resource.DirectoryTree;
import org.clustercast.loader.shape.View;
import org.clustercast.loader.tree.Node;
import org.clustercast.loader.tree.TreeReader;
import org.junit.jupiter.api.Test;

/** Whatever has a value and a grade in the files of the district is evidence, once, with the unit that is written there. */
class EveryDatumTest {

    @Test
    void everyDatumOfTheFilesIsEvidenceOnce() {
        DirectoryTree data = Fixture.data();
        List<String> written = data.files().stream()
                .filter(file -> file.endsWith(".yaml") && !file.startsWith("parameters/"))
                .flatMap(file -> data(TreeReader.read(data.read(file), file, new Problems())))
                .sorted()
                .toList();
        List<String> read = DataFolder.read(data).evidence().stream()
                .map(entry -> entry.value() + " " + entry.unit() + " "
                        + entry.evidence().grade())
                .sorted()
                .toList();
        assertThat(written).hasSizeGreaterThan(1000);
        assertThat(read).isEqualTo(written);
    }

    private static Stream<String> data(Node node) {
        if (node instanceof Node.Sequence list) {
            return list.items().stream().flatMap(EveryDatumTest::data);
        }
        if (!(node instanceof Node.Mapping mapping)) {
            return Stream.empty();
        }
        List<String> found = new ArrayList<>();
        View view = new View(mapping);
        if (view.has("value") && view.has("grade")) {
            found.add(view.text("value") + " " + view.text("unit", "") + " " + view.text("grade"));
        }
        return Stream.concat(found.stream(), mapping.entries().stream().flatMap(entry -> data(entry.value())));
    }
}
