package org.clustercast.app.terminal;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the operating system says when something cannot be read or written, in words of the vocabulary. */
public final class SystemReason {

    private static final Map<String, String> WORDS = new TreeMap<>(Map.of(
            "No space left on device", "app.reason.no-space",
            "Disk quota exceeded", "app.reason.no-space",
            "There is not enough space on the disk", "app.reason.no-space",
            "File too large", "app.reason.file-limit",
            "Read-only file system", "app.reason.read-only",
            "Too many open files", "app.reason.open-files",
            "Bad file descriptor", "app.reason.closed",
            "Is a directory", "app.reason.a-folder",
            "Not a directory", "app.reason.not-a-folder"));

    private SystemReason() {}

    /** The reason in words; empty where the vocabulary has none. */
    public static Optional<String> in(IOException fault, Console console) {
        String reason = fault instanceof FileSystemException system ? system.getReason() : fault.getMessage();
        return Optional.ofNullable(reason)
                .map(text -> text.replaceFirst("^.*: (?=[^:]*$)", "").replaceFirst(" \\(.*\\)$|\\.$", ""))
                .map(WORDS::get)
                .map(console::text);
    }
}
