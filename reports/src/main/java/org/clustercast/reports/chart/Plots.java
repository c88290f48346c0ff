package org.clustercast.reports.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
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
    private static final double[] NICE_STEPS = {1, 2, 2.5, 5, 10};

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
        double step = niceStep(Math.max(top - bottom, 1e-9) / steps);
        NumberAxis axis = new NumberAxis();
        axis.setTickUnit(new NumberTickUnit(step, format(step < 1 ? "0.##" : "0.#")));
        axis.setRange(Math.floor(bottom / step + 1e-9) * step, Math.ceil(top / step - 1e-9) * step);
        return axis;
    }

    /** Room left of a plot for the numbers of its axis: the same for all panels of a sheet unless a number is very long. */
    static AxisSpace left(NumberAxis axis, double least) {
        String longest = axis.getTickUnit().valueToString(axis.getUpperBound());
        AxisSpace space = new AxisSpace();
        space.setLeft(Math.max(least, Typeface.width(longest, Typeface.SMALL) + BESIDE_NUMBER));
        return space;
    }

    /** An axis for shares from 0 to 100 %. */
    static NumberAxis shares(double top, double step) {
        NumberAxis axis = new NumberAxis();
        axis.setTickUnit(new NumberTickUnit(step, format("0 %")));
        axis.setRange(0, top);
        return axis;
    }

    /** A number format that does not depend on the machine. */
    static DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }

    static double niceStep(double atLeast) {
        double power = Math.pow(10, Math.floor(Math.log10(atLeast)));
        for (double nice : NICE_STEPS) {
            if (nice * power >= atLeast * (1 - 1e-9)) {
                return nice * power;
            }
        }
        return 10 * power;
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
        if (axis instanceof NumberAxis) {
            axis.setTickMarksVisible(false);
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
