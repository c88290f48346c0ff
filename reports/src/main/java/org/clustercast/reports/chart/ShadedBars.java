package org.clustercast.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;

/** Bars side by side with our own shades and a number on each. */
final class ShadedBars extends BarRenderer {

    private static final long serialVersionUID = 1L;

    private final transient Label label;

    /** Fills the bar of a series. */
    @FunctionalInterface
    interface Fill {
        /** Draws the area of series {@code series}. */
        void draw(Graphics2D g, Rectangle2D bar, int series);
    }

    /** Writes the number of a bar. */
    @FunctionalInterface
    interface Label {
        /** Writes the value beside or in the bar. */
        void draw(Graphics2D g, Rectangle2D bar, double value);
    }

    ShadedBars(Fill fill, Label label) {
        this.label = label;
        setBarPainter(new Shades(fill));
        setShadowVisible(false);
        setItemMargin(0.06);
        setMaximumBarWidth(0.06);
    }

    @Override
    @SuppressWarnings("ParameterNumber") // the library's signature
    public void drawItem(
            Graphics2D g2,
            CategoryItemRendererState state,
            Rectangle2D dataArea,
            CategoryPlot plot,
            CategoryAxis domainAxis,
            ValueAxis rangeAxis,
            CategoryDataset dataset,
            int row,
            int column,
            int pass) {
        super.drawItem(g2, state, dataArea, plot, domainAxis, rangeAxis, dataset, row, column, pass);
        Number value = dataset.getValue(row, column);
        if (value != null) {
            double left = calculateBarW0(plot, plot.getOrientation(), dataArea, domainAxis, state, row, column);
            double top = rangeAxis.valueToJava2D(value.doubleValue(), dataArea, RectangleEdge.LEFT);
            double foot = rangeAxis.valueToJava2D(0, dataArea, RectangleEdge.LEFT);
            label.draw(g2, new Rectangle2D.Double(left, top, state.getBarWidth(), foot - top), value.doubleValue());
        }
    }

    private record Shades(Fill fill) implements BarPainter {

        @Override
        public void paintBar(
                Graphics2D g2, BarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
            fill.draw(g2, bar.getFrame(), row);
        }

        @Override
        @SuppressWarnings("ParameterNumber") // the library's signature
        public void paintBarShadow(
                Graphics2D g2,
                BarRenderer renderer,
                int row,
                int column,
                RectangularShape bar,
                RectangleEdge base,
                boolean pegShadow) {
            // bars throw no shadow
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
