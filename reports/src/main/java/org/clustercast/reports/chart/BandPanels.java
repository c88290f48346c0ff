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
    private final List<Band> bands = new ArrayList<>();

    private record Band(String name, TreeMap<Integer, Indicators.Band> years, double top) {}

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
            bands.add(new Band(name, years, top));
        }
    }

    /** The chart, all panels from the first year of any on: its words are {@code chart.id.title} and {@code chart.id.note}. */
    Chart chart(String id, int columns, double panelHeight, Table data) {
        Words words = results.words();
        int first =
                bands.stream().mapToInt(band -> band.years().firstKey()).min().orElseThrow();
        Panels body = new Panels(
                columns,
                bands.stream()
                        .map(b -> new Panels.Panel(b.name(), new BandPlot(b.years(), first, b.top())))
                        .toList());
        Heading heading = new Heading(
                words.word("chart." + id + ".title"), words.word("chart." + id + ".note"), results.caption());
        return new Chart(id, new Sheet(heading, BandPlot.legend(words), body.rows() * panelHeight, body), data);
    }
}
