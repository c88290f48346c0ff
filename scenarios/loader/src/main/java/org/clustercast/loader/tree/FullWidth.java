package org.clustercast.loader.tree;

import java.util.regex.Pattern;

/** Recognises Chinese punctuation that a line uses where the format needs ASCII. */
final class FullWidth {

    /** A word before a full-width colon, and before the word what may part fields. */
    static final Pattern SWALLOWED = Pattern.compile("[，、；;\\s]\\s*[^，、；;：\\s]+\\s*：");

    private FullWidth() {}

    /** Whether a faulty YAML line uses a full-width colon as separator, or full-width marks in a flow collection. */
    static boolean inYaml(String line) {
        String bare = withoutQuotes(line);
        int wide = bare.indexOf('：');
        int colon = bare.indexOf(": ");
        boolean separates = wide >= 0 && (colon < 0 || wide < colon);
        boolean flow = bare.indexOf('{') >= 0 || bare.indexOf('[') >= 0;
        return separates || (flow && bare.matches(".*[：，｛｝［］“”].*")) || bare.matches(".*[｛［].*");
    }

    /** Whether a faulty JSON line uses full-width marks outside its texts. */
    static boolean inJson(String line) {
        return withoutQuotes(line).matches(".*[：，｛｝［］“”].*");
    }

    private static String withoutQuotes(String line) {
        return line.replaceAll("\"[^\"]*\"", "\"\"").replaceAll("'[^']*'", "''");
    }
}
