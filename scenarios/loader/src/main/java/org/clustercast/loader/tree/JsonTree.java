package org.clustercast.loader.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;

/** Reads JSON from parser tokens, numbers as raw text. */
final class JsonTree {

    private final String file;
    private final String text;
    private final Problems problems;
    private final TreeReader.Guard guard;

    JsonTree(String file, String text, Problems problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
        guard = new TreeReader.Guard(problems);
    }

    Node read() {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(Limits.DEPTH + 1)
                .maxStringLength(Limits.FILE_BYTES)
                .maxNumberLength(Limits.FILE_BYTES)
                .maxNameLength(Limits.TEXT)
                .build();
        JsonFactory factory =
                JsonFactory.builder().streamReadConstraints(constraints).build();
        try (JsonParser parser = factory.createParser(text)) {
            if (parser.nextToken() == null) {
                throw InvalidInputException.badContent("file.empty", Place.of(file));
            }
            Node root = node(parser, "");
            if (parser.nextToken() != null) {
                problems.add("file.trailing", at(parser.currentTokenLocation(), ""));
            }
            return root;
        } catch (JsonProcessingException e) {
            report(e);
            problems.throwIfAny();
            throw new IllegalStateException("a fault of JSON was not reported", e);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private Node node(JsonParser parser, String path) throws IOException {
        Place place = at(parser.currentTokenLocation(), path);
        guard.value(place);
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> mapping(parser, place);
            case START_ARRAY -> sequence(parser, place);
            case VALUE_STRING -> guard.scalar(place, parser.getText(), true);
            default -> guard.scalar(place, parser.getText(), false);
        };
    }

    private Node mapping(JsonParser parser, Place place) throws IOException {
        guard.enter(place);
        TreeReader.Keys keys = guard.keys();
        List<Node.Entry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Place keyPlace = at(parser.currentTokenLocation(), Place.join(place.path(), name));
            boolean accepted = keys.accept(name, keyPlace);
            parser.nextToken();
            Node value = node(parser, keyPlace.path());
            if (accepted) {
                entries.add(new Node.Entry(name, keyPlace, value));
            }
        }
        guard.leave();
        return new Node.Mapping(place, entries);
    }

    private Node sequence(JsonParser parser, Place place) throws IOException {
        guard.enter(place);
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser, place.path() + "#" + (items.size() + 1)));
        }
        guard.leave();
        return new Node.Sequence(place, items);
    }

    private void report(JsonProcessingException fault) {
        Place place = fault.getLocation() == null ? Place.of(file) : at(fault.getLocation(), "");
        String detail = fault.getOriginalMessage() == null ? "" : fault.getOriginalMessage();
        String line = lineText(place.line());
        if (fault instanceof StreamConstraintsException) {
            problems.add(
                    detail.contains("nesting depth") ? "file.depth" : "json.limit",
                    place,
                    detail.contains("nesting depth") ? Limits.DEPTH : detail);
        } else if (fault instanceof JsonEOFException) {
            problems.add("json.truncated", place);
        } else if (FullWidth.inJson(line)) {
            problems.add("syntax.fullwidth", place, line.strip());
        } else {
            problems.add("json.syntax", place, detail);
        }
    }

    private String lineText(int line) {
        String[] lines = text.split("\r\n|\r|\n", line + 1);
        return line >= 1 && line <= lines.length ? lines[line - 1] : "";
    }

    private Place at(JsonLocation location, String path) {
        return new Place(file, Math.max(location.getLineNr(), 1), Math.max(location.getColumnNr(), 1), path);
    }
}
