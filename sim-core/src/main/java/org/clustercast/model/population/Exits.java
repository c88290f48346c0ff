package org.clustercast.model.population;

import org.clustercast.district.Bookings;
import org.clustercast.district.Enterprises;
import org.clustercast.model.setting.World;

/** What is booked when an enterprise leaves. */
public final class Exits {

    private Exits() {}

    /** What levers had added to an enterprise goes with it; the floor space becomes free. */
    public static void book(World world, int cluster, int row) {
        Enterprises e = world.state().enterprises();
        Bookings bookings = world.state().bookings();
        bookings.capitalGone += e.leverCapital[row];
        bookings.capitalAbandoned += e.capitalUnderway[row];
        bookings.spaceGone += e.leverSpace[row];
        bookings.staffGone += e.leverStaff[row];
        double output = e.localShare[row] * Math.max(0, e.leverSpace[row]);
        world.state().parks().vacatedSqm[cluster] += output / world.setting().floorProductivity(cluster);
    }
}
