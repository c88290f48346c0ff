package org.clustercast.model.setting;

import java.util.List;
import org.clustercast.district.Accounts;
import org.clustercast.district.Bookings;
import org.clustercast.district.CapitalOrders;
import org.clustercast.district.Customers;
import org.clustercast.district.Deliveries;
import org.clustercast.district.Enterprises;
import org.clustercast.district.EventEffects;
import org.clustercast.district.Knowledge;
import org.clustercast.district.Leads;
import org.clustercast.district.Ledger;
import org.clustercast.district.Levels;
import org.clustercast.district.LeverStocks;
import org.clustercast.district.Parks;
import org.clustercast.district.Products;
import org.clustercast.district.ProjectSites;
import org.clustercast.district.State;
import org.clustercast.scenario.Scenario;

/** Makes the empty state of a district. */
public final class StateFactory {

    private StateFactory() {}

    /** An empty state for a scenario. */
    public static State state(Frame frame) {
        Scenario scenario = frame.scenario();
        int clusters = frame.clusters();
        int parks = scenario.parks().size();
        int segments = frame.segments().count();
        int quarters = scenario.span().quarters();
        int rows = frame.layout().rows();
        return new State(
                new Enterprises(frame.layout()),
                new Parks(parks, clusters),
                new ProjectSites(frame.projects().size()),
                new Deliveries(clusters, parks),
                new Accounts(clusters + 2),
                new Bookings(),
                new Ledger(
                        frame.ledgerPlan().lines().size(),
                        scenario.span().years().size()),
                new Leads(),
                new Products(),
                new Knowledge(
                        clusters,
                        segments,
                        scenario.innovations().breakthroughs().size()),
                new Customers(rows, clusters, segments),
                // what takes longer than the whole time is never ready, however much longer
                new CapitalOrders(rows, clusters, quarters),
                levers(scenario, clusters, quarters),
                new EventEffects(scenario.events().size(), segments, rows),
                new Levels(clusters));
    }

    /** Whether a state that was made for one scenario has room for another one on the same ground. */
    public static boolean fits(Frame one, Frame other) {
        return one.layout() == other.layout()
                && one.ledgerPlan().lines().size() == other.ledgerPlan().lines().size()
                && one.scenario().events().size() == other.scenario().events().size()
                && shape(one.scenario()).equals(shape(other.scenario()));
    }

    /** Levers, their keys and the number of their parts. */
    private static List<String> shape(Scenario scenario) {
        return scenario.levers().stream()
                .map(lever -> lever.lever() + lever.keys() + lever.split().count())
                .toList();
    }

    private static LeverStocks levers(Scenario scenario, int clusters, int quarters) {
        int[] keys = scenario.levers().stream()
                .mapToInt(lever -> lever.keys().size())
                .toArray();
        int funds = scenario.levers().stream()
                .filter(lever -> lever.lever().equals(LeverIds.FUNDS))
                .mapToInt(lever -> lever.keys().size() * lever.split().count())
                .sum();
        return new LeverStocks(keys, funds, clusters, quarters);
    }
}
