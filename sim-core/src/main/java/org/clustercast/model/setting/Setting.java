package org.clustercast.model.setting;

import org.clustercast.model.parameters.EntryParameters;
import org.clustercast.model.parameters.ModelParameters;
import org.clustercast.quantity.Elementary;
import org.clustercast.random.Samplers.Pareto;
import org.clustercast.random.Streams;

/**
 * The rules of one replication: what the scenario fixes, the parameters as drawn, what follows from them, and luck by address.
 * Nothing in it changes.
 */
public final class Setting {

    private static final double YI_PER_WAN = 1e-4;

    private final Frame frame;
    private final ModelParameters parameters;
    private final Streams streams;
    private final Trends trends;
    private final Capacity capacity;
    private final double logThreshold;
    private final Pareto newcomerSizes;
    private final Pareto arrivalSizes;

    /** The rules for a scenario and parameters. */
    public Setting(Frame frame, ModelParameters parameters, Streams streams) {
        this.frame = frame;
        this.parameters = parameters;
        this.streams = streams;
        trends = new Trends(frame.scenario(), parameters);
        capacity = new Capacity(parameters.production());
        double threshold = parameters.ladder().aboveScaleEntryYi();
        logThreshold = Elementary.log(threshold);
        EntryParameters entry = parameters.entry();
        double exponent = entry.newcomerSizeExponent();
        newcomerSizes = new Pareto(exponent, parameters.population().reservoirMinimumYi(), threshold);
        arrivalSizes = new Pareto(exponent, entry.arrivalMinimumYi(), entry.arrivalMaximumYi());
    }

    /** What the scenario fixes. */
    public Frame frame() {
        return frame;
    }

    /** Parameters of this replication. */
    public ModelParameters parameters() {
        return parameters;
    }

    /** Luck. */
    public Streams streams() {
        return streams;
    }

    /** Growth trends of this replication. */
    public Trends trends() {
        return trends;
    }

    /** What inputs can carry. */
    public Capacity capacity() {
        return capacity;
    }

    /** Logarithm of the output from which enterprises count, 亿元 a year. */
    public double logThreshold() {
        return logThreshold;
    }

    /** Law of the size of start-ups and spin-offs. */
    public Pareto newcomerSizes() {
        return newcomerSizes;
    }

    /** Law of the output that arrivals promise. */
    public Pareto arrivalSizes() {
        return arrivalSizes;
    }

    /** Output that a square metre can carry in a cluster, 亿元 a year. */
    public double floorProductivity(int cluster) {
        return parameters.space().floorProductivity()[cluster] * YI_PER_WAN;
    }
}
