package org.clustercast.model.instrument;

import org.clustercast.district.Accounts;
import org.clustercast.model.parameters.InvestmentParameters;
import org.clustercast.model.setting.Ceilings;
import org.clustercast.model.setting.Frame;
import org.clustercast.model.setting.LedgerPlan;
import org.clustercast.model.setting.LeverIds;
import org.clustercast.model.setting.PartFlow;
import org.clustercast.model.setting.World;
import org.clustercast.policy.LeverPlan;
import org.clustercast.policy.LeverSplit;
import org.clustercast.quantity.Quarter;

/**
 * Industrial funds (instrument 10) through their stages: announced, raised, called at a pace, invested inside the district,
 * returned to their source after some years. The shares of the lever are the funds' mandate. Returned money is announced
 * anew only as far as {@code fundRecycledShare} says, nothing by default. Stages are differences from practice.
 */
final class IndustryFundsInstrument implements Instrument {

    /** Stated, announced, raised, called, invested inside: what an addition has reached at each ceiling. */
    private static final int STAGES = 5;

    private final LeverPlan lever;
    private final int[] clusters;
    private final int sources;

    IndustryFundsInstrument(Frame frame, LeverPlan lever) {
        this.lever = lever;
        clusters = frame.leverClusters(lever);
        sources = lever.split().count();
    }

    @Override
    public void deliver(World world, int quarter) {
        double share = Delivery.share(
                world, lever, quarter, world.parameters().policy().fundDeliveryMultiple());
        PartFlow announced = world.workspace().flow;
        for (int k = 0; k < clusters.length; k++) {
            announced.deliver(world, lever, k, quarter, share);
            deliver(world, k, quarter, announced);
        }
    }

    private void deliver(World world, int key, int quarter, PartFlow announced) {
        double[] passed = new double[STAGES];
        passed[0] = Ceilings.stated(lever, key, quarter);
        double invests = 0;
        double social = 0;
        for (int source = 0; source < sources; source++) {
            Place place = new Place(key, source, quarter);
            double local = stages(world, place, announced.of(source), passed);
            invests += local;
            social += book(world, place, local);
        }
        meetNeed(world, key, passed, new Invested(quarter, invests));
        // what one source gives up another one may have taken over
        double deadweight = invests * (1 - world.parameters().investment().equityAdditionality());
        world.state().accounts().deadweightYi[clusters[key]] += Math.max(0, deadweight);
        int line = world.ledgerPlan().fund(key, 2);
        world.state().ledger().book(line, world.year(quarter), Math.max(0, social), Math.max(0, social));
    }

    /** What all sources together invest in a quarter beyond practice. */
    private record Invested(int quarter, double yi) {}

    /** Money waits for a need; what only takes the place of another source's money is used as it comes. */
    private void meetNeed(World world, int key, double[] passed, Invested invested) {
        Ceilings ceilings = world.ledgerPlan().ceilings();
        ceilings.book(world, lever, key, invested.quarter, passed);
        double waiting = Math.max(0, invested.yi);
        double rest = Math.max(0, passed[STAGES - 1] - waiting);
        ceilings.add(world, ceilings.lastLine(LeverIds.FUNDS, clusters[key]), invested.quarter, rest, rest);
        world.state().deliveries().moneyForCapitalYi[1][clusters[key]] += waiting;
    }

    /** Money of one source for one key in a quarter. */
    private record Place(int key, int source, int quarter) {}

    /**
     * Moves money one quarter through the stages, adds what got more to what passed each of them, and gives what is invested
     * inside the district.
     */
    private double stages(World world, Place place, double announced, double[] passed) {
        InvestmentParameters p = world.parameters().investment();
        Accounts accounts = world.state().accounts();
        int cluster = clusters[place.key];
        int pot = place.key * sources + place.source;
        double[] invests = world.state().levers().investedYi[pot];
        double[] raised = world.state().levers().raisedYi[pot];
        int returns = place.quarter - World.quarters(p.fundReturnYears());
        double returned = returns < 0 ? 0 : invests[returns] * p.fundReturnMultiple();
        double more = announced + returned * p.fundRecycledShare();
        double called = raised[0] * p.fundPace() / Quarter.PER_YEAR;
        raised[0] += more * p.fundRaisedShare() - called;
        double local = called * p.fundLocalCapture();
        invests[place.quarter] = local;
        world.state().deliveries().capitalYi[cluster] += local * p.equityAdditionality() * p.fundLeverage();
        accounts.fundsAnnouncedYi[cluster] += more;
        accounts.fundsRaisedYi[cluster] += more * p.fundRaisedShare();
        accounts.fundsYi[cluster] += local;
        accounts.fundsReturnedYi[cluster] += returned;
        double recycled = more - announced;
        passed[0] += recycled;
        passed[1] += Math.max(0, announced) + recycled;
        passed[2] += Math.max(0, more) * p.fundRaisedShare();
        passed[3] += Math.max(0, called);
        passed[STAGES - 1] += Math.max(0, local);
        return local;
    }

    /**
     * Practice invests inside what its own flow yields in the long run. Gives the social money that comes with it: it is
     * shown, and is not the treasury's.
     */
    private double book(World world, Place place, double local) {
        InvestmentParameters p = world.parameters().investment();
        LeverSplit split = lever.split();
        int quarter = place.quarter;
        double practice = lever.base(place.key, quarter)
                / Quarter.PER_YEAR
                * p.fundRaisedShare()
                * p.fundLocalCapture()
                * split.practice(place.source);
        boolean isOfDistrict = split.parts().get(place.source).equals(LedgerPlan.DISTRICT);
        int line = world.ledgerPlan().fund(place.key, isOfDistrict ? 0 : 1);
        double stated = lever.total(place.key, quarter) * split.share(place.source, quarter);
        Delivery.bookFlow(world, line, quarter, stated, local + practice);
        return (local + practice) * (p.fundLeverage() - 1);
    }
}
