package org.clustercast.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryTick;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.text.TextBlockAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** Years side by side as categories; where not all labels have room every second, third and so on up to the last has one. */
final class YearCategories extends CategoryAxis {

    private static final long serialVersionUID = 1L;
    private static final double MARGIN = 0.01;

    /** Years with some room between them, as a share of the axis. */
    YearCategories(double between) {
        setLowerMargin(MARGIN);
        setUpperMargin(MARGIN);
        setCategoryMargin(between);
    }

    @Override
    @SuppressWarnings("rawtypes") // the library's signature
    public List refreshTicks(Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        List<?> all = super.refreshTicks(g2, state, dataArea, edge);
        int stride = YearAxis.stride(dataArea.getWidth() / Math.max(1, all.size()));
        List<CategoryTick> ticks = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Comparable<?> year = ((CategoryTick) all.get(i)).getCategory();
            TextBlock label = new TextBlock();
            if ((all.size() - 1 - i) % stride == 0) {
                label.addLine(year.toString(), getTickLabelFont(year), getTickLabelPaint(year));
            }
            ticks.add(new CategoryTick(year, label, TextBlockAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
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
