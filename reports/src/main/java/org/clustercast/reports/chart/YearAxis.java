package org.clustercast.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * An axis of whole years, each with a tick. Where not all labels have room every second, third and so on has one: among
 * these choices the one that names most of the wanted years, and then the last year.
 */
final class YearAxis extends NumberAxis {

    private static final long serialVersionUID = 1L;

    private static final double LABEL_GAP = 5;

    /** Room that the label of the last year needs behind its tick, points. */
    static final double HALF_LABEL = 13;

    /** Room before the first year, in years. */
    static final double BEFORE = 0.3;

    private final int first;
    private final int last;
    private final ArrayList<Integer> wanted;

    /**
     * Years {@code first} to {@code last}; {@code wanted} are labelled rather than others where not all fit.
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
        int stride = stride(perYear);
        int start = start(stride);
        List<NumberTick> ticks = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            String label = Math.floorMod(year - start, stride) == 0 ? Integer.toString(year) : "";
            ticks.add(new NumberTick(year, label, TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
        }
        return ticks;
    }

    /** Every how many years a label has room where a year is some points wide. */
    static int stride(double perYear) {
        return Math.max(1, (int) Math.ceil((Typeface.width("2030", Typeface.SMALL) + LABEL_GAP) / perYear));
    }

    /** A year from which on every {@code stride}-th is labelled. */
    private int start(int stride) {
        int best = last;
        for (int start = last - 1; start > last - stride; start--) {
            if (wanted(start, stride) > wanted(best, stride)) {
                best = start;
            }
        }
        return best;
    }

    private long wanted(int start, int stride) {
        return wanted.stream()
                .filter(year -> Math.floorMod(year - start, stride) == 0)
                .count();
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
