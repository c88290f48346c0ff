package org.clustercast.result;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that are there whole or not at all, also after a kill or a power cut. */
final class AtomicFiles {

    private AtomicFiles() {}

    /** Writes a file under a temporary name beside its place and moves it there when it is safe on the disk. */
    static void write(Path file, FileAction action) throws IOException {
        Path part = partOf(file);
        try {
            action.write(part);
            commit(part, file);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(part);
            throw e;
        }
    }

    /** The temporary name; always the same, so that what a killed process left is written over. */
    static Path partOf(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".part");
    }

    /** Moves a finished temporary file to its place. */
    static void commit(Path part, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
        forceFolder(file.toAbsolutePath().resolveSibling(""));
    }

    /** Makes the names in a folder safe on the disk; systems that cannot open folders need no such step. */
    static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException ignored) {
            // The file itself is written; only its name could be lost in a power cut.
        }
    }
}
