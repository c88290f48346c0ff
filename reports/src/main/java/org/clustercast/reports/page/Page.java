package org.clustercast.reports.page;

import java.util.List;

/**
 * A page of a report; each begins on new paper.
 *
 * @param id anchor within the document
 * @param title title
 * @param blocks what stands on it
 */
public record Page(String id, String title, List<Block> blocks) {

    public Page {
        blocks = List.copyOf(blocks);
    }
}
