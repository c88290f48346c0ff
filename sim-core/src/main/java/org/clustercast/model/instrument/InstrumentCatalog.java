package org.clustercast.model.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clustercast.model.setting.Frame;
import org.clustercast.model.setting.LeverIds;
import org.clustercast.policy.LeverPlan;

/**
 * The instruments: the ten of the document's chapter four and its five guarantees. Coordination comes first, for the others
 * deliver within the capacity that it gives; supervision comes last, for it looks at what they deliver.
 */
public final class InstrumentCatalog {

    private InstrumentCatalog() {}

    /** Makes the instrument of a lever of a scenario. */
    private interface Factory {
        Instrument of(Frame frame, LeverPlan plan);
    }

    private static List<Map.Entry<String, Factory>> all() {
        return List.of(
                Map.entry(LeverIds.COORDINATION, CoordinationInstrument::new), // guarantee 1
                Map.entry(LeverIds.LIST, LeadingListInstrument::new), // 1
                Map.entry(LeverIds.MAP, ChainMapInstrument::new), // 2
                Map.entry(LeverIds.ATTRACTION, AttractionListInstrument::new), // 3
                Map.entry(LeverIds.PROJECTS, KeyProjectsInstrument::new), // 4
                Map.entry(LeverIds.PLAN, DevelopmentPlanInstrument::new), // 5
                Map.entry(LeverIds.GRANTS, GrantsInstrument::new), // 6
                Map.entry(LeverIds.TALENT, TalentSupportInstrument::new), // 6
                Map.entry(LeverIds.GREEN_CHANNEL, GreenChannelInstrument::new), // 6
                Map.entry(LeverIds.CARRIERS, InnovationCarriersInstrument::new), // 7
                Map.entry(LeverIds.SPACE, QualitySpaceInstrument::new), // 8
                Map.entry(LeverIds.EXPERTS, ThinkTankInstrument::new), // 9
                Map.entry(LeverIds.FUNDS, IndustryFundsInstrument::new), // 10
                Map.entry(LeverIds.CULTIVATION, CultivationInstrument::new), // guarantee 2
                Map.entry(LeverIds.SERVICES, ProducerServicesInstrument::new), // guarantee 3
                Map.entry(LeverIds.MATCHING, IndustryServiceInstrument::new), // guarantee 4
                Map.entry(LeverIds.SUPERVISION, SupervisionInstrument::new)); // guarantee 5
    }

    /** Levers that have an instrument, in the order of the catalogue. */
    public static List<String> levers() {
        return all().stream().map(Map.Entry::getKey).toList();
    }

    /** The instruments of the levers of a scenario, in the order of the catalogue; fails where a lever has none. */
    public static List<Instrument> of(Frame frame) {
        List<Instrument> instruments = new ArrayList<>();
        List<LeverPlan> without = new ArrayList<>(frame.scenario().levers());
        for (var entry : all()) {
            for (LeverPlan plan : frame.scenario().levers()) {
                if (plan.lever().equals(entry.getKey())) {
                    instruments.add(entry.getValue().of(frame, plan));
                    without.remove(plan);
                }
            }
        }
        if (!without.isEmpty()) {
            throw new IllegalStateException("levers without instrument: "
                    + without.stream().map(LeverPlan::lever).toList());
        }
        return List.copyOf(instruments);
    }
}
