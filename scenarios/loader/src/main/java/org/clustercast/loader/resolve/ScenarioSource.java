package org.clustercast.loader.resolve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.resource.ResourceTree;
import org.clustercast.loader.tree.FileAccess;
import org.clustercast.loader.workbook.WorkbookTree;

/** Where a scenario file stands, and how the files that it extends are found from there. */
sealed interface ScenarioSource {

    /** Endings of scenario files of the library. */
    List<String> ENDINGS = List.of(".yaml", ".yml", ".json");
    /** Endings of scenario files of users. */
    List<String> OWN_ENDINGS = List.of(".yaml", ".yml", ".json", WorkbookTree.ENDING);

    /** Name of the file in messages. */
    String name();

    /** What tells files apart. */
    String identity();

    /** Content of the file. */
    byte[] read();

    /** Name of the file without its ending. */
    default String id() {
        String file = name().substring(Math.max(name().lastIndexOf('/'), name().lastIndexOf('\\')) + 1);
        return file.substring(0, file.lastIndexOf('.') < 1 ? file.length() : file.lastIndexOf('.'));
    }

    /** The file with a path relative to this one, if it may be read; if not, a problem tells why. */
    Optional<ScenarioSource> beside(String path, Place place, Problems problems);

    /** The file beside this one with a name without its ending. */
    Optional<ScenarioSource> named(String name);

    /** Whether a text names a file and not a scenario of the library. */
    static boolean isPath(String text) {
        return text.indexOf('/') >= 0
                || text.indexOf('\\') >= 0
                || OWN_ENDINGS.stream().anyMatch(text::endsWith);
    }

    /**
     * A file of the library.
     *
     * @param library the library
     * @param path path in it
     */
    record InLibrary(ResourceTree library, String path) implements ScenarioSource {

        @Override
        public String name() {
            return library.name(path);
        }

        @Override
        public String identity() {
            return "library:" + path;
        }

        @Override
        public byte[] read() {
            return library.read(path);
        }

        @Override
        public Optional<ScenarioSource> beside(String relative, Place place, Problems problems) {
            Path parent = Path.of("/", path).getParent();
            Path target =
                    (parent == null ? Path.of("/") : parent).resolve(relative).normalize();
            String inside = target.toString().replace('\\', '/').substring(1);
            if (library.has(inside)) {
                return Optional.of(new InLibrary(library, inside));
            }
            problems.add("extends.missing", place, relative, library.name(inside));
            return Optional.empty();
        }

        @Override
        public Optional<ScenarioSource> named(String name) {
            return find(library, name);
        }

        /** The scenario of the library with a name. */
        static Optional<ScenarioSource> find(ResourceTree library, String name) {
            return ENDINGS.stream()
                    .map(ending -> name + ending)
                    .filter(library::has)
                    .findFirst()
                    .map(path -> new InLibrary(library, path));
        }
    }

    /**
     * A file of the user; what it extends must lie in the folder of the first file or below.
     *
     * @param root folder of the first file
     * @param file the file
     * @param name name in messages
     */
    record InFolder(Path root, Path file, String name) implements ScenarioSource {

        @Override
        public String identity() {
            return file.toAbsolutePath().normalize().toString();
        }

        @Override
        public byte[] read() {
            return FileAccess.read(file, name);
        }

        @Override
        public Optional<ScenarioSource> beside(String relative, Place place, Problems problems) {
            Path folder = file.toAbsolutePath().normalize().getParent();
            Path target = (folder == null ? root : folder).resolve(relative).normalize();
            if (!target.startsWith(root)) {
                problems.add("extends.outside", place, relative, root);
                return Optional.empty();
            }
            try {
                if (!Files.exists(target)) {
                    problems.add("extends.missing", place, relative, target);
                    return Optional.empty();
                }
                if (!target.toRealPath().startsWith(root.toRealPath())) {
                    problems.add("extends.outside", place, relative, root);
                    return Optional.empty();
                }
            } catch (IOException e) {
                problems.add("extends.missing", place, relative, target);
                return Optional.empty();
            }
            return Optional.of(
                    new InFolder(root, target, root.relativize(target).toString()));
        }

        @Override
        public Optional<ScenarioSource> named(String other) {
            Path folder = file.toAbsolutePath().normalize().getParent();
            return OWN_ENDINGS.stream()
                    .map(ending -> (folder == null ? root : folder).resolve(other + ending))
                    .filter(Files::exists)
                    .findFirst()
                    .map(path -> new InFolder(root, path, root.relativize(path).toString()));
        }
    }

    /** The source that a user names on the command line: a scenario of the library, or a file. */
    static ScenarioSource start(String text, Path workingDirectory, ResourceTree library, List<String> known) {
        if (!isPath(text)) {
            Optional<ScenarioSource> inLibrary = InLibrary.find(library, text);
            if (inLibrary.isPresent()) {
                return inLibrary.get();
            }
        }
        FileNames.refuseUnfit(text);
        Path file = path(text, workingDirectory);
        Path root = file.toAbsolutePath().normalize().getParent();
        ScenarioSource source = new InFolder(root == null ? workingDirectory : root, file, text);
        if (isPath(text) || (text.indexOf('.') > 0 && Files.isRegularFile(file))) {
            return source; // whatever its ending is: the reader says which ones there are
        }
        return source.named(text)
                .orElseThrow(() -> Files.isDirectory(file)
                        ? InvalidInputException.cannotRead("file.folder", Place.of(text))
                        : unknown(text, library, known));
    }

    private static Path path(String text, Path workingDirectory) {
        try {
            return workingDirectory.toAbsolutePath().resolve(text).normalize();
        } catch (java.nio.file.InvalidPathException e) {
            throw InvalidInputException.cannotRead("file.path", Place.of(text), String.valueOf(e.getReason()));
        }
    }

    private static InvalidInputException unknown(String text, ResourceTree library, List<String> known) {
        String listed = String.join(", ", known);
        return LibraryLabels.nearest(text, library, known)
                .map(near -> InvalidInputException.cannotRead("scenario.unknown.nearest", Place.of(text), near, listed))
                .orElseGet(() -> InvalidInputException.cannotRead("scenario.unknown", Place.of(text), listed));
    }
}
