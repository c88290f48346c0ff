package org.clustercast.loader.problem;

/**
 * Where something stands in what the user wrote.
 *
 * @param file file as the user knows it, or {@code --set}
 * @param line line from 1, 0 when there is none
 * @param column column from 1, 0 when there is none
 * @param path path of fields as written, parts joined by dots, empty for the file as a whole
 */
public record Place(String file, int line, int column, String path) {

    /** A file as a whole. */
    public static Place of(String file) {
        return new Place(file, 0, 0, "");
    }

    /** The same position with another field path. */
    public Place withPath(String other) {
        return new Place(file, line, column, other);
    }

    /** {@code file:line:column}, without line and column where there are none. */
    public String position() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }

    /** Joins a field to a path. */
    public static String join(String path, String field) {
        return path.isEmpty() ? field : path + "." + field;
    }
}
