package org.clustercast.loader.tree;

import java.util.ArrayList;
import java.util.List;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML from parser events: the raw text of every value, and none of YAML's conveniences. Anchors, aliases, tags
 * and merges are refused, because they make a file mean something else than it seems to say.
 */
final class YamlTree {

    private final String file;
    private final String text;
    private final Problems problems;
    private final TreeReader.Guard guard;
    private final Parser parser;
    /** Depth of collections in braces or brackets. */
    private int flow;

    YamlTree(String file, String text, Problems problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
        guard = new TreeReader.Guard(problems);
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        parser = new ParserImpl(new StreamReader(text), options);
    }

    Node read() {
        YamlFaults faults = new YamlFaults(file, text);
        faults.refuseLongLines();
        try {
            return document();
        } catch (YAMLException e) {
            faults.report(e, problems);
            problems.throwIfAny();
            throw new IllegalStateException("a fault of YAML was not reported", e);
        }
    }

    private Node document() {
        parser.getEvent();
        Event start = parser.getEvent();
        if (!(start instanceof DocumentStartEvent)) {
            throw InvalidInputException.badContent("file.empty", Place.of(file));
        }
        Node root = node("");
        parser.getEvent();
        Event next = parser.getEvent();
        if (next.is(Event.ID.DocumentStart)) {
            problems.add("file.second-document", at(next.getStartMark(), ""));
        }
        if (root instanceof Node.Scalar scalar && scalar.isNull()) {
            throw InvalidInputException.badContent("file.empty", Place.of(file));
        }
        return root;
    }

    private Node node(String path) {
        Event event = parser.getEvent();
        Place place = at(event.getStartMark(), path);
        guard.value(place);
        if (event instanceof AliasEvent alias) {
            problems.add("yaml.alias", place, "*" + alias.getAnchor());
            return new Node.Refused(place);
        }
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            problems.add("yaml.anchor", place, "&" + node.getAnchor());
        }
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), place);
            refuseSwallowedField(scalar, place);
            boolean isBlock =
                    scalar.getScalarStyle() == ScalarStyle.FOLDED || scalar.getScalarStyle() == ScalarStyle.LITERAL;
            if (isBlock && scalar.getValue().isEmpty()) {
                problems.add("yaml.block", place);
                return new Node.Refused(place);
            }
            return guard.scalar(place, scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN);
        }
        if (event instanceof CollectionStartEvent collection) {
            refuseTag(collection.getTag(), place);
            flow += collection.isFlow() ? 1 : 0;
            Node node = event instanceof MappingStartEvent ? mapping(place) : sequence(place);
            flow -= collection.isFlow() ? 1 : 0;
            return node;
        }
        throw new IllegalStateException("unexpected event of the YAML parser: " + event);
    }

    private Node mapping(Place place) {
        guard.enter(place);
        TreeReader.Keys keys = guard.keys();
        List<Node.Entry> entries = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Node key = node(place.path());
            String name = key instanceof Node.Scalar scalar ? scalar.text() : "";
            Place keyPlace = key.place().withPath(Place.join(place.path(), name));
            boolean accepted = acceptKey(key, keyPlace, keys);
            Node value = node(keyPlace.path());
            if (accepted) {
                entries.add(new Node.Entry(name, keyPlace, value));
            }
        }
        parser.getEvent();
        guard.leave();
        return new Node.Mapping(place, entries);
    }

    private boolean acceptKey(Node key, Place place, TreeReader.Keys keys) {
        if (!(key instanceof Node.Scalar scalar)) {
            if (!(key instanceof Node.Refused)) {
                problems.add("key.not-text", place);
            }
            return false;
        }
        if (scalar.text().equals("<<") && !scalar.quoted()) {
            problems.add("yaml.merge", place);
            return false;
        }
        return keys.accept(scalar.text(), place);
    }

    private Node sequence(Place place) {
        guard.enter(place);
        List<Node> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(place.path() + "#" + (items.size() + 1)));
        }
        parser.getEvent();
        guard.leave();
        return new Node.Sequence(place, items);
    }

    /**
     * An unquoted text may have swallowed the next field, if that has a full-width colon: when it goes on over lines, or
     * when it stands in braces and the word before the colon comes after a comma or a blank.
     */
    private void refuseSwallowedField(ScalarEvent scalar, Place place) {
        boolean overLines =
                scalar.getStartMark().getLine() != scalar.getEndMark().getLine();
        String text = scalar.getValue();
        boolean swallows = overLines
                ? text.indexOf('：') >= 0
                : flow > 0 && FullWidth.SWALLOWED.matcher(text).find();
        if (swallows && scalar.getScalarStyle() == ScalarStyle.PLAIN) {
            problems.add(overLines ? "yaml.swallowed" : "yaml.swallowed-in-braces", place, text);
        }
    }

    private void refuseTag(@Nullable String tag, Place place) {
        if (tag != null) {
            problems.add("yaml.tag", place, tag);
        }
    }

    private Place at(Mark mark, String path) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1, path);
    }
}
