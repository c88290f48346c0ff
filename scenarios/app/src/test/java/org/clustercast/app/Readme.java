package org.clustercast.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fenced blocks of a page and the marks in front of them. */
final class Readme {

    static final String PROGRAM = "scenarios/clustercast";

    private static final Pattern MARK = Pattern.compile("<!--\\s*((?:test|ci):[a-z]+)(?:\\s+name=(\\S+))?\\s*-->");
    private static final Pattern FENCE = Pattern.compile("\\s*(```+|~~~+).*");

    private Readme() {}

    /**
     * A fenced block.
     *
     * @param mark what the comment before it says, for example {@code test:command}; empty without one
     * @param name name that the comment gives; empty without one
     * @param line line number of its first line
     * @param lines its lines
     */
    record Block(String mark, String name, int line, List<String> lines) {

        boolean typesTheProgram() {
            return !commands().isEmpty();
        }

        /** The commands to the program, without prompt, comment and pipe; lines that end in a backslash are joined. */
        List<String> commands() {
            List<String> commands = new ArrayList<>();
            for (String line : String.join("\n", lines).replace("\\\n", " ").split("\n")) {
                String typed = line.strip().replaceFirst("^\\$ ", "");
                if (typed.startsWith(PROGRAM + " ") || typed.equals(PROGRAM)) {
                    commands.add(typed.replaceFirst("\\s+(#|\\||>|2>|&&).*", ""));
                }
            }
            return commands;
        }
    }

    /** Reads a page; a mark belongs to the block that begins on the next line that is not empty. */
    static List<Block> blocks(Path page) throws IOException {
        return blocks(Files.readAllLines(page));
    }

    static List<Block> blocks(List<String> page) {
        List<Block> blocks = new ArrayList<>();
        String mark = "";
        String name = "";
        for (int i = 0; i < page.size(); i++) {
            Matcher fence = FENCE.matcher(page.get(i));
            Matcher marked = MARK.matcher(page.get(i));
            if (fence.matches()) {
                int begin = ++i;
                while (i < page.size() && !page.get(i).strip().equals(fence.group(1))) {
                    i++;
                }
                blocks.add(new Block(mark, name, begin + 1, page.subList(begin, Math.min(i, page.size()))));
            }
            boolean isMark = marked.find();
            if (isMark || !page.get(Math.min(i, page.size() - 1)).isBlank()) {
                mark = isMark ? marked.group(1) : "";
                name = isMark && marked.group(2) != null ? marked.group(2) : "";
            }
        }
        return blocks;
    }

    /** The words of a command, with single and double quotes as a shell has them. */
    static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("(?:'[^']*'|\"[^\"]*\"|[^\\s'\"])+").matcher(command);
        while (word.find()) {
            words.add(word.group().replaceAll("'([^']*)'|\"([^\"]*)\"", "$1$2"));
        }
        return words;
    }
}
