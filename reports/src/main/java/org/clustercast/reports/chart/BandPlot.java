package org.clustercast.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.TreeMap;
import org.clustercast.reports.text.Words;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Draws the median of an indicator over years, with its band from 10 to 90 %. */
final class BandPlot implements Sheet.Body {

    private static final double AXIS_WIDTH = 38;
    private static final double AFTER = 0.4;
    private static final int STEPS = 4;

    /** Scales end at least here, so that a handful of cases is not blown up. */
    private static final double SMALLEST_TOP = 1;

    private final TreeMap<Integer, Indicators.Band> years;
    private final int first;
    private final double top;

    /** The plot of an indicator from a year on, on a scale from 0 to at least {@code top}. */
    BandPlot(TreeMap<Integer, Indicators.Band> years, int first, double top) {
        this.years = years;
        this.first = first;
        this.top = top;
    }

    /** The largest number that must find room. */
    static double top(TreeMap<Integer, Indicators.Band> years) {
        return years.values().stream().mapToDouble(Indicators.Band::p90).max().orElse(0);
    }

    /** Explains line and band. */
    static List<Swatch> legend(Words words) {
        return List.of(
                new Swatch(
                        (g, area) -> {
                            g.setColor(Palette.BANDS.get(1));
                            g.fill(area);
                        },
                        words.word("chart.band")),
                new Swatch(FanLegend.line(Palette.LINE, Palette.NAVY), words.word("chart.fan.median")));
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        XYPlot plot = new XYPlot();
        int last = years.lastKey();
        NumberAxis amounts = Plots.amounts(Math.max(top, SMALLEST_TOP), STEPS);
        AxisSpace left = Plots.left(amounts, AXIS_WIDTH);
        double width = area.getWidth() - left.getLeft();
        double after = YearAxis.HALF_LABEL / (width - YearAxis.HALF_LABEL) * (last - first + YearAxis.BEFORE);
        plot.setDomainAxis(new YearAxis(first, last, List.of(), Math.max(AFTER, after)));
        plot.setFixedRangeAxisSpace(left);
        plot.setRangeAxis(amounts);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        YIntervalSeries band = new YIntervalSeries("band");
        XYSeries median = new XYSeries("median");
        years.forEach((year, value) -> {
            band.add(year, value.p50(), value.p10(), value.p90());
            median.add(year.doubleValue(), value.p50());
        });
        YIntervalSeriesCollection bands = new YIntervalSeriesCollection();
        bands.addSeries(band);
        DeviationRenderer fill = new DeviationRenderer(false, false);
        fill.setAlpha(1f);
        fill.setSeriesFillPaint(0, Palette.BANDS.get(1));
        plot.setDataset(0, bands);
        plot.setRenderer(0, fill);
        XYLineAndShapeRenderer line = new XYLineAndShapeRenderer(true, true);
        line.setSeriesPaint(0, Palette.NAVY);
        line.setSeriesStroke(0, Palette.LINE);
        line.setSeriesShape(0, new Ellipse2D.Double(-1.8, -1.8, 3.6, 3.6));
        plot.setDataset(1, new XYSeriesCollection(median));
        plot.setRenderer(1, line);
        Plots.draw(plot, g, area);
    }
}
