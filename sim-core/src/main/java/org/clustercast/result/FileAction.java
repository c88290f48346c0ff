package org.clustercast.result;

import java.io.IOException;
import java.nio.file.Path;

/** Writes one file. */
@FunctionalInterface
public interface FileAction {

    /** Writes the whole content to a file that is moved to its place afterwards. */
    void write(Path file) throws IOException;
}
