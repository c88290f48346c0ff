package org.clustercast.loader.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.shape.Shape;
import org.clustercast.loader.shape.ValueRule;
import org.clustercast.loader.shape.View;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.policy.ResourceAccount;
import org.clustercast.policy.ResourceBook;

/**
 * Tells the book of resources what the scenario says there is: money, people of the administration, floor space by park
 * and talent by tier, quarter by quarter. Too much stops the run; what nobody gets is booked.
 */
final class ResourceCheck {

    private final Horizon horizon;
    private final Problems problems;
    private final OverCommitment overCommitment;

    ResourceCheck(Horizon horizon, KeyNames names, Problems problems) {
        this.horizon = horizon;
        this.problems = problems;
        overCommitment = new OverCommitment(names, horizon.span(), problems);
    }

    /** What a scenario may say about what there is. */
    static Shape shape(List<String> parks, List<String> tiers, ValueRule amount, Shape assumption) {
        Shape amounts = Schedule.shape(amount);
        return Shape.fields()
                .optional(ResourceBook.FUNDING, amounts)
                .optional(ResourceBook.SPACE, new Shape.Entries(new Shape.KeyRule.Known(parks), amounts))
                .optional(ResourceBook.TALENT, new Shape.Entries(new Shape.KeyRule.Known(tiers), amounts))
                .optional(ResourceBook.OFFICIALS, amounts)
                .optional("assumption", assumption)
                .build();
    }

    /** The book with what there is; over-commitment is a problem. */
    ResourceBook check(Optional<View> stated, ResourceBook levers) {
        ResourceBook book = levers;
        for (ResourceAccount account : levers.accounts()) {
            String resource = account.resource();
            String place = account.place();
            String field = place.isEmpty() ? resource : place;
            Optional<View> limits = stated.flatMap(view -> place.isEmpty() ? stated : view.find(resource))
                    .filter(view -> view.has(field));
            if (limits.isPresent()) {
                View view = limits.get();
                book = book.limited(resource, place, available(view.view(field), book.practice(resource, place)));
                book.excesses(resource, place).stream()
                        .findFirst()
                        .ifPresent(excess -> overCommitment.report(excess, view.place(field)));
            }
        }
        return book;
    }

    /** What is stated, by quarter; what rises does so from practice. */
    private double[] available(View written, double[] practice) {
        Schedule schedule = Schedule.of(written, horizon, problems);
        double[] stated = schedule.over(practice);
        double[] available = new double[practice.length];
        Arrays.setAll(available, q -> schedule.holds(q) ? stated[q] : Double.NaN);
        return available;
    }
}
