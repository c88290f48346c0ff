package org.clustercast.result;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/** Whole reads and writes at a place of a file; several threads may do so at the same time. */
final class RecordBytes {

    private RecordBytes() {}

    /** A little-endian buffer outside the heap, so that reading and writing copies nothing. */
    static ByteBuffer allocate(int bytes) {
        return ByteBuffer.allocateDirect(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Fills the buffer from a place. */
    static void read(FileChannel channel, ByteBuffer buffer, long place) throws IOException {
        long next = place;
        while (buffer.hasRemaining()) {
            int bytes = channel.read(buffer, next);
            if (bytes < 0) {
                throw new EOFException("the file ends at byte " + channel.size() + ", read up to " + next);
            }
            next += bytes;
        }
    }

    /** Writes the whole buffer to a place. */
    static void write(FileChannel channel, ByteBuffer buffer, long place) throws IOException {
        long next = place;
        while (buffer.hasRemaining()) {
            next += channel.write(buffer, next);
        }
    }
}
