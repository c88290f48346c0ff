package org.clustercast.parameter;

/** Where the parameter values of a lot come from. */
public interface Draws {

    /** Uniform numbers in (0, 1) of one draw; whoever knows addresses hands them in. */
    interface Uniforms {

        /** The number of a parameter by its position in the set. */
        double own(int position);

        /** A number that several parameters share, by its number from 0. */
        double common(int factor);
    }

    /**
     * The values of a draw in the order of the set.
     *
     * @param draw number of the draw, from 0
     * @param uniforms its uniform numbers
     * @throws DrawOutsideRangeException when a value lies outside the range of its parameter
     */
    double[] values(int draw, Uniforms uniforms);

    /** Weight of a draw among the others, above 0; they are alike unless it says something else. */
    default double weight(int draw) {
        return 1;
    }

    /** What a scenario says: its priors, or every parameter at its stated value. */
    static Draws of(ParameterSet set, boolean uncertain) {
        return uncertain ? new PriorDraws(set) : new StatedValues(set);
    }

    /** Refuses values for which nothing can be computed. */
    static void requireRanges(ParameterSet set, double[] values) {
        for (int i = 0; i < values.length; i++) {
            Parameter parameter = set.all().get(i);
            if (!parameter.range().holds(values[i])) {
                throw new DrawOutsideRangeException(parameter, values[i]);
            }
        }
    }
}
