package org.clustercast.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFileTest {

    private static final RecordLayout LAYOUT = SmallLayout.layout();
    private static final int HEAD = 256;

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void nameTheFile() {
        path = folder.resolve(RunDirectory.RECORDS);
    }

    private RecordFile open() throws IOException {
        return RecordFile.open(path, "abc", LAYOUT);
    }

    private void write(int... replications) throws IOException {
        try (RecordFile file = open()) {
            RecordFile.Writer writer = file.writer();
            for (int replication : replications) {
                writer.write(replication, SmallLayout.record(LAYOUT, replication));
            }
        }
    }

    @Test
    void recordsReadBackByNumber() throws IOException {
        write(2, 0, 5);
        try (RecordFile file = open()) {
            assertThat(file.replications()).containsExactly(0, 2, 5);
            assertThat(file.count()).isEqualTo(3);
            ReplicationRecord record = new ReplicationRecord(LAYOUT);
            file.read(5, record);
            ReplicationRecord expected = SmallLayout.record(LAYOUT, 5);
            assertThat(record.floats()).isEqualTo(expected.floats());
            assertThat(record.doubles()).isEqualTo(expected.doubles());
            assertThatThrownBy(() -> file.read(1, record)).hasMessageContaining("no replication 1");
        }
    }

    @Test
    void aLargerRunContinuesASmallerOne() throws IOException {
        write(0, 1);
        write(2);
        byte[] continued = Files.readAllBytes(path);
        Files.delete(path);
        write(0, 1, 2);
        assertThat(Files.readAllBytes(path)).isEqualTo(continued);
    }

    @Test
    void theOrderOfWritingLeavesNoTraceInTheFile() throws IOException {
        write(3, 1, 2, 0);
        byte[] mixed = Files.readAllBytes(path);
        Files.delete(path);
        write(0, 1, 2, 3);
        assertThat(Files.readAllBytes(path)).isEqualTo(mixed);
    }

    @Test
    void columnsComeInOrderOfReplications() throws IOException {
        write(2, 0, 5);
        try (RecordFile file = open()) {
            int position = LAYOUT.indicatorPosition(0, 1, 3);
            float[][] floats = file.floats(position, 2);
            assertThat(floats[0]).containsExactly(position, 200 + position, 500 + position);
            assertThat(floats[1]).containsExactly(position + 1, 201 + position, 501 + position);
            assertThat(file.doubles(1, 1)[0]).containsExactly(0.1, 2.1, 5.1);
            assertThat(file.meansOfFloats(position, 1)[0]).isEqualTo((700.0 + 3 * position) / 3);
            StringBuilder seen = new StringBuilder();
            file.forEachDoubles((replication, doubles) ->
                    seen.append(replication).append(':').append(doubles[0]).append(' '));
            assertThat(seen).hasToString("0:0.0 2:2.0 5:5.0 ");
        }
    }

    @Test
    void aFileCutAtAnyByteLosesOnlyWhatWasCut() throws IOException {
        write(0, 1, 2);
        byte[] whole = Files.readAllBytes(path);
        int record = (whole.length - HEAD) / 3;
        for (int length = 0; length < whole.length; length++) {
            Files.write(path, Arrays.copyOf(whole, length));
            int expected = Math.max(0, (length - HEAD) / record);
            try (RecordFile file = open()) {
                assertThat(file.count()).as("cut at byte %d", length).isEqualTo(expected);
                for (int replication = expected; replication < 3; replication++) {
                    file.writer().write(replication, SmallLayout.record(LAYOUT, replication));
                }
            }
            assertThat(Files.readAllBytes(path)).isEqualTo(whole);
        }
    }

    @Test
    void aChangedByteIsNeverTakenForANumber() throws IOException {
        write(0, 1, 2);
        byte[] whole = Files.readAllBytes(path);
        int record = (whole.length - HEAD) / 3;
        for (int place = HEAD + record; place < HEAD + 2 * record; place++) {
            byte[] changed = whole.clone();
            changed[place] ^= 0x10;
            Files.write(path, changed);
            try (RecordFile file = open()) {
                assertThat(file.replications()).as("byte %d", place).containsExactly(0, 2);
            }
        }
    }

    @Test
    void aChangedByteInTheHeadRefusesTheFile() throws IOException {
        write(0);
        byte[] whole = Files.readAllBytes(path);
        for (int place = 0; place < HEAD; place++) {
            byte[] changed = whole.clone();
            changed[place] ^= 0x01;
            Files.write(path, changed);
            assertThatThrownBy(this::open).as("byte %d", place).isInstanceOf(ForeignRecordsException.class);
            assertThat(Files.readAllBytes(path)).isEqualTo(changed);
        }
    }

    @Test
    void damageDuringReadingIsFound() throws IOException {
        write(0);
        try (RecordFile file = open();
                FileChannel other = FileChannel.open(path, StandardOpenOption.WRITE)) {
            other.write(java.nio.ByteBuffer.wrap(new byte[] {9}), HEAD + 20);
            ReplicationRecord record = new ReplicationRecord(LAYOUT);
            assertThatThrownBy(() -> file.read(0, record)).hasMessageContaining("replication 0 is damaged");
        }
    }

    @Test
    void recordsOfAnotherRunAreRefusedAndKept() throws IOException {
        write(0);
        byte[] before = Files.readAllBytes(path);
        assertThatThrownBy(() -> RecordFile.open(path, "other", LAYOUT))
                .isInstanceOfSatisfying(ForeignRecordsException.class, e -> {
                    assertThat(e.reason()).isEqualTo(ForeignRecordsException.Reason.FINGERPRINT);
                    assertThat(e.expected()).isEqualTo("other");
                    assertThat(e.found()).isEqualTo("abc");
                });
        assertThatThrownBy(() -> RecordFile.open(path, "abc", SmallLayout.withIndicator("revenue")))
                .isInstanceOfSatisfying(
                        ForeignRecordsException.class,
                        e -> assertThat(e.reason()).isEqualTo(ForeignRecordsException.Reason.LAYOUT));
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
    }

    @Test
    void theFingerprintIsReadWithoutTheLayout() throws IOException {
        write(0);
        assertThat(RecordFile.fingerprintOf(path)).contains("abc");
        Files.write(path, new byte[10]);
        assertThat(RecordFile.fingerprintOf(path)).isEmpty();
        Files.write(path, new byte[1000]);
        assertThatThrownBy(() -> RecordFile.fingerprintOf(path)).isInstanceOf(ForeignRecordsException.class);
        assertThatThrownBy(() -> RecordFile.open(path, "x".repeat(500), LAYOUT))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
