package org.clustercast.app.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** How many bytes may still be written at a place. */
@FunctionalInterface
public interface FreeSpace {

    /** Free bytes where a file or folder is, or would be made. */
    long at(Path place) throws IOException;

    /** What the disk says of the place, or of the nearest folder above it that is there. */
    static long onDisk(Path place) throws IOException {
        @Nullable Path there = place.toAbsolutePath();
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        // nothing is there: whoever makes the folder will say why it cannot be made
        return there == null ? Long.MAX_VALUE : Files.getFileStore(there).getUsableSpace();
    }
}
