package org.clustercast.loader.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.clustercast.loader.problem.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryTreeTest {

    @TempDir
    Path folder;

    @Test
    void listsFilesSortedAndLeavesOutHiddenOnes() throws Exception {
        Files.createDirectories(folder.resolve("sub/.git"));
        for (String file : new String[] {"b.yaml", "a.yaml", "sub/c.yaml", ".hidden", "sub/.git/x"}) {
            Files.writeString(folder.resolve(file), "x");
        }
        DirectoryTree tree = new DirectoryTree(folder, "data");
        assertThat(tree.files()).containsExactly("a.yaml", "b.yaml", "sub/c.yaml");
        assertThat(tree.has("sub/c.yaml")).isTrue();
        assertThat(tree.name("a.yaml")).isEqualTo("data/a.yaml");
    }

    @Test
    void theFolderItselfMayBeALink() throws Exception {
        Path real = Files.createDirectories(folder.resolve("real"));
        Files.writeString(real.resolve("a.yaml"), "content");
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        DirectoryTree tree = new DirectoryTree(link, "data");
        assertThat(tree.files()).containsExactly("a.yaml");
        assertThat(tree.read("a.yaml")).asString().isEqualTo("content");
    }

    @Test
    void linksOutOfTheFolderAreRefused() throws Exception {
        Path inside = Files.createDirectories(folder.resolve("inside"));
        Files.writeString(folder.resolve("secret.yaml"), "x");
        Files.createSymbolicLink(inside.resolve("a.yaml"), folder.resolve("secret.yaml"));
        DirectoryTree tree = new DirectoryTree(inside, "data");
        InvalidInputException thrown = catchThrowableOfType(InvalidInputException.class, () -> tree.read("a.yaml"));
        assertThat(thrown.problems().get(0).key()).isEqualTo("file.outside");
    }

    @Test
    void aMissingFolderCannotBeRead() {
        InvalidInputException thrown = catchThrowableOfType(
                InvalidInputException.class, () -> new DirectoryTree(folder.resolve("none"), "data"));
        assertThat(thrown.kind().exitCode()).isEqualTo(66);
    }
}
