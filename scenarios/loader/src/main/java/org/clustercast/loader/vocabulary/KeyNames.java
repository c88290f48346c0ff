package org.clustercast.loader.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clustercast.quantity.Language;

/** Names of fields and ids in both languages; the English one is the name in code. */
public final class KeyNames {

    private final Map<String, String> chinese;
    private final Map<String, List<String>> english = new TreeMap<>();

    /**
     * A vocabulary of keys.
     *
     * @param chineseByEnglish the Chinese name of each English name
     */
    public KeyNames(Map<String, String> chineseByEnglish) {
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
