package org.clustercast.model;

import java.util.Objects;
import org.clustercast.district.Accounts;
import org.clustercast.policy.LeverPlan;
import org.clustercast.quantity.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * Industrial funds (instrument 10) through their stages: announced, raised, called at a pace, invested inside the district,
 * returned to their source after some years. The shares of the lever are the funds' mandate. Returned money is announced
 * anew only as far as {@code fundRecycledShare} says, nothing by default. Stages are differences from practice.
 */
final class IndustryFundsInstrument implements Instrument {

    private int[] clusters = new int[0];
    private @Nullable Split sources;

    /** Money raised and not yet called by key, 亿元. */
    private double[] raised = new double[0];

    /** Money invested by key and quarter, which returns later, 亿元. */
    private double[][] invested = new double[0][];

    @Override
    public String lever() {
        return LeverIds.FUNDS;
    }

    @Override
    public void begin(World world, LeverPlan lever) {
        if (raised.length == 0) {
            raised = new double[lever.keys().size()];
            clusters = world.leverClusters(lever);
            sources = new Split(lever);
            invested = new double[raised.length][world.scenario().span().quarters()];
        }
        java.util.Arrays.fill(raised, 0);
    }

    @Override
    public void deliver(World world, LeverPlan lever, int quarter) {
        InvestmentParameters p = world.parameters().investment();
        double share = PolicyPhase.deliveredShare(
                world, lever, quarter, world.parameters().policy().fundDeliveryMultiple());
        double inside = p.fundRaisedShare() * p.fundLocalCapture();
        boolean acts = PolicyPhase.acts(world, lever);
        for (int k = 0; k < raised.length; k++) {
            double announced = acts ? PolicyPhase.delivered(lever, k, quarter, share) : 0;
            double localYi = stages(world, lever, k, quarter, announced);
            double practice = lever.base()[k][quarter] / Quarter.PER_YEAR * inside;
            book(world, lever, k, quarter, localYi + practice);
        }
    }

    /** Moves money one quarter through the stages; gives what is invested inside the district. */
    private double stages(World world, LeverPlan lever, int key, int quarter, double announced) {
        int cluster = clusters[key];
        InvestmentParameters p = world.parameters().investment();
        Accounts accounts = world.district().accounts();
        int returns = quarter - World.quarters(p.fundReturnYears());
        double returned = returns < 0 ? 0 : invested[key][returns] * p.fundReturnMultiple();
        double more = announced + returned * p.fundRecycledShare();
        double called = raised[key] * p.fundPace() / Quarter.PER_YEAR;
        raised[key] += more * p.fundRaisedShare() - called;
        double local = called * p.fundLocalCapture();
        invested[key][quarter] = local;
        world.district().deliveries().capitalYi[cluster] += local * p.equityAdditionality() * p.fundLeverage();
        accounts.fundsAnnouncedYi[cluster] += more;
        accounts.fundsRaisedYi[cluster] += more * p.fundRaisedShare();
        accounts.fundsYi[cluster] += local;
        accounts.fundsReturnedYi[cluster] += returned;
        accounts.deadweightYi[cluster] += Math.max(0, local * (1 - p.equityAdditionality()));
        double recycled = more - announced;
        double[] passed = {
            Ceilings.stated(lever, key, quarter) + recycled,
            Math.max(0, announced) + recycled,
            Math.max(0, more) * p.fundRaisedShare(),
            Math.max(0, called),
            Math.max(0, local)
        };
        world.ledgerPlan().ceilings().book(world, lever, key, quarter, passed);
        world.district().deliveries().moneyForCapitalYi[1][cluster] += Math.max(0, local);
        return local;
    }

    /** Practice invests inside what its own flow yields in the long run; social money is shown, not the treasury's. */
    private void book(World world, LeverPlan lever, int key, int quarter, double investedInQuarter) {
        Split split = Objects.requireNonNull(sources);
        for (int source = 0; source < split.parts(); source++) {
            int line = world.ledgerPlan().fund(key, split.name(source).equals(LedgerPlan.DISTRICT) ? 0 : 1);
            double part = split.share(source);
            PolicyPhase.bookFlow(world, line, quarter, lever.total()[key][quarter] * part, investedInQuarter * part);
        }
        double social = investedInQuarter * (world.parameters().investment().fundLeverage() - 1);
        int line = world.ledgerPlan().fund(key, 2);
        world.district().ledger().book(line, world.year(quarter), Math.max(0, social), Math.max(0, social));
    }
}
