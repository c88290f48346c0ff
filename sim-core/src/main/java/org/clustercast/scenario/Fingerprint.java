package org.clustercast.scenario;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The name of a scenario by its content: two scenarios with one fingerprint give the same results, however each was made.
 *
 * <p>Definition: SHA-256 of the bytes of {@link CanonicalForm#text(Scenario)} in UTF-8. Version of the model, seed, data and
 * everything that a scenario decides are in it; labels, notes, sources, file names and the number of replications are not.
 */
public final class Fingerprint {

    private Fingerprint() {}

    /** The fingerprint of a scenario: 64 hexadecimal digits. Costs some milliseconds. */
    public static String of(Scenario scenario) {
        try {
            byte[] text = CanonicalForm.text(scenario).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
