package org.clustercast.reports.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds places for the labels of marks on a plot: free, and nearer to the own mark and its whisker than to any other, so that
 * nobody reads a label as that of a neighbour. No whisker is covered, and the band only where nothing else is left.
 */
final class LabelPlaces {

    /** Distance of a label beside its mark from the middle of the mark, points. */
    static final double AWAY = 8;

    /** A label is nearer to its own mark than to others by at least this, points. */
    private static final double NEARER = 4;

    /** Distance of the places that are tried where no usual one is free, points. */
    private static final double STEP = 3;

    private final Rectangle2D area;
    private final Path2D band;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Line2D> leaders = new ArrayList<>();

    /** Places in an area, best not on a band. */
    LabelPlaces(Rectangle2D area, Path2D band) {
        this.area = area;
        this.band = band;
    }

    /** Keeps an area free of labels. */
    void take(Rectangle2D box) {
        taken.add(box);
    }

    /** A mark: its middle, the box around it, and its whisker. */
    private record Mark(Point2D middle, Rectangle2D box, Rectangle2D whisker) {

        /** From a label to the mark or its whisker, points. */
        double distance(Rectangle2D label) {
            return Math.min(gap(label, box), gap(label, whisker));
        }
    }

    /** Adds a mark with a radius and its whisker, neither of which is ever covered. */
    void addMark(Point2D mark, double radius, Rectangle2D whisker) {
        Rectangle2D box = new Rectangle2D.Double(mark.getX() - radius, mark.getY() - radius, 2 * radius, 2 * radius);
        marks.add(new Mark(mark, box, whisker));
    }

    /**
     * Takes a place for the label of a mark, if there is one.
     *
     * @param mark the middle of the mark
     * @param top upper end of its whisker
     * @param w width of the label
     * @param h height of the label
     */
    Optional<Rectangle2D> take(Point2D mark, double top, double w, double h) {
        double x = mark.getX();
        double y = mark.getY();
        double[][] corners = {
            {x + AWAY, y - h / 2},
            {x - w + AWAY, top - 3 - h},
            {x - w / 2, top - 4 - h},
            {x - w / 2, top - 2 * AWAY - h},
            {x - w / 2, top - 4 * AWAY - h},
            {x - w / 2, top - 6 * AWAY - h},
            {x - w, top - 6 - h},
            {x - w, top - AWAY - h},
            {x - w, top - 2 * AWAY - h},
            {x - AWAY - w, y - h / 2},
            {x - AWAY - w, y - AWAY - h},
            {x + AWAY, y - AWAY - h},
            {x - AWAY - w, y + AWAY},
            {x + AWAY, y + AWAY},
            {x - w / 2, y - AWAY - h},
            {x - w / 2, y + AWAY},
        };
        List<Rectangle2D> places = new ArrayList<>();
        for (double[] corner : corners) {
            places.add(new Rectangle2D.Double(Math.max(corner[0], area.getMinX() + 1), corner[1], w, h));
        }
        Optional<Rectangle2D> place = places.stream()
                .filter(box -> isFree(box, mark) && coversNothing(box))
                .findFirst()
                .or(() -> places.stream().filter(box -> isFree(box, mark)).findFirst())
                .or(() -> anywhere(mark, w, h));
        place.ifPresent(box -> {
            taken.add(box);
            leaders.add(leader(box, mark));
        });
        return place;
    }

    /** The free place that is nearest to a mark. */
    private Optional<Rectangle2D> anywhere(Point2D mark, double w, double h) {
        List<Rectangle2D> places = new ArrayList<>();
        for (double x = area.getMinX() + 1; x + w < area.getMaxX(); x += STEP) {
            for (double y = area.getMinY(); y + h < area.getMaxY(); y += STEP) {
                places.add(new Rectangle2D.Double(x, y, w, h));
            }
        }
        return places.stream()
                .filter(box -> isFree(box, mark))
                .min(Comparator.comparingDouble(box -> mark.distance(box.getCenterX(), box.getCenterY())));
    }

    private boolean isFree(Rectangle2D box, Point2D middle) {
        Mark own = own(middle);
        double near = own.distance(box) + NEARER;
        return area.contains(box)
                && !box.intersects(own.box())
                && marks.stream().noneMatch(mark -> mark.whisker().intersects(box))
                && taken.stream().noneMatch(box::intersects)
                && leaders.stream().noneMatch(box::intersectsLine)
                && marks.stream().allMatch(other -> other == own || other.distance(box) > near)
                && isTied(leader(box, middle), own);
    }

    /** Whether the line from a mark to its label runs into nothing else. */
    private boolean isTied(Line2D line, Mark own) {
        return taken.stream().noneMatch(box -> box.intersectsLine(line))
                && marks.stream()
                        .noneMatch(other -> other != own
                                && (other.box().intersectsLine(line)
                                        || other.whisker().intersectsLine(line)));
    }

    private Mark own(Point2D middle) {
        return marks.stream()
                .filter(mark -> mark.middle().equals(middle))
                .findFirst()
                .orElseThrow();
    }

    private boolean coversNothing(Rectangle2D box) {
        return !band.intersects(box);
    }

    /** The line from a mark to its label. */
    static Line2D leader(Rectangle2D box, Point2D mark) {
        return new Line2D.Double(mark, nearest(box, mark));
    }

    /** The room between two boxes, points; 0 where they touch. */
    private static double gap(Rectangle2D one, Rectangle2D other) {
        double x = Math.max(0, Math.max(one.getMinX() - other.getMaxX(), other.getMinX() - one.getMaxX()));
        double y = Math.max(0, Math.max(one.getMinY() - other.getMaxY(), other.getMinY() - one.getMaxY()));
        return Math.hypot(x, y);
    }

    /** From a mark to the nearest point of a label, points. */
    static double distance(Rectangle2D box, Point2D mark) {
        return mark.distance(nearest(box, mark));
    }

    /** The point of a label that is nearest to a mark. */
    static Point2D nearest(Rectangle2D box, Point2D mark) {
        return new Point2D.Double(
                Math.max(box.getMinX(), Math.min(box.getMaxX(), mark.getX())),
                Math.max(box.getMinY(), Math.min(box.getMaxY(), mark.getY())));
    }
}
