package org.clustercast.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.clustercast.reports.chart.Sheet.Heading;
import org.clustercast.reports.text.Words;
import org.clustercast.result.Table;

/** A sheet of panels with median and band, one for each of some indicators or clusters. */
final class BandPanels {

    private final RunResults results;
    private final List<Panels.Panel> panels = new ArrayList<>();

    BandPanels(RunResults results) {
        this.results = results;
    }

    /** Adds a panel on its own scale; none where there are no years. */
    void add(String name, TreeMap<Integer, Indicators.Band> years) {
        add(name, years, BandPlot.top(years));
    }

    /** Adds a panel whose scale reaches at least {@code top}. */
    void add(String name, TreeMap<Integer, Indicators.Band> years, double top) {
        if (!years.isEmpty()) {
            panels.add(new Panels.Panel(name, new BandPlot(years, top)));
        }
    }

    /** The chart: its words are {@code chart.id.title} and {@code chart.id.note}. */
    Chart chart(String id, int columns, double panelHeight, Table data) {
        Words words = results.words();
        Panels body = new Panels(columns, panels);
        Heading heading = new Heading(
                words.word("chart." + id + ".title"), words.word("chart." + id + ".note"), results.caption());
        return new Chart(id, new Sheet(heading, BandPlot.legend(words), body.rows() * panelHeight, body), data);
    }
}
