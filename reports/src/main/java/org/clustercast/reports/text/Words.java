package org.clustercast.reports.text;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clustercast.quantity.Language;
import org.clustercast.quantity.Text;
import org.clustercast.result.Vocabulary;

/** The vocabulary in one language, with sentence templates whose places are written {@code {name}}. */
public final class Words {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** Keys of the units that may stand in tables. */
    private static final List<String> UNITS = List.of(
            "yi-yuan",
            "yi-yuan-a-year",
            "yi-yuan-per-km2",
            "wan-yuan",
            "wan-yuan-per-person",
            "wan-yuan-per-person-year",
            "wan-yuan-a-year",
            "wan-yuan-per-enterprise",
            "wan-yuan-per-enterprise-year",
            "wan-yuan-per-item",
            "wan-yuan-per-m2",
            "yuan",
            "per-yi-yuan",
            "yuan-per-yuan",
            "yuan-per-m2",
            "yuan-per-m2-month",
            "wan-m2",
            "wan-m2-a-year",
            "m2",
            "km2",
            "enterprises",
            "enterprises-per-enterprise-year",
            "persons",
            "persons-a-year",
            "wan-persons",
            "items",
            "items-a-year",
            "items-per-person-year",
            "events",
            "events-a-year",
            "documents",
            "certificates",
            "certificates-a-year",
            "quarters",
            "years",
            "per-year",
            "times",
            "exponent",
            "share",
            "share-a-year",
            "elasticity",
            "log-points",
            "log-a-year",
            "percent",
            "percent-a-year",
            "percentage-points");

    private final Vocabulary vocabulary;
    private final Language language;

    /** The words of a language. */
    public Words(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** A text in the language. */
    public String of(Text text) {
        return text.in(language);
    }

    /** The word with a key; throws when it is missing. */
    public String word(String key) {
        return vocabulary.word(key, language);
    }

    /**
     * A sentence template with its places filled.
     *
     * @param key key of the template
     * @param namesAndValues name, value, name, value …
     */
    public String fill(String key, Object... namesAndValues) {
        Matcher place = PLACE.matcher(word(key));
        StringBuilder sentence = new StringBuilder();
        while (place.find()) {
            place.appendReplacement(sentence, Matcher.quoteReplacement(value(key, place.group(1), namesAndValues)));
        }
        return place.appendTail(sentence).toString();
    }

    /**
     * The label of something that data may name freely, such as a park or a project: the word {@code kind.id}, and the
     * id itself where the vocabulary has none.
     */
    public String label(String kind, String id) {
        try {
            return word(kind + "." + id);
        } catch (IllegalArgumentException | IllegalStateException | NoSuchElementException missing) {
            return id;
        }
    }

    /** The first label that one of several kinds has for an id, and the id itself where none has. */
    public String firstLabel(String id, String... kinds) {
        for (String kind : kinds) {
            String label = label(kind, id);
            if (!label.equals(id)) {
                return label;
            }
        }
        return id;
    }

    /** A unit behind a number: where it begins with a number itself, it says that it is multiplied. */
    public String counted(String unit) {
        return Text.behindNumber(unit(unit));
    }

    /** A unit as tables write it, which is in Chinese, in the language of the reader. */
    public String unit(String unit) {
        if (language == Language.ZH) {
            return unit;
        }
        for (String key : UNITS) {
            try {
                if (vocabulary.word("unit." + key, Language.ZH).equals(unit)) {
                    return word("unit." + key);
                }
            } catch (IllegalArgumentException missing) {
                // this vocabulary has no such unit; another may fit
                continue;
            }
        }
        return unit;
    }

    /** Clauses of the document, each once, apart from each other as the language does it. */
    public String clauses(Collection<String> clauses) {
        String separator = word("report.list.separator");
        String ofData = vocabulary.word("report.list.separator", Language.ZH);
        return clauses.stream()
                .map(clause -> clause.replace(ofData, separator))
                .distinct()
                .collect(Collectors.joining(separator));
    }

    /** The label of a cluster. */
    public String cluster(String id) {
        return label("cluster", id);
    }

    /** A name as it stands inside a sentence: English ones begin small, unless they are abbreviations. */
    public String inside(String name) {
        boolean isWord = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return language == Language.EN && isWord
                ? name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1)
                : name;
    }

    private static String value(String key, String name, Object... namesAndValues) {
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            if (namesAndValues[i].equals(name)) {
                return String.valueOf(namesAndValues[i + 1]);
            }
        }
        throw new IllegalStateException("template %s asks for {%s}, which nobody fills".formatted(key, name));
    }
}
