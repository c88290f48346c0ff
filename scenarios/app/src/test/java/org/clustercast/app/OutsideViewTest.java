package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.clustercast.district.Cluster;
import org.clustercast.policy.Target;
import org.clustercast.scenario.Scenario;
import org.clustercast.scenario.ScenarioVariant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The ordinary world against what is known about it from outside. */
class OutsideViewTest {

    private static final int REPLICATIONS = 800;
    private static final double ONE_POINT = 0.01;
    private static final int QUARTERS_TO_END_OF_2026 = 12;

    private static Scenario ordinary;
    private static Ensemble atMedians;

    @BeforeAll
    static void runTheOrdinaryWorld() throws Exception {
        ordinary = Cli.loader().load("baseline", Path.of(""), List.of(), OptionalLong.empty());
        // the priors are about growth without the named projects that the trend does not contain: those come on top
        Scenario trend = ScenarioVariant.of(ordinary.sure()).projects(List.of()).scenario();
        atMedians = Ensemble.run(trend, REPLICATIONS);
    }

    private static double median(String parameter) {
        return ordinary.parameters().parameter(parameter).value();
    }

    /**
     * Growth of mean output over 2024–2025 against the prior median of each cluster's growth, which holds in full until
     * the end of 2025. Parameters are at their medians: mean growth over a prior lies above growth at its median.
     */
    @Test
    void eachClusterGrowsAtFirstAsItsPriorSays() {
        SoftAssertions soft = new SoftAssertions();
        for (int c = 0; c < ordinary.clusters().size(); c++) {
            Cluster cluster = ordinary.clusters().get(c);
            double mean = Ensemble.mean(atMedians.output(c, 2025));
            double growth = StrictMath.sqrt(mean / cluster.base().outputYi()) - 1;
            double expected = median("environment.clusterGrowth." + cluster.id());
            soft.assertThat(Math.abs(growth - expected))
                    .as("%s grows by %.4f a year, prior median %.4f", cluster.id(), growth, expected)
                    .isLessThan(ONE_POINT);
        }
        soft.assertAll();
    }

    @Test
    void enterprisesAboveScaleGrowByTenPercentAYearInNumber() {
        double base = 0;
        for (Cluster cluster : ordinary.clusters()) {
            base += cluster.base().enterprisesAboveScale();
        }
        double after = atMedians.districtMean("enterprises-above-scale", QUARTERS_TO_END_OF_2026 - 1);
        assertThat(StrictMath.cbrt(after / base) - 1).isBetween(0.08, 0.12);
    }

    @Test
    void clustersWithoutANumberInTheDocumentHaveNoTarget() {
        TreeMap<String, Integer> targets = new TreeMap<>();
        for (Target target : ordinary.targets()) {
            targets.merge(target.cluster(), 1, Integer::sum);
        }
        assertThat(targets.keySet())
                .containsExactlyInAnyOrder(
                        "connected-vehicles",
                        "semiconductors",
                        "medical-devices",
                        "biomedicine",
                        "new-energy",
                        "smart-terminals");
        assertThat(targets.values()).containsOnly(2);
    }
}
