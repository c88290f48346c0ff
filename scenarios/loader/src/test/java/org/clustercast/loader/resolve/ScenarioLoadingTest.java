package org.clustercast.loader.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.clustercast.loader.Fixture;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Problem;
import org.clustercast.policy.Project;
import org.clustercast.policy.ProjectPlan;
import org.clustercast.policy.Target;
import org.clustercast.quantity.Language;
import org.clustercast.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioLoadingTest {

    @TempDir
    Path folder;

    private Path file(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> keys(Runnable loading) {
        InvalidInputException thrown = catchThrowableOfType(InvalidInputException.class, loading::run);
        assertThat(thrown).as("refused").isNotNull();
        return thrown.problems().stream().map(Problem::key).toList();
    }

    @Test
    void aNameInTheWorkingFolderIsFoundWithoutItsEnding() throws Exception {
        file("我的.yaml", "format: 2\nlabel: 我的\nextends: baseline\n");
        Scenario scenario = Fixture.loader().load("我的", folder, List.of(), OptionalLong.empty());
        assertThat(scenario.id()).isEqualTo("我的");
        assertThat(scenario.label().en()).isEqualTo("我的");
        assertThat(scenario.description()).isEqualTo(scenario.label());
    }

    @Test
    void anUnknownNameNamesTheNearest() {
        InvalidInputException thrown =
                catchThrowableOfType(InvalidInputException.class, () -> Fixture.load("plan2024"));
        assertThat(thrown.problems().get(0).key()).isEqualTo("scenario.unknown.nearest");
        assertThat(thrown.problems().get(0).arguments(Language.ZH)).contains("plan-2024");
        assertThat(thrown.kind().exitCode()).isEqualTo(66);
    }

    @Test
    void aChainIsFollowedIntoFoldersBelow() throws Exception {
        file(
                "sub/b.yaml",
                "format: 2\nlabel: b\nextends: ../c.yaml\nlevers: { enterprise-grants: { total: { 2026: 30 } } }\n");
        file(
                "c.yaml",
                "format: 2\nlabel: c\nextends: baseline\nseed: 5\nlevers: { enterprise-grants: { total: { 2025: 20 } } }\n");
        Scenario scenario = Fixture.load(file("a.yaml", "format: 2\nlabel: a\nextends: sub/b.yaml\n"));
        assertThat(scenario.seed()).isEqualTo(5);
        assertThat(scenario.lever("enterprise-grants").total()[1][4])
                .isEqualTo(20 * 0.22, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(scenario.lever("enterprise-grants").total()[1][8])
                .isEqualTo(30 * 0.22, org.assertj.core.api.Assertions.within(1e-9));
    }

    /** Reports show labels; a label that is typed for a name is answered with the name. */
    @Test
    void labelsAreAnsweredWithTheirName() {
        for (String label : new String[] {"2024年计划", "plan of 2024", " Plan of 2024"}) {
            InvalidInputException thrown = catchThrowableOfType(InvalidInputException.class, () -> Fixture.load(label));
            assertThat(thrown.problems().get(0).key()).isEqualTo("scenario.unknown.nearest");
            assertThat(thrown.problems().get(0).arguments(Language.ZH).get(0)).isEqualTo("plan-2024");
        }
    }

    @Test
    void aChainOfMoreThanTenFilesIsRefused() throws Exception {
        file("f11.yaml", "format: 2\nlabel: x\nextends: baseline\n");
        for (int i = 1; i <= 10; i++) {
            file("f" + i + ".yaml", "format: 2\nlabel: x\nextends: f" + (i + 1) + ".yaml\n");
        }
        assertThat(keys(() -> Fixture.load(folder.resolve("f1.yaml")))).containsExactly("extends.depth");
        assertThat(Fixture.load(folder.resolve("f4.yaml")).id()).isEqualTo("f4");
    }

    @Test
    void linksThatLeadOutsideAreRefused() throws Exception {
        Path outside = Files.createTempDirectory("outside");
        Files.writeString(outside.resolve("secret.yaml"), "format: 2\nlabel: secret words\nextends: baseline\n");
        Files.createSymbolicLink(folder.resolve("link.yaml"), outside.resolve("secret.yaml"));
        Path file = file("a.yaml", "format: 2\nlabel: a\nextends: link.yaml\n");
        InvalidInputException thrown = catchThrowableOfType(InvalidInputException.class, () -> Fixture.load(file));
        assertThat(thrown.problems().get(0).key()).isEqualTo("extends.outside");
        assertThat(thrown.getMessage()).doesNotContain("secret words");
    }

    /** Projects that the ordinary trend does not contain were decided or under construction: no scenario is their cause. */
    @Test
    void whatWasUnderWayBelongsToEveryWorld() {
        Predicate<ProjectPlan> isUnderWay = plan ->
                Fixture.loader().district().underWay().contains(plan.project().id());
        List<ProjectPlan> ordinary = Fixture.load("baseline").projects();
        assertThat(ordinary).allMatch(ProjectPlan::exists).noneMatch(ProjectPlan::care);
        assertThat(ordinary.stream().filter(plan -> plan.project().inOrdinaryTrend() < 1))
                .hasSize(6)
                .allMatch(isUnderWay);
        for (String name : Fixture.loader().names()) {
            assertThat(Fixture.load(name).projects().stream().filter(isUnderWay))
                    .as(name)
                    .hasSize(15)
                    .allMatch(ProjectPlan::exists);
        }
        assertThat(Fixture.load("plan-2024").projects()).allMatch(ProjectPlan::care);
    }

    @Test
    void withoutAProjectIsAQuestionThatAScenarioMayAsk() {
        assertThat(Fixture.load("baseline", "projects.J01.exists=false").projects())
                .filteredOn(plan -> !plan.exists())
                .extracting(plan -> plan.project().id())
                .containsExactly("J01");
    }

    @Test
    void aScenarioMayAddAProject() {
        Project fab = Fixture.load("fab-1000").projects().stream()
                .map(ProjectPlan::project)
                .filter(project -> project.id().equals("fab"))
                .findFirst()
                .orElseThrow();
        assertThat(fab.floorSpaceSqm()).isEqualTo(1_000_000);
        assertThat(fab.conversion().p05()).isEqualTo(0.2);
        assertThat(fab.start()).hasToString("2025Q1");
    }

    @Test
    void targetsAreAddedAndOrderedAndCutToTheSpan() {
        assertThat(Fixture.load("baseline").targets()).hasSize(12);
        List<Target> targets = Fixture.load(
                        "baseline", "targets.低空经济与空天-2029.产值=30", "targets.cell-gene-2030.output=20")
                .targets();
        assertThat(targets).hasSize(14);
        assertThat(targets.get(12)).isEqualTo(new Target("cell-gene", 2030, 20, "用户提供"));
        assertThat(Fixture.load("baseline", "span.end=2025Q4").targets()).hasSize(6);
    }

    @Test
    void aParameterIsFixedOrGetsAnotherPrior() {
        var id = "environment.growthHalfLife";
        assertThat(Fixture.load("baseline", "parameters." + id + "=2.5")
                        .parameters()
                        .parameter(id))
                .satisfies(p -> assertThat(p.value()).isEqualTo(2.5))
                .satisfies(p -> assertThat(p.prior()).isNull());
        Scenario drawn =
                Fixture.load("baseline", "参数." + id + ".p05=1", "参数." + id + ".中位=2", "参数." + id + ".百分之九十五=4");
        assertThat(drawn.parameters().parameter(id).prior().p95()).isEqualTo(4);
        assertThat(drawn.parameters().parameter(id).value()).isEqualTo(2);
    }

    @Test
    void partsOfParameterIdsMayBeChinese() {
        Scenario scenario = Fixture.load("baseline", "参数.environment.clusterGrowth.半导体与集成电路=0.2");
        assertThat(scenario.parameters()
                        .parameter("environment.clusterGrowth.semiconductors")
                        .value())
                .isEqualTo(0.2);
    }

    @Test
    void setOptionsAreCheckedLikeFiles() {
        assertThat(keys(() -> Fixture.load("baseline", "seed"))).containsExactly("set.syntax");
        assertThat(keys(() -> Fixture.load("baseline", "seed＝5"))).containsExactly("set.fullwidth");
        assertThat(keys(() -> Fixture.load("baseline", "extends=plan-2024"))).containsExactly("set.not-allowed");
        assertThat(keys(() -> Fixture.load("baseline", "seed=5", "随机种子=6"))).containsExactly("set.twice");
        assertThat(keys(() -> Fixture.load("baseline", "levers..total=6"))).containsExactly("set.syntax");
        assertThat(keys(() -> Fixture.load("baseline", "seed=", "replications=yes", "leverss.x=1")))
                .containsExactly("value.null", "number.grammar", "key.unknown.nearest");
        assertThat(keys(() -> Fixture.load("baseline", "targets.output=6"))).containsExactly("set.target");
        assertThat(keys(() -> Fixture.load("baseline", "targets.cell-gene-2030.clause=x")))
                .containsExactly("field.missing");
    }

    @Test
    void setOptionsNameThePathAsWritten() {
        InvalidInputException thrown = catchThrowableOfType(
                InvalidInputException.class, () -> Fixture.load("baseline", "政策杠杆.企业奖补.总量.2025=-1"));
        assertThat(thrown.problems().get(0).place().path()).isEqualTo("政策杠杆.企业奖补.总量.2025");
        assertThat(thrown.problems().get(0).place().file()).isEqualTo("--set");
    }

    @Test
    void anySeedOf64BitsIsAccepted() {
        assertThat(Fixture.load("baseline", "seed=-9223372036854775808").seed()).isEqualTo(Long.MIN_VALUE);
        assertThat(Fixture.load("baseline", "seed=9223372036854775807").seed()).isEqualTo(Long.MAX_VALUE);
    }
}
