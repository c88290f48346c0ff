package org.clustercast.experiment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.clustercast.random.Lot;

/** Responses by variant and lot. Filled by an evaluator; whoever asked only reads. */
public final class ResponseBlock {

    private final Lots lots;
    private final int width;
    private final double[][] values;
    private final List<BitSet> done = new ArrayList<>();
    private final List<LotFailure> failures = new ArrayList<>();

    /** A block without any response yet, for an evaluator to fill. */
    public static ResponseBlock empty(int variants, Lots lots, Response what) {
        return new ResponseBlock(variants, lots, what.width());
    }

    ResponseBlock(int variants, Lots lots, int width) {
        this.lots = lots;
        this.width = width;
        values = new double[variants][lots.size() * width];
        for (int v = 0; v < variants; v++) {
            done.add(new BitSet(lots.size()));
        }
    }

    /** Takes in the response of a variant in a lot, by their positions; from any thread. */
    public synchronized void put(int variant, int lot, double[] response) {
        System.arraycopy(response, 0, values[variant], lot * width, width);
        done.get(variant).set(lot);
    }

    /** Takes in the failure of a variant in a lot; from any thread. */
    public void fail(int variant, Lot lot, String message) {
        fail(new LotFailure(variant, lot, message));
    }

    /** Takes in a failure; from any thread. */
    synchronized void fail(LotFailure failure) {
        failures.add(failure);
    }

    /** Number of variants. */
    public int variants() {
        return values.length;
    }

    /** The lots. */
    public Lots lots() {
        return lots;
    }

    /** Whether a variant has finished in a lot, by its position. */
    public boolean has(int variant, int lot) {
        return done.get(variant).get(lot);
    }

    /** Positions of the lots in which a variant has finished, in order. */
    public List<Integer> finished(int variant) {
        return done.get(variant).stream().boxed().toList();
    }

    /** Positions of the lots in which all variants have finished, in order. */
    public List<Integer> finishedInAll() {
        return IntStream.range(0, lots.size())
                .filter(lot -> done.stream().allMatch(of -> of.get(lot)))
                .boxed()
                .toList();
    }

    /** Whether every variant has finished or failed in every lot. */
    public boolean isWhole() {
        int there = done.stream().mapToInt(BitSet::cardinality).sum();
        return there + failures.size() == values.length * lots.size();
    }

    /** Failures, by variant and lot. */
    public List<LotFailure> failures() {
        return failures.stream()
                .sorted((a, b) -> a.variant() != b.variant()
                        ? Integer.compare(a.variant(), b.variant())
                        : Integer.compare(
                                lots.all().indexOf(a.lot()), lots.all().indexOf(b.lot())))
                .toList();
    }

    /** Number of lots that failed in a variant. */
    public int failed(int variant) {
        return (int) failures.stream().filter(f -> f.variant() == variant).count();
    }

    /**
     * One number of a variant in a lot.
     *
     * @throws IllegalArgumentException when the variant has not finished in it
     */
    public double value(int variant, int lot, int column) {
        if (!has(variant, lot)) {
            throw new IllegalArgumentException("variant " + variant + " has not finished in lot "
                    + lots.all().get(lot));
        }
        return values[variant][lot * width + column];
    }

    /** One number of a variant in the lots in which it has finished, in their order. */
    public double[] column(int variant, int column) {
        return column(variant, column, finished(variant));
    }

    /** One number of a variant in some lots in which it has finished. */
    public double[] column(int variant, int column, List<Integer> in) {
        return in.stream().mapToDouble(lot -> value(variant, lot, column)).toArray();
    }
}
