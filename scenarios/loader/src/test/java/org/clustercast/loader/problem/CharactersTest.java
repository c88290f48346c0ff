package org.clustercast.loader.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clustercast.loader.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that nobody sees or that deceive are refused in every text, wherever it comes from. */
class CharactersTest {

    /** One of each kind: escape, line break, zero-width, direction, isolate, mark, filler, end of line, private, lost. */
    private static final List<String> UNFIT = List.of(
            "\\u001b",
            "\\u0085",
            "\\u200b",
            "\\u200d",
            "\\u202e",
            "\\u2066",
            "\\ufeff",
            "\\u00ad",
            "\\u3164",
            "\\u2028",
            "\\u2029",
            "\\ue000",
            "\\ufffd",
            "\\uffff",
            "\\ufdd0",
            "\\ud842",
            "\\udbff\\udffd",
            "\\udb40\\udc41");

    /** A file that holds every text field there is. */
    private static final String FILE = """
            {"format": 2, "label": "TEXT1", "description": "TEXT2", "extends": "plan-2024",
             "levers": {"talent-support": {"assumption": "TEXT3"}},
             "projects": {"own": {"exists": true, "assumption": "TEXT4", "new": {"label": {"zh": "TEXT5", "en": "TEXT6"},
               "cluster": "semiconductors", "segment": "semiconductors.wafer-fabrication", "park": "P08", "capexYi": 22,
               "promisedOutputYi": 10, "floorSpaceWanSqm": 1, "jobs": 150, "start": "2025Q1", "buildYears": 1.5,
               "rampYears": 1, "realisation": 0.7, "conversion": 0.5, "inOrdinaryTrend": 0}}},
             "events": {"own": {"type": "demand-slump", "at": "2027Q1", "subject": "new-energy", "size": 0.1,
               "assumption": "TEXT7"}},
             "resources": {"assumption": "TEXT8"},
             "parameters": {"environment.growthHalfLife": {"value": 3, "assumption": "TEXT9"}},
             "targets": [{"cluster": "cell-gene", "year": 2030, "output": 20, "clause": "TEXT0"}]}
            """;

    @TempDir
    Path folder;

    private List<Problem> problems(Path file, String... sets) {
        InvalidInputException thrown =
                catchThrowableOfType(InvalidInputException.class, () -> Fixture.load(file, sets));
        return thrown == null ? List.of() : thrown.problems();
    }

    @Test
    void everyTextOfAFileRefusesThem() throws IOException {
        Path file = folder.resolve("own.json");
        Files.writeString(file, FILE);
        assertThat(problems(file)).isEmpty();
        for (String unfit : UNFIT) {
            for (int field = 0; field <= 9; field++) {
                Files.writeString(file, FILE.replace("TEXT" + field, "a" + unfit + "b"));
                assertThat(problems(file))
                        .as(unfit + " in " + field)
                        .extracting(Problem::key)
                        .containsExactly("text.control");
            }
        }
    }

    @Test
    void namesAreOfOneLine() throws IOException {
        Path file = folder.resolve("own.json");
        for (String layout : List.of("\\n", "\\r", "\\t")) {
            for (int field : List.of(0, 1, 5, 6)) {
                Files.writeString(file, FILE.replace("TEXT" + field, "a" + layout + "b"));
                assertThat(problems(file))
                        .as(layout + " in " + field)
                        .extracting(Problem::key)
                        .containsExactly("text.line-break");
            }
            Files.writeString(file, FILE.replace("TEXT2", "a" + layout + "b"));
            assertThat(problems(file)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "label=%s",
                "description=%s",
                "label.en=%s",
                "levers.talent-support.assumption=%s",
                "projects.J01.assumption=%s",
                "projects.own.new.label=%s",
                "events.own.assumption=%s",
                "resources.assumption=%s",
                "parameters.environment.growthHalfLife.assumption=%s",
                "targets.cell-gene-2030.clause=%s",
                "events.%s.size=0.5"
            })
    void everyTextOfAnOptionRefusesThem(String option) {
        for (int c : new int[] {0x1B, 0x85, 0x200B, 0x202E, 0x2066, 0xFEFF, 0x2028, 0xE000, 0xFFFF}) {
            InvalidInputException thrown = catchThrowableOfType(
                    InvalidInputException.class,
                    () -> Fixture.load("plan-2024", option.formatted("a" + Character.toString(c) + "b")));
            assertThat(thrown).as("U+%04X".formatted(c)).isNotNull();
            Problem first = thrown.problems().get(0);
            assertThat(first.key()).isIn("text.control", "key.blank");
            assertThat(first.place().file()).isEqualTo("--set");
            assertThat(Messages.in(org.clustercast.quantity.Language.EN).report(thrown.problems()))
                    .doesNotContain(Character.toString(c));
        }
    }

    @Test
    void whatPeopleWriteIsKept() {
        for (String text :
                List.of("王堃方案 彧", "𠮷野家", "Plan – “A”", "é e\u0301", "👍", "  a", "全角　空格", "葛\uDB40\uDD00")) {
            assertThat(Characters.firstUnfitInName(text)).as(text).isEqualTo(-1);
        }
    }

    @Test
    void namesOfFilesRefuseThemAndDevices() {
        for (String name : List.of("a\u001b.yaml", "a\nb.yaml", "x/\u202e.json", "\u200b")) {
            assertThat(problems(folder.resolve(name)))
                    .as(name)
                    .extracting(Problem::key)
                    .containsExactly("file.name-control");
        }
        for (String name : List.of("con.yaml", "NUL.json", "com1.v2.yaml", "Aux", "x/lpt¹.yaml", "prn .yaml")) {
            assertThat(problems(folder.resolve(name)))
                    .as(name)
                    .extracting(Problem::key)
                    .containsExactly("file.name-device");
        }
        assertThat(problems(folder.resolve("console.yaml")).get(0).key()).isEqualTo("file.missing");
    }
}
