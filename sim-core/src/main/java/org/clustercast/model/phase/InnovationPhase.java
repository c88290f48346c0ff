package org.clustercast.model.phase;

import org.clustercast.district.Accounts;
import org.clustercast.district.Enterprises;
import org.clustercast.district.Knowledge;
import org.clustercast.model.parameters.InnovationParameters;
import org.clustercast.model.setting.Frame;
import org.clustercast.model.setting.Segments;
import org.clustercast.model.setting.World;
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

    private final Breakthroughs breakthroughs;
    private final Approvals approvals;

    public InnovationPhase(Frame frame) {
        breakthroughs = new Breakthroughs(frame);
        approvals = new Approvals(frame.scenario());
    }

    @Override
    public void begin(World world) {
        approvals.begin(world);
    }

    @Override
    public void play(World world, int quarter) {
        if (!world.switches().innovation()) {
            return;
        }
        Knowledge k = world.state().knowledge();
        breakthroughs.play(world, quarter);
        approvals.play(world, quarter);
        for (int c = 0; c < world.clusters(); c++) {
            learn(world, c);
            double gain = clusterGain(world, c);
            if (gain != 0 || k.isFelt[c] || k.isTouched[c]) {
                k.isTouched[c] = true;
                raise(world, c, gain);
            }
        }
    }

    /** Public money adds to knowledge what is additional and not relabelled, to all above-scale enterprises alike. */
    private static void learn(World world, int cluster) {
        InnovationParameters p = world.parameters().innovation();
        Enterprises e = world.state().enterprises();
        Accounts accounts = world.state().accounts();
        Knowledge k = world.state().knowledge();
        double money = world.state().deliveries().researchYi[cluster];
        double real = money * p.researchAdditionality() * (1 - p.relabelShare());
        double ordinary = p.researchIntensity()[cluster] * accounts.lastOutputYi[cluster];
        accounts.researchYi[cluster] += ordinary / Quarter.PER_YEAR + real;
        if (real == 0 && !k.isTouched[cluster]) {
            return;
        }
        k.isTouched[cluster] = true;
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
    private static double clusterGain(World world, int cluster) {
        double[] spillOver = world.state().knowledge().spillOver;
        InnovationParameters p = world.parameters().innovation();
        Accounts a = world.state().accounts();
        double incumbents = Math.max(1e-9, a.lastOutputYi[cluster] - a.lastProjectOutputYi[cluster]);
        double projects = a.lastProjectOutputYi[cluster] / incumbents;
        double pace = World.adjustment(p.anchorSpilloverYears());
        spillOver[cluster] += pace * (p.anchorSpillover() * Math.min(1, projects) - spillOver[cluster]);
        double density = projects > 0 ? p.agglomerationElasticity() * Elementary.log(1 + projects) : 0;
        return density + spillOver[cluster] + world.state().deliveries().serviceGain[cluster];
    }

    private static void raise(World world, int cluster, double gain) {
        double[] ofSegment = world.workspace().ofSegment;
        Enterprises e = world.state().enterprises();
        double elasticity = world.parameters().innovation().knowledgeElasticity();
        Segments segments = world.segments();
        for (int s = segments.from(cluster); s < segments.to(cluster); s++) {
            ofSegment[s] = Elementary.exp(gain + world.state().knowledge().imitated[s]);
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
        for (int row : world.state().projects().row) {
            e.technology[row] = 1;
        }
        accountGain(world, cluster);
    }

    /** Output of last quarter that the gain over practice stands for. */
    private static void accountGain(World world, int cluster) {
        Enterprises e = world.state().enterprises();
        double sum = 0;
        for (int row = e.from(cluster), to = e.to(cluster); row < to; row++) {
            sum += e.isCounted(row) ? e.outputYi[row] * (e.technology[row] - 1) : 0;
        }
        world.state().accounts().technologyOutputYi[cluster] += sum;
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
