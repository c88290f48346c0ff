package org.clustercast.app.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.clustercast.app.terminal.ExitCode;
import org.clustercast.app.terminal.UserException;
import org.clustercast.result.RecordFile;
import org.clustercast.result.RecordLayout;

/**
 * What a run is still going to write, in bytes.
 *
 * @param records by how much {@code records.bin} grows
 * @param outcomes size of {@code outcomes.csv}, which is written whole
 * @param beside all other tables, charts and the report
 */
public record DiskNeed(long records, long outcomes, long beside) {

    /** Nothing. */
    public static final DiskNeed NONE = new DiskNeed(0, 0, 0);

    /** Other tables, charts and report, whatever the number of replications: measured 24 to 25 million. */
    private static final long BESIDE = 26_000_000;
    /** Bytes of {@code outcomes.csv} for each byte of the records, measured: 0.031. */
    private static final double OUTCOMES_PER_RECORD = 0.032;

    private static final double BYTES_PER_MB = 1e6;
    private static final double TENTHS = 10;

    /** What is still to be written of so many replications where records of some size are there already. */
    public static DiskNeed of(RecordLayout layout, int replications, long there) {
        long whole = RecordFile.bytes(layout, replications);
        return whole <= there ? NONE : new DiskNeed(whole - there, (long) (OUTCOMES_PER_RECORD * whole), BESIDE);
    }

    /** Both. */
    public DiskNeed plus(DiskNeed other) {
        return new DiskNeed(records + other.records, outcomes + other.outcomes, beside + other.beside);
    }

    /** Refuses what does not fit; nothing has been written then. */
    public void require(Path place, FreeSpace disk) throws IOException {
        long free = disk.at(place);
        long all = records + outcomes + beside;
        if (all > free) {
            throw new UserException(
                    ExitCode.CANNOT_CREATE,
                    "app.no-space",
                    place,
                    atLeast(all),
                    atLeast(records),
                    atLeast(outcomes),
                    atLeast(beside),
                    String.format(Locale.ROOT, "%.1f", Math.floor(free / BYTES_PER_MB * TENTHS) / TENTHS));
        }
    }

    private static String atLeast(long bytes) {
        return String.format(Locale.ROOT, "%.1f", Math.ceil(bytes / BYTES_PER_MB * TENTHS) / TENTHS);
    }
}
