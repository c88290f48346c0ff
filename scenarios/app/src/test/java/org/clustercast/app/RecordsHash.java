package org.clustercast.app;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.SimulationRun;
import org.clustercast.result.ReplicationRecord;

/** Prints a hash over every bit of the records of a few replications; a program of its own, for other machines' modes. */
public final class RecordsHash {

    private RecordsHash() {}

    /** Arguments: scenario, replications. */
    public static void main(String[] arguments) throws NoSuchAlgorithmException {
        System.out.println(of(arguments[0], Integer.parseInt(arguments[1])));
    }

    static String of(String scenario, int replications) throws NoSuchAlgorithmException {
        var resolved = Cli.loader().load(scenario, Path.of(""), List.of(), OptionalLong.empty());
        var run = new SimulationRun(resolved, CheckLevel.QUARTERLY);
        var record = new ReplicationRecord(run.layout());
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (int r = 0; r < replications; r++) {
            run.run(r, record);
            ByteBuffer bytes =
                    ByteBuffer.allocate(record.floats().length * Float.BYTES + record.doubles().length * Double.BYTES);
            for (float number : record.floats()) {
                bytes.putInt(Float.floatToRawIntBits(number));
            }
            for (double number : record.doubles()) {
                bytes.putLong(Double.doubleToRawLongBits(number));
            }
            digest.update(bytes.flip());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
