package org.clustercast.result;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.BitSet;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The records of all replications of a run, {@code records.bin}.
 *
 * <p>A head, then one record behind the other: length in bytes, number of the replication, floats, doubles, CRC32C, all
 * little-endian. All records have one size and each stands at its number's place, so the file holds the same bytes
 * whatever the number of threads and however often the run was interrupted. What a kill left half is recognised by its
 * checksum: at the end it is cut off, elsewhere it counts as missing and is written over.
 */
public final class RecordFile implements Closeable {

    private static final int PREFIX_BYTES = 2 * Integer.BYTES;
    private static final int CHECKSUM_BYTES = Integer.BYTES;

    private final Path path;
    private final RecordLayout layout;
    private final String fingerprint;
    private final FileChannel channel;
    private final int recordBytes;
    private final BitSet finished = new BitSet();

    private RecordFile(Path path, RecordHeader header, RecordLayout layout, FileChannel channel) {
        this.path = path;
        this.layout = layout;
        this.fingerprint = header.fingerprint();
        this.channel = channel;
        recordBytes = recordBytes(layout);
    }

    /** Begins or continues the file of a run; refuses one of another fingerprint or layout. */
    public static RecordFile open(Path path, String fingerprint, RecordLayout layout) throws IOException {
        RecordHeader header = RecordHeader.of(fingerprint, layout);
        FileChannel channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            RecordFile file = new RecordFile(path, header, layout, channel);
            if (channel.size() < RecordHeader.BYTES) {
                file.begin(header);
            } else {
                header.requireSame(RecordHeader.read(readHead(channel), path), path);
                file.scan();
            }
            return file;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static int recordBytes(RecordLayout layout) {
        return PREFIX_BYTES + Float.BYTES * layout.floats() + Double.BYTES * layout.doubles() + CHECKSUM_BYTES;
    }

    /** Size of the file when it holds so many replications. */
    public static long bytes(RecordLayout layout, int replications) {
        return RecordHeader.BYTES + (long) recordBytes(layout) * replications;
    }

    /** The fingerprint of the run that a file belongs to; empty when it ends before its head does. */
    public static Optional<String> fingerprintOf(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            if (channel.size() < RecordHeader.BYTES) {
                return Optional.empty();
            }
            return Optional.of(RecordHeader.read(readHead(channel), path).fingerprint());
        }
    }

    private static ByteBuffer readHead(FileChannel channel) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(RecordHeader.BYTES);
        RecordBytes.read(channel, head, 0);
        return head;
    }

    private void begin(RecordHeader header) throws IOException {
        channel.truncate(0);
        RecordBytes.write(channel, header.bytes(), 0);
        channel.force(true);
    }

    /** Finds the records that are whole and cuts off what stands behind the last of them. */
    private void scan() throws IOException {
        long places = (channel.size() - RecordHeader.BYTES) / recordBytes;
        ByteBuffer buffer = newBuffer();
        for (int number = 0; number < places; number++) {
            RecordBytes.read(channel, buffer.clear(), place(number));
            if (isWhole(buffer, number)) {
                finished.set(number);
            }
        }
        long end = place(finished.length());
        if (channel.size() > end) {
            channel.truncate(end);
        }
    }

    private boolean isWhole(ByteBuffer buffer, int number) {
        return buffer.getInt(0) == recordBytes
                && buffer.getInt(Integer.BYTES) == number
                && buffer.getInt(recordBytes - CHECKSUM_BYTES) == checksum(buffer);
    }

    private int checksum(ByteBuffer buffer) {
        CRC32C crc = new CRC32C();
        crc.update(buffer.duplicate().position(0).limit(recordBytes - CHECKSUM_BYTES));
        return (int) crc.getValue();
    }

    /** The file. */
    public Path path() {
        return path;
    }

    /** Where each number of a record stands. */
    public RecordLayout layout() {
        return layout;
    }

    /** Fingerprint of the run. */
    public String fingerprint() {
        return fingerprint;
    }

    /** Bytes that one more replication needs. */
    public int recordBytes() {
        return recordBytes;
    }

    /** Number of finished replications. */
    public synchronized int count() {
        return finished.cardinality();
    }

    /** Whether a replication is finished. */
    public synchronized boolean has(int replication) {
        return finished.get(replication);
    }

    /** Numbers of the finished replications in order. */
    public synchronized int[] replications() {
        return finished.stream().toArray();
    }

    /** A writer for one thread, with its own buffer. */
    public Writer writer() {
        return new Writer();
    }

    /** Reads the whole record of a replication; throws when it is not there. */
    public void read(int replication, ReplicationRecord record) throws IOException {
        requirePresent(replication);
        ByteBuffer buffer = newBuffer();
        RecordBytes.read(channel, buffer, place(replication));
        if (!isWhole(buffer, replication)) {
            throw new IOException(path + ": the record of replication " + replication + " is damaged");
        }
        buffer.position(PREFIX_BYTES);
        buffer.asFloatBuffer().get(record.floats());
        buffer.position(PREFIX_BYTES + Float.BYTES * layout.floats());
        buffer.asDoubleBuffer().get(record.doubles());
    }

    /**
     * Reads neighbouring floats of all finished replications.
     *
     * @param position position of the first in the record
     * @param count how many
     * @return one array per position, in it one value per finished replication in order of their numbers
     */
    public float[][] floats(int position, int count) throws IOException {
        int[] replications = replications();
        float[][] columns = new float[count][replications.length];
        ByteBuffer buffer = RecordBytes.allocate(count * Float.BYTES);
        for (int i = 0; i < replications.length; i++) {
            readFloats(replications[i], position, buffer);
            for (int c = 0; c < count; c++) {
                columns[c][i] = buffer.getFloat(c * Float.BYTES);
            }
        }
        return columns;
    }

    /** Means of neighbouring floats over the finished replications, summed in order of their numbers; NaN for none. */
    public double[] meansOfFloats(int position, int count) throws IOException {
        int[] replications = replications();
        double[] means = new double[count];
        ByteBuffer buffer = RecordBytes.allocate(count * Float.BYTES);
        for (int replication : replications) {
            readFloats(replication, position, buffer);
            for (int c = 0; c < count; c++) {
                means[c] += buffer.getFloat(c * Float.BYTES);
            }
        }
        for (int c = 0; c < count; c++) {
            means[c] /= replications.length;
        }
        return means;
    }

    /** Reads neighbouring doubles of all finished replications; as {@link #floats(int, int)}. */
    public double[][] doubles(int position, int count) throws IOException {
        int[] replications = replications();
        double[][] columns = new double[count][replications.length];
        double[] row = new double[count];
        ByteBuffer buffer = RecordBytes.allocate(count * Double.BYTES);
        for (int i = 0; i < replications.length; i++) {
            readDoubles(replications[i], position, buffer, row);
            for (int c = 0; c < count; c++) {
                columns[c][i] = row[c];
            }
        }
        return columns;
    }

    /** Gives all doubles of each finished replication to a consumer, in order of their numbers. */
    public void forEachDoubles(DoublesConsumer consumer) throws IOException {
        double[] row = new double[layout.doubles()];
        ByteBuffer buffer = RecordBytes.allocate(row.length * Double.BYTES);
        for (int replication : replications()) {
            readDoubles(replication, 0, buffer, row);
            consumer.accept(replication, row);
        }
    }

    /** Takes the doubles of one replication; the array is used again. */
    @FunctionalInterface
    public interface DoublesConsumer {

        /** Takes them. */
        void accept(int replication, double[] doubles) throws IOException;
    }

    private void readFloats(int replication, int position, ByteBuffer buffer) throws IOException {
        long start = place(replication) + PREFIX_BYTES + (long) Float.BYTES * position;
        RecordBytes.read(channel, buffer.clear(), start);
    }

    private void readDoubles(int replication, int position, ByteBuffer buffer, double[] row) throws IOException {
        long start = place(replication)
                + PREFIX_BYTES
                + (long) Float.BYTES * layout.floats()
                + (long) Double.BYTES * position;
        RecordBytes.read(channel, buffer.clear(), start);
        buffer.flip();
        buffer.asDoubleBuffer().get(row);
    }

    private void requirePresent(int replication) {
        if (!has(replication)) {
            throw new IllegalArgumentException(path + " has no replication " + replication);
        }
    }

    private long place(int number) {
        return RecordHeader.BYTES + (long) recordBytes * number;
    }

    private ByteBuffer newBuffer() {
        return RecordBytes.allocate(recordBytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Makes what was written safe on the disk. */
    public void force() throws IOException {
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Writes finished replications at once, each to its place; belongs to one thread. */
    public final class Writer {

        private final ByteBuffer buffer = newBuffer();

        private Writer() {}

        /** Writes the record of a replication. */
        public void write(int replication, ReplicationRecord record) throws IOException {
            buffer.clear();
            buffer.putInt(recordBytes).putInt(replication);
            buffer.asFloatBuffer().put(record.floats());
            buffer.position(PREFIX_BYTES + Float.BYTES * layout.floats());
            buffer.asDoubleBuffer().put(record.doubles());
            buffer.putInt(recordBytes - CHECKSUM_BYTES, checksum(buffer));
            try {
                RecordBytes.write(channel, buffer.clear(), place(replication));
            } catch (IOException e) {
                throw new IOException(
                        "%s: cannot write replication %d, which needs %d bytes: %s"
                                .formatted(path, replication, recordBytes, e.getMessage()),
                        e);
            }
            synchronized (RecordFile.this) {
                finished.set(replication);
            }
        }
    }
}
