package org.clustercast.loader;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clustercast.loader.data.VocabularyFile;
import org.clustercast.loader.resource.ResourceTree;
import org.clustercast.quantity.Language;
import org.clustercast.quantity.Text;
import org.clustercast.result.Vocabulary;

/** The words that people read, from {@code vocabulary.yaml} of the data folder. */
public final class Words implements Vocabulary {

    private final SortedMap<String, Text> words;

    Words(SortedMap<String, Text> words) {
        this.words = new TreeMap<>(words);
    }

    /** Reads the words of a data folder. */
    public static Words read(ResourceTree data) {
        return new Words(VocabularyFile.read(data).words());
    }

    @Override
    public String word(String key, Language language) {
        Text text = words.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no word for " + key + " in vocabulary.yaml");
        }
        return text.in(language);
    }

    /** Whether there is a word for a key. */
    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** All keys that have a word, sorted. */
    public SortedSet<String> keys() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(words.keySet()));
    }
}
