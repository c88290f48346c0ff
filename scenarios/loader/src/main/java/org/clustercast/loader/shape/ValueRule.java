package org.clustercast.loader.shape;

import java.util.Collection;
import java.util.regex.Pattern;
import org.clustercast.loader.tree.Limits;

/** What a single value may be. */
public sealed interface ValueRule {

    /**
     * A number by the JSON grammar.
     *
     * @param least smallest value allowed
     * @param most largest value allowed
     * @param rule message that states the range in words and units
     */
    record Decimal(double least, double most, String rule) implements ValueRule {}

    /**
     * A whole number.
     *
     * @param least smallest value allowed
     * @param most largest value allowed
     */
    record Whole(long least, long most) implements ValueRule {}

    /** Only true or false. */
    record Flag() implements ValueRule {}

    /**
     * Text for people.
     *
     * @param longest most characters
     * @param mayBeEmpty whether empty quotes are a text
     */
    record Words(int longest, boolean mayBeEmpty) implements ValueRule {

        /** Whether it is a name, which stands in one line of tables, charts and messages. */
        boolean isName() {
            return longest <= Limits.NAME;
        }
    }

    /**
     * One of a few words, in either language.
     *
     * @param words the English words
     */
    record Choice(Collection<String> words) implements ValueRule {}

    /**
     * Text of a certain form.
     *
     * @param pattern its form
     * @param problem message that states the form
     */
    record Form(Pattern pattern, String problem) implements ValueRule {}

    /** A year or a quarter. */
    record Period() implements ValueRule {

        /** Four digits of a year, and a quarter where one is meant. */
        public static final Pattern PATTERN = Pattern.compile("[0-9]{4}(Q[1-4])?");
    }

    /** Any finite number. */
    static ValueRule number() {
        return new Decimal(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, "");
    }

    /** A finite number that is not negative. */
    static ValueRule amount() {
        return new Decimal(0, Double.POSITIVE_INFINITY, "");
    }

    /** A finite number that is not negative and not beyond a limit. */
    static ValueRule amountUpTo(double most) {
        return new Decimal(0, most, "");
    }

    /** A share, 0 to 1. */
    static ValueRule share() {
        return new Decimal(0, 1, "");
    }

    /** A long text. */
    static ValueRule text() {
        return new Words(Limits.TEXT, false);
    }

    /** A short text: a name. */
    static ValueRule name() {
        return new Words(Limits.NAME, false);
    }
}
