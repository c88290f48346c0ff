package org.clustercast.engine;

import org.clustercast.parameter.Draws;
import org.clustercast.parameter.ParameterSet;
import org.clustercast.random.Keys;
import org.clustercast.random.Purpose;
import org.clustercast.random.Streams;

/** Uniform numbers for draws of parameters, by the ids of the parameters, of the lot that the streams stand at. */
final class LotUniforms implements Draws.Uniforms {

    private final Streams streams;
    private final long[] keys;

    LotUniforms(ParameterSet set, Streams streams) {
        this.streams = streams;
        keys = set.all().stream().mapToLong(p -> Keys.of(p.id())).toArray();
    }

    @Override
    public double own(int position) {
        return streams.uniform(Purpose.PARAMETER, 0, keys[position], 0);
    }

    @Override
    public double common(int factor) {
        return streams.uniform(Purpose.COMMON_GROWTH, 0, factor, 0);
    }
}
