package org.clustercast.reports.chart;

import java.util.List;

/** What becomes of fund money beyond practice? Announced, raised, invested and returned, on one scale. */
public final class FundStages implements ChartRecipe {

    /** Indicators of the stages in order. */
    static final List<String> STAGES = List.of("funds-announced", "funds-raised", "funds-invested", "funds-returned");

    private static final double PANEL_HEIGHT = 112;

    @Override
    public String id() {
        return "funds";
    }

    @Override
    public List<Chart> draw(RunResults results) {
        if (!results.has("summary") || !results.indicators().hasAll(STAGES)) {
            return List.of();
        }
        Indicators indicators = results.indicators();
        double top = STAGES.stream()
                .mapToDouble(stage -> BandPlot.top(indicators.of(Indicators.DISTRICT, stage)))
                .max()
                .orElse(0);
        BandPanels panels = new BandPanels(results);
        for (String stage : STAGES) {
            panels.add(results.words().word("indicator." + stage), indicators.of(Indicators.DISTRICT, stage), top);
        }
        return List.of(panels.chart(id(), 2, PANEL_HEIGHT, indicators.table(STAGES)));
    }
}
