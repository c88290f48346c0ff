package org.clustercast.loader.resolve;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.quantity.Language;
import org.clustercast.quantity.Quarter;
import org.clustercast.quantity.Text;
import org.clustercast.result.Decimals;

/** Finds that more is given out than there is, and says it in one sentence: what, when, how much, and who claims it. */
final class OverCommitment {

    /** Relative excess that is rounding. */
    static final double TOLERANCE = 1e-6;

    private static final int DIGITS = 9;
    private static final int MOST_NAMED = 8;
    /** Name of all claimants that are not named. */
    private static final String OTHERS = "others";

    private final KeyNames names;
    private final Problems problems;

    OverCommitment(KeyNames names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    /**
     * A resource that is given out.
     *
     * @param id name of the resource: a lever, a park, a tier
     * @param unit unit of the amounts
     * @param place where the available amount stands, or where it is given out
     */
    record Resource(String id, String unit, Place place) {}

    /** Whether an allocated amount exceeds what is available by more than rounding. */
    static boolean exceeds(double allocated, double available) {
        return allocated > available + TOLERANCE * Math.max(available, TOLERANCE);
    }

    /**
     * Adds the problem of a quarter.
     *
     * @param resource what is given out
     * @param quarter first quarter with too much
     * @param available what there is
     * @param claims what each claimant gets, by its English name
     */
    void report(Resource resource, Quarter quarter, double available, Map<String, Double> claims) {
        double allocated = Decimals.sum(
                claims.values().stream().mapToDouble(Double::doubleValue).toArray());
        List<Map.Entry<String, Double>> largest = claims.entrySet().stream()
                .filter(claim -> claim.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .toList();
        problems.add(
                "resource.over",
                resource.place(),
                names.text(resource.id()),
                quarter,
                number(allocated),
                names.counted(resource.unit()),
                number(available),
                number(allocated - available),
                new Text(claimants(largest, Language.ZH, "、"), claimants(largest, Language.EN, ", ")));
    }

    /** The largest claimants by name, the others together. */
    private String claimants(List<Map.Entry<String, Double>> claims, Language language, String between) {
        String named = claims.stream()
                .limit(MOST_NAMED)
                .map(claim -> names.name(claim.getKey(), language) + " " + number(claim.getValue()))
                .collect(Collectors.joining(between));
        double others = claims.stream()
                .skip(MOST_NAMED)
                .mapToDouble(Map.Entry::getValue)
                .sum();
        String rest = names.name(OTHERS, language);
        return others > 0 ? named + between + rest + " " + number(others) : named;
    }

    private static String number(double value) {
        return Decimals.text(Decimals.rounded(value, DIGITS));
    }
}
