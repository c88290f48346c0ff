package org.clustercast.result;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other processes out of a run directory.
 *
 * <p>The operating system holds the lock and lets it go when the process dies, however it dies; the id of the process
 * stands in the file for the message and for file systems without locks. The file stays, empty: removing it would let
 * two processes lock two files of one name.
 */
public final class RunLock implements Closeable {

    private static final int LONGEST_ID = 32;

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock or throws {@link RunBusyException}. */
    static RunLock take(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            String holder = read(channel);
            if (!isOurs(channel, holder)) {
                throw new RunBusyException(file.toAbsolutePath().resolveSibling(""), holder);
            }
            write(channel, Long.toString(ProcessHandle.current().pid()));
            return new RunLock(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Whether the operating system gives us the lock or, where it knows no locks, its last holder is dead. */
    private static boolean isOurs(FileChannel channel, String holder) {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            return !isAlive(holder);
        }
    }

    private static boolean isAlive(String holder) {
        if (!holder.matches("\\d{1,18}")) {
            return false;
        }
        return ProcessHandle.of(Long.parseLong(holder))
                .map(ProcessHandle::isAlive)
                .orElse(false);
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_ID);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII).strip();
    }

    private static void write(FileChannel channel, String holder) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((holder + "\n").getBytes(StandardCharsets.US_ASCII)), 0);
    }

    /** Lets the directory go. */
    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            channel.truncate(0);
            channel.close();
        }
    }
}
