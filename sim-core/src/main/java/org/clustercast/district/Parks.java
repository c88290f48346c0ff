package org.clustercast.district;

import java.util.Arrays;

/** Floor space by park, ㎡. */
public final class Parks extends Columns {

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
    /** Floor space that levers added and that enterprises left last quarter, by cluster. */
    public final double[] vacatedSqm;
    /** Share of the floor space that practice wants and does not find, by cluster. */
    public final double[] crowding;
    /** Floor space on the sites of named projects. */
    public final double[] projectUsedSqm;

    /** Of what practice uses, the part of each cluster, by park and cluster. */
    public final double[][] usedByClusterSqm;
    /** Supply of practice that is given up and was in use: what comes later makes up for it. */
    public final double[] owedSqm;

    /** Parks without anything. */
    public Parks(int parks, int clusters) {
        usedByClusterSqm = table(parks, clusters);
        owedSqm = doubles(parks);
        vacatedSqm = doubles(clusters);
        crowding = doubles(clusters);
        ordinarySupplySqm = doubles(parks);
        ordinaryUsedSqm = doubles(parks);
        ordinaryWantedSqm = doubles(parks);
        leverSupplySqm = doubles(parks);
        leverUsedSqm = doubles(parks);
        projectUsedSqm = doubles(parks);
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
            crowding,
            owedSqm
        }) {
            Arrays.fill(column, 0);
        }
        for (double[] park : usedByClusterSqm) {
            Arrays.fill(park, 0);
        }
    }

    /** Takes over what the same parks hold in another state. */
    public void copy(Parks from) {
        copyColumns(from);
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
