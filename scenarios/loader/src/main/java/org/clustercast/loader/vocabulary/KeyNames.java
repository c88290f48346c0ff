package org.clustercast.loader.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clustercast.quantity.Language;
import org.clustercast.quantity.Text;

/** Names of fields and ids in both languages; the English one is the name in code. */
public final class KeyNames {

    private final Map<String, String> chinese;
    private final Map<String, List<String>> english = new TreeMap<>();
    private final Map<String, String> units;

    /**
     * A vocabulary of keys.
     *
     * @param chineseByEnglish the Chinese name of each English name
     */
    public KeyNames(Map<String, String> chineseByEnglish) {
        this(chineseByEnglish, Map.of());
    }

    /**
     * A vocabulary of keys and units.
     *
     * @param chineseByEnglish the Chinese name of each English name
     * @param englishUnits the English name of each unit
     */
    public KeyNames(Map<String, String> chineseByEnglish, Map<String, String> englishUnits) {
        units = new TreeMap<>(englishUnits);
        chinese = new TreeMap<>(chineseByEnglish);
        chinese.forEach((en, zh) ->
                english.computeIfAbsent(zh, name -> new ArrayList<>()).add(en));
    }

    /** A vocabulary without Chinese names. */
    public static KeyNames none() {
        return new KeyNames(Map.of());
    }

    /** The English name among {@code allowed} that is written so in either language. */
    public Optional<String> english(String written, Collection<String> allowed) {
        if (allowed.contains(written)) {
            return Optional.of(written);
        }
        return english.getOrDefault(written, List.of()).stream()
                .filter(allowed::contains)
                .findFirst();
    }

    /** The name in a language; the English one where there is no Chinese one. */
    public String name(String english, Language language) {
        return language == Language.ZH ? chinese.getOrDefault(english, english) : english;
    }

    /** The name in both languages. */
    public Text text(String english) {
        return new Text(name(english, Language.ZH), english);
    }

    /** A unit in both languages; as it is where it has no English name. */
    public Text unit(String unit) {
        return new Text(unit, units.getOrDefault(unit, unit));
    }

    /** A unit behind a number: where the English one begins with a number itself, it says that it is multiplied. */
    public Text counted(String unit) {
        Text text = unit(unit);
        return new Text(text.zh(), Text.behindNumber(text.en()));
    }

    /** All English names that have a Chinese one. */
    public Collection<String> all() {
        return chinese.keySet();
    }

    /** The language a key is written in. */
    public static Language languageOf(String written) {
        return written.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                ? Language.ZH
                : Language.EN;
    }
}
