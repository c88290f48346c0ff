package org.clustercast.quantity;

/**
 * A text that people read, in both languages.
 *
 * @param zh Chinese
 * @param en English
 */
public record Text(String zh, String en) {

    /** The same words in both languages, for ids and names that are not translated. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    /** A unit behind a number: one that begins with a number itself would run into it, and is multiplied instead. */
    public static String behindNumber(String unit) {
        return !unit.isEmpty() && Character.isDigit(unit.charAt(0)) ? "× " + unit : unit;
    }

    /** The text in a language. */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
