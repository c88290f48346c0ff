package org.clustercast.app.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the results of all commands go. It remembers why writing failed, which the writers that people print with keep to
 * themselves: results that nobody got must not end as if all were well.
 */
public final class ResultStream extends Writer {

    /** What systems say when the reader of a pipe has gone, in the languages that they say it in here. */
    private static final Set<String> NOBODY_READS =
            Set.of("Broken pipe", "断开的管道", "The pipe is being closed", "The pipe has been ended", "管道正在被关闭。");

    private final Writer inner;
    private @Nullable IOException fault;

    public ResultStream(Writer inner) {
        this.inner = inner;
    }

    /** The standard output itself; {@code System.out} would swallow what goes wrong. */
    public static Writer standardOutput() {
        String named = System.getProperty("stdout.encoding", "");
        Charset charset =
                named.isEmpty() || !Charset.isSupported(named) ? Charset.defaultCharset() : Charset.forName(named);
        return new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), charset);
    }

    /** A writer for what is printed. */
    public PrintWriter printer() {
        return new PrintWriter(this, true);
    }

    /** Why something that was printed is lost; empty when all of it was written. */
    public Optional<IOException> loss() {
        try {
            flush();
        } catch (IOException e) {
            return Optional.of(e);
        }
        return Optional.ofNullable(fault);
    }

    /** Whether a loss is what {@code | head} does: the reader had enough, and nobody wants to hear of it. */
    public static boolean isNobodyReading(IOException loss) {
        return NOBODY_READS.contains(String.valueOf(loss.getMessage()));
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        try {
            inner.write(text, from, length);
        } catch (IOException e) {
            throw kept(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            inner.flush();
        } catch (IOException e) {
            throw kept(e);
        }
    }

    @Override
    public void close() throws IOException {
        inner.close();
    }

    private IOException kept(IOException e) {
        fault = fault == null ? e : fault;
        return fault;
    }
}
