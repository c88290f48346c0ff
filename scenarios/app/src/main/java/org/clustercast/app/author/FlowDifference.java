package org.clustercast.app.author;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.clustercast.quantity.Quarter;
import org.clustercast.reports.text.Words;
import org.clustercast.result.Decimals;
import org.clustercast.scenario.TimeSpan;

/** Says how two flows by quarter differ: {@code +8 亿元/年 (2025), +12 亿元/年 (from 2026)}. */
final class FlowDifference {

    /** Significant digits of a difference: enough to recognise what was written. */
    private static final MathContext DIGITS = new MathContext(4);

    /** Share of the larger flow below which a difference is rounding. */
    private static final double ROUNDING = 1e-9;

    /** Fewer steps in a row than this are told one by one. */
    private static final int FEWEST_GRADUAL = 3;

    private final TimeSpan span;
    private final Words words;

    FlowDifference(TimeSpan span, Words words) {
        this.span = span;
        this.words = words;
    }

    /** The difference in words, empty where the flows are the same; both hold a rate a year for each quarter. */
    String text(double[] before, double[] after, String unit) {
        List<Run> runs = runs(before, after);
        List<String> texts = new ArrayList<>();
        int first = 0;
        while (first < runs.size()) {
            int last = gradualUntil(runs, first);
            if (last - first >= FEWEST_GRADUAL) {
                texts.add(gradual(runs.get(first), runs.get(last), unit));
                first = last + 1;
            } else {
                texts.add(step(runs.get(first), unit));
                first++;
            }
        }
        return String.join(
                words.word("diff.comma"),
                texts.stream().filter(text -> !text.isEmpty()).toList());
    }

    /** Quarters in a row with the same change. */
    private record Run(int from, int to, double change) {

        boolean isOneQuarter() {
            return from == to;
        }
    }

    private static List<Run> runs(double[] before, double[] after) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        while (from < before.length) {
            double change = change(before, after, from);
            int to = from;
            while (to + 1 < before.length && change(before, after, to + 1) == change) {
                to++;
            }
            runs.add(new Run(from, to, change));
            from = to + 1;
        }
        return runs;
    }

    /** The last of the runs that change quarter by quarter in one direction. */
    private static int gradualUntil(List<Run> runs, int first) {
        int last = first;
        while (last + 1 < runs.size()
                && runs.get(last).isOneQuarter()
                && runs.get(last + 1).isOneQuarter()
                && (last == first || direction(runs, last) == direction(runs, first + 1))) {
            last++;
        }
        return last;
    }

    private static double direction(List<Run> runs, int run) {
        return Math.signum(runs.get(run).change() - runs.get(run - 1).change());
    }

    private String step(Run run, String unit) {
        return run.change() == 0
                ? ""
                : words.fill(
                        "diff.run",
                        "change",
                        signed(run.change()),
                        "unit",
                        words.counted(unit),
                        "period",
                        period(run.from(), run.to()));
    }

    private String gradual(Run first, Run last, String unit) {
        return words.fill(
                "diff.gradual",
                "first",
                signed(first.change()),
                "last",
                signed(last.change()),
                "unit",
                words.counted(unit),
                "start",
                span.start().plus(first.from()),
                "end",
                span.start().plus(last.to()));
    }

    private static double change(double[] before, double[] after, int quarter) {
        double change = after[quarter] - before[quarter];
        double larger = Math.max(Math.abs(before[quarter]), Math.abs(after[quarter]));
        return Math.abs(change) <= ROUNDING * larger ? 0 : new BigDecimal(change, DIGITS).doubleValue();
    }

    private static String signed(double change) {
        return (change > 0 ? "+" : change < 0 ? "−" : "") + Decimals.text(Math.abs(change));
    }

    /** Whole years as years, other periods by quarter; what lasts to the end has no end. */
    String period(int from, int to) {
        Quarter first = span.start().plus(from);
        Quarter last = span.start().plus(to);
        boolean isWhole = first.quarterOfYear() == 1 && last.quarterOfYear() == Quarter.PER_YEAR;
        String start = isWhole ? String.valueOf(first.year()) : first.toString();
        String end = isWhole ? String.valueOf(last.year()) : last.toString();
        if (to == span.quarters() - 1) {
            return words.fill("diff.from", "start", start);
        }
        return start.equals(end) ? start : start + "–" + end;
    }
}
