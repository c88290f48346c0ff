package org.clustercast.loader.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.shape.Shape;
import org.clustercast.loader.shape.ValueRule;
import org.clustercast.loader.shape.View;
import org.clustercast.quantity.Quarter;

/**
 * A number over time. Each entry holds from its year or quarter until the next one. It is a step, or it is reached
 * gradually from what held before, and it may expire: then practice goes on. A year as a beginning is its first quarter,
 * as an end its last.
 */
final class Schedule {

    private static final String VALUE = "value";
    private static final String FORM = "shape";
    private static final String REACHED = "reachedBy";
    private static final String EXPIRES = "expires";

    private final Horizon horizon;
    private final List<Entry> entries = new ArrayList<>();

    /** How a number is reached. */
    private enum Form {
        STEP("step"),
        RAMP("ramp"),
        S_CURVE("s-curve");

        private final String id;

        Form(String id) {
            this.id = id;
        }

        static Form of(String id) {
            for (Form form : values()) {
                if (form.id.equals(id)) {
                    return form;
                }
            }
            throw new IllegalStateException("a form that passed the check is unknown: " + id);
        }

        /** Share of the way that is behind at a share of the time: a cubic without speed at both ends for the S-curve. */
        double progress(double time) {
            return this == S_CURVE ? time * time * (3 - 2 * time) : time;
        }
    }

    /**
     * One number.
     *
     * @param from first quarter
     * @param value the number
     * @param form how it is reached
     * @param reached quarter in which it is reached
     * @param last last quarter in which it holds, if it expires
     */
    private record Entry(Quarter from, double value, Form form, Quarter reached, Optional<Quarter> last) {

        boolean hasExpiredBy(Quarter quarter) {
            return last.isPresent() && last.get().compareTo(quarter) < 0;
        }

        double at(Quarter quarter, double before) {
            if (quarter.compareTo(reached) >= 0) {
                return value;
            }
            double time = (quarter.since(from) + 1.0) / (reached.since(from) + 1.0);
            return before + (value - before) * form.progress(time);
        }
    }

    private Schedule(Horizon horizon) {
        this.horizon = horizon;
    }

    /** The shape of a schedule whose numbers have a rule. */
    static Shape shape(ValueRule number) {
        Shape period = Shape.of(new ValueRule.Period());
        List<String> forms =
                java.util.Arrays.stream(Form.values()).map(form -> form.id).toList();
        Shape gradual = Shape.fields()
                .required(VALUE, Shape.of(number))
                .optional(FORM, Shape.of(new ValueRule.Choice(forms)))
                .optional(REACHED, period)
                .optional(EXPIRES, period)
                .build();
        return new Shape.Entries(new Shape.KeyRule.Period(), new Shape.Either(Shape.of(number), gradual));
    }

    /** Reads a schedule; what does not fit the time of the scenario or overlaps is a problem. */
    static Schedule of(View written, Horizon horizon, Problems problems) {
        Schedule schedule = new Schedule(horizon);
        for (String key : written.keys()) {
            Quarter from = Quarter.parse(key);
            Place place = written.keyPlace(key);
            if (!horizon.holds(from, place)) {
                problems.add(
                        "period.outside",
                        place,
                        written.written(key),
                        horizon.span().start(),
                        horizon.last(place));
            } else if (written.isView(key)) {
                schedule.gradual(from, written.view(key), problems);
            } else {
                schedule.entries.add(new Entry(from, written.number(key), Form.STEP, from, Optional.empty()));
            }
        }
        schedule.entries.sort(Comparator.comparing(Entry::from));
        schedule.refuseOverlaps(written, problems);
        return schedule;
    }

    private void gradual(Quarter from, View view, Problems problems) {
        Form form = Form.of(view.text(FORM, Form.STEP.id));
        if ((form == Form.STEP) == view.has(REACHED)) {
            String problem = form == Form.STEP ? "schedule.step-reached" : "schedule.reached-missing";
            problems.add(problem, view.place(), REACHED);
            return;
        }
        Quarter reached = form == Form.STEP ? from : end(view.text(REACHED));
        Optional<Quarter> last = view.has(EXPIRES) ? Optional.of(end(view.text(EXPIRES))) : Optional.empty();
        for (Map.Entry<String, Quarter> end : ends(view, reached, last).entrySet()) {
            if (end.getValue().compareTo(from) < 0) {
                problems.add("schedule.end-before-start", view.place(end.getKey()), end.getValue(), from);
            }
        }
        if (last.isPresent() && last.get().compareTo(reached) < 0) {
            problems.add("schedule.expires-unreached", view.place(EXPIRES), last.get(), reached);
        }
        ends(view, reached, last).forEach((field, end) -> {
            Quarter furthest = horizon.last(view.place(field));
            if (end.compareTo(furthest) > 0) {
                String warning = field.equals(REACHED) ? "warning.reached-late" : "warning.expires-late";
                problems.warn(warning, view.place(field), end, furthest);
            }
        });
        entries.add(new Entry(from, view.number(VALUE), form, reached, last));
    }

    private static Map<String, Quarter> ends(View view, Quarter reached, Optional<Quarter> last) {
        Map<String, Quarter> ends = new java.util.LinkedHashMap<>();
        if (view.has(REACHED)) {
            ends.put(REACHED, reached);
        }
        last.ifPresent(quarter -> ends.put(EXPIRES, quarter));
        return ends;
    }

    /** A year as an end is its last quarter. */
    private static Quarter end(String period) {
        return period.indexOf('Q') < 0 ? Quarter.of(Integer.parseInt(period), Quarter.PER_YEAR) : Quarter.parse(period);
    }

    private void refuseOverlaps(View written, Problems problems) {
        for (int i = 1; i < entries.size(); i++) {
            Entry before = entries.get(i - 1);
            Entry next = entries.get(i);
            Quarter until = before.last().orElse(before.reached());
            if (next.from().compareTo(until) <= 0) {
                problems.add(
                        "schedule.overlap",
                        written.keyPlace(next.from().toString()),
                        next.from(),
                        before.from(),
                        until);
            }
        }
    }

    /** Whether something is stated for a quarter of the span. */
    boolean holds(int quarter) {
        Quarter at = horizon.span().start().plus(quarter);
        return latest(at).filter(entry -> !entry.hasExpiredBy(at)).isPresent();
    }

    /**
     * What holds in each quarter of the span.
     *
     * @param practice what holds in quarters for which nothing is stated
     */
    double[] over(double[] practice) {
        double[] values = practice.clone();
        double before = practice.length == 0 ? 0 : practice[0];
        Optional<Entry> current = Optional.empty();
        for (int q = 0; q < values.length; q++) {
            Quarter at = horizon.span().start().plus(q);
            Optional<Entry> entry = latest(at).filter(latest -> !latest.hasExpiredBy(at));
            if (!entry.equals(current)) {
                before = q == 0 ? practice[0] : values[q - 1];
                current = entry;
            }
            double start = before;
            int quarter = q;
            values[q] = entry.map(holds -> holds.at(at, start)).orElse(practice[quarter]);
        }
        return values;
    }

    private Optional<Entry> latest(Quarter quarter) {
        Optional<Entry> latest = Optional.empty();
        for (Entry entry : entries) {
            if (entry.from().compareTo(quarter) <= 0) {
                latest = Optional.of(entry);
            }
        }
        return latest;
    }
}
