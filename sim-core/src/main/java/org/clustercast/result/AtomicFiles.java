package org.clustercast.result;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that are there whole or not at all, also after a kill or a power cut. */
public final class AtomicFiles {

    private AtomicFiles() {}

    /** Writes a file under a temporary name beside its place and moves it there when it is safe on the disk. */
    public static void write(Path file, FileAction action) throws IOException {
        refuseFolder(file);
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
        if (fault instanceof FileSystemException system) {
            return partOf(file).toString().equals(system.getFile()) ? caused(ofFile(system, file), fault) : fault;
        }
        return fault.getClass() == IOException.class
                ? caused(new FileSystemException(file.toString(), null, fault.getMessage()), fault)
                : fault;
    }

    /** A fault of the temporary file is one of the file that people know. */
    private static FileSystemException ofFile(FileSystemException fault, Path file) {
        String name = file.toString();
        if (fault instanceof AccessDeniedException) {
            return new AccessDeniedException(name, null, fault.getReason());
        }
        if (fault instanceof NoSuchFileException) {
            return new NoSuchFileException(name, null, fault.getReason());
        }
        return fault instanceof DirectoryNotEmptyException
                ? new DirectoryNotEmptyException(name)
                : new FileSystemException(name, null, fault.getReason());
    }

    private static FileSystemException caused(FileSystemException fault, IOException cause) {
        fault.initCause(cause);
        return fault;
    }

    /** A folder is no file, although some systems find out only when it is read. */
    static void refuseFolder(Path file) throws FileSystemException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "Is a directory");
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
