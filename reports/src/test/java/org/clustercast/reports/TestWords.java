package org.clustercast.reports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clustercast.quantity.Language;
import org.clustercast.quantity.Text;
import org.clustercast.result.Vocabulary;

/** A vocabulary for tests: the words of the product and a few names, one per line. */
public final class TestWords implements Vocabulary {

    private static final Pattern LINE = Pattern.compile(" *([^ :]+): \\{ zh: \"(.*)\", en: \"(.*)\" }");

    private final Map<String, Text> words = new TreeMap<>();

    public TestWords() {
        readVocabulary();
        read("names.yaml");
    }

    /** All keys. */
    public Iterable<String> keys() {
        return words.keySet();
    }

    @Override
    public String word(String key, Language language) {
        Text text = words.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no word " + key);
        }
        return text.in(language);
    }

    /** The words that people read are the product's own; only labels of data are made up for tests. */
    private void readVocabulary() {
        try (Stream<String> lines = Files.lines(Path.of("../scenarios/data/pingshan/vocabulary.yaml"))) {
            lines.map(LINE::matcher).filter(Matcher::matches).forEach(this::put);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(Matcher line) {
        words.put(line.group(1), new Text(unquoted(line.group(2)), unquoted(line.group(3))));
    }

    private static String unquoted(String text) {
        return text.replace("\\\"", "\"");
    }

    private void read(String resource) {
        try (InputStream stream = TestWords.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                Matcher matcher = LINE.matcher(line);
                if (!matcher.matches()) {
                    throw new IllegalStateException("not a word: " + line);
                }
                put(matcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
