package org.clustercast.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * An entry of a legend.
 *
 * @param sample draws the sample into a small area
 * @param label what it stands for
 */
record Swatch(Sample sample, String label) {

    /** A small drawing. */
    @FunctionalInterface
    interface Sample {
        /** Draws into the area. */
        void draw(Graphics2D g, Rectangle2D area);
    }
}
