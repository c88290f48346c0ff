package org.clustercast.loader.tree;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Place;

/** Reads the bytes of a file, after looking at what kind of thing it is. */
public final class FileAccess {

    private FileAccess() {}

    /**
     * The bytes of a regular file of moderate size; anything else stops with a problem before it is opened.
     *
     * @param file file to read
     * @param name name of the file in messages
     */
    public static byte[] read(Path file, String name) {
        Place place = Place.of(name);
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                throw InvalidInputException.cannotRead("file.folder", place);
            }
            if (!attributes.isRegularFile()) {
                throw InvalidInputException.cannotRead("file.not-regular", place);
            }
            if (attributes.size() > Limits.FILE_BYTES) {
                throw tooLarge(place, attributes.size());
            }
            return readAtMost(file, place);
        } catch (NoSuchFileException e) {
            throw InvalidInputException.cannotRead("file.missing", place, file.toString());
        } catch (AccessDeniedException e) {
            throw InvalidInputException.cannotRead("file.denied", place);
        } catch (IOException e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw InvalidInputException.cannotRead("file.unreadable", place, reason);
        }
    }

    /** The file may grow while it is read: never more than the limit is taken in. */
    private static byte[] readAtMost(Path file, Place place) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Limits.FILE_BYTES + 1);
            if (bytes.length > Limits.FILE_BYTES) {
                throw tooLarge(place, bytes.length);
            }
            return bytes;
        }
    }

    private static InvalidInputException tooLarge(Place place, long bytes) {
        return InvalidInputException.badContent(
                "file.too-large", place, String.valueOf(bytes), String.valueOf(Limits.FILE_BYTES));
    }
}
