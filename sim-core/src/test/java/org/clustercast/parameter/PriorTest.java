package org.clustercast.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PriorTest {

    @Test
    void theThreeNumbersHoldOnEveryScale() {
        for (Prior prior : new Prior[] {
            Prior.of(-0.06, 0.14, 0.34, Scale.IDENTITY),
            Prior.of(1, 2, 4, Scale.LOG),
            Prior.of(0.3, 0.6, 0.9, Scale.LOGIT),
            Prior.of(0.05, 0.5, 0.6, Scale.LOGIT)
        }) {
            assertThat(prior.quantile(0.05)).isCloseTo(prior.p05(), within(1e-12));
            assertThat(prior.quantile(0.5)).isCloseTo(prior.median(), within(1e-12));
            assertThat(prior.quantile(0.95)).isCloseTo(prior.p95(), within(1e-12));
        }
    }

    @Test
    void quantilesRiseAndStayWithinTheBounds() {
        var prior = new Prior(-0.1, 0.1, 0.3, Scale.IDENTITY, -0.2, 0.35);
        double last = -1;
        for (double u = 1e-9; u < 1; u += 1e-3) {
            double x = prior.quantile(u);
            assertThat(x).isGreaterThan(last).isBetween(-0.2, 0.35);
            last = x;
        }
    }

    @Test
    void truncationCutsTheTailsAndNothingElse() {
        var wide = Prior.of(-1, 0, 1, Scale.IDENTITY);
        var cut = new Prior(-1, 0, 1, Scale.IDENTITY, -1, 1);
        // the middle of a symmetric cut law is unchanged
        assertThat(cut.quantile(0.5)).isCloseTo(wide.quantile(0.5), within(1e-12));
        assertThat(cut.quantile(0.25)).isCloseTo(wide.quantile(0.05 + 0.25 * 0.9), within(1e-12));
    }

    @Test
    void aSurePriorHasOneValue() {
        assertThat(Prior.fixed(0.7).quantile(0.01)).isEqualTo(0.7);
        assertThat(Prior.fixed(0.7).quantile(0.99)).isEqualTo(0.7);
    }

    @Test
    void wrongOrderAndWrongScaleAreRefused() {
        assertThatThrownBy(() -> Prior.of(2, 1, 3, Scale.IDENTITY)).hasMessageContaining("p05 <= median <= p95");
        assertThatThrownBy(() -> Prior.of(0, 1, 2, Scale.LOG)).hasMessageContaining("do not fit the scale LOG");
        assertThatThrownBy(() -> Prior.of(0.1, 0.5, 1, Scale.LOGIT)).hasMessageContaining("do not fit the scale LOGIT");
        assertThatThrownBy(() -> new Prior(0, 1, 2, Scale.IDENTITY, 1.5, 3)).hasMessageContaining("must lie within");
    }
}
