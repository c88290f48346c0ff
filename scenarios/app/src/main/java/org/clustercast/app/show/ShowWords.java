package org.clustercast.app.show;

import java.util.List;
import org.clustercast.app.terminal.Product;
import org.clustercast.loader.Words;
import org.clustercast.loader.catalogue.ParameterRange;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.quantity.Language;
import org.clustercast.quantity.Text;
import org.clustercast.result.Decimals;

/** Words, units and intervals as {@code show} and {@code trace} print them in one language. */
public final class ShowWords {

    private static final String NONE = "–";

    private final Words vocabulary;
    private final org.clustercast.reports.text.Words words;
    private final KeyNames names;
    private final Language language;

    public ShowWords(Product product, Language language) {
        this.vocabulary = product.words();
        this.words = new org.clustercast.reports.text.Words(product.words(), language);
        this.names = product.loader().keyNames();
        this.language = language;
    }

    public Language language() {
        return language;
    }

    /** A word of the vocabulary with its arguments filled in. */
    public String text(String key, Object... arguments) {
        return vocabulary.word(key, language).formatted(arguments);
    }

    /** The word for a key, or something else where the vocabulary has none yet. */
    public String textOr(String key, String otherwise) {
        return vocabulary.has(key) ? vocabulary.word(key, language) : otherwise;
    }

    /** Headings of columns. */
    public List<String> headings(String... keys) {
        return List.of(keys).stream().map(key -> text("show." + key)).toList();
    }

    public String in(Text text) {
        return text.in(language);
    }

    /** The unit behind a number. */
    public String counted(String unit) {
        return words.counted(unit);
    }

    public String unit(String unit) {
        return words.unit(unit);
    }

    /** A dotted path of keys and ids, as it may be written in a scenario. */
    public String path(String english) {
        return String.join(
                ".",
                List.of(english.split("\\.", -1)).stream()
                        .map(part -> names.name(part, language))
                        .toList());
    }

    public String cluster(String id) {
        return words.cluster(id);
    }

    /** Name of a part of a lever. */
    public String part(String id) {
        return words.firstLabel(id, "tier", "purpose", "mode", "source");
    }

    /** A text, or a dash where it is empty. */
    public static String orDash(String text) {
        return text.isBlank() ? NONE : text;
    }

    public String yesNo(boolean value) {
        return text(value ? "show.yes" : "show.no");
    }

    /** Median and interval; over clusters the range of both. */
    public String interval(ParameterRange range) {
        String median = range.leastMedian() == range.mostMedian()
                ? Decimals.text(range.leastMedian())
                : Decimals.text(range.leastMedian()) + "–" + Decimals.text(range.mostMedian());
        String interval = range.certain()
                ? text("show.certain")
                : "(" + Decimals.text(range.p05()) + "–" + Decimals.text(range.p95()) + ")";
        return median + " " + interval + (range.values() > 1 ? " " + text("show.over-clusters") : "");
    }

    /** Grades as {@code C D}. */
    public static String grades(List<?> grades) {
        return String.join(" ", grades.stream().map(String::valueOf).toList());
    }
}
