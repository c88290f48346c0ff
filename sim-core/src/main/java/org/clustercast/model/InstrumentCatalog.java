package org.clustercast.model;

import java.util.List;

/**
 * The instruments: the ten of the document's chapter four and its five guarantees. Coordination comes first, for the others
 * deliver within the capacity that it gives; supervision comes last, for it looks at what they deliver.
 */
final class InstrumentCatalog {

    private InstrumentCatalog() {}

    /** New instances for a world. */
    static List<Instrument> all() {
        return List.of(
                new CoordinationInstrument(), // guarantee 1
                new LeadingListInstrument(), // 1
                new ChainMapInstrument(), // 2
                new AttractionListInstrument(), // 3
                new KeyProjectsInstrument(), // 4
                new DevelopmentPlanInstrument(), // 5
                new GrantsInstrument(), // 6
                new TalentSupportInstrument(), // 6
                new GreenChannelInstrument(), // 6
                new InnovationCarriersInstrument(), // 7
                new QualitySpaceInstrument(), // 8
                new ThinkTankInstrument(), // 9
                new IndustryFundsInstrument(), // 10
                new CultivationInstrument(), // guarantee 2
                new ProducerServicesInstrument(), // guarantee 3
                new IndustryServiceInstrument(), // guarantee 4
                new SupervisionInstrument()); // guarantee 5
    }
}
