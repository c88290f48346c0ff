package org.clustercast.reports.chart;

import org.clustercast.result.Table;

/**
 * A drawn chart with the data behind it.
 *
 * @param id name of its files
 * @param sheet the drawing, with its title
 * @param data the numbers that are drawn
 */
public record Chart(String id, Sheet sheet, Table data) {

    /** The title line, with the unit. */
    public String title() {
        return sheet.title();
    }
}
