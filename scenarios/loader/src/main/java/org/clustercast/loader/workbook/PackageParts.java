package org.clustercast.loader.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a workbook file and what refers to what; names are compared without regard to capitals. */
final class PackageParts {

    private static final byte[] END = {'P', 'K', 5, 6};
    /** From the mark of the end to the number of parts, bytes. */
    private static final int COUNT = 10;

    private static final int BYTE = 8;
    private static final int LOW = 0xFF;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private PackageParts() {}

    /**
     * Something that a part refers to.
     *
     * @param kind last word of its type, for example {@code worksheet}
     * @param part name of the part that is meant
     */
    record Relation(String kind, String part) {}

    /** Unpacks a file that has passed {@link WorkbookSafety}; a part that is there twice or lost is damage. */
    static PackageParts of(byte[] file) throws IOException {
        PackageParts all = new PackageParts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                if (all.parts.put(key(entry.getName()), content) != null) {
                    throw new IOException(entry.getName() + ": twice");
                }
            }
        }
        int listed = listed(file);
        if (listed != all.parts.size()) {
            throw new IOException("parts: " + all.parts.size() + " ≠ " + listed);
        }
        return all;
    }

    /** Number of parts that the list at the end of the file names. */
    private static int listed(byte[] file) throws IOException {
        for (int i = file.length - END.length; i >= 0; i--) {
            if (java.util.Arrays.equals(file, i, i + END.length, END, 0, END.length) && i + COUNT + 1 < file.length) {
                return (file[i + COUNT] & LOW) | (file[i + COUNT + 1] & LOW) << BYTE;
            }
        }
        throw new IOException("the end is missing");
    }

    private static String key(String name) {
        String plain = name.replace('\\', '/');
        return (plain.startsWith("/") ? plain.substring(1) : plain).toLowerCase(Locale.ROOT);
    }

    Optional<byte[]> find(String name) {
        return Optional.ofNullable(parts.get(key(name)));
    }

    /** What a part refers to, by id; the package itself has the empty name. */
    Map<String, Relation> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String list = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relation> relations = new LinkedHashMap<>();
        Optional<byte[]> content = find(list);
        if (content.isPresent()) {
            XmlPart.read(list, content.get(), xml -> {
                if (xml.isStart("Relationship") && !xml.attribute("TargetMode").equals("External")) {
                    String type = xml.attribute("Type");
                    relations.put(
                            xml.attribute("Id"),
                            new Relation(
                                    type.substring(type.lastIndexOf('/') + 1),
                                    resolve(part.substring(0, slash), xml.attribute("Target"))));
                }
            });
        }
        return relations;
    }

    private static String resolve(String folder, String target) {
        String decoded = URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8)
                .replace('\\', '/');
        Deque<String> path = new ArrayDeque<>();
        for (String step : (decoded.startsWith("/") ? decoded : folder + decoded).split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}
