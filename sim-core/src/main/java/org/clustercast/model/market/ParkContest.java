package org.clustercast.model.market;

import java.util.List;
import org.clustercast.district.Park;
import org.clustercast.district.Parks;
import org.clustercast.district.ProjectSites;
import org.clustercast.model.setting.Workspace;
import org.clustercast.model.setting.World;
import org.clustercast.scenario.Scenario;

/**
 * Who gets the floor space that is free. What practice wants more of goes to the parks that allow a cluster, in proportion
 * to what is free in each; owners grow on their own ground; practice does not go to enclaves. Sites of named projects
 * contest the free floor space of their park, pro rata.
 */
public final class ParkContest {

    private final int[][] allowed;
    private final boolean[] isOwn;
    private final boolean[] isPooled;
    private final double[][] base;

    public ParkContest(Scenario scenario) {
        List<Park> parks = scenario.parks();
        int clusters = scenario.clusters().size();
        allowed = new int[parks.size()][];
        isOwn = new boolean[parks.size()];
        isPooled = new boolean[parks.size()];
        base = new double[parks.size()][clusters];
        for (int p = 0; p < allowed.length; p++) {
            Park park = parks.get(p);
            allowed[p] =
                    park.clusters().stream().mapToInt(scenario::clusterPosition).toArray();
            isOwn[p] = park.ownerOccupied();
            isPooled[p] = !park.ownerOccupied() && !park.enclave();
            for (var use : park.occupiedSqm().entrySet()) {
                base[p][scenario.clusterPosition(use.getKey())] = use.getValue();
            }
        }
    }

    /** Positions of the clusters that a park allows. */
    public int[] allowed(int park) {
        return allowed[park];
    }

    /** Number of parks. */
    public int parks() {
        return allowed.length;
    }

    /** Back to the end of the base year. */
    public void begin(World world) {
        double[][] used = world.state().parks().usedByClusterSqm;
        for (int p = 0; p < used.length; p++) {
            System.arraycopy(base[p], 0, used[p], 0, base[p].length);
        }
    }

    /** Plays a quarter; {@code growth} is the factor on base-year floor space that practice wants, by cluster. */
    public void play(World world, double[] growth) {
        Parks parks = world.state().parks();
        for (int c = 0; c < growth.length; c++) {
            settleNeed(world, c, growth[c]);
        }
        for (int p = 0; p < allowed.length; p++) {
            contest(world, p, growth);
        }
        for (int c = 0; c < growth.length; c++) {
            parks.crowding[c] = crowding(parks, c, growth[c]);
        }
    }

    /**
     * Share of the floor space that a cluster wants in the parks that it shares and has not found. Who finds none of practice
     * need not move out while levers have floor space free there.
     */
    private double crowding(Parks parks, int cluster, double growth) {
        double[][] used = parks.usedByClusterSqm;
        double wanted = 0;
        double has = 0;
        for (int p = 0; p < used.length; p++) {
            wanted += isPooled[p] ? base[p][cluster] * growth : 0;
            has += isPooled[p] ? used[p][cluster] : 0;
            boolean isOpen = isPooled[p] && allows(p, cluster);
            has += isOpen ? Math.max(0, parks.leverSupplySqm[p] - parks.leverUsedSqm[p]) : 0;
        }
        return wanted > 0 ? Math.max(0, 1 - has / wanted) : 0;
    }

    /** What a cluster misses in the parks that it shares; where it wants less it gives back in proportion. */
    private void settleNeed(World world, int cluster, double growth) {
        Parks parks = world.state().parks();
        double[][] used = parks.usedByClusterSqm;
        double[] reach = world.workspace().reach;
        double wanted = 0;
        double has = 0;
        reach[cluster] = 0;
        for (int p = 0; p < used.length; p++) {
            if (isPooled[p]) {
                wanted += base[p][cluster] * growth;
                has += used[p][cluster];
            }
        }
        if (wanted < has) {
            for (int p = 0; p < used.length; p++) {
                used[p][cluster] *= isPooled[p] ? wanted / has : 1;
                parks.ordinaryUsedSqm[p] = sum(used[p]);
            }
        }
        world.workspace().need[cluster] = Math.max(0, wanted - has);
        for (int p = 0; p < used.length; p++) {
            if (isPooled[p] && allows(p, cluster)) {
                reach[cluster] += free(parks, p);
            }
        }
    }

    /** Whether a park allows a cluster. */
    public boolean allows(int park, int cluster) {
        for (int c : allowed[park]) {
            if (c == cluster) {
                return true;
            }
        }
        return false;
    }

    /** Floor space of practice that is free in a park. */
    private static double free(Parks parks, int park) {
        return Math.max(0, Math.min(parks.freeSqm(park), parks.ordinarySupplySqm[park] - parks.ordinaryUsedSqm[park]));
    }

    private void contest(World world, int park, double[] growth) {
        Parks parks = world.state().parks();
        double[] used = parks.usedByClusterSqm[park];
        Workspace w = world.workspace();
        double[] wants = w.wants;
        double free = free(parks, park);
        double more = 0;
        for (int c = 0; c < wants.length; c++) {
            wants[c] = 0;
        }
        for (int c : allowed[park]) {
            if (isOwn[park]) {
                wants[c] = Math.max(0, base[park][c] * growth[c] - used[c]);
            } else if (isPooled[park] && w.reach[c] > 0) {
                wants[c] = w.need[c] * free / w.reach[c];
            }
            more += wants[c];
        }
        double sites = missingSites(world, park);
        double share = more + sites > 0 ? Math.min(1, parks.freeSqm(park) / (more + sites)) : 0;
        double part = more > 0 ? Math.min(share, free / more) : 0;
        for (int c : allowed[park]) {
            used[c] += part * wants[c];
        }
        parks.ordinaryUsedSqm[park] = sum(used);
        parks.ordinaryWantedSqm[park] = parks.ordinaryUsedSqm[park] + (1 - part) * more;
        fillSites(world, park, share);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static double missingSites(World world, int park) {
        ProjectSites sites = world.state().projects();
        double missing = 0;
        for (int k = 0; k < sites.count(); k++) {
            missing += stands(world, k, park) ? sites.needSqm[k] - sites.siteSqm[k] : 0;
        }
        return missing;
    }

    private static void fillSites(World world, int park, double share) {
        ProjectSites sites = world.state().projects();
        for (int k = 0; k < sites.count(); k++) {
            if (stands(world, k, park)) {
                double given = share * (sites.needSqm[k] - sites.siteSqm[k]);
                sites.siteSqm[k] += given;
                world.state().parks().projectUsedSqm[park] += given;
            }
        }
    }

    private static boolean stands(World world, int project, int park) {
        return world.state().projects().realised[project] && world.projectPark(project) == park;
    }
}
