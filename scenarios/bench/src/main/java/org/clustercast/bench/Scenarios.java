package org.clustercast.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.clustercast.district.Cluster;
import org.clustercast.district.ClusterBase;
import org.clustercast.district.Park;
import org.clustercast.district.TierCounts;
import org.clustercast.loader.ScenarioLoader;
import org.clustercast.loader.resource.DirectoryTree;
import org.clustercast.scenario.Scenario;
import org.clustercast.scenario.ScenarioVariant;

/** What is measured: scenarios of the library, and synthetic ones with any number of enterprises. */
final class Scenarios {

    /** Folder with data and library; JMH starts processes of its own, which read it from here. */
    static final String HOME = "clustercast.bench.home";

    private static final double MEAN_OUTPUT_YI = 0.8;

    private Scenarios() {}

    static Scenario load(String name) {
        Path home = Path.of(System.getProperty(HOME));
        return ScenarioLoader.of(
                        new DirectoryTree(home.resolve("data/pingshan"), "data"),
                        new DirectoryTree(home.resolve("library"), "library"))
                .load(name, home, List.of(), OptionalLong.empty());
    }

    /** The scenario with stated parameters, without anchors, projects and events, everything that has a size times a factor. */
    static Scenario scaled(Scenario s, double factor) {
        return ScenarioVariant.of(s)
                .uncertain(false)
                .clusters(s.clusters().stream().map(c -> scaled(c, factor)).toList())
                .parks(s.parks().stream().map(p -> scaled(p, factor)).toList())
                .anchors(List.of())
                .projects(List.of())
                .events(List.of())
                .scenario();
    }

    private static Cluster scaled(Cluster c, double factor) {
        ClusterBase b = c.base();
        int enterprises = Math.max(1, (int) Math.round(b.enterprisesAboveScale() * factor));
        // without the anchors the others must be able to share the output
        double output = Math.min(b.outputYi() * factor, enterprises * MEAN_OUTPUT_YI);
        ClusterBase base = new ClusterBase(
                output,
                enterprises,
                0,
                0,
                0,
                0,
                b.capitalYi() * factor,
                b.floorSpaceSqm() * factor,
                scaled(b.staff(), factor));
        return new Cluster(c.id(), c.label(), c.measure(), c.tracked(), c.clause(), c.segments(), base);
    }

    private static TierCounts scaled(TierCounts t, double factor) {
        return new TierCounts(
                t.top() * factor,
                t.highLevel() * factor,
                t.skilled() * factor,
                t.young() * factor,
                t.general() * factor);
    }

    private static Park scaled(Park p, double factor) {
        var occupied = new TreeMap<String, Double>();
        p.occupiedSqm().forEach((cluster, area) -> occupied.put(cluster, area * factor));
        var planned = new TreeMap<Integer, Double>();
        p.plannedSupplySqm().forEach((year, area) -> planned.put(year, area * factor));
        return new Park(
                p.id(),
                p.label(),
                p.clusters(),
                p.enclave(),
                p.ownerOccupied(),
                occupied,
                p.readyFreeSqm() * factor,
                p.underConstructionSqm() * factor,
                planned);
    }
}
