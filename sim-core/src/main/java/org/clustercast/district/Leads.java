package org.clustercast.district;

import java.util.Arrays;

/**
 * Leads of the attraction funnel that are under way, in columns. A lead keeps its place until it ends; places of those that
 * ended are used again. The columns grow when they are full.
 */
public final class Leads {

    private static final int FIRST_ROOM = 512;

    /** Places of the leads under way, in the order in which they were found; the first {@link #count} count. */
    public int[] underway = new int[FIRST_ROOM];
    /** Number of leads under way. */
    public int count;
    /** 64-bit key of a lead's luck. */
    public long[] key = new long[FIRST_ROOM];
    /** Position of its cluster. */
    public int[] cluster = new int[FIRST_ROOM];
    /** Quarter of its next step. */
    public int[] due = new int[FIRST_ROOM];
    /** Quarters that it has waited for a site. */
    public int[] waited = new int[FIRST_ROOM];
    /** Park that an arrival builds in; -1 before it has one. */
    public int[] site = new int[FIRST_ROOM];
    /** Stage that it is in. */
    public byte[] stage = new byte[FIRST_ROOM];
    /** Whether the chain map turned it to a gap. */
    public boolean[] isTurned = new boolean[FIRST_ROOM];
    /** Output at full load, 亿元 a year. */
    public double[] sizeYi = new double[FIRST_ROOM];
    /** Floor space that it needs, ㎡. */
    public double[] needSqm = new double[FIRST_ROOM];

    private int[] free = new int[FIRST_ROOM];
    private int freeCount;
    private int places;

    /** Forgets all leads. */
    public void reset() {
        count = 0;
        freeCount = 0;
        places = 0;
    }

    /** Takes a free place for a lead that is found, the last one under way; gives the place. */
    public int add() {
        int place = place();
        underway[count] = place;
        count++;
        return place;
    }

    private int place() {
        if (freeCount > 0) {
            freeCount--;
            return free[freeCount];
        }
        if (places == key.length) {
            grow(2 * places);
        }
        places++;
        return places - 1;
    }

    /** A lead has ended: its place is free. */
    public void end(int place) {
        free[freeCount] = place;
        freeCount++;
    }

    private void grow(int room) {
        underway = Arrays.copyOf(underway, room);
        free = Arrays.copyOf(free, room);
        key = Arrays.copyOf(key, room);
        cluster = Arrays.copyOf(cluster, room);
        due = Arrays.copyOf(due, room);
        waited = Arrays.copyOf(waited, room);
        site = Arrays.copyOf(site, room);
        stage = Arrays.copyOf(stage, room);
        isTurned = Arrays.copyOf(isTurned, room);
        sizeYi = Arrays.copyOf(sizeYi, room);
        needSqm = Arrays.copyOf(needSqm, room);
    }

    /** Takes over the leads of another state. */
    public void copy(Leads from) {
        if (from.places > key.length) {
            grow(from.key.length);
        }
        System.arraycopy(from.underway, 0, underway, 0, from.count);
        System.arraycopy(from.free, 0, free, 0, from.freeCount);
        System.arraycopy(from.key, 0, key, 0, from.places);
        System.arraycopy(from.cluster, 0, cluster, 0, from.places);
        System.arraycopy(from.due, 0, due, 0, from.places);
        System.arraycopy(from.waited, 0, waited, 0, from.places);
        System.arraycopy(from.site, 0, site, 0, from.places);
        System.arraycopy(from.stage, 0, stage, 0, from.places);
        System.arraycopy(from.isTurned, 0, isTurned, 0, from.places);
        System.arraycopy(from.sizeYi, 0, sizeYi, 0, from.places);
        System.arraycopy(from.needSqm, 0, needSqm, 0, from.places);
        count = from.count;
        freeCount = from.freeCount;
        places = from.places;
    }
}
