package org.clustercast.model.phase;

import java.util.List;
import org.clustercast.district.ApprovalPipeline;
import org.clustercast.district.ApprovalPipeline.Stage;
import org.clustercast.district.Enterprises;
import org.clustercast.district.Products;
import org.clustercast.model.parameters.ApprovalParameters;
import org.clustercast.model.setting.World;
import org.clustercast.quantity.Elementary;
import org.clustercast.quantity.Quarter;
import org.clustercast.random.Keys;
import org.clustercast.random.Purpose;
import org.clustercast.random.Samplers;
import org.clustercast.scenario.Scenario;

/**
 * Pipelines of drugs, devices and cell and gene therapies. Every product has stages with times and success rates of its
 * own luck; the green channel shortens the stages in which it waits for review. An approved product brings orders to an
 * enterprise of the cluster while it is ahead of practice: once practice would have approved it too, nothing is left.
 */
final class Approvals {

    private final List<ApprovalPipeline> pipelines;
    private final int[] cluster;
    private final long[] pipelineKey;

    Approvals(Scenario scenario) {
        pipelines = scenario.innovations().pipelines();
        cluster = pipelines.stream()
                .mapToInt(p -> scenario.clusterPosition(p.cluster()))
                .toArray();
        pipelineKey = pipelines.stream().mapToLong(p -> Keys.of(p.id())).toArray();
    }

    /** Products that are under way at the start. */
    void begin(World world) {
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
        for (int i = 0; i < world.state().products().count; i++) {
            move(world, i, quarter);
        }
    }

    /** Draws the fate of a product that begins, or is in a stage at the start: when its last review begins, or when it fails. */
    private void add(World world, int ofPipeline, int quarter, int underWay, long product) {
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
        Products all = world.state().products();
        int i = all.add();
        all.pipeline[i] = ofPipeline;
        all.key[i] = product;
        all.decided[i] = quarter + (int) StrictMath.rint(quarters);
        all.reviewQuarters[i] = review;
        all.usual[i] = alive ? all.decided[i] + (int) StrictMath.rint(review) : Products.NEVER;
        all.actual[i] = all.usual[i];
    }

    private void move(World world, int product, int quarter) {
        Products all = world.state().products();
        int c = cluster[all.pipeline[product]];
        boolean approves = all.usual[product] != Products.NEVER;
        if (approves && all.decided[product] == quarter) {
            double saving = Math.min(1, world.state().deliveries().reviewSaving[c]);
            all.actual[product] = quarter + (int) StrictMath.rint(all.reviewQuarters[product] * (1 - saving));
        }
        if (quarter < (approves ? all.actual[product] : all.decided[product])) {
            world.state().accounts().pipeline[c]++;
        }
        if (quarter == all.actual[product]) {
            world.state().accounts().approvals[c]++;
        }
        if (all.actual[product] < all.usual[product] && quarter >= all.actual[product]) {
            sell(world, product, quarter);
        }
    }

    /** Orders of a product that is ahead of practice; they end when practice has caught up. */
    private void sell(World world, int product, int quarter) {
        Enterprises e = world.state().enterprises();
        Products all = world.state().products();
        ApprovalPipeline from = pipelines.get(all.pipeline[product]);
        if (all.owner[product] < 0) {
            all.owner[product] = owner(world, product);
        }
        int row = all.owner[product];
        double quarters = Math.max(1, from.rampYears() * Quarter.PER_YEAR);
        double before = ahead(all, quarter - 1, product, quarters);
        double now = ahead(all, quarter, product, quarters);
        if (e.isOrdinary(row)) {
            double sales = from.salesYi() * world.parameters().approval().salesFactor();
            e.extraOrdersYi[row] = Math.max(0, e.extraOrdersYi[row] + sales * (now - before));
        }
    }

    private static double ahead(Products all, int quarter, int product, double quarters) {
        double actually = Math.max(0, Math.min(1, (quarter + 1 - all.actual[product]) / quarters));
        double usually = Math.max(0, Math.min(1, (quarter + 1 - all.usual[product]) / quarters));
        return actually - usually;
    }

    /** An above-scale enterprise of the cluster, drawn by output. */
    private int owner(World world, int product) {
        Products all = world.state().products();
        int c = cluster[all.pipeline[product]];
        Enterprises e = world.state().enterprises();
        double u = world.streams().uniform(Purpose.APPROVAL_OWNER, 0, all.key[product], 0);
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
