package org.clustercast.loader.resource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.tree.FileAccess;

/** The files below a folder; hidden files are left out, and links that lead out of it are refused. */
public final class DirectoryTree implements ResourceTree {

    private static final int DEEPEST = 8;

    private final Path root;
    private final String shownAs;
    private final List<String> files;

    /**
     * The files below a folder.
     *
     * @param root the folder
     * @param shownAs how the folder is called in messages
     */
    public DirectoryTree(Path root, String shownAs) {
        this.shownAs = shownAs;
        if (!Files.isDirectory(root)) {
            throw InvalidInputException.cannotRead("file.missing", Place.of(shownAs), root.toString());
        }
        try {
            this.root = root.toRealPath();
            files = list(this.root);
        } catch (IOException | UncheckedIOException e) {
            throw InvalidInputException.cannotRead(
                    "file.unreadable", Place.of(shownAs), String.valueOf(e.getMessage()));
        }
    }

    private static List<String> list(Path root) throws IOException {
        try (Stream<Path> found = Files.walk(root, DEEPEST)) {
            return found.filter(path -> !Files.isDirectory(path))
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> !path.startsWith(".") && !path.contains("/."))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public List<String> files() {
        return files;
    }

    @Override
    public byte[] read(String path) {
        Path file = root.resolve(path);
        refuseEscape(file, name(path));
        return FileAccess.read(file, name(path));
    }

    private void refuseEscape(Path file, String name) {
        try {
            if (Files.exists(file) && !file.toRealPath().startsWith(root)) {
                throw InvalidInputException.badContent("file.outside", Place.of(name));
            }
        } catch (IOException e) {
            throw InvalidInputException.cannotRead("file.unreadable", Place.of(name), String.valueOf(e.getMessage()));
        }
    }

    @Override
    public String name(String path) {
        return shownAs + "/" + path;
    }
}
