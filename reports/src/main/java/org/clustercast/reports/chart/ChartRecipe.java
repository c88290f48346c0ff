package org.clustercast.reports.chart;

import java.util.List;

/** How one question is answered by charts. A new chart is a new recipe and one line in {@code ReportBook}. */
public interface ChartRecipe {

    /** Id of the recipe; the names of its charts begin with it. */
    String id();

    /** Draws from the tables of a run; empty where the run has no table to draw from. */
    List<Chart> draw(RunResults results);
}
