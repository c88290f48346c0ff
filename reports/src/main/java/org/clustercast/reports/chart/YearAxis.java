package org.clustercast.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An axis of whole years that labels as many as fit, the last one and the years of targets first. */
final class YearAxis extends NumberAxis {

    private static final long serialVersionUID = 1L;

    /** Room before the first year, in years. */
    static final double BEFORE = 0.3;

    private final int first;
    private final int last;
    private final ArrayList<Integer> wanted;

    /**
     * Years {@code first} to {@code last}; {@code wanted} are labelled even where not all fit.
     *
     * @param after room behind the last year, in years
     */
    YearAxis(int first, int last, List<Integer> wanted, double after) {
        this.first = first;
        this.last = last;
        this.wanted = new ArrayList<>(wanted);
        setRange(first - BEFORE, last + after);
        setAutoRange(false);
    }

    @Override
    @SuppressWarnings("rawtypes") // the library's signature
    public List refreshTicks(
            Graphics2D g2, org.jfree.chart.axis.AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        double perYear = dataArea.getWidth() / getRange().getLength();
        boolean all = perYear > Typeface.width("2030", Typeface.SMALL) + 5;
        List<NumberTick> ticks = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            if (all || year == first || year == last || wanted.contains(year)) {
                ticks.add(new NumberTick(year, Integer.toString(year), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
            }
        }
        return ticks;
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
