package org.clustercast.wrong.random;

import ec.util.MersenneTwisterFast;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.util.FastMath;

/** Draws luck in every way that has no address. */
final class DrawsAnyhow {

    double math() {
        return Math.random();
    }

    DoubleSupplier reference() {
        return Math::random;
    }

    double strictMath() {
        return StrictMath.random();
    }

    double fastMath() {
        return FastMath.random();
    }

    Object random() {
        return new Random(1);
    }

    Object splittable() {
        return new SplittableRandom(1);
    }

    Object secure() {
        return new SecureRandom();
    }

    int local() {
        return ThreadLocalRandom.current().nextInt();
    }

    Object twister() {
        return new MersenneTwisterFast(1);
    }

    Object well() {
        return new Well19937c(1);
    }

    Object unique() {
        return UUID.randomUUID();
    }

    void shuffle(List<String> names) {
        Collections.shuffle(names);
    }
}
