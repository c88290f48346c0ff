package org.clustercast.app.terminal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.clustercast.loader.problem.Characters;
import org.clustercast.loader.resolve.FileNames;

/** Names of directories that every system accepts, made from the names of scenarios. */
public final class SafeName {

    /** Bytes that a name may have on every usual file system, less what is put before and behind it. */
    private static final int LONGEST_BYTES = 200;

    private static final String NAMELESS = "scenario";

    private SafeName() {}

    /**
     * A name of letters and digits of any script, with {@code - _ .} between them: without blanks, without anything that
     * a system, a shell or a terminal takes for something else, without dots at its ends, no device of Windows, and no
     * longer than a name may be.
     */
    public static String of(String name) {
        String kept = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "-")
                .replaceAll("^[.-]+", "");
        String slug = cut(kept).replaceAll("[.-]+$", "");
        if (slug.isEmpty()) {
            return NAMELESS;
        }
        return FileNames.isDevice(slug) ? "_" + slug : slug;
    }

    /** Several names in one. */
    public static String of(List<String> names) {
        return of(String.join("-", names));
    }

    /** Refuses a path that a user names for results when it holds what nobody sees. */
    public static void require(Path path) {
        String name = path.toString();
        int unfit = Characters.firstUnfitInName(name);
        if (unfit >= 0) {
            String shown = name.substring(0, unfit) + "…";
            throw new UserException(ExitCode.USAGE, "app.bad-path", shown, Characters.at(name, unfit));
        }
    }

    private static String cut(String name) {
        StringBuilder out = new StringBuilder();
        int bytes = 0;
        for (int c : name.codePoints().toArray()) {
            bytes += Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST_BYTES) {
                break;
            }
            out.appendCodePoint(c);
        }
        return out.toString();
    }
}
