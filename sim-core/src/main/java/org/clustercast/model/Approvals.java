package org.clustercast.model;

import java.util.Arrays;
import java.util.List;
import org.clustercast.district.ApprovalPipeline;
import org.clustercast.district.ApprovalPipeline.Stage;
import org.clustercast.district.Enterprises;
import org.clustercast.quantity.Elementary;
import org.clustercast.quantity.Quarter;
import org.clustercast.random.Keys;
import org.clustercast.random.Purpose;
import org.clustercast.random.Samplers;

/**
 * Pipelines of drugs, devices and cell and gene therapies. Every product has stages with times and success rates of its
 * own luck; the green channel shortens the stages in which it waits for review. An approved product brings orders to an
 * enterprise of the cluster while it is ahead of practice: once practice would have approved it too, nothing is left.
 */
final class Approvals {

    private static final int FIRST_ROOM = 256;

    private List<ApprovalPipeline> pipelines = List.of();
    private int[] cluster = new int[0];
    private long[] pipelineKey = new long[0];

    private int count;
    private int[] pipeline = new int[FIRST_ROOM];
    private long[] key = new long[FIRST_ROOM];
    /** Quarter in which the last review begins, or the product fails. */
    private int[] decided = new int[FIRST_ROOM];
    /** Quarter of approval in practice, and with levers; never when it fails. */
    private int[] usual = new int[FIRST_ROOM];

    private int[] actual = new int[FIRST_ROOM];
    private double[] reviewQuarters = new double[FIRST_ROOM];
    private int[] owner = new int[FIRST_ROOM];

    void begin(World world) {
        if (pipelines.isEmpty()) {
            pipelines = world.scenario().innovations().pipelines();
            cluster = pipelines.stream()
                    .mapToInt(p -> world.scenario().clusterPosition(p.cluster()))
                    .toArray();
            pipelineKey = pipelines.stream().mapToLong(p -> Keys.of(p.id())).toArray();
        }
        count = 0;
        for (int p = 0; p < cluster.length; p++) {
            List<Stage> stages = pipelines.get(p).stages();
            for (int s = 0; s < stages.size(); s++) {
                for (int k = 0; k < stages.get(s).candidates(); k++) {
                    add(world, p, 0, s, Keys.of(pipelineKey[p], -1, s, k));
                }
            }
        }
    }

    /** A product that begins has no stage behind it. */
    private static final int BEGINS = -1;

    void play(World world, int quarter) {
        for (int p = 0; p < cluster.length; p++) {
            double mean = pipelines.get(p).startsPerYear() / Quarter.PER_YEAR;
            double u = world.streams().uniform(Purpose.APPROVAL_START, quarter, pipelineKey[p], 0);
            int starts = Samplers.poisson(u, mean);
            for (int k = 0; k < starts; k++) {
                add(world, p, quarter, BEGINS, Keys.of(pipelineKey[p], quarter, k, 0));
            }
        }
        for (int i = 0; i < count; i++) {
            move(world, i, quarter);
        }
    }

    /** Draws the fate of a product that begins, or is in a stage at the start: when its last review begins, or when it fails. */
    private void add(World world, int ofPipeline, int quarter, int underWay, long product) {
        room();
        ApprovalParameters p = world.parameters().approval();
        List<Stage> stages = pipelines.get(ofPipeline).stages();
        double quarters = 0;
        double review = 0;
        boolean alive = true;
        for (int s = Math.max(0, underWay); s < stages.size() && alive; s++) {
            Stage stage = stages.get(s);
            double luck = world.streams().uniform(Purpose.APPROVAL_STAGE, 0, product, 2 * s);
            double time = stage.years() * Quarter.PER_YEAR * p.stageTimeFactor();
            // who is in a stage at the start has part of it behind; who comes has half to one and a half of the mean
            // time
            double spent = s == underWay ? luck : 0.5 + luck;
            double u = world.streams().uniform(Purpose.APPROVAL_STAGE, 0, product, 2 * s + 1);
            alive = u < Elementary.pow(stage.success(), p.attritionExponent());
            if (stage.review()) {
                review += time * spent;
            } else {
                quarters += time * spent;
            }
        }
        pipeline[count] = ofPipeline;
        key[count] = product;
        decided[count] = quarter + (int) StrictMath.rint(quarters);
        reviewQuarters[count] = review;
        usual[count] = alive ? decided[count] + (int) StrictMath.rint(review) : Integer.MAX_VALUE;
        actual[count] = usual[count];
        owner[count] = -1;
        count++;
    }

    private void room() {
        if (count < key.length) {
            return;
        }
        int more = 2 * count;
        pipeline = Arrays.copyOf(pipeline, more);
        key = Arrays.copyOf(key, more);
        decided = Arrays.copyOf(decided, more);
        usual = Arrays.copyOf(usual, more);
        actual = Arrays.copyOf(actual, more);
        reviewQuarters = Arrays.copyOf(reviewQuarters, more);
        owner = Arrays.copyOf(owner, more);
    }

    private void move(World world, int product, int quarter) {
        int c = cluster[pipeline[product]];
        boolean approves = usual[product] != Integer.MAX_VALUE;
        if (approves && decided[product] == quarter) {
            double saving = Math.min(1, world.district().deliveries().reviewSaving[c]);
            actual[product] = quarter + (int) StrictMath.rint(reviewQuarters[product] * (1 - saving));
        }
        if (quarter < (approves ? actual[product] : decided[product])) {
            world.district().accounts().pipeline[c]++;
        }
        if (quarter == actual[product]) {
            world.district().accounts().approvals[c]++;
        }
        if (actual[product] < usual[product] && quarter >= actual[product]) {
            sell(world, product, quarter);
        }
    }

    /** Orders of a product that is ahead of practice; they end when practice has caught up. */
    private void sell(World world, int product, int quarter) {
        Enterprises e = world.district().enterprises();
        ApprovalPipeline from = pipelines.get(pipeline[product]);
        if (owner[product] < 0) {
            owner[product] = owner(world, product);
        }
        int row = owner[product];
        double quarters = Math.max(1, from.rampYears() * Quarter.PER_YEAR);
        double before = ahead(quarter - 1, product, quarters);
        double now = ahead(quarter, product, quarters);
        if (e.isOrdinary(row)) {
            double sales = from.salesYi() * world.parameters().approval().salesFactor();
            e.extraOrdersYi[row] = Math.max(0, e.extraOrdersYi[row] + sales * (now - before));
        }
    }

    private double ahead(int quarter, int product, double quarters) {
        double actually = Math.max(0, Math.min(1, (quarter + 1 - actual[product]) / quarters));
        double usually = Math.max(0, Math.min(1, (quarter + 1 - usual[product]) / quarters));
        return actually - usually;
    }

    /** An above-scale enterprise of the cluster, drawn by output. */
    private int owner(World world, int product) {
        int c = cluster[pipeline[product]];
        Enterprises e = world.district().enterprises();
        double u = world.streams().uniform(Purpose.APPROVAL_OWNER, 0, key[product], 0);
        double total = 0;
        for (int row = e.from(c), to = e.to(c); row < to; row++) {
            total += e.status[row] == Enterprises.ABOVE_SCALE ? e.outputYi[row] : 0;
        }
        double below = 0;
        int last = e.from(c);
        for (int row = e.from(c); row < e.to(c) && below < u * total; row++) {
            if (e.status[row] == Enterprises.ABOVE_SCALE) {
                below += e.outputYi[row];
                last = row;
            }
        }
        return last;
    }
}
