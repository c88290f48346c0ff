package org.clustercast.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What holds between the packages of the house. The rules are made for a root package, so that each can be seen to fail
 * on a small house built wrongly.
 */
final class Rules {

    /** Who may use whom; every package stands here once. When a rule fails: does this belong here? */
    private static final Map<String, List<String>> MAY_USE = mayUse();

    /** The same among the rooms of the model; the page on top of them may use all. */
    private static final Map<String, List<String>> ROOMS = rooms();

    private static final List<String> SIM_CORE = List.of(
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
            "experiment",
            "ensemble");

    private final String root;
    private final Map<String, ArchRule> rules = new LinkedHashMap<>();

    private Rules(String root) {
        this.root = root;
    }

    /** All rules by name. */
    static Map<String, ArchRule> of(String root) {
        var rules = new Rules(root);
        rules.addLayers();
        rules.addLibraries();
        rules.addReproducibility();
        rules.addStyle();
        return rules.rules;
    }

    private static Map<String, List<String>> mayUse() {
        Map<String, List<String>> table = new LinkedHashMap<>();
        table.put("quantity", List.of());
        table.put("parameter", List.of("quantity"));
        table.put("random", List.of("quantity"));
        table.put("district", List.of("quantity"));
        table.put("policy", List.of("quantity", "parameter", "district"));
        table.put("scenario", List.of("quantity", "parameter", "district", "policy"));
        table.put("model", List.of("quantity", "parameter", "random", "district", "policy", "scenario"));
        table.put("measure", List.of("district", "result"));
        table.put("result", List.of("quantity"));
        table.put("engine", List.copyOf(table.keySet()));
        table.put("experiment", List.copyOf(table.keySet()));
        table.put("ensemble", List.copyOf(table.keySet()));
        table.put("loader", List.of("quantity", "parameter", "district", "policy", "scenario", "result"));
        table.put("reports", List.of("quantity", "result"));
        table.put("app", List.copyOf(table.keySet()));
        return table;
    }

    private static Map<String, List<String>> rooms() {
        List<String> given = List.of("model.setting", "model.parameters");
        Map<String, List<String>> rooms = new LinkedHashMap<>();
        rooms.put("model.parameters", List.of());
        rooms.put("model.setting", List.of("model.parameters"));
        rooms.put("model.population", given);
        rooms.put("model.chain", given);
        rooms.put("model.market", given);
        rooms.put("model.instrument", given);
        rooms.put("model.phase", List.copyOf(rooms.keySet()));
        return rooms;
    }

    /** Names of the packages of the house. */
    static List<String> packages() {
        return List.copyOf(MAY_USE.keySet());
    }

    private void addLayers() {
        rules.put(
                "every package stands in the table",
                classes().that().resideInAPackage(root + "..").should().resideInAnyPackage(within(packages())));
        addLayers(MAY_USE);
        addLayers(ROOMS);
        rules.put(
                "packages form no cycles",
                slices().matching(root + ".(**)").should().beFreeOfCycles());
    }

    private void addLayers(Map<String, List<String>> table) {
        table.forEach((name, allowed) -> {
            List<String> others = new ArrayList<>(table.keySet());
            others.removeAll(allowed);
            others.remove(name);
            if (!others.isEmpty()) {
                rules.put(
                        name + " uses only " + allowed,
                        noClasses()
                                .that()
                                .resideInAPackage(within(name))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(within(others)));
            }
        });
    }

    private void addLibraries() {
        only("only the engine knows MASON", List.of("engine"), "sim..", "ec..");
        only(
                "only reports draw",
                List.of("reports"),
                "org.jfree..",
                "java.awt..",
                "javax.swing..",
                "org.apache.batik..");
        rules.put(
                "workbooks are made and read by reports and the loader's workbook only",
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .and()
                        .resideOutsideOfPackages(within("reports"), within("loader.workbook"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.apache.poi.."));
        rules.put(
                "Jackson stays in the loader and in the JSON summary",
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .and()
                        .resideOutsideOfPackage(within("loader"))
                        .and()
                        .doNotHaveFullyQualifiedName(root + ".app.terminal.JsonSummary")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("com.fasterxml.jackson.."));
        rules.put(
                "the model needs the JDK, Commons Math, Commons RNG and MASON only",
                classes()
                        .that()
                        .resideInAnyPackage(within(SIM_CORE))
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "",
                                "java..",
                                "org.apache.commons.math3..",
                                "org.apache.commons.rng..",
                                "sim.engine..",
                                "org.jspecify..",
                                root + ".."));
    }

    private void only(String name, List<String> packages, String... libraries) {
        rules.put(
                name,
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .and()
                        .resideOutsideOfPackages(within(packages))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(libraries));
    }

    private void addReproducibility() {
        only("only random makes random numbers", List.of("random"), "org.apache.commons.rng..");
        rules.put(
                "nobody touches the generator of MASON",
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .should()
                        .accessTargetWhere(Forbidden.generatorOfMason()));
        rules.put(
                "luck has an address",
                noClasses().that().resideInAPackage(root + "..").should().accessTargetWhere(Forbidden.foreignLuck()));
        rules.put(
                "only app and reports read the clock",
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .and()
                        .resideOutsideOfPackages(within("app"), within("reports"))
                        .should()
                        .accessTargetWhere(Forbidden.clock()));
        rules.put(
                "the model knows no order of hash codes",
                noClasses()
                        .that()
                        .resideInAnyPackage(within(SIM_CORE))
                        .should()
                        .accessTargetWhere(Forbidden.hashedOrder()));
        rules.put(
                "the model calls Math only where it is exact",
                noClasses()
                        .that()
                        .resideInAnyPackage(within(SIM_CORE))
                        .should()
                        .accessTargetWhere(Forbidden.inexactMath()));
    }

    private void addStyle() {
        rules.put(
                "static fields are final",
                fields().that()
                        .areStatic()
                        .and()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(root + "..")
                        .should()
                        .beFinal());
        rules.put(
                "district, model and policy have verbs, not setters",
                noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAnyPackage(within(List.of("district", "model", "policy")))
                        .should()
                        .haveNameMatching("set(\\p{Upper}.*)?"));
        rules.put(
                "only app speaks to the terminal and ends the process",
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .and()
                        .resideOutsideOfPackage(within("app"))
                        .should()
                        .accessTargetWhere(Forbidden.standardStreamsAndExit()));
    }

    private String within(String name) {
        return root + "." + name + "..";
    }

    private String[] within(List<String> names) {
        return names.stream().map(this::within).toArray(String[]::new);
    }
}
