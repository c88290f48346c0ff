package org.clustercast.model.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.clustercast.model.parameters.ProductionParameters;
import org.clustercast.verification.ReferenceValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * LIM-15: capacity against values computed elsewhere, and its two limits. The row's own two-input functions with unequal
 * shares are none of the model's: here are three inputs with equal shares.
 */
class CapacityTest {

    private static Capacity withElasticity(double elasticity) {
        double[] one = {1};
        return new Capacity(new ProductionParameters(elasticity, one, one, one, one, 0.75));
    }

    private static double output(List<Double> inputs, double elasticity) {
        return withElasticity(elasticity).ces(inputs.get(0), inputs.get(1), inputs.get(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "4", "5", "6", "7"})
    void agreesWithAnIndependentComputation(String number) {
        String check = "LIM-15-" + number;
        List<Double> inputs = ReferenceValues.numbers(check, "inputs");
        double expected = ReferenceValues.number(check, "output");
        // near Cobb-Douglas the exponent 1 / rho is large and takes digits away
        double tolerance = number.equals("7") ? 1e-10 : 1e-12;
        assertThat(output(inputs, inputs.get(3)) / expected).isCloseTo(1, within(tolerance));
    }

    @Test
    void withoutSubstitutionTheLeastInputDecides() {
        List<Double> inputs = ReferenceValues.numbers("LIM-15-6", "inputs");
        assertThat(output(inputs, 1e-3)).isCloseTo(40, within(0.05));
        // negative control: at the default elasticity the others help
        assertThat(output(inputs, 0.35)).isGreaterThan(45);
    }

    @Test
    void nearUnitElasticityItIsTheGeometricMean() {
        List<Double> inputs = ReferenceValues.numbers("LIM-15-8", "inputs");
        double expected = ReferenceValues.number("LIM-15-8", "output");
        assertThat(output(inputs, 0.9999) / expected).isCloseTo(1, within(1e-5));
        assertThat(output(inputs, 0.35) / expected).isLessThan(0.99);
    }

    @Test
    void isHomogeneousAndRisesWithEachInput() {
        var capacity = withElasticity(0.35);
        double base = capacity.ces(0.6, 0.7, 0.8);
        assertThat(capacity.ces(6e7, 7e7, 8e7)).isCloseTo(base * 1e8, within(1e-5));
        assertThat(capacity.ces(0.61, 0.7, 0.8)).isGreaterThan(base);
        assertThat(capacity.ces(0.6, 0.71, 0.8)).isGreaterThan(base);
        assertThat(capacity.ces(0.6, 0.7, 0.81)).isGreaterThan(base);
        assertThat(capacity.ces(0.8, 0.6, 0.7)).isCloseTo(base, within(1e-15));
        assertThat(capacity.ces(0, 5, 5)).isZero();
    }
}
