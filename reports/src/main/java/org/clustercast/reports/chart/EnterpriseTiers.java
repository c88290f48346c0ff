package org.clustercast.reports.chart;

import java.util.List;

/** How many enterprises stand on each tier of the ladder? The district by year; clusters in the data behind. */
public final class EnterpriseTiers implements ChartRecipe {

    /** Indicators of the tiers from the threshold up. */
    public static final List<String> TIERS =
            List.of("enterprises-above-scale", "specialised", "little-giants", "listed");

    private static final double PANEL_HEIGHT = 118;

    @Override
    public String id() {
        return "ladder";
    }

    @Override
    public List<Chart> draw(RunResults results) {
        if (!results.has("summary") || !results.indicators().hasAll(TIERS)) {
            return List.of();
        }
        BandPanels panels = new BandPanels(results);
        for (String tier : TIERS) {
            panels.add(
                    results.words().word("indicator." + tier),
                    results.indicators().of(Indicators.DISTRICT, tier));
        }
        return List.of(panels.chart(id(), 2, PANEL_HEIGHT, results.indicators().table(TIERS)));
    }
}
