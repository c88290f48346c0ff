package org.clustercast.loader.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.loader.data.LeverDefinition;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.shape.View;
import org.clustercast.loader.tree.Node;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.policy.Excess;
import org.clustercast.quantity.Quarter;
import org.clustercast.quantity.Text;
import org.clustercast.result.Decimals;
import org.clustercast.scenario.TimeSpan;

/**
 * Holds one rule for the shares of every lever: a file that writes shares says all of them. All are said when every key
 * has one, or when those that are written sum to one: then the others get nothing. A file that leaves the total alone
 * may also shift shares among some keys, so that all still sum to one. Anything else could mean two things.
 */
final class WholeShares {

    private static final String LEVERS = "levers";
    private static final String SHARES = "shares";
    private static final String SPLIT = "split";
    private static final int DIGITS = 9;

    private final DistrictData district;
    private final KeyNames names;
    private final Problems problems;

    WholeShares(DistrictData district, KeyNames names, Problems problems) {
        this.district = district;
        this.names = names;
        this.problems = problems;
    }

    /**
     * A file in which all shares are said; shares that are not whole are a problem and left out.
     *
     * @param base what the file is laid over; empty where it extends nothing
     * @param file the file
     * @param span the time of the scenario
     */
    Node.Mapping complete(Node.Mapping base, Node.Mapping file, TimeSpan span) {
        if (!(file.find(LEVERS).orElse(null) instanceof Node.Mapping levers)) {
            return file;
        }
        List<Node.Entry> completed = new ArrayList<>();
        for (Node.Entry entry : levers.entries()) {
            LeverDefinition lever = district.levers().stream()
                    .filter(known -> known.id().equals(entry.key()))
                    .findFirst()
                    .orElseThrow();
            Optional<View> below = new View(base).find(LEVERS).flatMap(all -> all.find(lever.id()));
            Node.Mapping own = (Node.Mapping) entry.value();
            Node.Mapping shared = new OfLever(lever, below, own, span).shares();
            completed.add(new Node.Entry(entry.key(), entry.keyPlace(), split(lever, below, shared)));
        }
        return with(file, LEVERS, Optional.of(new Node.Mapping(levers.place(), completed)));
    }

    /** Parts that are not written get nothing where the others sum to one, else they stay as they were. */
    private Node.Mapping split(LeverDefinition lever, Optional<View> below, Node.Mapping own) {
        if (!(own.find(SPLIT).orElse(null) instanceof Node.Mapping written)) {
            return own;
        }
        List<String> missing = lever.split().keySet().stream()
                .filter(part -> written.find(part).isEmpty())
                .toList();
        double stated = sum(written.entries());
        boolean isAll = stated >= 1 - Excess.ROUNDING; // too much is told where the split is read
        List<Node.Entry> parts = parts(lever, below, written, isAll);
        if (!missing.isEmpty() && !isAll && !isOne(sum(parts))) {
            refuse("split.partial", lever, View.of(written), missing, stated);
            return with(own, SPLIT, Optional.empty());
        }
        return with(own, SPLIT, Optional.of(new Node.Mapping(written.place(), parts)));
    }

    private static double sum(List<Node.Entry> parts) {
        return Decimals.sum(parts.stream()
                .mapToDouble(part -> Double.parseDouble(((Node.Scalar) part.value()).text()))
                .toArray());
    }

    private static List<Node.Entry> parts(
            LeverDefinition lever, Optional<View> below, Node.Mapping written, boolean isWhole) {
        Optional<View> before = below.flatMap(view -> view.find(SPLIT));
        List<Node.Entry> parts = new ArrayList<>(written.entries());
        lever.split().forEach((part, share) -> {
            if (written.find(part).isEmpty()) {
                double stays = before.filter(view -> view.has(part))
                        .map(view -> view.number(part))
                        .orElse(share);
                parts.add(entry(written, part, number(written, isWhole ? 0 : stays)));
            }
        });
        return parts;
    }

    private void refuse(String key, LeverDefinition lever, View view, List<String> missing, double sum) {
        String shown = Decimals.text(Decimals.rounded(sum, DIGITS));
        problems.add(key, view.place(), names.text(lever.id()), shown, listed(missing));
    }

    private Text listed(List<String> keys) {
        List<Text> words = keys.stream().map(names::text).toList();
        return new Text(
                String.join("、", words.stream().map(Text::zh).toList()),
                String.join(", ", words.stream().map(Text::en).toList()));
    }

    private static Node.Entry entry(Node.Mapping owner, String key, Node value) {
        String path = owner.place().path();
        return new Node.Entry(key, owner.place().withPath(path + "." + key), value);
    }

    private static Node number(Node.Mapping owner, double value) {
        return new Node.Scalar(owner.place(), Decimals.text(value), false);
    }

    private static boolean isOne(double sum) {
        return Math.abs(sum - 1) <= Excess.ROUNDING;
    }

    /** The same mapping with another value of a field, or without it. */
    private static Node.Mapping with(Node.Mapping mapping, String field, Optional<Node> value) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            if (!entry.key().equals(field)) {
                entries.add(entry);
            } else {
                value.ifPresent(node -> entries.add(new Node.Entry(field, entry.keyPlace(), node)));
            }
        }
        return new Node.Mapping(mapping.place(), entries);
    }

    /** Shares of one lever in one file. */
    private final class OfLever {

        private final LeverDefinition lever;
        private final Optional<View> below;
        private final Node.Mapping own;
        private final TimeSpan span;

        OfLever(LeverDefinition lever, Optional<View> below, Node.Mapping own, TimeSpan span) {
            this.lever = lever;
            this.below = below;
            this.own = own;
            this.span = span;
        }

        Node.Mapping shares() {
            if (!(own.find(SHARES).orElse(null) instanceof Node.Mapping written)
                    || own.find("amounts").isPresent()) {
                return own;
            }
            View view = View.of(written);
            List<String> missing =
                    lever.keys().stream().filter(key -> !view.has(key)).toList();
            if (missing.isEmpty() || view.keys().isEmpty()) {
                return own;
            }
            double[][] shares = read(view, before());
            int from = from(view);
            IntPredicate isWhole = q -> isOne(sum(shares, q, view.keys()));
            boolean isTooMuch = !always(from, q -> sum(shares, q, view.keys()) <= 1 + Excess.ROUNDING);
            if (isTooMuch || always(from, isWhole)) { // too much is told where shares are read
                return with(own, SHARES, Optional.of(withNothingFor(missing, written, from)));
            }
            if (own.find("total").isEmpty() && always(from, q -> isOne(sum(shares, q, lever.keys())))) {
                return own; // a shift among some
            }
            int first = IntStream.range(from, span.quarters())
                    .filter(q -> !isWhole.test(q))
                    .findFirst()
                    .orElseThrow();
            refuse("shares.partial", lever, view, missing, sum(shares, first, view.keys()));
            return with(own, SHARES, Optional.empty());
        }

        /** Shares of what the file is laid over: stated ones, else those of practice. */
        private double[][] before() {
            double[][] practice = LeverFlows.ofPractice(lever, district, span).baseShares();
            return below.flatMap(view -> view.find(SHARES))
                    .map(view -> read(view, practice))
                    .orElse(practice);
        }

        private double[][] read(View view, double[][] before) {
            // what is wrong with single shares is told where they are read in the end
            return new Shares(Horizon.of(span), new Problems()).read(view, lever.keys(), before);
        }

        /** The first quarter for which the file states a share. */
        private int from(View view) {
            return view.keys().stream()
                    .flatMap(key -> view.isView(key) ? view.view(key).keys().stream() : List.of(start()).stream())
                    .mapToInt(quarter -> Quarter.parse(quarter).since(span.start()))
                    .map(quarter -> Math.max(0, Math.min(quarter, span.quarters() - 1)))
                    .min()
                    .orElse(0);
        }

        private String start() {
            return span.start().toString();
        }

        private boolean always(int from, IntPredicate holds) {
            return IntStream.range(from, span.quarters()).allMatch(holds);
        }

        private double sum(double[][] shares, int quarter, List<String> keys) {
            return Decimals.sum(keys.stream()
                    .mapToDouble(key -> shares[lever.keys().indexOf(key)][quarter])
                    .toArray());
        }

        private Node.Mapping withNothingFor(List<String> missing, Node.Mapping written, int from) {
            List<Node.Entry> entries = new ArrayList<>(written.entries());
            for (String key : missing) {
                Node nothing = number(written, 0);
                String quarter = span.start().plus(from).toString();
                Node.Mapping later = new Node.Mapping(written.place(), List.of(entry(written, quarter, nothing)));
                entries.add(entry(written, key, from == 0 ? nothing : later));
            }
            return new Node.Mapping(written.place(), entries);
        }
    }
}
