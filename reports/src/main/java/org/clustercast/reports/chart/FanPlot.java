package org.clustercast.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clustercast.result.Quantiles;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Draws the fan of one cluster into an area. */
final class FanPlot implements Sheet.Body {

    /** Room above the highest number, so that labels of targets stay inside. */
    private static final double HEADROOM = 1.08;

    /** Lower ends of the bands; the upper ends mirror them. */
    private static final double[] BAND_ENDS = {0.1, 0.2, 0.3, 0.4};

    /** Room for the numbers of the axis, the same in all panels. */
    private static final double AXIS_WIDTH = 34;

    private final Fan fan;
    private final RunResults results;
    private final boolean large;
    private final boolean labelled;

    private FanPlot(Fan fan, RunResults results, boolean large, boolean labelled) {
        this.fan = fan;
        this.results = results;
        this.large = large;
        this.labelled = labelled;
    }

    /** The plot of a fan for an area: with the labels of its targets where all of them have room there. */
    static FanPlot of(Fan fan, RunResults results, boolean large, Rectangle2D area) {
        FanPlot plot = new FanPlot(fan, results, large, true);
        Graphics2D trial = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
        try {
            return plot.drawn(trial, area).hadRoom() ? plot : new FanPlot(fan, results, large, false);
        } finally {
            trial.dispose();
        }
    }

    /** Whether the targets have their labels in the plot. */
    boolean isLabelled() {
        return labelled;
    }

    Fan fan() {
        return fan;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        drawn(g, area);
    }

    private TargetMarks drawn(Graphics2D g, Rectangle2D area) {
        int baseYear = results.description().baseYear();
        XYPlot plot = new XYPlot();
        // the same years for every cluster, so that panels beside each other have one axis
        List<Integer> targetYears = results.targets().years();
        NumberAxis amounts = Plots.amounts(fan.top() * HEADROOM, large ? 6 : 4);
        AxisSpace left = Plots.left(amounts, AXIS_WIDTH);
        double after = after(area.getWidth() - left.getLeft());
        plot.setDomainAxis(new YearAxis(fan.years().firstKey(), fan.years().lastKey(), targetYears, after));
        plot.setFixedRangeAxisSpace(left);
        plot.setRangeAxis(amounts);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setDataset(0, bands());
        plot.setRenderer(0, bandRenderer());
        addLine(plot, 1, fan.reference(), Palette.DASHED, Palette.SOFT_INK);
        addLine(plot, 2, medians(fan.years()), Palette.LINE, Palette.NAVY);
        addLine(plot, 3, medians(new TreeMap<>(fan.years().headMap(baseYear, true))), Palette.LINE, Palette.INK);
        plot.setRenderer(3, actualRenderer());
        ValueMarker dataEnd = new ValueMarker(baseYear, Palette.SOFT_INK, Palette.DOTTED);
        plot.addDomainMarker(dataEnd);
        TargetMarks marks = new TargetMarks(fan, results, large, labelled);
        plot.addAnnotation(marks);
        Plots.draw(plot, g, area);
        return marks;
    }

    /** Room for the labels of targets in the last year, in years, on a plot of a width. */
    private double after(double width) {
        double label = new TargetMarks(fan, results, large, labelled).widestLabel() + LabelPlaces.AWAY + 2;
        double years = fan.years().lastKey() - fan.years().firstKey() + YearAxis.BEFORE;
        return label / (width - label) * years;
    }

    private YIntervalSeriesCollection bands() {
        YIntervalSeriesCollection bands = new YIntervalSeriesCollection();
        for (double end : BAND_ENDS) {
            YIntervalSeries band = new YIntervalSeries(end);
            for (Map.Entry<Integer, Quantiles> year : fan.years().entrySet()) {
                Quantiles output = year.getValue();
                band.add(year.getKey(), output.at(0.5), output.at(end), output.at(1 - end));
            }
            bands.addSeries(band);
        }
        return bands;
    }

    private static DeviationRenderer bandRenderer() {
        DeviationRenderer renderer = new DeviationRenderer(false, false);
        renderer.setAlpha(1f);
        for (int i = 0; i < BAND_ENDS.length; i++) {
            renderer.setSeriesFillPaint(i, Palette.BANDS.get(i));
        }
        return renderer;
    }

    private static XYLineAndShapeRenderer actualRenderer() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        renderer.setSeriesPaint(0, Palette.INK);
        renderer.setSeriesStroke(0, Palette.LINE);
        renderer.setSeriesShape(0, new Ellipse2D.Double(-2.5, -2.5, 5, 5));
        return renderer;
    }

    private static void addLine(
            XYPlot plot, int index, TreeMap<Integer, Double> values, BasicStroke stroke, Color color) {
        XYSeries series = new XYSeries(index);
        values.forEach((year, value) -> series.add(year.doubleValue(), value.doubleValue()));
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setSeriesPaint(0, color);
        renderer.setSeriesStroke(0, stroke);
        // one path per series, so that dashes run on over the years
        renderer.setDrawSeriesLineAsPath(true);
        plot.setDataset(index, new XYSeriesCollection(series));
        plot.setRenderer(index, renderer);
    }

    private static TreeMap<Integer, Double> medians(TreeMap<Integer, Quantiles> years) {
        TreeMap<Integer, Double> medians = new TreeMap<>();
        years.forEach((year, output) -> medians.put(year, output.at(0.5)));
        return medians;
    }
}
