package org.clustercast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clustercast.wrong.model.UsesLibrary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * No library that the model reaches calls {@code java.lang.Math} where its bits depend on machine and compiler. Our own
 * code is held to this by the architecture test; here the bytecode of the libraries is followed from the calls that the
 * model makes.
 */
class LibraryBytecodeTest {

    private static final String OURS = "org.clustercast.";
    private static final List<String> LIBRARIES =
            List.of("org.apache.commons.math3", "org.apache.commons.rng", "sim.engine", "sim.util", "ec.util");

    private static final List<String> MODEL = List.of(
            "quantity",
            "parameter",
            "random",
            "district",
            "policy",
            "scenario",
            "result",
            "model",
            "measure",
            "engine",
            "ensemble");

    private static CallGraph graph;

    @BeforeAll
    static void followCalls() {
        List<String> packages = Stream.concat(LIBRARIES.stream(), MODEL.stream().map(name -> OURS + name))
                .toList();
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(location -> !location.contains("/test-classes/"))
                .importPackages(packages);
        List<JavaClass> model =
                classes.stream().filter(c -> c.getName().startsWith(OURS)).toList();
        assertThat(model).hasSizeGreaterThan(120);
        assertThat(classes).hasSizeGreaterThan(1000);
        graph = CallGraph.from(model, LibraryBytecodeTest::isLibrary);
    }

    private static boolean isLibrary(JavaClass type) {
        return LIBRARIES.stream()
                .anyMatch(name -> type.getPackageName().equals(name)
                        || type.getPackageName().startsWith(name + "."));
    }

    @Test
    void theCodeBehindTheModelIsSeen() {
        TreeSet<String> reached = new TreeSet<>();
        graph.reached().forEach(unit -> reached.add(unit.getOwner().getName() + "." + unit.getName()));
        assertThat(reached)
                .contains(
                        "org.apache.commons.math3.special.Erf.erfc",
                        "org.apache.commons.math3.special.Gamma.logGamma",
                        "org.apache.commons.math3.util.FastMath.log",
                        "org.apache.commons.math3.special.Beta.regularizedBeta",
                        "org.apache.commons.math3.util.ContinuedFraction.evaluate",
                        "org.apache.commons.rng.core.source64.XoShiRo256PlusPlus.next",
                        "sim.engine.Schedule.step",
                        "sim.util.Heap.extractMin");
        assertThat(graph.reached().size()).isGreaterThan(150);
    }

    @Test
    void librariesCallMathOnlyWhereItIsExact() {
        StringBuilder found = new StringBuilder();
        for (JavaAccess<?> call : graph.inexactMath()) {
            found.append(call.getTarget().getName())
                    .append(" in ")
                    .append(graph.path(call.getOrigin()))
                    .append('\n');
        }
        assertThat(found.toString()).isEmpty();
    }

    /** The scan is seen to fail, through an override and a static initialiser that only the way of the call reveals. */
    @Test
    void aLibraryThatCallsMathIsFound() {
        JavaClasses wrong = new ClassFileImporter().importPackages("org.clustercast.wrong");
        CallGraph found = CallGraph.from(
                List.of(wrong.get(UsesLibrary.class)),
                c -> c.getPackageName().equals("org.clustercast.wrong.attic.library"));
        assertThat(found.inexactMath())
                .extracting(call -> call.getOrigin().getOwner().getSimpleName() + "."
                        + call.getOrigin().getName() + " " + call.getTarget().getName())
                .containsExactlyInAnyOrder("Curve.<clinit> log", "Steep.at exp");
    }
}
