package org.clustercast.parameter;

/** Every parameter has its stated value in every draw. */
public final class StatedValues implements Draws {

    private final ParameterSet set;

    /** The values of a set. */
    public StatedValues(ParameterSet set) {
        this.set = set;
    }

    @Override
    public double[] values(int draw, Uniforms uniforms) {
        double[] values = set.all().stream().mapToDouble(Parameter::value).toArray();
        Draws.requireRanges(set, values);
        return values;
    }
}
