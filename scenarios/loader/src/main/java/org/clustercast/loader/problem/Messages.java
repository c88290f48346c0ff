package org.clustercast.loader.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clustercast.quantity.Language;

/** The messages about problems in one language. */
public final class Messages {

    private static final Pattern SLOT = Pattern.compile("\\{(\\d)}");
    /** The file that stands for what options say. */
    private static final String OPTION = "--set";
    /** Ending of messages that advise something else where an option is wrong and not a file. */
    private static final String OF_OPTION = ".set";
    /** Longest piece of the user's text that a message repeats, in characters. */
    private static final int LONGEST_ARGUMENT = 300;

    /** Read once: each refusal needs them. */
    private static final Messages CHINESE = new Messages(Language.ZH);

    private static final Messages ENGLISH = new Messages(Language.EN);

    private final Language language;
    private final Properties catalogue = new Properties();

    private Messages(Language language) {
        this.language = language;
        String name = language == Language.ZH ? "messages_zh.properties" : "messages_en.properties";
        try (InputStream in = Messages.class.getResourceAsStream("/org/clustercast/loader/" + name)) {
            if (in == null) {
                throw new IllegalStateException("catalogue missing from the program: " + name);
            }
            catalogue.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the catalogue " + name, e);
        }
    }

    /** The catalogue of a language. */
    public static Messages in(Language language) {
        return language == Language.ZH ? CHINESE : ENGLISH;
    }

    /** Keys that have a message, sorted. */
    public Set<String> keys() {
        return new TreeSet<>(catalogue.stringPropertyNames());
    }

    /** What is wrong and what to write instead, without the place. */
    public String text(Problem problem) {
        String ofOption = problem.key() + OF_OPTION;
        boolean isOption = problem.place().file().equals(OPTION) && catalogue.containsKey(ofOption);
        return fill(isOption ? ofOption : problem.key(), problem.arguments(language));
    }

    /** One problem with its place. */
    public String line(Problem problem) {
        Place place = problem.place();
        String position = harmless(place.position());
        String text = text(problem);
        boolean isNamed =
                !place.sheet().isEmpty() && text.startsWith(place.path()); // rows are called as in the message
        String where = place.path().isEmpty() || isNamed ? position : position + ": " + harmless(place.path());
        return where + ": " + text;
    }

    /** All problems, file by file, each file with a heading. */
    public String report(List<Problem> problems) {
        Map<String, List<Problem>> files = new LinkedHashMap<>();
        for (Problem problem : problems) {
            files.computeIfAbsent(problem.place().file(), file -> new java.util.ArrayList<>())
                    .add(problem);
        }
        StringBuilder report = new StringBuilder();
        files.forEach((file, ofFile) -> {
            ofFile.sort(Comparator.comparing((Problem p) -> p.place().sheet())
                    .thenComparingInt(p -> p.place().line())
                    .thenComparingInt(p -> p.place().column()));
            report.append(fill("report.heading", List.of(file, String.valueOf(ofFile.size()))))
                    .append('\n');
            ofFile.forEach(problem -> report.append("  ")
                    .append(line(problem).replace("\n", "\n    "))
                    .append('\n'));
        });
        return report.toString();
    }

    private String fill(String key, List<String> arguments) {
        String pattern = catalogue.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message for " + key);
        }
        Matcher slots = SLOT.matcher(pattern);
        return slots.replaceAll(slot -> {
            int number = Integer.parseInt(slot.group(1));
            if (number >= arguments.size()) {
                throw new IllegalArgumentException("message " + key + " needs argument " + number);
            }
            return Matcher.quoteReplacement(harmless(arguments.get(number)));
        });
    }

    /** Repeats the user's text so that it can neither flood nor steer a terminal. */
    private static String harmless(String text) {
        StringBuilder out = new StringBuilder();
        int length = Math.min(text.codePointCount(0, text.length()), LONGEST_ARGUMENT);
        int end = text.offsetByCodePoints(0, length);
        text.substring(0, end).codePoints().forEach(c -> {
            if (Characters.isHarmful(c)) {
                out.append(String.format("\\u%04X", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return end < text.length() ? out + "…" : out.toString();
    }
}
