package org.clustercast.loader.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.clustercast.loader.Fixture;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.shape.View;
import org.clustercast.loader.tree.Node;
import org.clustercast.loader.tree.TreeReader;
import org.clustercast.quantity.Language;
import org.junit.jupiter.api.Test;

/** Files of older formats are brought up, one step after the other, with a note for each; newer ones are refused. */
class FormatMigrationTest {

    private static final List<FormatMigration.Step> STEPS = List.of(
            new FormatMigration.Step("warning.migrated-1", tree -> renamed(tree, "a", "b")),
            new FormatMigration.Step("warning.migrated-1", tree -> renamed(tree, "b", "c")));

    private final Problems problems = new Problems();

    private View migrate(String text) {
        Node.Mapping tree = TreeReader.read(text.getBytes(StandardCharsets.UTF_8), "own.yaml", problems);
        return new View(new FormatMigration(Fixture.loader().keyNames(), STEPS).migrate(tree, problems));
    }

    private static Node.Mapping renamed(Node.Mapping tree, String from, String to) {
        return new Node.Mapping(
                tree.place(),
                tree.entries().stream()
                        .map(entry ->
                                entry.key().equals(from) ? new Node.Entry(to, entry.keyPlace(), entry.value()) : entry)
                        .toList());
    }

    @Test
    void stepsFollowEachOther() {
        View migrated = migrate("格式: 1\na: 5\n");
        assertThat(migrated.number("c")).isEqualTo(5);
        assertThat(migrated.text("格式")).isEqualTo("3");
        assertThat(problems.warnings()).hasSize(2);
        assertThat(problems.warnings().get(1).arguments(Language.ZH)).containsExactly("2", "3");
    }

    @Test
    void onlyWhatIsMissingIsDone() {
        assertThat(migrate("format: 2\nb: 5\n").number("c")).isEqualTo(5);
        assertThat(problems.warnings()).hasSize(1);
    }

    @Test
    void thePresentFormatIsLeftAsItIs() {
        assertThat(migrate("format: 3\na: 5\n").number("a")).isEqualTo(5);
        assertThat(problems.warnings()).isEmpty();
    }

    @Test
    void aNewerFormatIsRefused() {
        assertThatThrownBy(() -> migrate("format: 4\na: 5\n"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("4")
                .hasMessageContaining("3");
    }

    @Test
    void whatIsNoNumberIsLeftToTheCheck() {
        migrate("format: \"1\"\na: 5\n");
        migrate("format: one\na: 5\n");
        migrate("a: 5\n");
        assertThat(problems.warnings()).isEmpty();
    }
}
