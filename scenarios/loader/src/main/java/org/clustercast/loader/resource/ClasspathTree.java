package org.clustercast.loader.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Place;

/** The files below a folder of the class path, told by an index because a jar cannot be listed as a folder. */
public final class ClasspathTree implements ResourceTree {

    private final ClassLoader loader;
    private final String folder;
    private final List<String> files;

    /**
     * The files below a folder of the class path.
     *
     * @param loader finds the resources
     * @param index resource that lists the paths of all bundled files, one a line
     * @param folder folder of the class path, for example {@code data/pingshan}
     */
    public ClasspathTree(ClassLoader loader, String index, String folder) {
        this.loader = loader;
        this.folder = folder + "/";
        String listed = new String(bytes(index), StandardCharsets.UTF_8);
        files = listed.lines()
                .map(String::strip)
                .filter(line -> line.startsWith(this.folder))
                .map(line -> line.substring(this.folder.length()))
                .sorted()
                .toList();
    }

    @Override
    public List<String> files() {
        return files;
    }

    @Override
    public byte[] read(String path) {
        if (!has(path)) {
            throw InvalidInputException.cannotRead("file.missing", Place.of(name(path)), name(path));
        }
        return bytes(folder + path);
    }

    @Override
    public String name(String path) {
        return folder + path;
    }

    private byte[] bytes(String resource) {
        try (InputStream in = loader.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read from the program: " + resource, e);
        }
    }
}
