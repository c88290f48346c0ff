package org.clustercast.reports.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** The common look of plots: white field, hair-thin grid, our font everywhere. */
final class Plots {

    private static final double BESIDE_NUMBER = 6;

    private Plots() {}

    /**
     * Draws a plot into an area of a sheet, without title and legend: the sheet has its own. A chart theme would
     * put its own paints over ours, so fonts and paints are set part by part.
     */
    static void draw(Plot plot, Graphics2D g, Rectangle2D area) {
        JFreeChart chart = new JFreeChart(null, Typeface.bundled(Typeface.TITLE), plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.setTextAntiAlias(true);
        style(plot);
        chart.draw(g, area);
    }

    /** An axis for amounts from zero to at least {@code top}. */
    static NumberAxis amounts(double top, int steps) {
        return amounts(0, top, steps);
    }

    /** An axis for amounts over a range, which is widened to whole steps. */
    static NumberAxis amounts(double bottom, double top, int steps) {
        return axis(Ticks.covering(bottom, top, steps, Ticks.Style.PLAIN));
    }

    /** An axis with given ticks. */
    static NumberAxis axis(Ticks ticks) {
        NumberAxis axis = new NumberAxis();
        axis.setTickUnit(new NumberTickUnit(ticks.step().doubleValue(), new Labels(ticks)));
        axis.setRange(ticks.low(), ticks.high());
        return axis;
    }

    /** Room left of a plot for the numbers of its axis: the same for all panels of a sheet unless a number is very long. */
    static AxisSpace left(NumberAxis axis, double least) {
        NumberTickUnit unit = axis.getTickUnit();
        double widest = least - BESIDE_NUMBER;
        for (double value = axis.getLowerBound();
                value < axis.getUpperBound() + unit.getSize() / 2;
                value += unit.getSize()) {
            widest = Math.max(widest, Typeface.width(unit.valueToString(value), Typeface.SMALL));
        }
        AxisSpace space = new AxisSpace();
        space.setLeft(widest + BESIDE_NUMBER);
        return space;
    }

    /** Writes the labels of ticks where the library asks for a format of numbers. */
    private static final class Labels extends NumberFormat {

        private static final long serialVersionUID = 1L;

        private final transient Ticks ticks;

        Labels(Ticks ticks) {
            this.ticks = ticks;
        }

        @Override
        public StringBuffer format(double number, StringBuffer text, FieldPosition position) {
            return text.append(ticks.labelAt(number));
        }

        @Override
        public StringBuffer format(long number, StringBuffer text, FieldPosition position) {
            return format((double) number, text, position);
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            throw new UnsupportedOperationException("labels are written, not read");
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

    private static void style(Plot plot) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        // the highest number of the axis stands half above the field
        plot.setInsets(new RectangleInsets(6, 0, 0, 6));
        if (plot instanceof XYPlot xy) {
            xy.setDomainGridlinesVisible(false);
            xy.setRangeGridlinePaint(Palette.GRID);
            xy.setRangeGridlineStroke(Palette.HAIR);
            xy.setAxisOffset(RectangleInsets.ZERO_INSETS);
            style(xy.getDomainAxis());
            style(xy.getRangeAxis());
        } else if (plot instanceof CategoryPlot bars) {
            bars.setRangeGridlinePaint(Palette.GRID);
            bars.setRangeGridlineStroke(Palette.HAIR);
            bars.setAxisOffset(RectangleInsets.ZERO_INSETS);
            style(bars.getDomainAxis());
            style(bars.getRangeAxis());
            nameCategories(bars);
        }
    }

    private static void style(Axis axis) {
        axis.setAxisLinePaint(Palette.AXIS);
        axis.setAxisLineStroke(Palette.HAIR);
        axis.setTickMarkPaint(Palette.AXIS);
        axis.setTickLabelPaint(Palette.INK);
        axis.setTickLabelFont(Typeface.bundled(Typeface.SMALL));
        axis.setLabelFont(Typeface.bundled(Typeface.SMALL));
        // years stand without a label of their own where not all have room; amounts have their grid
        if (axis instanceof NumberAxis) {
            axis.setTickMarksVisible(axis instanceof YearAxis);
        }
    }

    /** Names of categories come from data and may need another font. */
    private static void nameCategories(CategoryPlot plot) {
        CategoryAxis axis = plot.getDomainAxis();
        for (Object category : plot.getDataset().getColumnKeys()) {
            axis.setTickLabelFont((Comparable<?>) category, Typeface.forText(category.toString(), Typeface.SMALL));
        }
    }
}
