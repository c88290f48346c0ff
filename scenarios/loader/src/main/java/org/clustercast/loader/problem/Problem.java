package org.clustercast.loader.problem;

import java.util.ArrayList;
import java.util.List;
import org.clustercast.quantity.Language;
import org.clustercast.quantity.Text;
import org.clustercast.result.Decimals;

/**
 * One thing that the user can put right, or should look at.
 *
 * @param key key of its message in the catalogues
 * @param place where it is
 * @param words what the message repeats: values as written, rules, suggestions, names
 */
public record Problem(String key, Place place, List<Text> words) {

    public Problem {
        words = List.copyOf(words);
    }

    /** A problem; a {@link Text} is repeated in the language of the message, anything else as it is. */
    public static Problem of(String key, Place place, Object... arguments) {
        List<Text> words = new ArrayList<>();
        for (Object argument : arguments) {
            words.add(
                    argument instanceof Text text
                            ? text
                            : Text.same(
                                    argument instanceof Double number
                                            ? Decimals.text(number)
                                            : String.valueOf(argument)));
        }
        return new Problem(key, place, words);
    }

    /** The same problem, told with the bare name of its file. */
    public Problem withoutFolder() {
        return new Problem(key, place.withoutFolder(), words);
    }

    /** What the message repeats, in a language. */
    public List<String> arguments(Language language) {
        return words.stream().map(text -> text.in(language)).toList();
    }
}
