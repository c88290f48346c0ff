package org.clustercast.model;

import java.util.Arrays;
import org.clustercast.district.Accounts;
import org.clustercast.district.Enterprises;
import org.clustercast.quantity.Elementary;
import org.clustercast.quantity.Quarter;

/**
 * Knowledge, breakthroughs and their imitation, approvals, spill-overs. The growth priors contain what practice brings, its
 * luck included; so every mechanism is played twice with the same luck, as in practice and as levers make it, and only the
 * difference acts: technology is 1 for everybody in the ordinary world.
 */
public final class InnovationPhase implements Phase {

    private static final double SMALL = 0.01;
    private static final double LEAST_KNOWLEDGE = 0.1;

    private final Breakthroughs breakthroughs = new Breakthroughs();
    private final Approvals approvals = new Approvals();
    private double[] spillOver = new double[0];
    private boolean[] isTouched = new boolean[0];
    private double[] ofSegment = new double[0];

    @Override
    public void play(World world, int quarter) {
        if (quarter == 0) {
            begin(world);
        }
        if (!world.switches().innovation()) {
            return;
        }
        breakthroughs.play(world, quarter);
        approvals.play(world, quarter);
        for (int c = 0; c < world.clusters(); c++) {
            learn(world, c, quarter);
            double gain = clusterGain(world, c);
            if (gain != 0 || breakthroughs.isFelt(c) || isTouched[c]) {
                isTouched[c] = true;
                raise(world, c, gain);
            }
        }
    }

    private void begin(World world) {
        if (spillOver.length == 0) {
            spillOver = new double[world.clusters()];
            isTouched = new boolean[world.clusters()];
            ofSegment = new double[world.segments().count()];
        }
        Arrays.fill(spillOver, 0);
        Arrays.fill(isTouched, false);
        breakthroughs.begin(world);
        approvals.begin(world);
    }

    /** Public money adds to knowledge what is additional and not relabelled, to all above-scale enterprises alike. */
    private void learn(World world, int cluster, int quarter) {
        InnovationParameters p = world.parameters().innovation();
        Enterprises e = world.district().enterprises();
        Accounts accounts = world.district().accounts();
        double money = world.district().deliveries().researchYi[cluster];
        double real = money * p.researchAdditionality() * (1 - p.relabelShare());
        double output = quarter == 0
                ? world.scenario().clusters().get(cluster).base().outputYi()
                : accounts.lastOutputYi[cluster];
        double ordinary = p.researchIntensity()[cluster] * output;
        accounts.researchYi[cluster] += ordinary / Quarter.PER_YEAR + real;
        if (real == 0 && !isTouched[cluster]) {
            return;
        }
        isTouched[cluster] = true;
        double growth = Math.max(0, world.trends().annualLogGrowth(cluster, 0));
        double stock = ordinary / (p.knowledgeDepreciation() + growth);
        double more = stock > 0 ? real / stock : 0;
        // relative to the stock of practice, which is renewed and grows
        double stays = 1 - (p.knowledgeDepreciation() + growth) / Quarter.PER_YEAR;
        for (int row = e.from(cluster), to = e.to(cluster); row < to; row++) {
            e.extraKnowledge[row] *= stays;
        }
        for (int row = e.from(cluster), to = e.to(cluster); row < to && more != 0; row++) {
            if (e.status[row] == Enterprises.ABOVE_SCALE) {
                e.extraKnowledge[row] += more;
            }
        }
    }

    /** Log productivity that all of a cluster gain: density, spill-over of new projects, producer services. */
    private double clusterGain(World world, int cluster) {
        InnovationParameters p = world.parameters().innovation();
        Accounts a = world.district().accounts();
        double incumbents = Math.max(1e-9, a.lastOutputYi[cluster] - a.lastProjectOutputYi[cluster]);
        double projects = a.lastProjectOutputYi[cluster] / incumbents;
        double pace = World.adjustment(p.anchorSpilloverYears());
        spillOver[cluster] += pace * (p.anchorSpillover() * Math.min(1, projects) - spillOver[cluster]);
        double density = projects > 0 ? p.agglomerationElasticity() * Elementary.log(1 + projects) : 0;
        return density + spillOver[cluster] + world.district().deliveries().serviceGain[cluster];
    }

    private void raise(World world, int cluster, double gain) {
        Enterprises e = world.district().enterprises();
        double elasticity = world.parameters().innovation().knowledgeElasticity();
        Segments segments = world.segments();
        for (int s = segments.from(cluster); s < segments.to(cluster); s++) {
            ofSegment[s] = Elementary.exp(gain + breakthroughs.imitated(s));
        }
        double last = 0;
        double factor = 1;
        for (int row = e.from(cluster), to = e.to(cluster); row < to; row++) {
            double technology = ofSegment[e.segment[row]];
            double extra = e.extraKnowledge[row];
            if (extra != 0) {
                // most have had the same support
                factor = extra == last ? factor : known(extra, elasticity);
                last = extra;
                technology *= factor;
            }
            if (e.pioneerGain[row] != 0) {
                technology *= Elementary.exp(e.pioneerGain[row]);
            }
            e.technology[row] = technology;
        }
        // the full load of named projects is stated as it is
        for (int row : world.district().projects().row) {
            e.technology[row] = 1;
        }
        accountGain(world, cluster);
    }

    /** Output of last quarter that the gain over practice stands for. */
    private static void accountGain(World world, int cluster) {
        Enterprises e = world.district().enterprises();
        double sum = 0;
        for (int row = e.from(cluster), to = e.to(cluster); row < to; row++) {
            sum += e.isCounted(row) ? e.outputYi[row] * (e.technology[row] - 1) : 0;
        }
        world.district().accounts().technologyOutputYi[cluster] += sum;
    }

    /** {@code (1 + x)^elasticity}; three terms of its series where x is so small that the next one is below 1e-9. */
    private static double known(double x, double elasticity) {
        if (Math.abs(x) < SMALL) {
            double third = (elasticity - 2) / 3 * x;
            return 1 + elasticity * x * (1 + (elasticity - 1) / 2 * x * (1 + third));
        }
        return Elementary.pow(Math.max(LEAST_KNOWLEDGE, 1 + x), elasticity);
    }
}
