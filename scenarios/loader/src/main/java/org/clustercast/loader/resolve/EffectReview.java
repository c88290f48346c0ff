package org.clustercast.loader.resolve;

import java.util.List;
import java.util.stream.Stream;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.loader.data.LeverDefinition;
import org.clustercast.loader.data.LeverDefinition.Mechanism;
import org.clustercast.parameter.Parameter;
import org.clustercast.policy.LeverPlan;
import org.clustercast.scenario.NoEffect;
import org.clustercast.scenario.Scenario;
import org.clustercast.scenario.Switches;

/**
 * Of what was found to have no effect, that which a scenario uses and leaves as the data define it. What the scenario
 * changes itself, a parameter of the lever or the project, was not tried and nothing is said of it.
 */
final class EffectReview {

    private final DistrictData district;
    private final Scenario scenario;

    private EffectReview(DistrictData district, Scenario scenario) {
        this.district = district;
        this.scenario = scenario;
    }

    static List<NoEffect> of(DistrictData district, Scenario scenario) {
        EffectReview review = new EffectReview(district, scenario);
        return district.noEffects().stream().filter(review::holds).toList();
    }

    private boolean holds(NoEffect known) {
        return switch (known.kind()) {
            case LEVER -> isUsed(known.id());
            case PART -> isUsed(known.lever());
            case PROJECT ->
                scenario.projects().stream()
                        .anyMatch(plan -> plan.exists()
                                && plan.project().id().equals(known.id())
                                && district.projects().contains(plan.project()));
            case EVENT ->
                scenario.events().stream().anyMatch(event -> known.id().equals(scenario.id() + "." + event.id()));
            case SWITCH -> !scenario.switches().equals(Switches.usual());
        };
    }

    private boolean isUsed(String lever) {
        LeverPlan plan = scenario.lever(lever);
        return plan.on() && !plan.isNil() && hasParametersOfTheData(lever);
    }

    private boolean hasParametersOfTheData(String lever) {
        Mechanism mechanism = district.levers().stream()
                .filter(definition -> definition.id().equals(lever))
                .map(LeverDefinition::mechanism)
                .findFirst()
                .orElseThrow();
        List<String> stems = Stream.of(mechanism.costs(), mechanism.lags(), mechanism.saturation(), mechanism.effects())
                .flatMap(List::stream)
                .toList();
        return of(stems, district.parameters().all())
                .equals(of(stems, scenario.parameters().all()));
    }

    private static List<Parameter> of(List<String> stems, List<Parameter> all) {
        return all.stream()
                .filter(p -> stems.contains(p.group() + "." + p.name()))
                .toList();
    }
}
