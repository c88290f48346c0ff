package org.clustercast.model.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.clustercast.district.BasePopulation.Member;
import org.clustercast.district.LadderTier;
import org.clustercast.model.SmallWorld;
import org.junit.jupiter.api.Test;

class PopulationBuilderTest {

    @Test
    void sizesSumToTheTotalAndFallFromTheLargest() {
        double[] sizes = PopulationBuilder.sizes(77, 80.85, 0.2, 6);
        assertThat(Arrays.stream(sizes).sum()).isCloseTo(80.85, within(1e-9));
        for (int k = 1; k < sizes.length; k++) {
            assertThat(sizes[k]).isLessThanOrEqualTo(sizes[k - 1]);
        }
        assertThat(sizes[76]).isGreaterThan(0.19);
        assertThat(sizes[0]).isLessThan(6.1);
    }

    @Test
    void anImpossibleTotalIsRefused() {
        assertThatThrownBy(() -> PopulationBuilder.sizes(10, 1, 0.2, 6)).hasMessageContaining("cannot share");
    }

    @Test
    void aClustersMembersReproduceCountsAndOutput() {
        var run = SmallWorld.quiet().anchor(200, 0.25).run();
        var members = run.world().population().clusters().get(0);
        assertThat(members.stream().filter(Member::aboveScale).count()).isEqualTo(41);
        assertThat(members.stream()
                        .filter(Member::aboveScale)
                        .mapToDouble(Member::outputYi)
                        .sum())
                .isCloseTo(300, within(1e-9));
        assertThat(members.get(0).anchor()).isTrue();
        assertThat(members.get(0).localPhysicalShare()).isEqualTo(0.25);
        assertThat(members.stream().filter(m -> m.tier() == LadderTier.LISTED).count())
                .isEqualTo(3);
        assertThat(members.stream()
                        .filter(m -> m.tier() == LadderTier.LITTLE_GIANT)
                        .count())
                .isEqualTo(2);
        assertThat(members.stream().filter(m -> !m.aboveScale()))
                .allSatisfy(m -> assertThat(m.outputYi()).isBetween(0.1, 0.2));
    }

    @Test
    void bookedElsewhereMeansThatOnlyTheLocalPartIsBound() {
        var run = SmallWorld.quiet().anchor(200, 0.25).run();
        run.begin(0);
        run.playQuarter();
        var e = run.world().state().enterprises();
        // a backlog of 0.6 binds the local quarter only
        assertThat(e.outputYi[0] / e.demandYi[0]).isCloseTo(0.75 + 0.25 * 0.6, within(1e-9));
    }
}
