package org.clustercast.loader.problem;

/**
 * Where something stands in what the user wrote.
 *
 * @param file file as the user knows it, or {@code --set}
 * @param sheet sheet of a workbook, empty when there is none
 * @param line line or row from 1, 0 when there is none
 * @param column column from 1, 0 when there is none
 * @param path path of fields as written, parts joined by dots, empty for the file as a whole
 */
public record Place(String file, String sheet, int line, int column, String path) {

    private static final int LETTERS = 26;

    /** A place in a file without sheets. */
    public Place(String file, int line, int column, String path) {
        this(file, "", line, column, path);
    }

    /** A file as a whole. */
    public static Place of(String file) {
        return new Place(file, 0, 0, "");
    }

    /** The same position with another field path. */
    public Place withPath(String other) {
        return new Place(file, sheet, line, column, other);
    }

    /** The same place with the bare name of the file: what readers of a report are told, who do not have the folder. */
    public Place withoutFolder() {
        int folder = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
        return new Place(file.substring(folder + 1), sheet, line, column, path);
    }

    /** {@code file:line:column} or {@code file[sheet!cell]}, without line and column where there are none. */
    public String position() {
        if (!sheet.isEmpty()) {
            return file + "[" + cell() + "]";
        }
        return line == 0 ? file : file + ":" + line + ":" + column;
    }

    /** {@code sheet!D7} in a workbook, the number of the line elsewhere. */
    public String cell() {
        if (sheet.isEmpty()) {
            return String.valueOf(line);
        }
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return sheet + "!" + letters + line;
    }

    /** Joins a field to a path. */
    public static String join(String path, String field) {
        return path.isEmpty() ? field : path + "." + field;
    }
}
