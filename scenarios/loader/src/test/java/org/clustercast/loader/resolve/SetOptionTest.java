package org.clustercast.loader.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.clustercast.loader.Fixture;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Messages;
import org.clustercast.loader.problem.Problem;
import org.clustercast.quantity.Language;
import org.clustercast.quantity.Text;
import org.clustercast.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options of {@code --set} are one more file: the same results, the same refusals and the same warnings, in any order. */
class SetOptionTest {

    private static final String HEAD = "format: 2\nlabel: a\nextends: plan-2024\n";

    @TempDir
    Path folder;

    /** What a warning says, without the place, which differs. */
    private static List<String> said(Scenario scenario) {
        return scenario.review().warnings().stream()
                .map(Text::en)
                .map(text -> text.replaceFirst("^[^ ]+ ", ""))
                .map(text -> text.replaceFirst("^[^ ]+: ", ""))
                .sorted()
                .toList();
    }

    /** The first is from {@code checks/cases/set-amounts-total-as-file.yaml}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "levers: {talent-support: {amounts: {semiconductors: {2025: 1}}, total: {2025: 9}}}"
                        + "|levers.talent-support.amounts.semiconductors.2025=1"
                        + "|levers.talent-support.total.2025=9",
                "levers: {talent-support: {on: false, total: {2025: 9}}}"
                        + "|levers.talent-support.on=false|政策杠杆.人才支持.总量.2025=9",
                "levers: {talent-support: {amounts: {semiconductors: {2025: 1}}}, quality-space: {amounts: {P01: {2026: 3}}}}"
                        + "|levers.talent-support.amounts.semiconductors.2025=1"
                        + "|levers.quality-space.amounts.P01.2026=3",
                "levers: {talent-support: {total: {2026: {value: 9, shape: ramp, reachedBy: 2028}}}}"
                        + "|levers.talent-support.total.2026.value=9"
                        + "|levers.talent-support.total.2026.shape=ramp"
                        + "|levers.talent-support.total.2026.reachedBy=2028",
                "targets: [{cluster: cell-gene, year: 2030, output: 2000, clause: ours}]"
                        + "|targets.cell-gene-2030.output=2000|目标.细胞与基因-2030.clause=ours",
                "parameters: {environment.growthHalfLife: {p05: 1, median: 2, p95: 40}}"
                        + "|parameters.environment.growthHalfLife.p05=1"
                        + "|parameters.environment.growthHalfLife.median=2"
                        + "|parameters.environment.growthHalfLife.p95=40",
                "parameters: {environment.growthHalfLife: {value: 30}}"
                        + "|parameters.environment.growthHalfLife=30"
                        + "|parameters.environment.growthHalfLife.assumption=x",
                "events: {own: {type: demand-slump, at: 2026Q1, subject: new-energy, size: 0.3, probability: 0}}"
                        + "|events.own.type=demand-slump|events.own.at=2026Q1|events.own.subject=new-energy"
                        + "|events.own.size=0.3|events.own.probability=0",
            })
    void optionsSayWhatAFileSays(org.junit.jupiter.params.aggregator.ArgumentsAccessor given) throws IOException {
        Path file = Files.writeString(folder.resolve("plan-2024.yaml"), HEAD + given.getString(0) + "\n");
        Scenario byFile = Fixture.load(file);
        List<String> options = new ArrayList<>();
        for (int i = 1; i < given.size(); i++) {
            options.add(given.getString(i));
        }
        for (int turn = 0; turn < 2; turn++) {
            Scenario byOptions = Fixture.load("plan-2024", options.toArray(String[]::new));
            assertThat(byOptions.fingerprint()).as(options.toString()).isEqualTo(byFile.fingerprint());
            assertThat(said(byOptions)).isEqualTo(said(byFile));
            Collections.reverse(options);
        }
    }

    private static List<Problem> refused(String... options) {
        InvalidInputException thrown =
                catchThrowableOfType(InvalidInputException.class, () -> Fixture.load("plan-2024", options));
        assertThat(thrown).as("refused").isNotNull();
        return thrown.problems();
    }

    @ParameterizedTest
    @CsvSource({
        "set.conflict,levers.talent-support.total.2025=5,levers.talent-support.total.2025.value=6",
        "set.conflict,levers.talent-support=5,levers.talent-support.total.2025=6",
        "set.conflict,label=a,label.zh=b",
        "set.conflict,政策杠杆.人才支持.总量.2025=5,levers.talent-support.total.2025Q1.value=6",
        "set.twice,levers.talent-support.total.2025=5,levers.talent-support.total.2025Q1=6",
        "set.twice,parameters.environment.growthHalfLife=3,parameters.environment.growthHalfLife.value=4",
        "set.twice,targets.cell-gene-2030.output=5,目标.细胞与基因-2030.产值=6",
        "set.twice,switches.parkContest=true,switches.parkContest=true",
        "key.unknown,parameters.environment.growthHalfLife.value=4,parameters.environment.growthHalfLife.p05=3",
    })
    void whatCannotStandTogetherIsRefusedInEitherOrder(String key, String one, String other) {
        for (String[] options : new String[][] {{one, other}, {other, one}}) {
            List<Problem> problems = refused(options);
            assertThat(problems).extracting(Problem::key).anyMatch(found -> found.startsWith(key));
            assertThat(problems).extracting(problem -> problem.place().file()).containsOnly("--set");
        }
    }

    /** What is told is the same too, and told once. */
    @ParameterizedTest
    @CsvSource({
        "1,levers.talent-support.total=9,levers.talent-support.total.2026=8,levers.talent-support.total.2027=7",
        "1,levers.talent-support.total.2026.value=9,levers.talent-support.total=8,levers.talent-support.total.2027=x",
        "2,replications=5,replications=bad,replications=6",
        "1,levers.talent-support.on=yes,levers.talent-support.on=true,seed=3",
        "2,levers.talent-support=1,levers.talent-support.total.2025=5,levers.talent-support.total.2025=6",
    })
    void theOrderChangesNothingOfWhatIsTold(int count, String one, String two, String three) {
        String[][] orders = {
            {one, two, three},
            {one, three, two},
            {two, one, three},
            {two, three, one},
            {three, one, two},
            {three, two, one}
        };
        for (String[] options : orders) {
            assertThat(refused(options)).hasSize(count).containsExactlyInAnyOrderElementsOf(refused(one, two, three));
        }
    }

    /** There are no lines and no fields to delete in an option. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value.null|label=|leave this option out|去掉这个选项",
                "value.null|seed=|leave this option out|去掉这个选项",
                "value.not-periods|levers.talent-support.total=9|.2026=9|.2026=9",
                "value.not-mapping|levers.talent-support=9|Go on with dots|用点接着写",
            })
    void adviceIsForOptions(String key, String option, String english, String chinese) {
        Problem problem = refused(option).get(0);
        assertThat(problem.key()).isEqualTo(key);
        assertThat(Messages.in(Language.EN).text(problem)).contains(english).doesNotContain("line", "field: value");
        assertThat(Messages.in(Language.ZH).text(problem)).contains(chinese).doesNotContain("行", "字段: 值");
    }

    @Test
    void aSeedOfItsOwnOptionIsOneMore() {
        InvalidInputException thrown = catchThrowableOfType(
                InvalidInputException.class,
                () -> Fixture.loader().load("plan-2024", Path.of("."), List.of("seed=5"), OptionalLong.of(6)));
        assertThat(thrown.problems().get(0).key()).isEqualTo("set.twice");
        assertThat(thrown.problems().get(0).place().file()).isEqualTo("--seed");
    }

    /** Without options nothing is said of them: what is missing is missing in the file. */
    @Test
    void withoutOptionsPlacesAreThoseOfTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), HEAD + "events: { own: { size: 0.3 } }\n");
        InvalidInputException thrown = catchThrowableOfType(InvalidInputException.class, () -> Fixture.load(file));
        assertThat(thrown.problems())
                .extracting(problem -> problem.place().file())
                .containsOnly(file.toString());
    }
}
