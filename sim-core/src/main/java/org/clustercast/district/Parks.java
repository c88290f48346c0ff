package org.clustercast.district;

import java.util.Arrays;

/** Floor space by park, ㎡. Supply is written by the space market phase from practice and deliveries, use by it too. */
public final class Parks {

    /** Floor space that ordinary practice has ready, in use or free. */
    public final double[] ordinarySupplySqm;
    /** Floor space that enterprises of ordinary practice use. */
    public final double[] ordinaryUsedSqm;
    /** Floor space that they would use if there were enough. */
    public final double[] ordinaryWantedSqm;
    /** Floor space that levers added. */
    public final double[] leverSupplySqm;
    /** Of this, in use by enterprises that were short of space. */
    public final double[] leverUsedSqm;
    /** Floor space that levers added and that enterprises left last quarter, by cluster. Written by the ladder phase. */
    public final double[] vacatedSqm;
    /** Share of the floor space that practice wants and does not find, by cluster. Written by the space market phase. */
    public final double[] crowding;
    /** Floor space on the sites of named projects. */
    public final double[] projectUsedSqm;

    /** Parks without anything. */
    public Parks(int parks, int clusters) {
        vacatedSqm = new double[clusters];
        crowding = new double[clusters];
        ordinarySupplySqm = new double[parks];
        ordinaryUsedSqm = new double[parks];
        ordinaryWantedSqm = new double[parks];
        leverSupplySqm = new double[parks];
        leverUsedSqm = new double[parks];
        projectUsedSqm = new double[parks];
    }

    /** Forgets everything. */
    public void reset() {
        for (double[] column : new double[][] {
            ordinarySupplySqm,
            ordinaryUsedSqm,
            ordinaryWantedSqm,
            leverSupplySqm,
            leverUsedSqm,
            projectUsedSqm,
            vacatedSqm,
            crowding
        }) {
            Arrays.fill(column, 0);
        }
    }

    /** Floor space ready in a park. */
    public double supplySqm(int park) {
        return ordinarySupplySqm[park] + leverSupplySqm[park];
    }

    /** Floor space in use in a park. */
    public double usedSqm(int park) {
        return ordinaryUsedSqm[park] + leverUsedSqm[park] + projectUsedSqm[park];
    }

    /** Floor space ready and free in a park, at least 0. */
    public double freeSqm(int park) {
        return Math.max(0, supplySqm(park) - usedSqm(park));
    }
}
