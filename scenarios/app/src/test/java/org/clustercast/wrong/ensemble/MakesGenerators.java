package org.clustercast.wrong.ensemble;

import org.apache.commons.rng.core.source64.SplitMix64;

/** Makes a generator of its own. */
final class MakesGenerators {

    long number() {
        return new SplitMix64(1).nextLong();
    }
}
