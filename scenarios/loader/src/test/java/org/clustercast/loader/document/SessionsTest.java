package org.clustercast.loader.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.quantity.Text;
import org.clustercast.result.RunDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who computed what, over kills, further replications, damaged records and later builds. */
class SessionsTest {

    private static final SortedMap<String, String> NOTHING = new TreeMap<>();

    @TempDir
    Path folder;

    private static BitSet upTo(int end) {
        BitSet numbers = new BitSet();
        numbers.set(0, end);
        return numbers;
    }

    private static SortedMap<String, String> facts(String build) {
        return new TreeMap<>(java.util.Map.of("build", build, "simulationSeconds", "14.2"));
    }

    private static RunDescription run() {
        Text text = Text.same("x");
        return new RunDescription("x", text, text, "ab", "1", 1, 40, 40, 0, 2023, 2024, 2030, "p");
    }

    private static List<String> replications(Sessions sessions, int session) {
        return sessions.all().get(session).replications();
    }

    @Test
    void whatAKilledSessionLeftBehindIsItsOwn() {
        Sessions begun = new Sessions(List.of()).adding(Session.of("a", Session.RECORDS, NOTHING));
        Sessions later = begun.claiming(upTo(7)).adding(Session.of("b", Session.RECORDS, NOTHING));
        BitSet computed = upTo(40);
        computed.clear(0, 7);
        Sessions ended = later.ending(computed, facts("b"));
        assertThat(replications(ended, 0)).containsExactly("0-6");
        assertThat(replications(ended, 1)).containsExactly("7-39");
        assertThat(ended.builderOf(6)).contains("a");
        assertThat(ended.builderOf(7)).contains("b");
        assertThat(ended.builderOf(40)).isEmpty();
        assertThat(ended.builders()).containsExactly("a", "b");
        assertThat(ended.claiming(upTo(40))).isEqualTo(ended);
    }

    @Test
    void aRecordThatHadToBeComputedAgainIsOfWhoComputedItLast() {
        Sessions first = new Sessions(List.of())
                .adding(Session.of("a", Session.RECORDS, NOTHING))
                .ending(upTo(5), NOTHING);
        BitSet damaged = new BitSet();
        damaged.set(2);
        Sessions second =
                first.adding(Session.of("b", Session.RECORDS, NOTHING)).ending(damaged, NOTHING);
        assertThat(replications(second, 0)).containsExactly("0-1", "3-4");
        assertThat(replications(second, 1)).containsExactly("2");
    }

    @Test
    void aReportOfALaterBuildAddsItselfOnceAndErasesNothing() {
        Sessions computed = new Sessions(List.of())
                .adding(Session.of("a", Session.RECORDS, NOTHING))
                .ending(upTo(5), facts("a"));
        Sessions drawn = computed.making("b", Session.REPORT, NOTHING);
        assertThat(drawn.all()).hasSize(2).startsWith(computed.all().get(0));
        assertThat(drawn.making("b", Session.REPORT, facts("b"))).isEqualTo(drawn);
        assertThat(drawn.making("b", Session.TABLES, NOTHING).all()).hasSize(2);
        assertThat(drawn.builders()).containsExactly("a");
    }

    @Test
    void sessionsReadBackAsTheyWereWritten() throws Exception {
        Sessions sessions = new Sessions(List.of())
                .adding(Session.of("a", Session.RECORDS, NOTHING))
                .ending(upTo(5), facts("a"))
                .making("b", Session.REPORT, NOTHING);
        Path file = folder.resolve("manifest.json");
        ManifestFile manifest = new ManifestFile(run(), facts("a"), sessions).sealed("1f");
        manifest.write(file);
        assertThat(manifest.with(new Sessions(List.of())).seals()).isEqualTo("1f");
        assertThat(ManifestFile.read(file)).isEqualTo(manifest);
        Files.writeString(file, Files.readString(file).replace("\"0-4\"", "\"0 to 4\""));
        assertThatThrownBy(() -> ManifestFile.read(file))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("0 to 4");
    }

    @Test
    void aManifestOfAnOlderVersionIsOneSession() throws Exception {
        Path file = folder.resolve("manifest.json");
        new ManifestFile(run(), facts("old")).write(file);
        String text = Files.readString(file);
        int facts = text.indexOf("\"sessions\"");
        Files.writeString(file, text.substring(0, text.lastIndexOf(',', facts)) + "}\n");
        assertThat(Files.readString(file)).doesNotContain("sessions");
        Sessions read = ManifestFile.read(file).sessions().claiming(upTo(40));
        assertThat(read.all()).hasSize(1);
        assertThat(read.builderOf(39)).contains("old");
    }

    @Test
    void rangesHoldEverySetOfNumbers() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 200; i++) {
            BitSet numbers = new BitSet();
            random.ints(random.nextInt(50), 0, 60).forEach(numbers::set);
            assertThat(Ranges.read(Ranges.write(numbers))).isEqualTo(numbers);
        }
        assertThat(Ranges.read(List.of("5-3"))).isEqualTo(new BitSet());
    }
}
