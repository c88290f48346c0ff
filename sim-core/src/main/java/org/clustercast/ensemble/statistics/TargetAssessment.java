package org.clustercast.ensemble.statistics;

/**
 * How likely a target is: hits of finished replications, with the simulation error.
 *
 * @param hits replications that hit it
 * @param finished finished replications
 * @param failed failed replications
 * @param probability share of the finished ones that hit it; NaN when none finished
 * @param interval Wilson 95 %: the simulation error of the probability, never confidence in the forecast; with failed
 *     replications widened to hold whether all of them missed or all hit
 */
public record TargetAssessment(int hits, int finished, int failed, double probability, Interval interval) {

    /** Assesses hits of finished replications while others failed. */
    public static TargetAssessment of(int hits, int finished, int failed) {
        double probability = finished == 0 ? Double.NaN : hits / (double) finished;
        Interval allMissed = WilsonInterval.of(hits, finished + failed);
        Interval allHit = WilsonInterval.of(hits + failed, finished + failed);
        Interval interval = WilsonInterval.of(hits, finished).and(allMissed).and(allHit);
        return new TargetAssessment(hits, finished, failed, probability, interval);
    }

    /** Assesses outputs, 亿元, against a target, at full precision. */
    public static TargetAssessment of(double[] outputsYi, double targetYi, int failed) {
        int hits = 0;
        for (double output : outputsYi) {
            if (output >= targetYi) {
                hits++;
            }
        }
        return of(hits, outputsYi.length, failed);
    }

    /** Mean of what is missing to the target, nothing where it is hit; NaN for no outputs. */
    public static double meanShortfall(double[] outputsYi, double targetYi) {
        double sum = 0;
        for (double output : outputsYi) {
            sum += Math.max(0, targetYi - output);
        }
        return outputsYi.length == 0 ? Double.NaN : sum / outputsYi.length;
    }
}
