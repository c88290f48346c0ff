package org.clustercast.model.population;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clustercast.district.Anchor;
import org.clustercast.district.BasePopulation;
import org.clustercast.district.BasePopulation.Member;
import org.clustercast.district.Cluster;
import org.clustercast.district.ClusterBase;
import org.clustercast.district.Enterprises;
import org.clustercast.district.LadderTier;
import org.clustercast.district.Park;
import org.clustercast.model.parameters.ModelParameters;
import org.clustercast.model.parameters.PopulationParameters;
import org.clustercast.quantity.Elementary;
import org.clustercast.random.Keys;
import org.clustercast.random.Samplers;
import org.clustercast.scenario.Scenario;

/**
 * Builds the enterprises of the base year so that the published totals hold: anchors as given, the other top-100 and the
 * tail as quantiles of truncated Pareto laws whose exponent is solved for the stated sum, a reservoir below the
 * threshold, and those that passed it in the base year and count from the next one. Counts of little giants and listed companies are met by the largest enterprises that are no anchors.
 */
public final class PopulationBuilder {

    private static final int BISECTIONS = 200;
    private static final double STEEPEST = 60;

    private final Scenario scenario;
    private final PopulationParameters parameters;
    private final double thresholdYi;

    /** A builder for a scenario; parameters that shape the population are not drawn but stated. */
    public PopulationBuilder(Scenario scenario, ModelParameters stated) {
        this.scenario = scenario;
        this.parameters = stated.population();
        this.thresholdYi = stated.ladder().aboveScaleEntryYi();
    }

    /** The enterprises at the end of the base year. */
    public BasePopulation build() {
        List<List<Member>> clusters = new ArrayList<>();
        for (Cluster cluster : scenario.clusters()) {
            clusters.add(members(cluster));
        }
        return new BasePopulation(clusters);
    }

    private List<Member> members(Cluster cluster) {
        ClusterBase base = cluster.base();
        List<Anchor> anchors = scenario.anchors().stream()
                .filter(a -> a.cluster().equals(cluster.id()))
                .sorted(Comparator.comparingDouble(Anchor::outputYi).reversed())
                .toList();
        long topAnchors = anchors.stream().filter(Anchor::inTop100).count();
        double topAnchorYi = anchors.stream()
                .filter(Anchor::inTop100)
                .mapToDouble(Anchor::outputYi)
                .sum();
        double allAnchorYi = anchors.stream().mapToDouble(Anchor::outputYi).sum();
        int top = base.enterprisesInTop100() - (int) topAnchors;
        int tail = base.enterprisesAboveScale() - anchors.size() - top;
        double topYi = base.top100OutputYi() - topAnchorYi;
        double tailYi = base.outputYi() - allAnchorYi - topYi;
        double[] topSizes =
                sizes(top, topYi, parameters.top100MinimumYi(), Math.max(topYi, 2 * parameters.top100MinimumYi()));
        double[] tailSizes = sizes(tail, tailYi, thresholdYi, parameters.tailMaximumYi());
        List<Member> members = new ArrayList<>();
        int giants = base.littleGiants()
                - (int) anchors.stream().filter(Anchor::littleGiant).count();
        int listed =
                base.listed() - (int) anchors.stream().filter(Anchor::listed).count();
        anchors.forEach(a -> members.add(anchored(a)));
        var places = new Places(cluster, scenario.parks());
        for (int k = 0; k < top + tail; k++) {
            double size = k < top ? topSizes[k] : tailSizes[k - top];
            members.add(others(places, base, new Rank(k, listed, giants), size));
        }
        addReservoir(members, places, base.enterprisesAboveScale());
        return members;
    }

    private static Member anchored(Anchor a) {
        return new Member(
                a.id(),
                a.segment(),
                a.park(),
                a.outputYi(),
                true,
                true,
                tier(a),
                honours(a.listed(), a.littleGiant(), a.littleGiant()),
                a.localPhysicalShare());
    }

    /** Place of an enterprise by size, and how many of the largest are listed and then little giants. */
    private record Rank(int place, int listed, int giants) {}

    private Member others(Places places, ClusterBase base, Rank rank, double sizeYi) {
        int place = rank.place;
        boolean isListed = place < rank.listed;
        boolean isGiant = !isListed && place < rank.listed + rank.giants;
        // specialised enterprises that are no little giants come next in size
        int specialised = rank.listed + rank.giants + specialised(base) - base.littleGiants();
        LadderTier tier = isListed ? LadderTier.LISTED : isGiant ? LadderTier.LITTLE_GIANT : LadderTier.ABOVE_SCALE;
        byte honours = honours(isListed, isGiant, !isListed && place < specialised);
        return places.member("e" + (place + 1), sizeYi, tier, honours);
    }

    /** Provincial specialised enterprises of a cluster, little giants among them. */
    private int specialised(ClusterBase base) {
        return (int) StrictMath.rint(base.littleGiants() * parameters.specialisedPerLittleGiant());
    }

    private static byte honours(boolean listed, boolean giant, boolean specialised) {
        return (byte) ((listed ? Enterprises.LISTED : 0)
                | (giant ? Enterprises.LITTLE_GIANT : 0)
                | (specialised ? Enterprises.SPECIALISED : 0));
    }

    private static LadderTier tier(Anchor anchor) {
        return anchor.listed()
                ? LadderTier.LISTED
                : anchor.littleGiant() ? LadderTier.LITTLE_GIANT : LadderTier.ABOVE_SCALE;
    }

    private void addReservoir(List<Member> members, Places places, int aboveScale) {
        double ratio = Elementary.pow(thresholdYi / parameters.reservoirMinimumYi(), parameters.sizeExponent()) - 1;
        int count = (int) StrictMath.rint(aboveScale * ratio);
        for (int k = 0; k < count; k++) {
            double u = 1 - (k + 0.5) / count;
            double size = Samplers.pareto(u, parameters.sizeExponent(), parameters.reservoirMinimumYi(), thresholdYi);
            members.add(places.member("r" + (k + 1), size, LadderTier.BELOW_SCALE, (byte) 0));
        }
        int awaiting = (int) StrictMath.rint(aboveScale * parameters.awaitingShare());
        double most = thresholdYi * Elementary.pow(1 - parameters.awaitingShare(), -1 / parameters.sizeExponent());
        for (int k = 0; k < awaiting; k++) {
            double u = 1 - (k + 0.5) / awaiting;
            double size = Samplers.pareto(u, parameters.sizeExponent(), thresholdYi, most);
            members.add(places.member("w" + (k + 1), size, LadderTier.BELOW_SCALE, (byte) 0));
        }
    }

    /** Sizes in falling order that sum to a total: quantiles of a Pareto law cut at both ends, exponent solved. */
    public static double[] sizes(int count, double totalYi, double fromYi, double toYi) {
        if (count == 0) {
            return new double[0];
        }
        double mean = totalYi / count;
        if (!(mean > fromYi && mean < toYi)) {
            throw new IllegalArgumentException("%d enterprises cannot share %.3f 亿元 between sizes %.3f and %.3f"
                    .formatted(count, totalYi, fromYi, toYi));
        }
        double low = -STEEPEST;
        double high = STEEPEST;
        double[] sizes = new double[count];
        for (int i = 0; i < BISECTIONS; i++) {
            double exponent = (low + high) / 2;
            if (fill(sizes, exponent, fromYi, toYi) > totalYi) {
                low = exponent;
            } else {
                high = exponent;
            }
        }
        double sum = fill(sizes, high, fromYi, toYi);
        for (int k = 0; k < count; k++) {
            sizes[k] *= totalYi / sum;
        }
        return sizes;
    }

    private static double fill(double[] sizes, double exponent, double fromYi, double toYi) {
        double sum = 0;
        double safe = Math.abs(exponent) < 1e-9 ? 1e-9 : exponent;
        for (int k = 0; k < sizes.length; k++) {
            sizes[k] = Samplers.pareto(1 - (k + 0.5) / sizes.length, safe, fromYi, toYi);
            sum += sizes[k];
        }
        return sum;
    }

    /** Gives enterprises of a cluster a segment and a park, in proportion and in an order that only ids decide. */
    private static final class Places {

        private final Cluster cluster;
        private final List<Park> parks;

        Places(Cluster cluster, List<Park> all) {
            this.cluster = cluster;
            parks = all.stream()
                    .filter(p -> !p.ownerOccupied() && p.occupiedSqm().getOrDefault(cluster.id(), 0.0) > 0)
                    .toList();
        }

        Member member(String name, double sizeYi, LadderTier tier, byte honours) {
            String id = cluster.id() + "/" + name;
            double u = (Keys.of(id) >>> 11) * 0x1.0p-53;
            double v = (Keys.of(id + "/park") >>> 11) * 0x1.0p-53;
            boolean above = tier != LadderTier.BELOW_SCALE;
            return new Member(id, segment(u), park(v), sizeYi, above, false, tier, honours, 1);
        }

        private String segment(double u) {
            double below = 0;
            for (var segment : cluster.segments()) {
                below += segment.share();
                if (u < below) {
                    return segment.id();
                }
            }
            return cluster.segments().get(cluster.segments().size() - 1).id();
        }

        private String park(double u) {
            double total = parks.stream()
                    .mapToDouble(p -> p.occupiedSqm().getOrDefault(cluster.id(), 0.0))
                    .sum();
            double below = 0;
            for (Park park : parks) {
                below += park.occupiedSqm().getOrDefault(cluster.id(), 0.0) / total;
                if (u < below) {
                    return park.id();
                }
            }
            return parks.isEmpty() ? "" : parks.get(parks.size() - 1).id();
        }
    }
}
