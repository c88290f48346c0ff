package org.clustercast.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.clustercast.reports.chart.Typeface.Align;
import org.clustercast.reports.chart.Typeface.TextStyle;
import org.clustercast.reports.text.Numbers;
import org.clustercast.reports.text.Words;

/** Fans, and under them the targets whose labels have no room in the plot: none is left out without a word. */
final class ListedTargets implements Sheet.Body {

    private static final double LINE = 12.5;
    private static final double GAP = 6;

    private final Sheet.Body fans;
    private final double fansHeight;
    private final List<String> lines;

    private ListedTargets(Sheet.Body fans, double fansHeight, List<String> lines) {
        this.fans = fans;
        this.fansHeight = fansHeight;
        this.lines = List.copyOf(lines);
    }

    /** Fans of a height with the list of the targets that have no labels in the plots. */
    static ListedTargets below(Sheet.Body fans, double height, List<FanPlot> plots, Words words) {
        List<String> lines = new ArrayList<>();
        for (FanPlot plot : plots) {
            if (!plot.isLabelled()) {
                String separator = words.word("report.list.semicolon");
                lines.addAll(TextWrap.wrapItems(listed(plot.fan(), words), separator, Typeface.SMALL, Sheet.inner()));
            }
        }
        return new ListedTargets(fans, height, lines);
    }

    private static String listed(Fan fan, Words words) {
        List<String> targets = fan.targets().stream()
                .map(target -> words.fill(
                        "chart.fan.listed.target",
                        "year",
                        target.year(),
                        "value",
                        Numbers.target(target.target()),
                        "chance",
                        String.join(" ", target.chanceLines())))
                .toList();
        return words.fill(
                "chart.fan.listed",
                "cluster",
                words.cluster(fan.cluster()),
                "targets",
                String.join(words.word("report.list.semicolon"), targets));
    }

    double height() {
        return lines.isEmpty() ? fansHeight : fansHeight + GAP + lines.size() * LINE;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        fans.draw(g, new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), fansHeight));
        double y = area.getY() + fansHeight + GAP;
        for (String line : lines) {
            y += LINE;
            Typeface.draw(g, line, area.getX(), y - 3, TextStyle.small(Align.LEFT));
        }
    }
}
