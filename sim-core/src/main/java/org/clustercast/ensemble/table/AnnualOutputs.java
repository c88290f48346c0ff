package org.clustercast.ensemble.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.clustercast.district.Cluster;
import org.clustercast.district.ClusterBase;
import org.clustercast.result.Decimals;
import org.clustercast.result.RecordFile;
import org.clustercast.result.RecordLayout;
import org.clustercast.scenario.Scenario;

/**
 * Annual outputs at full precision of the clusters and of two totals: {@code six}, the clusters with numeric targets,
 * and {@code district}, all clusters measured by output (revenue of culture, sport and tourism stays out).
 */
public final class AnnualOutputs {

    /** Id of the total of the tracked clusters. */
    public static final String SIX = "six";

    /** Id of the total of all clusters measured by output. */
    public static final String DISTRICT = "district";

    /** Unit of annual output. */
    public static final String UNIT = "亿元";

    private final RecordLayout layout;
    private final List<String> ids;
    private final List<int[]> members;
    private final List<Cluster> clusters;
    private final double[] base;
    private final int baseYear;

    /** The outputs of a scenario in records of a layout. */
    public AnnualOutputs(Scenario scenario, RecordLayout layout) {
        this.layout = layout;
        baseYear = layout.firstYear() - 1;
        clusters = layout.clusters().stream()
                .map(id -> scenario.clusters().get(scenario.clusterPosition(id)))
                .toList();
        ids = new ArrayList<>(layout.clusters());
        members = new ArrayList<>();
        List<Integer> six = new ArrayList<>();
        List<Integer> district = new ArrayList<>();
        for (int c = 0; c < clusters.size(); c++) {
            members.add(new int[] {c});
            if (clusters.get(c).tracked()) {
                six.add(c);
            }
            if (clusters.get(c).measure() == Cluster.Measure.OUTPUT) {
                district.add(c);
            }
        }
        addTotal(SIX, six);
        addTotal(DISTRICT, district);
        base = members.stream()
                .mapToDouble(group -> sum(group, ClusterBase::outputYi))
                .toArray();
    }

    private void addTotal(String id, List<Integer> group) {
        ids.add(id);
        members.add(group.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Stored numbers add up as they are written, so that no total of the base year ends in ...0001. */
    private double sum(int[] group, ToDoubleFunction<ClusterBase> fact) {
        double[] values = new double[group.length];
        for (int i = 0; i < group.length; i++) {
            values[i] = fact.applyAsDouble(clusters.get(group[i]).base());
        }
        return Decimals.sum(values);
    }

    /** Ids of the clusters in order, then the two totals. */
    public List<String> ids() {
        return List.copyOf(ids);
    }

    /** Position of an id in {@link #ids()}; throws when absent. */
    public int position(String id) {
        int position = ids.indexOf(id);
        if (position < 0) {
            throw new IllegalArgumentException("no annual output of " + id + " is recorded");
        }
        return position;
    }

    /** The year whose outputs are stored data. */
    public int baseYear() {
        return baseYear;
    }

    /** Whether a calendar year is simulated. */
    public boolean isSimulated(int year) {
        return year > baseYear && year <= baseYear + layout.years();
    }

    /** Stored output of the base year, 亿元. */
    public double base(int id) {
        return base[id];
    }

    /** Some stored fact of the base year. */
    public double base(int id, ToDoubleFunction<ClusterBase> fact) {
        return sum(members.get(id), fact);
    }

    /** Output of a simulated calendar year from the doubles of a record, 亿元. */
    public double of(double[] doubles, int id, int year) {
        double sum = 0;
        for (int cluster : members.get(id)) {
            sum += doubles[layout.outputPosition(year - baseYear - 1, cluster)];
        }
        return sum;
    }

    /** Outputs of a year, stored or simulated, of all finished replications in order of their numbers, 亿元. */
    public double[] column(RecordFile records, int id, int year) throws IOException {
        double[] sums = new double[records.count()];
        if (year == baseYear) {
            Arrays.fill(sums, base[id]);
            return sums;
        }
        for (int cluster : members.get(id)) {
            double[] outputs = records.doubles(layout.outputPosition(year - baseYear - 1, cluster), 1)[0];
            for (int i = 0; i < sums.length; i++) {
                sums[i] += outputs[i];
            }
        }
        return sums;
    }
}
