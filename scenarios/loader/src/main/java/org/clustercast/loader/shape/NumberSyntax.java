package org.clustercast.loader.shape;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.clustercast.loader.tree.Limits;

/** Numbers by the JSON grammar, and what is wrong with what is not one. */
final class NumberSyntax {

    private static final Pattern JSON = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");

    private NumberSyntax() {}

    static boolean isNumber(String text) {
        return text.length() <= Limits.NUMBER && JSON.matcher(text).matches();
    }

    static boolean isWhole(String text) {
        return text.length() <= Limits.NUMBER && WHOLE.matcher(text).matches();
    }

    /** Whether digits other than zero stand before the exponent, so that a result of 0 or infinity is a loss. */
    static boolean loses(String text, double parsed) {
        String mantissa = text.split("[eE]", 2)[0];
        boolean zero = mantissa.chars().noneMatch(c -> c >= '1' && c <= '9');
        return Double.isInfinite(parsed) || (parsed == 0 && !zero);
    }

    /** Key of the message that explains why a text is not a number. */
    static String fault(String text) {
        String ascii = ascii(text);
        if (text.length() > Limits.NUMBER) {
            return "number.too-long";
        }
        if (!ascii.equals(text) && isNumber(ascii)) {
            return "number.full-width";
        }
        if (ascii.matches("[+-]?0[0-9]+(\\.[0-9]*)?")) {
            return "number.leading-zero";
        }
        if (ascii.matches("(?i)[+-]?0[xbo][0-9a-f_]+")) {
            return "number.radix";
        }
        if (ascii.matches("[+-]?[0-9][0-9, _']*(\\.[0-9]+)?") && ascii.matches(".*[, _'].*")) {
            return "number.separator";
        }
        if (ascii.matches("(?i)[+-]?\\.?(nan|inf|infinity)")) {
            return "number.not-finite";
        }
        if (ascii.matches("[+-]?[0-9.]+\\s*%")) {
            return "number.percent";
        }
        if (ascii.matches("[+-]?[0-9][0-9., _']*[\\p{IsAlphabetic}㎡²/%]+.*")) {
            return ascii.matches("(?is).*(万(?!m2|平)|[千百兆/]|million|billion|thousand|[0-9] ?[kmb]\\b).*")
                    ? "number.unit-other"
                    : "number.unit";
        }
        return "number.grammar";
    }

    /** How the number is written, as far as it can be guessed; empty if not. */
    static String repaired(String text) {
        String guess = ascii(text).replaceAll("[, _']", "");
        String sign = guess.startsWith("-") ? "-" : "";
        guess = guess.replaceAll("^[+-]", "");
        if (guess.matches("(?i)0[xbo].*")) {
            return "";
        }
        guess = guess.replaceAll("^0+(?=[0-9])", "").replaceAll("^\\.", "0.").replaceAll("\\.$", "");
        guess = guess.replaceAll("[%\\p{IsAlphabetic}㎡²/].*$", "");
        return isNumber(guess) ? sign + guess : "";
    }

    static String ascii(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
