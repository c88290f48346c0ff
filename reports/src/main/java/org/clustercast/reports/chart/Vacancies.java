package org.clustercast.reports.chart;

import java.util.List;

/** Where do people lack? Vacancies of the district and of every cluster by year. */
public final class Vacancies implements ChartRecipe {

    private static final String INDICATOR = "vacancies";
    private static final int COLUMNS = 3;
    private static final double PANEL_HEIGHT = 96;

    @Override
    public String id() {
        return "vacancies";
    }

    @Override
    public List<Chart> draw(RunResults results) {
        if (!results.has("summary") || !results.indicators().hasAll(List.of(INDICATOR))) {
            return List.of();
        }
        Indicators indicators = results.indicators();
        BandPanels panels = new BandPanels(results);
        for (String cluster : indicators.districtAndClusters()) {
            panels.add(
                    results.words().firstLabel(cluster, "cluster.short", "cluster"), indicators.of(cluster, INDICATOR));
        }
        return List.of(panels.chart(id(), COLUMNS, PANEL_HEIGHT, indicators.table(List.of(INDICATOR))));
    }
}
