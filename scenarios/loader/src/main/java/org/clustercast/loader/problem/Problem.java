package org.clustercast.loader.problem;

import java.util.List;

/**
 * One thing that the user can put right.
 *
 * @param key key of its message in the catalogues
 * @param place where it is
 * @param arguments what the message repeats: values as written, rules, suggestions
 */
public record Problem(String key, Place place, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }
}
