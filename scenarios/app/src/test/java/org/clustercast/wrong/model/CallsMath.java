package org.clustercast.wrong.model;

import java.util.function.DoubleUnaryOperator;

/** Calls functions whose last bits depend on machine and compiler. */
final class CallsMath {

    double exp(double x) {
        return Math.exp(x);
    }

    double log(double x) {
        return Math.log(x);
    }

    double pow(double x) {
        return Math.pow(x, 0.5);
    }

    double cbrt(double x) {
        return Math.cbrt(x);
    }

    DoubleUnaryOperator reference() {
        return Math::sin;
    }

    DoubleUnaryOperator insideLambda() {
        return x -> 1 + Math.cos(x);
    }
}
