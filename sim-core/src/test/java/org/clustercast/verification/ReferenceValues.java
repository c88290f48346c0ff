package org.clustercast.verification;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clustercast.result.Table;

/** Expected numbers of checks, from {@code reference_values.csv}. */
public final class ReferenceValues {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d*\\.?\\d+(?:[eE][-+]?\\d+)?");

    private ReferenceValues() {}

    /** The expected number that stands behind a label. */
    public static double number(String check, String label) {
        for (String part : cell(check, "expected").split(";")) {
            if (part.strip().startsWith(label)) {
                return numbers(part.strip().substring(label.length())).get(0);
            }
        }
        throw new IllegalArgumentException("%s has no expected value %s".formatted(check, label));
    }

    /** All numbers of the expected values or the inputs, in order. */
    public static List<Double> numbers(String check, String column) {
        return numbers(cell(check, column));
    }

    private static List<Double> numbers(String text) {
        List<Double> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(Double.valueOf(matcher.group()));
        }
        return numbers;
    }

    private static String cell(String check, String column) {
        try {
            var resource = ReferenceValues.class.getResource("reference_values.csv");
            Table rows = Table.read(Path.of(resource.toURI())).where("check_id", check);
            if (rows.rows() != 1) {
                throw new IllegalArgumentException("%d rows of %s".formatted(rows.rows(), check));
            }
            return rows.text(0, column);
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
