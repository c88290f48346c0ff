package org.clustercast.model;

import java.util.List;
import org.clustercast.parameter.ParameterSet;

/**
 * All parameters of a replication, one record for each mechanism.
 *
 * @param environment growth and shocks
 * @param production capacity
 * @param investment capital
 * @param space floor space
 * @param talent staff
 * @param policy delivery
 * @param projects named projects
 * @param entry newcomers
 * @param ladder threshold and exit
 * @param population synthetic population
 * @param innovation knowledge, breakthroughs, spill-overs
 * @param approval pipelines of approvals
 * @param supplyChain orders of local customers
 * @param attraction the attraction funnel
 * @param instruments instruments of effort
 */
public record ModelParameters(
        EnvironmentParameters environment,
        ProductionParameters production,
        InvestmentParameters investment,
        SpaceMarketParameters space,
        TalentMarketParameters talent,
        PolicyParameters policy,
        ProjectsParameters projects,
        EntryParameters entry,
        LadderParameters ladder,
        PopulationParameters population,
        InnovationParameters innovation,
        ApprovalParameters approval,
        SupplyChainParameters supplyChain,
        AttractionParameters attraction,
        InstrumentParameters instruments) {

    /** Binds drawn values, in the order of the set, to the records; fails when file and record differ. */
    public static ModelParameters bind(ParameterSet set, double[] values, List<String> clusters) {
        var binder = new ParameterBinder(set, values, clusters);
        return new ModelParameters(
                binder.bind(EnvironmentParameters.class, "environment"),
                binder.bind(ProductionParameters.class, "production"),
                binder.bind(InvestmentParameters.class, "investment"),
                binder.bind(SpaceMarketParameters.class, "space-market"),
                binder.bind(TalentMarketParameters.class, "talent-market"),
                binder.bind(PolicyParameters.class, "policy"),
                binder.bind(ProjectsParameters.class, "projects"),
                binder.bind(EntryParameters.class, "entry"),
                binder.bind(LadderParameters.class, "ladder"),
                binder.bind(PopulationParameters.class, "population"),
                binder.bind(InnovationParameters.class, "innovation"),
                binder.bind(ApprovalParameters.class, "approval"),
                binder.bind(SupplyChainParameters.class, "supply-chain"),
                binder.bind(AttractionParameters.class, "attraction"),
                InstrumentParameters.bind(binder));
    }
}
