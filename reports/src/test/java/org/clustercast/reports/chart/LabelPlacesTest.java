package org.clustercast.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

/** Labels stand beside their marks and cover no whisker, not even their own: what has no other place is not drawn. */
class LabelPlacesTest {

    private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 100, 60);
    private static final Point2D MARK = new Point2D.Double(50, 30);
    private static final double RADIUS = 4;

    private static LabelPlaces places(Rectangle2D whisker) {
        LabelPlaces places = new LabelPlaces(AREA, new Path2D.Double());
        places.addMark(MARK, RADIUS, whisker);
        return places;
    }

    @Test
    void aLabelIsNeverPutOverItsOwnWhisker() {
        Rectangle2D low = new Rectangle2D.Double(48, 24, 4, 12);
        assertThat(places(low).take(MARK, low.getMinY(), 80, 12))
                .hasValueSatisfying(box -> assertThat(box.intersects(low)).isFalse());
        Rectangle2D whole = new Rectangle2D.Double(48, 0, 4, 60);
        assertThat(places(whole).take(MARK, whole.getMinY(), 80, 12)).isEmpty();
        assertThat(places(whole).take(MARK, whole.getMinY(), 30, 12))
                .as("a narrow one has room beside it")
                .isPresent();
    }
}
