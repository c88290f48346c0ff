package org.clustercast.app;

import java.util.List;

/**
 * What is shown about something.
 *
 * @param lines sentences and facts, in the order in which they are printed
 * @param tables tables below them
 * @param data the same for machines
 */
record ShownPage(List<String> lines, List<TextTable> tables, Object data) {

    ShownPage {
        lines = List.copyOf(lines);
        tables = List.copyOf(tables);
    }

    void print(Console console) {
        lines.forEach(console::result);
        for (TextTable table : tables) {
            if (!lines.isEmpty() || table != tables.get(0)) {
                console.result("");
            }
            table.lines().forEach(console::result);
        }
    }
}
