package org.clustercast.loader.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.policy.Claim;
import org.clustercast.policy.Excess;
import org.clustercast.quantity.Language;
import org.clustercast.quantity.Text;
import org.clustercast.result.Decimals;
import org.clustercast.scenario.TimeSpan;

/** Says in one sentence that more is given out than there is: what, when, how much, and who claims it. */
final class OverCommitment {

    private static final int DIGITS = 9;
    private static final int MOST_NAMED = 8;
    /** Name of all claimants that are not named. */
    private static final String OTHERS = "others";

    private final KeyNames names;
    private final TimeSpan span;
    private final Problems problems;

    OverCommitment(KeyNames names, TimeSpan span, Problems problems) {
        this.names = names;
        this.span = span;
        this.problems = problems;
    }

    /**
     * Adds the problem of a quarter.
     *
     * @param excess the first excess of the resource
     * @param place where the available amount stands, or where it is given out
     */
    void report(Excess excess, Place place) {
        double allocated =
                Decimals.sum(excess.claims().stream().mapToDouble(Claim::amount).toArray());
        List<Claim> largest = excess.claims().stream()
                .filter(claim -> claim.amount() > 0)
                .sorted(Comparator.comparingDouble(Claim::amount).reversed())
                .toList();
        problems.add(
                "resource.over",
                place,
                names.text(excess.place().isEmpty() ? excess.resource() : excess.place()),
                span.start().plus(excess.quarter()),
                number(allocated),
                names.counted(excess.unit()),
                number(excess.available()),
                number(allocated - excess.available()),
                new Text(claimants(largest, Language.ZH, "、"), claimants(largest, Language.EN, ", ")));
    }

    /** The largest claimants by name, the others together. */
    private String claimants(List<Claim> claims, Language language, String between) {
        String named = claims.stream()
                .limit(MOST_NAMED)
                .map(claim -> names.name(claim.claimant(), language) + " " + number(claim.amount()))
                .collect(Collectors.joining(between));
        double others =
                claims.stream().skip(MOST_NAMED).mapToDouble(Claim::amount).sum();
        String rest = names.name(OTHERS, language);
        return others > 0 ? named + between + rest + " " + number(others) : named;
    }

    private static String number(double value) {
        return Decimals.text(Decimals.rounded(value, DIGITS));
    }
}
