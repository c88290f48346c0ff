package org.clustercast.model;

import java.util.List;
import org.clustercast.model.phase.AccountingPhase;
import org.clustercast.model.phase.EntryPhase;
import org.clustercast.model.phase.EnvironmentPhase;
import org.clustercast.model.phase.InnovationPhase;
import org.clustercast.model.phase.InvestmentPhase;
import org.clustercast.model.phase.LadderPhase;
import org.clustercast.model.phase.Phase;
import org.clustercast.model.phase.PolicyPhase;
import org.clustercast.model.phase.ProductionPhase;
import org.clustercast.model.phase.SpaceMarketPhase;
import org.clustercast.model.phase.SupplyChainPhase;
import org.clustercast.model.phase.TalentMarketPhase;
import org.clustercast.model.setting.Frame;

/** What happens in a quarter, in order. */
public final class QuarterCycle {

    private QuarterCycle() {}

    /** The phases of a quarter in order. */
    public static List<Phase> phases(Frame frame) {
        return List.of(
                new EnvironmentPhase(frame), // shocks are drawn, external demand moves
                new PolicyPhase(frame), // levers deliver their difference from practice
                new EntryPhase(), // named projects are completed, newcomers appear
                new TalentMarketPhase(frame), // vacancies meet people
                new SpaceMarketPhase(frame), // enterprises and projects meet floor space
                new InvestmentPhase(), // capital is ordered, built and put to use
                new InnovationPhase(frame), // knowledge, breakthroughs, approvals
                new SupplyChainPhase(frame), // customers' orders of last quarter reach their suppliers
                new ProductionPhase(), // output is the smaller of demand and capacity
                new LadderPhase(), // enterprises cross the threshold, age and leave
                new AccountingPhase()); // sums and the ledger are made
    }
}
