package org.clustercast.reports.page;

import java.util.List;
import org.clustercast.reports.chart.Sheet;

/**
 * A whole report, ready to be laid out.
 *
 * @param language language tag, {@code zh-CN} or {@code en}
 * @param title title
 * @param subtitle line under it
 * @param mark what every page says of the whole run, for example that it is unfinished; may be empty
 * @param pages pages in order
 * @param footer small type at the end
 */
public record Report(String language, String title, String subtitle, String mark, List<Page> pages, String footer) {

    public Report {
        pages = List.copyOf(pages);
    }

    /** The parts of the footer, of which none is broken where it has a line to itself. */
    public List<String> footerParts() {
        return List.of(footer.split(Sheet.CAPTION_SEPARATOR));
    }
}
