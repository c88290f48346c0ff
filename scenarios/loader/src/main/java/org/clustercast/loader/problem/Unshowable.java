package org.clustercast.loader.problem;

import java.util.List;
import org.clustercast.quantity.Text;

/** A name with characters that no font of the machine has. */
public final class Unshowable {

    /** Characters told one by one; more than that nobody replaces one by one. */
    private static final int MOST = 5;

    private Unshowable() {}

    /**
     * What to say of it.
     *
     * @param place where the name stands
     * @param name the name
     * @param characters what cannot be drawn of it
     */
    public static Problem problem(Place place, String name, List<String> characters) {
        List<String> told = characters.stream()
                .limit(MOST)
                .map(character -> Characters.at(character, 0))
                .toList();
        int more = characters.size() - told.size();
        Text listed = new Text(
                String.join("、", told) + (more > 0 ? "，另有 " + more + " 个" : ""),
                String.join(", ", told) + (more > 0 ? " and " + more + " more" : ""));
        return Problem.of("text.unshowable", place, name, listed);
    }
}
