package org.clustercast.loader.tree;

import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Says in the user's words why a YAML file cannot be parsed. */
final class YamlFaults {

    private final String file;
    private final String text;

    YamlFaults(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** Lines without end make the parser crawl. */
    void refuseLongLines() {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                line += text.charAt(i) == '\n' ? 1 : 0;
                start = i + 1;
            } else if (i - start >= Limits.LINE) {
                throw InvalidInputException.badContent(
                        "file.long-line", new Place(file, line, 1, ""), String.valueOf(Limits.LINE));
            }
        }
    }

    void report(YAMLException fault, Problems problems) {
        if (fault instanceof ReaderException reader) {
            // its position counts from somewhere inside the file; what it refuses was looked for before
            problems.add("yaml.syntax", Place.of(file), "U+%04X".formatted(reader.getCodePoint()));
        } else if (fault instanceof MarkedYAMLException marked) {
            marked(marked, problems);
        } else {
            problems.add("yaml.syntax", Place.of(file), String.valueOf(fault.getMessage()));
        }
    }

    private void marked(MarkedYAMLException fault, Problems problems) {
        Mark problem = fault.getProblemMark();
        Mark context = fault.getContextMark();
        String detail = fault.getProblem() == null ? "" : fault.getProblem();
        Mark fullWidth = firstWithFullWidth(context, problem);
        if (fullWidth != null) {
            problems.add("syntax.fullwidth", at(fullWidth), lineText(fullWidth).strip());
        } else if (problem != null && hasTab(problem)) {
            problems.add("yaml.tab", at(problem));
        } else {
            String kind = kind(detail);
            boolean isAtBegin = problem == null || (context != null && kind.equals("yaml.no-colon"));
            Mark mark = isAtBegin ? context : problem;
            Place place = mark == null ? Place.of(file) : at(mark);
            problems.add(kind, place, detail, context == null ? place.line() : context.getLine() + 1);
        }
    }

    private static String kind(String detail) {
        if (detail.startsWith("mapping values are not allowed")) {
            return "yaml.colon";
        }
        if (detail.startsWith("sequence entries are not allowed")) {
            return "yaml.dash";
        }
        if (detail.startsWith("could not find expected ':'")) {
            return "yaml.no-colon";
        }
        if (detail.startsWith("found unexpected end of stream")) {
            return "yaml.open-quote";
        }
        if (detail.startsWith("expected <block end>")) {
            return "yaml.indent";
        }
        return "yaml.syntax";
    }

    private @Nullable Mark firstWithFullWidth(@Nullable Mark context, @Nullable Mark problem) {
        for (Mark mark : new @Nullable Mark[] {context, problem}) {
            if (mark != null && FullWidth.inYaml(lineText(mark))) {
                return mark;
            }
        }
        return null;
    }

    private boolean hasTab(Mark mark) {
        String line = lineText(mark);
        return line.substring(0, Math.min(line.length(), mark.getColumn() + 1)).indexOf('\t') >= 0;
    }

    private String lineText(Mark mark) {
        String[] lines = text.split("\r\n|\r|\n", mark.getLine() + 2);
        return mark.getLine() < lines.length ? lines[mark.getLine()] : "";
    }

    private Place at(Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1, "");
    }
}
