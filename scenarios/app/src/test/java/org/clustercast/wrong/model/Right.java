package org.clustercast.wrong.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.math3.util.FastMath;

/** Does everything in the right way, so that a rule that blames it is too wide. */
final class Right {

    private static final int LIMIT = 3;

    private double level;

    Map<String, Long> counts(List<String> names) {
        return new LinkedHashMap<>(
                names.stream().collect(Collectors.groupingBy(n -> n, TreeMap::new, Collectors.counting())));
    }

    Map<String, Integer> lengths(List<String> names) {
        return names.stream().collect(Collectors.toMap(n -> n, String::length, Math::max, TreeMap::new));
    }

    double settle(double x) {
        level = Math.max(Math.sqrt(Math.abs(x)), Math.min(LIMIT, Math.floor(x))) + StrictMath.exp(x) + FastMath.log(x);
        return level;
    }
}
