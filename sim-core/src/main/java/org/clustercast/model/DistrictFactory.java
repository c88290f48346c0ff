package org.clustercast.model;

import org.clustercast.district.Accounts;
import org.clustercast.district.BasePopulation;
import org.clustercast.district.Bookings;
import org.clustercast.district.Deliveries;
import org.clustercast.district.District;
import org.clustercast.district.Enterprises;
import org.clustercast.district.Ledger;
import org.clustercast.district.Parks;
import org.clustercast.district.ProjectSites;
import org.clustercast.scenario.Scenario;

/** Makes the empty state of a district with room for all newcomers. */
final class DistrictFactory {

    /** Slots beyond the expected number of newcomers, in standard deviations of a Poisson count. */
    private static final double MARGIN = 10;

    private static final int SPARE = 20;

    private DistrictFactory() {}

    static District district(
            Scenario scenario, BasePopulation population, ModelParameters stated, LedgerPlan ledgerPlan) {
        int clusters = scenario.clusters().size();
        int[] rows = new int[clusters];
        int[] slots = new int[clusters];
        for (int c = 0; c < clusters; c++) {
            String id = scenario.clusters().get(c).id();
            long projects = existingProjects(scenario).stream()
                    .filter(p -> p.project().cluster().equals(id))
                    .count();
            rows[c] = population.size(c) + (int) projects;
            double expected = EntryPhase.yearlyNewcomers(scenario, stated.entry(), c)
                    * scenario.span().years().size();
            slots[c] = (int) (expected + MARGIN * StrictMath.sqrt(expected)) + SPARE;
        }
        return new District(
                new Enterprises(rows, slots),
                new Parks(scenario.parks().size(), clusters),
                new ProjectSites(existingProjects(scenario).size()),
                new Deliveries(clusters, scenario.parks().size()),
                new Accounts(clusters + 2),
                new Bookings(),
                new Ledger(ledgerPlan.lines().size(), scenario.span().years().size()));
    }

    /** The projects that are part of this world: none when policy is off. */
    static java.util.List<org.clustercast.policy.ProjectPlan> existingProjects(Scenario scenario) {
        return scenario.projects().stream()
                .filter(p -> p.exists()
                        && scenario.switches().policy()
                        && p.project().inOrdinaryTrend() < 1)
                .toList();
    }
}
