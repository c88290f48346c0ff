package org.clustercast.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.Set;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Messages;
import org.clustercast.quantity.Language;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases of bad input that cannot lie in a folder of {@code bad}: pipes, links, devices, giants. */
class BadFileTest {

    private static final Duration LIMIT = Duration.ofSeconds(2);

    @TempDir
    Path folder;

    /** The limit is that of a file, not of the district's data. */
    @BeforeAll
    static void readTheDistrict() {
        Fixture.load("baseline");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static void refuses(Path file, int exitCode, String key) {
        InvalidInputException thrown = Assertions.assertTimeoutPreemptively(
                LIMIT, () -> catchThrowableOfType(InvalidInputException.class, () -> Fixture.load(file)));
        assertThat(thrown).as("refused").isNotNull();
        assertThat(thrown.problems().get(0).key()).isEqualTo(key);
        assertThat(thrown.kind().exitCode()).isEqualTo(exitCode);
        for (Language language : Language.values()) {
            assertThat(Messages.in(language).report(thrown.problems()))
                    .isNotBlank()
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void aPipeIsNotOpenedByWhoeverExtendsIt() throws Exception {
        Path pipe = folder.resolve("pipe.yaml");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        refuses(pipe, 66, "file.not-regular");
        refuses(file("a.yaml", "format: 2\nlabel: a\nextends: pipe.yaml\n"), 66, "file.not-regular");
    }

    @Test
    void aLinkToADeviceIsOutside() throws Exception {
        Path device = Path.of("/dev/zero");
        assumeThat(Files.exists(device)).isTrue();
        Files.createSymbolicLink(folder.resolve("zero.yaml"), device);
        refuses(file("a.yaml", "format: 2\nlabel: a\nextends: zero.yaml\n"), 65, "extends.outside");
        refuses(folder.resolve("zero.yaml"), 66, "file.not-regular");
    }

    @Test
    void aGigabyteIsRefusedWithoutBeingRead() throws Exception {
        for (String name : new String[] {"big.yaml", "big.json", "big.xlsx"}) {
            Path file = folder.resolve(name);
            try (SeekableByteChannel channel =
                    Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.position(1L << 30);
                channel.write(ByteBuffer.wrap(new byte[] {'x'}));
            }
            refuses(file, 65, "file.too-large");
        }
        refuses(file("a.yaml", "format: 2\nlabel: a\nextends: big.json\n"), 65, "file.too-large");
    }

    @Test
    void aTextOfTwentyMegabytesIsRefused() throws Exception {
        String text = "x".repeat(20_000_000);
        refuses(file("a.yaml", "format: 2\nlabel: " + text + "\n"), 65, "file.too-large");
        refuses(file("a.json", "{\"format\": 2, \"label\": \"" + text + "\"}"), 65, "file.too-large");
        String below = text.substring(0, 9_000_000);
        refuses(file("b.yaml", "format: 2\nlabel: " + below + "\n"), 65, "file.long-line");
        refuses(file("b.json", "{\"format\": 2, \"label\": \"" + below + "\"}"), 65, "text.too-long");
    }

    @Test
    void whatCannotBeReadIsToldWithoutATrace() throws Exception {
        Files.createSymbolicLink(folder.resolve("gone.yaml"), folder.resolve("nowhere.yaml"));
        refuses(folder.resolve("gone.yaml"), 66, "file.missing");
        refuses(folder.resolve("missing.json"), 66, "file.missing");
        refuses(folder.resolve("x".repeat(300) + ".yaml"), 66, "file.unreadable");
        Files.createDirectory(folder.resolve("folder.yaml"));
        refuses(folder.resolve("folder.yaml"), 66, "file.folder");
        Files.createSymbolicLink(folder.resolve("round.yaml"), folder.resolve("round.yaml"));
        refuses(folder.resolve("round.yaml"), 66, "file.unreadable");
    }

    @Test
    void aFileWithoutPermissionIsRefused() throws Exception {
        Path file = file("a.yaml", "format: 2\nlabel: a\nextends: baseline\n");
        Files.setPosixFilePermissions(file, Set.of(PosixFilePermission.OWNER_WRITE));
        // the superuser may read everything
        assumeThat(Files.isReadable(file)).isFalse();
        refuses(file, 66, "file.denied");
    }

    @Test
    void marksAndEndsOfLinesChangeNothing() throws Exception {
        for (String name : Fixture.loader().names()) {
            String text = new String(Fixture.library().read(name + ".yaml"), StandardCharsets.UTF_8);
            String fingerprint = Fixture.load(name).fingerprint();
            for (String other : new String[] {
                "\uFEFF" + text, text.replace("\n", "\r\n"), text.replace("\n", "\r"), text.stripTrailing()
            }) {
                assertThat(other).isNotEqualTo(text);
                assertThat(Fixture.load(file("other.yaml", other)).fingerprint())
                        .as(name)
                        .isEqualTo(fingerprint);
            }
        }
    }
}
