package org.clustercast.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.clustercast.random.Lot;

/**
 * Lots on which variants are evaluated, in order; more can be added later behind those that are there.
 *
 * @param all the lots, at least one, no two alike
 */
public record Lots(List<Lot> all) {

    public Lots {
        all = List.copyOf(all);
        if (all.isEmpty() || all.stream().distinct().count() != all.size()) {
            throw new IllegalArgumentException("lots must be some, and different: " + all.size());
        }
    }

    /** The lots of replications 0 to one less than a number. */
    public static Lots first(int number) {
        return new Lots(IntStream.range(0, number).mapToObj(Lot::of).toList());
    }

    /**
     * Every draw of parameters with every luck, draw by draw: the design in which both can be told apart. The luck of
     * projects goes with the other luck.
     *
     * @param draws number of draws
     * @param lucks number of lucks
     */
    public static Lots crossed(int draws, int lucks) {
        List<Lot> all = new ArrayList<>();
        for (int draw = 0; draw < draws; draw++) {
            for (int luck = 0; luck < lucks; luck++) {
                all.add(new Lot(draw, luck, luck));
            }
        }
        return new Lots(all);
    }

    /** Number of lots. */
    public int size() {
        return all.size();
    }
}
