package org.clustercast.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;

/** The colours and lines of all charts: few, calm, and apart from each other in grey as well. */
final class Palette {

    static final Color INK = new Color(0x22, 0x26, 0x2B);
    static final Color SOFT_INK = new Color(0x5A, 0x62, 0x6B);
    static final Color GRID = new Color(0xE3, 0xE6, 0xEA);
    static final Color AXIS = new Color(0x9A, 0xA2, 0xAB);
    static final Color NAVY = new Color(0x1D, 0x3D, 0x66);
    static final Color BLUE = new Color(0x5E, 0x88, 0xB4);
    static final Color PALE = new Color(0xBF, 0xD0, 0xE2);
    static final Color AMBER = new Color(0xB8, 0x62, 0x1B);

    /** Bands of a fan from the widest to the narrowest. */
    static final List<Color> BANDS = List.of(
            new Color(0xE4, 0xEC, 0xF5),
            new Color(0xCB, 0xDA, 0xEA),
            new Color(0xAB, 0xC3, 0xDC),
            new Color(0x86, 0xA8, 0xCB));

    /** Colours of series that stand beside each other, apart also for readers who see fewer colours. */
    static final List<Color> SERIES = List.of(
            NAVY,
            AMBER,
            new Color(0x2F, 0xA9, 0xF0),
            new Color(0x6B, 0x70, 0x78),
            new Color(0x6E, 0x1A, 0x3C),
            new Color(0x2E, 0x8B, 0x57),
            new Color(0xE0, 0x7B, 0xB8),
            new Color(0xB8, 0xA0, 0x00));

    static final BasicStroke HAIR = new BasicStroke(0.5f);
    static final BasicStroke THIN = new BasicStroke(0.9f);
    static final BasicStroke LINE = new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final BasicStroke DASHED =
            new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {5f, 3f}, 0f);
    static final BasicStroke DOTTED =
            new BasicStroke(0.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {2f, 2f}, 0f);

    private Palette() {}
}
