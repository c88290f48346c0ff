package org.clustercast.model.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.clustercast.model.SmallWorld;
import org.clustercast.parameter.Parameter;
import org.clustercast.parameter.ParameterSet;
import org.clustercast.parameter.Prior;
import org.clustercast.parameter.Scale;
import org.clustercast.random.AddressedStreams;
import org.junit.jupiter.api.Test;

class ParameterDrawTest {

    private static final Prior GROWTH = Prior.of(-0.06, 0.14, 0.34, Scale.IDENTITY);

    @Test
    void drawsFollowThePriorAndCorrelateBetweenClusters() {
        var scenario = SmallWorld.quiet()
                .withCars()
                .uncertain("environment.clusterGrowth", GROWTH)
                .scenario();
        var set = scenario.parameters();
        var draw = new ParameterDraw(set, true);
        var streams = new AddressedStreams(11);
        int chips = set.position("environment", "clusterGrowth", SmallWorld.CHIPS);
        int cars = set.position("environment", "clusterGrowth", SmallWorld.CARS);
        int n = 20_000;
        double below = 0;
        double product = 0;
        double square = 0;
        for (int r = 0; r < n; r++) {
            streams.replication(r);
            double[] values = draw.draw(streams);
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
        double[] values = new ParameterDraw(set, false).draw(new AddressedStreams(1));
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
}
