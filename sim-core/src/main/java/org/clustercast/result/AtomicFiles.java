package org.clustercast.result;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that are there whole or not at all, also after a kill or a power cut. */
public final class AtomicFiles {

    private AtomicFiles() {}

    /** Writes a file under a temporary name beside its place and moves it there when it is safe on the disk. */
    public static void write(Path file, FileAction action) throws IOException {
        Path part = partOf(file);
        try {
            action.write(part);
            commit(part, file);
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw named(e, file);
        } catch (RuntimeException e) {
            Files.deleteIfExists(part);
            throw e;
        }
    }

    /**
     * Writes a file that must not be there yet; when it cannot be written, nothing is left.
     *
     * @throws FileAlreadyExistsException when there is a file of that name
     */
    public static void create(Path file, FileAction action) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        write(file, action);
    }

    /** The same fault with the name of the file, which the system leaves out when the disk is full. */
    static IOException named(IOException fault, Path file) {
        if (fault instanceof FileSystemException || fault.getClass() != IOException.class) {
            return fault;
        }
        FileSystemException named = new FileSystemException(file.toString(), null, fault.getMessage());
        named.initCause(fault);
        return named;
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
