package org.clustercast.reports.chart;

import java.awt.Color;

/**
 * How far apart two colours look (CIE 1976 L*a*b*), to the usual eye and to those that lack a kind of cone (Machado, Oliveira
 * and Fernandes 2009, full severity).
 */
enum ColourVision {
    USUAL(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
    NO_RED(new double[][] {
        {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
    }),
    NO_GREEN(new double[][] {
        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
    }),
    NO_BLUE(new double[][] {
        {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
    });

    /** Colours farther apart than this are told apart at a glance also in small marks. */
    static final double EASILY_TOLD = 15;

    private final double[][] seen;

    ColourVision(double[][] seen) {
        this.seen = seen;
    }

    double distance(Color one, Color other) {
        double[] a = lab(one);
        double[] b = lab(other);
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private double[] lab(Color color) {
        double[] light = {linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())};
        double[] rgb = new double[3];
        for (int i = 0; i < 3; i++) {
            double sum = seen[i][0] * light[0] + seen[i][1] * light[1] + seen[i][2] * light[2];
            rgb[i] = Math.max(0, Math.min(1, sum));
        }
        double x = root((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
        double y = root(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
        double z = root((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double root(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
    }
}
