package org.clustercast.wrong.attic.library;

/** A library that calls Math in several places; two of them can be reached. */
public abstract class Curve {

    static final double SCALE = Math.log(3);

    /** Height at a place. */
    public abstract double at(double x);

    /** A curve that is made. */
    public static Curve steep() {
        return new Steep();
    }

    /** Nobody calls this. */
    public static double unused(double x) {
        return Math.sin(x);
    }

    /** Made by {@link #steep()}. */
    static final class Steep extends Curve {

        @Override
        public double at(double x) {
            return SCALE * Math.exp(x);
        }
    }

    /** Never made. */
    static final class Flat extends Curve {

        @Override
        public double at(double x) {
            return Math.pow(x, 0.1);
        }
    }
}
