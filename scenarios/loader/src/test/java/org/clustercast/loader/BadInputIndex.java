package org.clustercast.loader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A line of {@code bad_input_cases.txt}.
 *
 * @param id id of the case
 * @param hasFolder whether folders of {@code bad} show it
 * @param tests tests that show it, {@code Class#method}
 */
record BadInputIndex(String id, boolean hasFolder, List<String> tests) {

    private static final String FOLDER = "folder";

    /** All lines. */
    static List<BadInputIndex> read() throws IOException {
        try (InputStream in = BadInputIndex.class.getResourceAsStream("/bad_input_cases.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(BadInputIndex::of)
                    .toList();
        }
    }

    private static BadInputIndex of(String line) {
        String[] columns = line.split("\\|");
        if (columns.length != 3 || columns[1].isBlank()) {
            throw new IllegalArgumentException("not id | description | places: " + line);
        }
        List<String> places =
                Arrays.stream(columns[2].split(",")).map(String::strip).toList();
        List<String> tests =
                places.stream().filter(place -> !place.equals(FOLDER)).toList();
        return new BadInputIndex(columns[0].strip(), places.contains(FOLDER), tests);
    }

    /** The id that the name of a folder begins with. */
    static String idOf(Path folder) {
        String name = folder.getFileName().toString();
        return name.contains("-") ? name.substring(0, name.indexOf('-')) : name;
    }
}
