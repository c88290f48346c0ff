package org.clustercast.loader.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.shape.View;
import org.clustercast.loader.tree.Node;
import org.clustercast.quantity.Quarter;
import org.clustercast.scenario.TimeSpan;

/**
 * The time of a scenario. A scenario may shorten the span of what it extends: what the base states for later quarters is
 * then not wrong, it only has no effect. What a file states itself must lie within the span as that file leaves it.
 *
 * @param span simulated quarters
 * @param ends by file, the end of the span as that file leaves it
 */
record Horizon(TimeSpan span, Map<String, Quarter> ends) {

    private static final String SPAN = "span";
    private static final String END = "end";

    Horizon {
        ends = Map.copyOf(ends);
    }

    /** The time of a scenario whose files all have the same. */
    static Horizon of(TimeSpan span) {
        return new Horizon(span, Map.of());
    }

    /**
     * The time of a chain of files.
     *
     * @param layers the files, the one that was named first, then what it extends, and so on
     */
    static Horizon of(TimeSpan span, List<Node.Mapping> layers) {
        Map<String, Quarter> ends = new HashMap<>();
        Quarter end = span.end();
        for (int i = layers.size() - 1; i >= 0; i--) {
            end = statedEnd(layers.get(i)).orElse(end);
            ends.merge(layers.get(i).place().file(), end, Horizon::later);
        }
        return new Horizon(span, ends);
    }

    private static Optional<Quarter> statedEnd(Node.Mapping layer) {
        return new View(layer)
                .find(SPAN)
                .filter(stated -> stated.has(END))
                .map(stated -> Quarter.parse(stated.text(END)));
    }

    private static Quarter later(Quarter one, Quarter other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** The last quarter for which something may be stated at a place. */
    Quarter last(Place place) {
        return later(span.end(), ends.getOrDefault(place.file(), span.end()));
    }

    /** Whether something may be stated for a quarter at a place. */
    boolean holds(Quarter quarter, Place place) {
        return quarter.compareTo(span.start()) >= 0 && quarter.compareTo(last(place)) <= 0;
    }

    /** Whether something may be stated for a year at a place. */
    boolean holdsYear(int year, Place place) {
        return year >= span.start().year() && year <= last(place).year();
    }
}
