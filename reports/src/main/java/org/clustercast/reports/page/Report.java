package org.clustercast.reports.page;

import java.util.List;

/**
 * A whole report, ready to be laid out.
 *
 * @param language language tag, {@code zh-CN} or {@code en}
 * @param title title
 * @param subtitle line under it
 * @param pages pages in order
 * @param footer small type at the end
 */
public record Report(String language, String title, String subtitle, List<Page> pages, String footer) {

    public Report {
        pages = List.copyOf(pages);
    }
}
