package org.clustercast.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The rules of the house, over the classes of all modules. The other modules arrive as folders or as jars, depending on
 * how Maven is called: jars are never left out, or the rules would say nothing.
 */
class ArchitectureTest {

    private static final String ROOT = "org.clustercast";
    private static final String WRONG_ROOT = "org.clustercast.wrong";

    private static JavaClasses house;
    private static JavaClasses wrongHouse;

    @BeforeAll
    static void readClasses() {
        house = new ClassFileImporter()
                .withImportOption(location -> !location.contains("/test-classes/"))
                .importPackages(ROOT);
        wrongHouse = new ClassFileImporter().importPackages(WRONG_ROOT);
    }

    @Test
    void theClassesOfAllModulesAreSeen() {
        assertThat(house).hasSizeGreaterThan(300);
        assertThat(seen(c -> c.getPackageName().startsWith(ROOT + ".loader"))).isGreaterThan(50);
        assertThat(seen(c -> c.getPackageName().startsWith(ROOT + ".reports"))).isGreaterThan(40);
        assertThat(seen(c -> c.getPackageName().startsWith(ROOT + ".app"))).isGreaterThan(15);
        for (String name : Rules.packages()) {
            assertThat(seen(c -> c.getPackageName().startsWith(ROOT + "." + name)))
                    .as(name)
                    .isGreaterThan(1);
        }
        assertThat(seen(c -> c.getPackageName().startsWith(WRONG_ROOT))).isZero();
        assertThat(seen(c -> c.getPackageName().startsWith(ROOT + ".architecture")))
                .isZero();
    }

    private static long seen(Predicate<JavaClass> wanted) {
        return house.stream().filter(wanted).count();
    }

    /** No package is so large that nobody can say what is in it; those still to be divided do not grow until then. */
    @Test
    void packagesHaveAtMostAboutThirtyFiveClasses() {
        Map<String, Integer> stillLarger = Map.of(ROOT + ".reports.chart", 49);
        TreeMap<String, Integer> sizes = new TreeMap<>();
        house.stream()
                .filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info"))
                .forEach(c -> sizes.merge(c.getPackageName(), 1, Integer::sum));
        assertThat(sizes.entrySet().stream()
                        .filter(e -> e.getValue() > stillLarger.getOrDefault(e.getKey(), 35))
                        .map(e -> e.getKey() + " " + e.getValue()))
                .isEmpty();
        assertThat(sizes.keySet()).containsAll(stillLarger.keySet()).hasSizeGreaterThan(20);
    }

    @TestFactory
    Stream<DynamicTest> theHouseKeepsItsRules() {
        return Rules.of(ROOT).entrySet().stream()
                .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(house)));
    }

    @Test
    void everyRuleHasAWrongClass() {
        assertThat(wrongClasses().keySet()).isEqualTo(Rules.of(WRONG_ROOT).keySet());
    }

    /** A rule that never fails guards nothing: each must complain about every method of its wrong class. */
    @TestFactory
    Stream<DynamicTest> everyRuleIsSeenToFail() {
        Map<String, ArchRule> rules = Rules.of(WRONG_ROOT);
        return wrongClasses().entrySet().stream()
                .map(wrong -> dynamicTest(
                        wrong.getKey(), () -> assertComplains(rules.get(wrong.getKey()), wrong.getValue())));
    }

    private static void assertComplains(ArchRule rule, String wrongClass) {
        EvaluationResult result = rule.evaluate(wrongHouse);
        List<String> complaints = result.getFailureReport().getDetails();
        assertThat(result.hasViolation()).isTrue();
        assertThat(complaints).anyMatch(line -> line.contains(wrongClass));
        List<String> silent = new ArrayList<>();
        for (JavaMethod method : wrongHouse.get(WRONG_ROOT + "." + wrongClass).getMethods()) {
            if (complaints.stream().noneMatch(line -> line.contains("." + wrongClass + "." + method.getName() + "("))) {
                silent.add(method.getName());
            }
        }
        assertThat(silent).as("methods that the rule overlooks").isEmpty();
    }

    @Test
    void rightClassesOfTheWrongHouseAreNotBlamed() {
        for (ArchRule rule : Rules.of(WRONG_ROOT).values()) {
            assertThat(rule.evaluate(wrongHouse).getFailureReport().getDetails())
                    .noneMatch(line -> line.contains("Class <org.clustercast.wrong.model.Right>")
                            || line.contains("org.clustercast.wrong.model.Right."));
        }
    }

    private static Map<String, String> wrongClasses() {
        Map<String, String> wrong = new LinkedHashMap<>();
        wrong.put("every package stands in the table", "attic.Stray");
        for (String rule : Rules.of(WRONG_ROOT).keySet()) {
            if (rule.contains(" uses only ")) {
                wrong.put(rule, rule.substring(0, rule.indexOf(' ')) + ".LooksUp");
            }
        }
        wrong.put("packages form no cycles", "model.LooksUp");
        wrong.put("only the engine knows MASON", "model.KnowsMason");
        wrong.put("only reports draw", "app.Draws");
        wrong.put("workbooks are made and read by reports and the loader's workbook only", "app.ReadsWorkbooks");
        wrong.put("Jackson stays in the loader and in the JSON summary", "app.KnowsJackson");
        wrong.put("the model needs the JDK, Commons Math, Commons RNG and MASON only", "model.KnowsJackson");
        wrong.put("only random makes random numbers", "ensemble.MakesGenerators");
        wrong.put("nobody touches the generator of MASON", "engine.TouchesRandom");
        wrong.put("luck has an address", "random.DrawsAnyhow");
        wrong.put("only app and reports read the clock", "loader.ReadsClock");
        wrong.put("the model knows no order of hash codes", "result.Hashes");
        wrong.put("the model calls Math only where it is exact", "model.CallsMath");
        wrong.put("static fields are final", "policy.Remembers");
        wrong.put("district, model and policy have verbs, not setters", "district.Sets");
        wrong.put("only app speaks to the terminal and ends the process", "reports.Speaks");
        return wrong;
    }
}
