package org.clustercast.app.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.clustercast.model.QuarterCycle;

/** Tells builds of the model apart: a hash of the compiled classes of the simulation core. */
public final class BuildFingerprint {

    private static final int SHOWN = 12;

    private BuildFingerprint() {}

    /** First twelve hexadecimal digits of the SHA-256 of all class files of the core, in order of their names. */
    public static String compute() {
        try {
            Path place = Path.of(QuarterCycle.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(place)) {
                return hash(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return hash(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own classes cannot be read", e);
        } catch (URISyntaxException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("the program's own classes cannot be found", e);
        }
    }

    private static String hash(Path root) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        List<Path> classes;
        try (Stream<Path> found = Files.walk(root)) {
            classes = found.filter(p -> p.toString().endsWith(".class"))
                    .sorted(java.util.Comparator.comparing(
                            p -> root.relativize(p).toString()))
                    .toList();
        }
        for (Path file : classes) {
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN);
    }
}
