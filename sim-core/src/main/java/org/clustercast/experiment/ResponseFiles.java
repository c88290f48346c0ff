package org.clustercast.experiment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.CRC32;
import org.clustercast.random.Lot;
import org.clustercast.result.AtomicFiles;

/**
 * Remembers responses in a folder, a file for each scenario and response. Nothing depends on it: what cannot be read is
 * simulated again, and what cannot be written is not remembered. Responses of another build of the program are not found.
 */
public final class ResponseFiles implements ResponseStore {

    private static final int MAGIC = 0x43435250;
    private static final int SHOWN = 16;
    private static final int LOT_BYTES = 3 * Integer.BYTES;

    private final Path folder;
    private final String build;

    /**
     * A store.
     *
     * @param folder folder, made when something is kept
     * @param build what the program is made of
     */
    public ResponseFiles(Path folder, String build) {
        this.folder = folder;
        this.build = build;
    }

    private Path file(String fingerprint, Response what) {
        return folder.resolve(shown(build) + "-" + shown(fingerprint) + "-" + what.id() + ".bin");
    }

    private static String shown(String hash) {
        return hash.substring(0, Math.min(SHOWN, hash.length()));
    }

    @Override
    public SortedMap<Lot, double[]> find(String fingerprint, Response what) {
        Path file = file(fingerprint, what);
        if (!Files.isRegularFile(file)) {
            return ResponseStore.none();
        }
        try {
            return read(Files.readAllBytes(file), fingerprint, what.width());
        } catch (IOException e) {
            return ResponseStore.none();
        }
    }

    /** Magic, hash of the whole key, width, number, then lots with their responses, then a checksum. */
    private SortedMap<Lot, double[]> read(byte[] bytes, String fingerprint, int width) {
        SortedMap<Lot, double[]> found = ResponseStore.none();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int head = 4 * Integer.BYTES;
        if (bytes.length < head + Long.BYTES || in.getInt() != MAGIC || in.getInt() != key(fingerprint)) {
            return found;
        }
        boolean isWidth = in.getInt() == width;
        int count = in.getInt();
        long length = head + (long) count * (LOT_BYTES + (long) width * Double.BYTES) + Long.BYTES;
        if (!isWidth
                || count < 0
                || bytes.length != length
                || checksum(bytes) != in.getLong(bytes.length - Long.BYTES)) {
            return found;
        }
        for (int i = 0; i < count; i++) {
            Lot lot = new Lot(in.getInt(), in.getInt(), in.getInt());
            double[] response = new double[width];
            for (int k = 0; k < width; k++) {
                response[k] = in.getDouble();
            }
            found.put(lot, response);
        }
        return found;
    }

    private int key(String fingerprint) {
        return (build + " " + fingerprint).hashCode();
    }

    private static long checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, bytes.length - Long.BYTES);
        return sum.getValue();
    }

    @Override
    public void keep(String fingerprint, Response what, SortedMap<Lot, double[]> responses) {
        int width = what.width();
        int size = 4 * Integer.BYTES + responses.size() * (LOT_BYTES + width * Double.BYTES) + Long.BYTES;
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putInt(MAGIC).putInt(key(fingerprint)).putInt(width).putInt(responses.size());
        for (Map.Entry<Lot, double[]> entry : responses.entrySet()) {
            Lot lot = entry.getKey();
            out.putInt(lot.draw()).putInt(lot.projects()).putInt(lot.luck());
            for (double number : entry.getValue()) {
                out.putDouble(number);
            }
        }
        out.putLong(checksum(out.array()));
        try {
            Files.createDirectories(folder);
            AtomicFiles.write(file(fingerprint, what), to -> Files.write(to, out.array()));
        } catch (IOException e) {
            // nothing depends on it: it is simulated again next time
        }
    }
}
