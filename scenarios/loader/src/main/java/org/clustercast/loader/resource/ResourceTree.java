package org.clustercast.loader.resource;

import java.util.List;

/** A tree of files that is read only: a folder, or a part of the jar. */
public interface ResourceTree {

    /** Paths of all files, relative, with {@code /}, sorted. */
    List<String> files();

    /** Whether a file is there. */
    default boolean has(String path) {
        return files().contains(path);
    }

    /** Content of a file; problems about it stop with an {@code InvalidInputException}. */
    byte[] read(String path);

    /** Name of a file in messages. */
    String name(String path);
}
