package org.clustercast.loader.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.clustercast.loader.Fixture;
import org.clustercast.policy.LeverPlan;
import org.clustercast.scenario.CanonicalForm;
import org.clustercast.scenario.Scenario;
import org.clustercast.scenario.ScenarioVariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

    private static final String ENGLISH = """
            format: 2
            label: Trial
            description: one
            extends: plan-2024
            levers:
              enterprise-grants:
                total: { 2025: 18, 2027Q3: 20.50 }
                shares: { semiconductors: 0.75, biomedicine: 0.25 }
              talent-support: { on: false }
            parameters:
              environment.growthHalfLife: { value: 2 }
            targets:
              - { cluster: cell-gene, year: 2030, output: 20 }
            """;

    private static final String CHINESE = """
            # 次序、名称、说明、数的写法都不同
            参数:
              environment.growthHalfLife: { 取值: 2.0 }
            政策杠杆:
              人才支持: { 启用: false }
              企业奖补:
                份额: { 生物医药: 0.250, 半导体与集成电路: 75e-2 }
                总量: { 2027Q3: 20.5, 2025Q1: 18 }
                假设: 随便写的
            目标:
              - { 产值: 20, 年份: 2030, 集群: 细胞与基因, 依据条款: 我说的 }
            继承: plan-2024
            名称: { 中文: 试验, 英文: Another }
            格式: 2
            重复次数: 77
            """;

    private static final String JSON = """
            {"format": 2, "label": "Trial", "extends": "plan-2024",
             "levers": {"enterprise-grants": {"total": {"2025": 18, "2027Q3": 20.5},
               "shares": {"semiconductors": 0.75, "biomedicine": 0.25}}, "talent-support": {"on": false}},
             "parameters": {"environment.growthHalfLife": {"value": 2}},
             "targets": [{"cluster": "cell-gene", "year": 2030, "output": 20}]}
            """;

    @TempDir
    Path folder;

    private String print(String name, String text, String... sets) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return Fixture.load(file, sets).fingerprint();
    }

    @Test
    void formatLanguageOrderAndWordsDoNotMatter() throws IOException {
        String english = print("a.yaml", ENGLISH);
        assertThat(print("乙.yaml", CHINESE)).isEqualTo(english);
        assertThat(print("c.json", JSON)).isEqualTo(english);
        assertThat(print("d.yaml", ENGLISH.replace("\n", "\r\n"))).isEqualTo(english);
    }

    @Test
    void eachNumberMatters() throws IOException {
        String before = print("a.yaml", ENGLISH);
        assertThat(List.of(
                        print("a.yaml", ENGLISH.replace("2025: 18", "2025: 18.000001")),
                        print("a.yaml", ENGLISH.replace("2027Q3", "2027Q4")),
                        print("a.yaml", ENGLISH.replace("0.75, biomedicine: 0.25", "0.74, biomedicine: 0.26")),
                        print("a.yaml", ENGLISH.replace("on: false", "on: true")),
                        print("a.yaml", ENGLISH.replace("value: 2", "value: 2.1")),
                        print("a.yaml", ENGLISH.replace("output: 20", "output: 21")),
                        print("a.yaml", ENGLISH, "seed=1"),
                        print("a.yaml", ENGLISH, "uncertainty=false"),
                        print("a.yaml", ENGLISH, "switches.noise=false"),
                        print("a.yaml", ENGLISH, "projects.J01.care=false"),
                        print("a.yaml", ENGLISH, "span.end=2029Q4")))
                .doesNotContain(before)
                .doesNotHaveDuplicates();
    }

    @Test
    void replicationsDoNotMatter() throws IOException {
        assertThat(print("a.yaml", ENGLISH, "replications=5")).isEqualTo(print("a.yaml", ENGLISH));
    }

    @Test
    void statingPracticeIsTheBaseline() throws IOException {
        String stated =
                "format: 2\nlabel: x\nextends: baseline\nlevers: { enterprise-grants: { total: { 2024: 11.5 } } }\n";
        assertThat(print("a.yaml", stated)).isEqualTo(Fixture.load("baseline").fingerprint());
    }

    @Test
    void seedAndVersionAreInside() {
        var loader = Fixture.loader();
        String here =
                loader.load("baseline", folder, List.of(), OptionalLong.empty()).fingerprint();
        long other = 20240218L + (1L << 32);
        assertThat(loader.load("baseline", folder, List.of(), OptionalLong.of(other))
                        .fingerprint())
                .isNotEqualTo(here);
        assertThat(loader.withModelVersion("9.9")
                        .load("baseline", folder, List.of(), OptionalLong.empty())
                        .fingerprint())
                .isNotEqualTo(here);
    }

    @Test
    void theCanonicalTextIsSortedAndHoldsNoLabels() {
        String text = CanonicalForm.text(Fixture.load("plan-2024"));
        assertThat(text.lines()
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .toList())
                .isSorted();
        assertThat(text).doesNotContain("计划").contains("lever.enterprise-grants.total.semiconductors=");
    }

    @Test
    void aVariantMadeInMemoryHasTheFingerprintOfTheSameInAFile() {
        Scenario plan = Fixture.load("plan-2024");
        String grants = "enterprise-grants";
        Scenario off = ScenarioVariant.of(plan).lever(grants, LeverPlan::off).scenario();
        assertThat(off.fingerprint())
                .isEqualTo(Fixture.load("plan-2024", "levers.enterprise-grants.on=false")
                        .fingerprint());
        Scenario cared = ScenarioVariant.of(plan)
                .project("J01", project -> project.cared(false))
                .scenario();
        assertThat(cared.fingerprint())
                .isEqualTo(Fixture.load("plan-2024", "projects.J01.care=false").fingerprint())
                .isNotEqualTo(plan.fingerprint());
        assertThat(plan.sure().fingerprint())
                .isEqualTo(Fixture.load("plan-2024", "uncertainty=false").fingerprint());
        Scenario practice =
                ScenarioVariant.of(plan).lever(grants, LeverPlan::practice).scenario();
        assertThat(practice.fingerprint())
                .isEqualTo(Fixture.load(
                                "plan-2024",
                                "levers.enterprise-grants.total.2024=11.5",
                                "levers.enterprise-grants.total.2025=11.5")
                        .fingerprint());
    }
}
