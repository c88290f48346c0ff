package org.clustercast.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of classes, tests, data files and pages in a page of the documentation. */
final class OddNames {

    private static final Pattern TYPE = Pattern.compile("`((?:[A-Z][0-9]{2}_)?[A-Z][a-z]+(?:[A-Z][A-Za-z]*)+)`");
    private static final Pattern DATA = Pattern.compile("`([a-z/-]+\\.yaml)`");
    private static final Pattern PAGE = Pattern.compile("\\]\\(([a-z][^):#]*)(?:#[^)]*)?\\)");
    private static final List<String> CODE = List.of("sim-core/src", "scenarios/loader/src", "scenarios/app/src");

    private OddNames() {}

    /** Names in a page of {@code sim-core/doc} that stand for nothing in a checkout, in alphabetical order. */
    static List<String> missing(String page, Path root) throws IOException {
        Set<String> types = types(root);
        TreeSet<String> missing = new TreeSet<>();
        found(TYPE, page).stream().filter(type -> !types.contains(type)).forEach(missing::add);
        Path data = root.resolve("scenarios/data/pingshan");
        found(DATA, page).stream()
                .filter(file -> !Files.exists(data.resolve(file)))
                .forEach(missing::add);
        Path folder = root.resolve("sim-core/doc");
        found(PAGE, page).stream()
                .filter(file -> !Files.exists(folder.resolve(file)))
                .forEach(missing::add);
        return List.copyOf(missing);
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(result -> result.group(1)).toList();
    }

    /** Names of all classes, nested ones left out. */
    private static Set<String> types(Path root) throws IOException {
        TreeSet<String> types = new TreeSet<>();
        for (String module : CODE) {
            try (Stream<Path> files = Files.walk(root.resolve(module))) {
                types.addAll(files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(".java"))
                        .map(file -> file.substring(0, file.length() - ".java".length()))
                        .collect(Collectors.toSet()));
            }
        }
        return types;
    }
}
