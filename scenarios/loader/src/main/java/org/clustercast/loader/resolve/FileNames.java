package org.clustercast.loader.resolve;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.clustercast.loader.problem.Characters;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Place;

/** Names of files that can be shown, stored and copied to any system. */
public final class FileNames {

    private static final Set<String> DEVICES = devices();

    private FileNames() {}

    /** Whether a name means a device of Windows, where its ending and blanks behind it do not count. */
    public static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        return DEVICES.contains(stem.strip().toUpperCase(Locale.ROOT));
    }

    /** Refuses a path with characters that nobody sees, and a file that would be a device. */
    static void refuseUnfit(String path) {
        int unfit = Characters.firstUnfitInName(path);
        if (unfit >= 0) {
            throw InvalidInputException.badContent(
                    "file.name-control", Place.of(path), Characters.at(path, unfit), String.valueOf(unfit + 1));
        }
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        if (isDevice(name)) {
            throw InvalidInputException.badContent("file.name-device", Place.of(path), name);
        }
    }

    private static Set<String> devices() {
        Set<String> names = new TreeSet<>(Set.of("CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"));
        for (String digit : "0 1 2 3 4 5 6 7 8 9 ¹ ² ³".split(" ")) {
            names.add("COM" + digit);
            names.add("LPT" + digit);
        }
        return names;
    }
}
