package org.clustercast.model.parameters;

/**
 * Parameters of the instruments of effort, one record each.
 *
 * @param leadingList parameters of leading-list
 * @param chainMap parameters of chain-map
 * @param attractionList parameters of attraction-list
 * @param developmentPlan parameters of development-plan
 * @param greenChannel parameters of green-channel
 * @param innovationCarriers parameters of innovation-carriers
 * @param thinkTank parameters of expert-think-tank
 * @param coordination parameters of coordination
 * @param cultivation parameters of enterprise-cultivation
 * @param producerServices parameters of producer-services
 * @param industryService parameters of industry-service
 * @param supervision parameters of supervision
 */
public record InstrumentParameters(
        LeadingListParameters leadingList,
        ChainMapParameters chainMap,
        AttractionListParameters attractionList,
        DevelopmentPlanParameters developmentPlan,
        GreenChannelParameters greenChannel,
        InnovationCarriersParameters innovationCarriers,
        ThinkTankParameters thinkTank,
        CoordinationParameters coordination,
        CultivationParameters cultivation,
        ProducerServicesParameters producerServices,
        IndustryServiceParameters industryService,
        SupervisionParameters supervision) {

    public static InstrumentParameters bind(ParameterBinder binder, double[] values) {
        return new InstrumentParameters(
                binder.bind(LeadingListParameters.class, "leading-list", values),
                binder.bind(ChainMapParameters.class, "chain-map", values),
                binder.bind(AttractionListParameters.class, "attraction-list", values),
                binder.bind(DevelopmentPlanParameters.class, "development-plan", values),
                binder.bind(GreenChannelParameters.class, "green-channel", values),
                binder.bind(InnovationCarriersParameters.class, "innovation-carriers", values),
                binder.bind(ThinkTankParameters.class, "expert-think-tank", values),
                binder.bind(CoordinationParameters.class, "coordination", values),
                binder.bind(CultivationParameters.class, "enterprise-cultivation", values),
                binder.bind(ProducerServicesParameters.class, "producer-services", values),
                binder.bind(IndustryServiceParameters.class, "industry-service", values),
                binder.bind(SupervisionParameters.class, "supervision", values));
    }
}
