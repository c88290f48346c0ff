package org.clustercast.loader.shape;

import java.util.List;
import java.util.stream.Stream;

/** What a number with commas, blanks or other marks between its digits may have meant. */
final class GroupedNumber {

    private GroupedNumber() {}

    /**
     * The numbers that it may have meant: one where that is clear, first without the comma and then with a decimal point
     * where both are possible, none where neither is.
     */
    static List<String> readings(String text) {
        String sign = text.startsWith("-") ? "-" : "";
        String body = text.replaceFirst("^[+-]", "").strip();
        Stream<String> readings = Stream.empty();
        if (body.matches("[0-9]{1,3}([ '’][0-9]{3})+(\\.[0-9]+)?|[0-9]+(_[0-9]+)+(\\.[0-9]+)?")) {
            readings = Stream.of(body.replaceAll("[ '’_]", ""));
        } else if (body.matches("[0-9]{1,3}((,[0-9]{3}){2,}|(,[0-9]{3})+\\.[0-9]+)")) {
            readings = Stream.of(body.replace(",", ""));
        } else if (body.matches("[0-9]{1,3}((\\.[0-9]{3}){2,}|(\\.[0-9]{3})+,[0-9]+)")) {
            readings = Stream.of(body.replace(".", "").replace(',', '.'));
        } else if (body.matches("[1-9][0-9]{0,2},[0-9]{3,}")) {
            readings = Stream.of(body.replace(",", ""), body.replace(',', '.'));
        } else if (body.matches("[0-9]+,[0-9]+")) {
            readings = Stream.of(body.replace(',', '.'));
        }
        return readings.map(number -> sign + number.replaceFirst("^0+(?=[0-9])", ""))
                .filter(NumberSyntax::isNumber)
                .toList();
    }
}
