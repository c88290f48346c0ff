package org.clustercast.engine;

import java.util.Arrays;
import org.clustercast.district.Enterprises;
import org.clustercast.model.setting.World;

/**
 * Names of the enterprises of a cluster: ids of the base population, {@code project/<id>} for named projects, and
 * {@code <cluster>/new-<quarter>-<n>} for the n-th newcomer of a quarter.
 */
final class EnterpriseNames {

    private static final int UNKNOWN = -1;

    private final World world;
    private final int cluster;
    private final String[] names;
    private int seen;

    EnterpriseNames(World world, int cluster) {
        this.world = world;
        this.cluster = cluster;
        Enterprises e = world.state().enterprises();
        int slotsEnd = cluster + 1 < world.clusters() ? e.from(cluster + 1) : e.rows();
        names = new String[slotsEnd - e.from(cluster)];
        Arrays.fill(names, "");
        seen = UNKNOWN;
    }

    /** Learns who has come, at the end of a quarter. */
    void learn(int quarter) {
        Enterprises e = world.state().enterprises();
        if (seen == UNKNOWN) {
            nameBase();
        }
        int first = seen;
        for (; seen < e.to(cluster) - e.from(cluster); seen++) {
            String when = world.scenario().span().start().plus(quarter).toString();
            names[seen] = world.scenario().clusters().get(cluster).id() + "/new-" + when + "-" + (seen - first + 1);
        }
    }

    private void nameBase() {
        var members = world.population().clusters().get(cluster);
        for (int k = 0; k < members.size(); k++) {
            names[k] = members.get(k).id();
        }
        seen = members.size();
        Enterprises e = world.state().enterprises();
        var sites = world.state().projects();
        for (int k = 0; k < sites.count(); k++) {
            int place = sites.row[k] - e.from(cluster);
            if (sites.row[k] >= e.from(cluster) && sites.row[k] < e.to(cluster)) {
                names[place] = "project/" + world.projectIds().get(k);
                seen = Math.max(seen, place + 1);
            }
        }
    }

    /** Name of a row of the cluster. */
    String name(int row) {
        return names[row - world.state().enterprises().from(cluster)];
    }
}
