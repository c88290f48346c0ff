package org.clustercast.model.parameters;

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
 * @param accounting indicators computed from output
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
        AccountingParameters accounting,
        InstrumentParameters instruments) {

    /** Binds drawn values, in the order of the set, to the records; fails when file and record differ. */
    public static ModelParameters bind(ParameterSet set, double[] values, List<String> clusters) {
        return bind(new ParameterBinder(set, clusters), values);
    }

    /** The same with a binder that is kept from replication to replication. */
    public static ModelParameters bind(ParameterBinder binder, double[] values) {
        return new ModelParameters(
                binder.bind(EnvironmentParameters.class, "environment", values),
                binder.bind(ProductionParameters.class, "production", values),
                binder.bind(InvestmentParameters.class, "investment", values),
                binder.bind(SpaceMarketParameters.class, "space-market", values),
                binder.bind(TalentMarketParameters.class, "talent-market", values),
                binder.bind(PolicyParameters.class, "policy", values),
                binder.bind(ProjectsParameters.class, "projects", values),
                binder.bind(EntryParameters.class, "entry", values),
                binder.bind(LadderParameters.class, "ladder", values),
                binder.bind(PopulationParameters.class, "population", values),
                binder.bind(InnovationParameters.class, "innovation", values),
                binder.bind(ApprovalParameters.class, "approval", values),
                binder.bind(SupplyChainParameters.class, "supply-chain", values),
                binder.bind(AttractionParameters.class, "attraction", values),
                binder.bind(AccountingParameters.class, "accounting", values),
                InstrumentParameters.bind(binder, values));
    }
}
