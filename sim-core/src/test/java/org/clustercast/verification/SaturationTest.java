package org.clustercast.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import org.clustercast.district.Accounts;
import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Property 6, last sentence: with the delivery capacity of teams fixed, {@code delivered = C (1 - e^(-requested / C))} for
 * each instrument; without a limit what is delivered is proportional to what is asked for.
 */
class SaturationTest {

    private static final int QUARTERS = 16;
    private static final double NO_LIMIT = 1e9;

    /** An instrument: an addition to its base flow, what of it shows, and its base flow summed over all keys. */
    private enum Instrument {
        GRANTS(LeverIds.GRANTS, "grant", new double[] {3}, 5, a -> a.grantsYi[0]),
        FUNDS(LeverIds.FUNDS, "fund", new double[] {3}, 5, a -> a.fundsYi[0]),
        SPACE(LeverIds.SPACE, "space", new double[] {4}, 20, a -> a.spaceWanSqm[0]),
        TALENT(LeverIds.TALENT, "talent", new double[] {0, 0.01}, 2, a -> a.recruits[0]);

        private final String lever;
        private final String capacity;
        private final double[] addition;
        private final double base;
        private final ToDoubleFunction<Accounts> delivered;

        Instrument(
                String lever, String capacity, double[] addition, double base, ToDoubleFunction<Accounts> delivered) {
            this.lever = lever;
            this.capacity = "policy." + capacity + "DeliveryMultiple";
            this.addition = addition;
            this.base = base;
            this.delivered = delivered;
        }

        private double requested() {
            double sum = 0;
            for (double part : addition) {
                sum += part;
            }
            return sum;
        }

        /** Delivered over the horizon when a multiple of the addition is asked for. */
        double delivered(double times, double multiple) {
            double[] asked = addition.clone();
            for (int k = 0; k < asked.length; k++) {
                asked[k] *= times;
            }
            var run = SmallWorld.quiet()
                    .with("environment.clusterGrowth", 0.1)
                    .with(capacity, multiple)
                    .adding(lever, asked)
                    .run();
            run.begin(0);
            double sum = 0;
            for (int t = 0; t < QUARTERS; t++) {
                run.playQuarter();
                sum += delivered.applyAsDouble(run.world().state().accounts());
            }
            return sum;
        }
    }

    @ParameterizedTest
    @EnumSource
    void deliveryFollowsTheSaturationCurve(Instrument instrument) {
        double requested = instrument.requested();
        // capacity of as much as is asked for
        double multiple = requested / instrument.base;
        double free = instrument.delivered(1, NO_LIMIT);
        assertThat(free).isPositive();
        for (double times : new double[] {0.5, 1, 2, 4}) {
            double expected = free * (1 - StrictMath.exp(-times));
            assertThat(instrument.delivered(times, multiple) / expected)
                    .as("%s x %s", instrument, times)
                    .isCloseTo(1, within(1e-6));
        }
    }

    @ParameterizedTest
    @EnumSource
    void twiceTheRequestIsLessThanTwiceDeliveredAndNeverAboveCapacity(Instrument instrument) {
        double multiple = instrument.requested() / instrument.base;
        double one = instrument.delivered(1, multiple);
        double two = instrument.delivered(2, multiple);
        assertThat(two).isGreaterThan(one).isLessThan(1.9 * one);
        assertThat(instrument.delivered(20, multiple)).isLessThan(instrument.delivered(1, NO_LIMIT) * (1 + 1e-6));
        // negative control: without a limit of capacity nothing saturates
        double free = instrument.delivered(2, NO_LIMIT) / instrument.delivered(1, NO_LIMIT);
        assertThat(free).isCloseTo(2, within(1e-6));
    }
}
