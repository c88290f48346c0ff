package org.clustercast.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.clustercast.model.SmallWorld;
import org.clustercast.model.parameters.ModelParameters;
import org.clustercast.parameter.Draws;
import org.clustercast.parameter.Parameter;
import org.clustercast.parameter.ParameterSet;
import org.clustercast.parameter.Prior;
import org.clustercast.parameter.PriorDraws;
import org.clustercast.parameter.Scale;
import org.clustercast.parameter.TabledDraws;
import org.clustercast.random.AddressedStreams;
import org.clustercast.random.Lot;
import org.junit.jupiter.api.Test;

/** Where parameter values come from. */
class DrawsTest {

    private static final Prior GROWTH = Prior.of(-0.06, 0.14, 0.34, Scale.IDENTITY);

    @Test
    void drawsFollowThePriorAndCorrelateBetweenClusters() {
        var scenario = SmallWorld.quiet()
                .withCars()
                .uncertain("environment.clusterGrowth", GROWTH)
                .scenario();
        var set = scenario.parameters();
        var draw = new PriorDraws(set);
        var streams = new AddressedStreams(11);
        var uniforms = new LotUniforms(set, streams);
        int chips = set.position("environment", "clusterGrowth", SmallWorld.CHIPS);
        int cars = set.position("environment", "clusterGrowth", SmallWorld.CARS);
        int n = 20_000;
        double below = 0;
        double product = 0;
        double square = 0;
        for (int r = 0; r < n; r++) {
            streams.move(Lot.of(r));
            double[] values = draw.values(r, uniforms);
            below += values[chips] < GROWTH.p05() ? 1 : 0;
            product += (values[chips] - 0.14) * (values[cars] - 0.14);
            square += (values[chips] - 0.14) * (values[chips] - 0.14);
        }
        assertThat(below / n).isCloseTo(0.05, within(0.008));
        // the correlation of the data, 0.3
        assertThat(product / square).isCloseTo(0.3, within(0.03));
    }

    @Test
    void withoutUncertaintyEveryParameterHasItsStatedValue() {
        var set = SmallWorld.quiet()
                .uncertain("environment.clusterGrowth", GROWTH)
                .scenario()
                .parameters();
        double[] values = Draws.of(set, false).values(0, new LotUniforms(set, new AddressedStreams(1)));
        for (int i = 0; i < values.length; i++) {
            assertThat(values[i]).isEqualTo(set.all().get(i).value());
        }
    }

    @Test
    void eitherHalfOfAParameterAloneFails() {
        ParameterSet whole = SmallWorld.quiet().scenario().parameters();
        List<Parameter> missing = new ArrayList<>(whole.all());
        missing.removeIf(p -> p.name().equals("slackUtilisation"));
        assertThatThrownBy(() -> bind(missing))
                .hasMessageContaining("production")
                .hasMessageContaining("slackUtilisation");
        List<Parameter> more = new ArrayList<>(whole.all());
        Parameter some = whole.parameter("production.slackUtilisation");
        more.add(new Parameter(
                "production", "surplus", null, some.label(), some.meaning(), "", 1, null, some.evidence()));
        assertThatThrownBy(() -> bind(more)).hasMessageContaining("surplus");
    }

    private static void bind(List<Parameter> parameters) {
        var set = new ParameterSet(parameters);
        double[] values = set.all().stream().mapToDouble(Parameter::value).toArray();
        ModelParameters.bind(set, values, List.of(SmallWorld.CHIPS));
    }

    /** The draw layer of a lot decides the parameters, whatever the luck. */
    @Test
    void lotsOfOneDrawShareTheParameters() {
        var set = SmallWorld.quiet()
                .uncertain("environment.clusterGrowth", GROWTH)
                .scenario()
                .parameters();
        var streams = new AddressedStreams(11);
        var uniforms = new LotUniforms(set, streams);
        var draws = new PriorDraws(set);
        streams.move(new Lot(4, 1, 9));
        double[] values = draws.values(4, uniforms);
        streams.move(Lot.of(4));
        assertThat(draws.values(4, uniforms)).isEqualTo(values);
        streams.move(new Lot(5, 1, 9));
        assertThat(draws.values(5, uniforms)).isNotEqualTo(values);
    }

    @Test
    void aTableGivesItsRowsInTurnWithTheirWeights() {
        var set = SmallWorld.quiet().scenario().parameters();
        double[] stated = set.all().stream().mapToDouble(Parameter::value).toArray();
        double[] other = stated.clone();
        other[0] += 1e-3;
        var uniforms = new LotUniforms(set, new AddressedStreams(1));
        Draws posterior = TabledDraws.posterior(set, new double[][] {stated, other}, new double[] {1, 3});
        assertThat(posterior.values(0, uniforms)).isEqualTo(stated);
        assertThat(posterior.values(3, uniforms)).isEqualTo(other);
        assertThat(posterior.weight(3)).isEqualTo(3);
        assertThat(TabledDraws.design(set, new double[][] {stated}).weight(7)).isEqualTo(1);
        assertThatThrownBy(() -> TabledDraws.posterior(set, new double[][] {stated}, new double[] {0}))
                .hasMessageContaining("weight 0.0");
        assertThatThrownBy(() -> TabledDraws.design(set, new double[][] {{1}})).hasMessageContaining("1 values");
    }
}
