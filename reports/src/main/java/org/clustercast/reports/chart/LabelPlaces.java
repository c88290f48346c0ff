package org.clustercast.reports.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds places for the labels of marks on a plot: free, and nearer to the own mark than to any other. What lies under a
 * label is covered only where nothing else is left.
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
    private final List<Point2D> marks = new ArrayList<>();
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Rectangle2D> whiskers = new ArrayList<>();

    /** Places in an area, best not on a band. */
    LabelPlaces(Rectangle2D area, Path2D band) {
        this.area = area;
        this.band = band;
    }

    /** Keeps an area free of labels. */
    void take(Rectangle2D box) {
        taken.add(box);
    }

    /** Adds a mark with a radius and its whisker, which is covered only in need. */
    void addMark(Point2D mark, double radius, Rectangle2D whisker) {
        marks.add(mark);
        taken.add(new Rectangle2D.Double(mark.getX() - radius, mark.getY() - radius, 2 * radius, 2 * radius));
        whiskers.add(whisker);
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
        place.ifPresent(taken::add);
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

    private boolean isFree(Rectangle2D box, Point2D mark) {
        double own = distance(box, mark) + NEARER;
        return area.contains(box)
                && taken.stream().noneMatch(box::intersects)
                && marks.stream().allMatch(other -> other.equals(mark) || distance(box, other) > own);
    }

    private boolean coversNothing(Rectangle2D box) {
        return !band.intersects(box) && whiskers.stream().noneMatch(box::intersects);
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
