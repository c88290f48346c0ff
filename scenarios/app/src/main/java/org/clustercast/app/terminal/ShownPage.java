package org.clustercast.app.terminal;

import java.util.List;

/**
 * What is shown about something.
 *
 * @param lines sentences and facts, in the order in which they are printed
 * @param tables tables below them
 * @param data the same for machines
 */
public record ShownPage(List<String> lines, List<TextTable> tables, Object data) {

    public ShownPage {
        lines = List.copyOf(lines);
        tables = List.copyOf(tables);
    }

    public void print(Console console) {
        lines.forEach(console::result);
        for (TextTable table : tables) {
            if (!lines.isEmpty() || table != tables.get(0)) {
                console.result("");
            }
            table.lines().forEach(console::result);
        }
    }
}
