package org.clustercast.wrong.app;

import java.awt.Color;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;

/** Draws outside the reports. */
final class Draws {

    Object colour() {
        return new Color(0);
    }

    String title(JFreeChart chart) {
        return chart.getTitle().getText();
    }

    void dispose(SVGGraphics2D picture) {
        picture.dispose();
    }
}
