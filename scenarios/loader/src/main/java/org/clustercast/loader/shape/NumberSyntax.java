package org.clustercast.loader.shape;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clustercast.loader.tree.Limits;

/** Numbers by the JSON grammar, and what is wrong with what is not one. */
final class NumberSyntax {

    private static final Pattern JSON = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");

    /** A number in the form that it needs. */
    static final String EXAMPLE = "12.5";

    private static final Pattern WITH_UNIT =
            Pattern.compile("([+-]?[0-9][0-9., _'’]*)([\\p{IsAlphabetic}㎡²‰$¥￥/*×÷^].*)", Pattern.DOTALL);
    /** Units in which the product counts, as people write them. */
    private static final Pattern OWN_UNIT = Pattern.compile(
            "(?i)亿|亿元|亿元人民币|亿元/年|亿人民币|yi|万㎡|万平方米|万平米|万平|万m2|万m²|万m²/年|万㎡/年|人|名|人/年|家|个|项|年|季度|years?|persons?|people");
    /** Minus signs and dashes, and the full stop of Chinese. */
    private static final String EDITED = "−–—。";

    private static final String MEANT = "---.";
    private static final int FULL_WIDTH_FIRST = 0xFF00;
    private static final int FULL_WIDTH = 0xFF10;
    private static final int ASCII_VISIBLE = 95;
    private static final int DIGITS = 10;

    private NumberSyntax() {}

    static boolean isNumber(String text) {
        return text.length() <= Limits.NUMBER && JSON.matcher(text).matches();
    }

    static boolean isWhole(String text) {
        return text.length() <= Limits.NUMBER && WHOLE.matcher(text).matches();
    }

    /** The whole number that a number is, however it is written; none where it is not one or has no end. */
    static Optional<BigInteger> whole(String text) {
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value) || loses(text, value)) {
            return Optional.empty();
        }
        BigDecimal exact = value == 0 ? BigDecimal.ZERO : new BigDecimal(text).stripTrailingZeros();
        return exact.scale() <= 0 ? Optional.of(exact.toBigIntegerExact()) : Optional.empty();
    }

    /** Whether digits other than zero stand before the exponent, so that a result of 0 or infinity is a loss. */
    static boolean loses(String text, double parsed) {
        String mantissa = text.split("[eE]", 2)[0];
        boolean zero = mantissa.chars().noneMatch(c -> c >= '1' && c <= '9');
        return Double.isInfinite(parsed) || (parsed == 0 && !zero);
    }

    /**
     * What is wrong with a text that is no number.
     *
     * @param key key of the message
     * @param readings what to write instead, in the order of the message; more than one where several may be meant
     */
    record Fault(String key, List<String> readings) {

        private static Fault of(String key, String reading) {
            return new Fault(key, List.of(reading));
        }

        /** What to write instead, if that is clear; else an example. */
        String suggestion() {
            return readings.size() == 1 ? readings.get(0) : EXAMPLE;
        }
    }

    /** Why a text is not a number. */
    static Fault fault(String text) {
        if (text.length() > Limits.NUMBER) {
            return Fault.of("number.too-long", EXAMPLE);
        }
        String plain = ascii(text);
        if (!plain.equals(text) && isNumber(plain)) {
            return Fault.of("number.full-width", plain);
        }
        if (text.codePoints().anyMatch(NumberSyntax::isSpecialDigit)) {
            return Fault.of("number.special-digit", EXAMPLE);
        }
        if (plain.matches("[+-]?0[0-9]+(\\.[0-9]*)?")) {
            return Fault.of("number.leading-zero", bare(plain));
        }
        if (plain.matches("(?i)[+-]?0[xbo][0-9a-f_]+")) {
            return Fault.of("number.radix", EXAMPLE);
        }
        if (plain.matches("(?i)[+-]?\\.?(nan|inf|infinity)")) {
            return Fault.of("number.not-finite", EXAMPLE);
        }
        if (plain.matches("[+-]?[0-9.,]+\\s*%")) {
            return Fault.of("number.percent", EXAMPLE);
        }
        List<String> readings = GroupedNumber.readings(plain);
        if (!readings.isEmpty()) {
            return grouped(plain, readings);
        }
        Matcher unit = WITH_UNIT.matcher(plain);
        return unit.matches() ? unit(unit.group(1).strip(), unit.group(2)) : Fault.of("number.grammar", bare(plain));
    }

    private static Fault grouped(String text, List<String> readings) {
        boolean isDecimal = text.indexOf('.') < 0 && readings.get(0).indexOf('.') >= 0;
        String one = isDecimal ? "number.decimal-comma" : "number.separator";
        return new Fault(readings.size() > 1 ? "number.comma" : one, readings);
    }

    /** Only the product's own units may be left out; with another one the number itself is another. */
    private static Fault unit(String number, String unit) {
        if (!OWN_UNIT.matcher(unit.strip()).matches()) {
            return Fault.of("number.unit-other", EXAMPLE);
        }
        List<String> readings = isNumber(number) ? List.of(number) : GroupedNumber.readings(number);
        return Fault.of("number.unit", readings.isEmpty() ? EXAMPLE : String.join(" / ", readings));
    }

    /** A number without what the grammar does not know at its ends; an example if it is none even then. */
    private static String bare(String text) {
        String sign = text.startsWith("-") ? "-" : "";
        String guess = text.replaceFirst("^[+-]", "")
                .replaceFirst("^0+(?=[0-9])", "")
                .replaceFirst("^\\.(?=[0-9])", "0.")
                .replaceFirst("\\.$", "");
        return isNumber(guess) && !guess.startsWith("-") ? sign + guess : EXAMPLE;
    }

    /** Superscripts, fractions, digits in circles and of other scripts: their value is not that of their digit. */
    private static boolean isSpecialDigit(int c) {
        boolean isFullWidth = c >= FULL_WIDTH && c < FULL_WIDTH + DIGITS;
        boolean isAscii = c >= '0' && c <= '9';
        int kind = Character.getType(c);
        boolean isDigit = kind == Character.DECIMAL_DIGIT_NUMBER
                || kind == Character.OTHER_NUMBER
                || kind == Character.LETTER_NUMBER;
        return isDigit && !isAscii && !isFullWidth;
    }

    /** Full-width characters, and those that editors put for a minus, a point or a blank, as the ASCII they stand for. */
    static String ascii(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c > FULL_WIDTH_FIRST && c < FULL_WIDTH_FIRST + ASCII_VISIBLE) {
                out.appendCodePoint(c - FULL_WIDTH_FIRST + ' ');
            } else if (Character.isSpaceChar(c)) {
                out.append(' ');
            } else {
                int known = EDITED.indexOf(c);
                out.appendCodePoint(known < 0 ? c : MEANT.charAt(known));
            }
        });
        return out.toString().strip();
    }
}
