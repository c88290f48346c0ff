package org.clustercast.app;

import java.io.IOException;
import java.io.Writer;

/** A stream that takes some characters, then nothing more, for a reason of the system. */
final class FullStream extends Writer {

    static final String FULL = "No space left on device";

    private final String reason;
    private long left;

    FullStream(String reason, long left) {
        this.reason = reason;
        this.left = left;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        left -= length;
        if (left < 0) {
            throw new IOException(reason);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
