package org.clustercast.loader.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clustercast.loader.Fixture;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Problem;
import org.clustercast.loader.resource.ResourceTree;
import org.clustercast.scenario.NoEffect;
import org.clustercast.scenario.NoEffect.Kind;
import org.junit.jupiter.api.Test;

/** What was found to have no effect is written and read again; ids that do not exist are refused. */
class EffectFileTest {

    private static DistrictData read(String effects) {
        return DataFolder.read(new ResourceTree() {
            @Override
            public List<String> files() {
                return Stream.concat(Fixture.data().files().stream(), Stream.of(EffectFile.NAME))
                        .distinct()
                        .filter(file -> !effects.isEmpty() || !file.equals(EffectFile.NAME))
                        .sorted()
                        .toList();
            }

            @Override
            public byte[] read(String path) {
                return path.equals(EffectFile.NAME)
                        ? effects.getBytes(StandardCharsets.UTF_8)
                        : Fixture.data().read(path);
            }

            @Override
            public String name(String path) {
                return path;
            }
        });
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        List<NoEffect> all = new ArrayList<>(List.of(
                NoEffect.none(Kind.LEVER, "supervision"),
                NoEffect.none(Kind.PART, "talent-support.top"),
                NoEffect.none(Kind.PROJECT, "J03"),
                NoEffect.none(Kind.EVENT, "headwinds.tool-control"),
                NoEffect.none(Kind.SWITCH, "enclaveCounts")));
        all.addAll(NoEffect.alike(List.of("quality-space.preparation", "quality-space.upstairs")));
        assertThat(read(EffectFile.text(all, 7)).noEffects()).isEqualTo(all);
        assertThat(read(EffectFile.text(List.of(), 7)).noEffects()).isEmpty();
        assertThat(read("").noEffects()).as("no such file").isEmpty();
    }

    @Test
    void whatDoesNotExistIsRefused() {
        for (String wrong : List.of(
                "levers: [supervison]\n",
                "parts: [talent-support]\n",
                "alike:\n  - { parts: [talent-support.tops, talent-support.young] }\n")) {
            InvalidInputException thrown = catchThrowableOfType(InvalidInputException.class, () -> read(wrong));
            assertThat(thrown.problems()).extracting(Problem::key).containsExactly("reference.unknown.nearest");
        }
    }
}
