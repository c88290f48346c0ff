package org.clustercast.app.show;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clustercast.app.terminal.Product;
import org.clustercast.district.Anchor;
import org.clustercast.district.Cluster;
import org.clustercast.district.Park;
import org.clustercast.district.Segment;
import org.clustercast.loader.Words;
import org.clustercast.loader.catalogue.ParameterRange;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.loader.data.LeverDefinition;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.loader.vocabulary.Nearest;
import org.clustercast.parameter.Parameter;
import org.clustercast.policy.Project;
import org.clustercast.quantity.Language;
import org.clustercast.quantity.Text;

/** What a name stands for: ids and names in both languages. Where one name stands for two things the first one wins. */
public final class ShowIndex {

    private final KeyNames keys;
    private final Words words;
    private final TreeMap<String, Subject> subjects = new TreeMap<>();
    private final Set<String> written = new LinkedHashSet<>();

    /** What can be shown. */
    public enum Kind {
        TABLE,
        LEVER,
        CLUSTER,
        PARK,
        PROJECT,
        ANCHOR,
        GROUP,
        PARAMETER,
        INDICATOR
    }

    /** The tables by name. */
    public enum TableName {
        INSTRUMENTS,
        PARAMETERS,
        CLUSTERS,
        PARKS,
        INDICATORS,
        TARGETS;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Something that can be shown.
     *
     * @param kind what it is
     * @param id its id
     */
    public record Subject(Kind kind, String id) {}

    public ShowIndex(Product product) {
        keys = product.loader().keyNames();
        words = product.words();
        DistrictData district = product.loader().district();
        for (TableName table : TableName.values()) {
            addWord(new Subject(Kind.TABLE, table.id()), "show.table." + table.id());
        }
        for (LeverDefinition lever : district.levers()) {
            add(new Subject(Kind.LEVER, lever.id()), lever.label());
        }
        for (Cluster cluster : district.clusters()) {
            add(new Subject(Kind.CLUSTER, cluster.id()), cluster.label());
        }
        for (Park park : district.parks()) {
            add(new Subject(Kind.PARK, park.id()), park.label());
        }
        for (Project project : district.projects()) {
            add(new Subject(Kind.PROJECT, project.id()), project.label());
        }
        for (Anchor anchor : district.anchors()) {
            add(new Subject(Kind.ANCHOR, anchor.id()), anchor.label());
        }
        for (Cluster cluster : district.clusters()) {
            cluster.segments().forEach(segment -> addAs(new Subject(Kind.CLUSTER, cluster.id()), segment));
        }
        addParameters(district.parameters().all());
        ShowTables.listed().forEach(i -> addWord(new Subject(Kind.INDICATOR, i.id()), "indicator." + i.id()));
    }

    private void addParameters(List<Parameter> parameters) {
        TreeSet<String> groups = new TreeSet<>();
        parameters.forEach(parameter -> groups.add(parameter.group()));
        groups.forEach(group -> addWord(new Subject(Kind.GROUP, group), "group." + group));
        for (Parameter parameter : parameters) {
            var stem = new Subject(Kind.PARAMETER, ParameterRange.stem(parameter));
            add(stem, parameter.label());
            add(stem, Text.same(parameter.name()));
            add(stem, new Text(chinese(stem.id()), keys.name(parameter.name(), Language.ZH)));
            if (parameter.cluster() != null) {
                add(new Subject(Kind.PARAMETER, parameter.id()), Text.same(chinese(parameter.id())));
            }
        }
    }

    private String chinese(String path) {
        return String.join(
                ".",
                List.of(path.split("\\.", -1)).stream()
                        .map(part -> keys.name(part, Language.ZH))
                        .toList());
    }

    private void addWord(Subject subject, String key) {
        add(
                subject,
                words.has(key)
                        ? new Text(words.word(key, Language.ZH), words.word(key, Language.EN))
                        : Text.same(subject.id()));
    }

    private void add(Subject subject, Text label) {
        for (String name : List.of(subject.id(), keys.name(subject.id(), Language.ZH), label.zh(), label.en())) {
            subjects.putIfAbsent(fold(name), subject);
            written.add(name);
        }
    }

    /** A segment is shown with its cluster. */
    private void addAs(Subject cluster, Segment segment) {
        for (String name : List.of(
                segment.id(),
                keys.name(segment.id(), Language.ZH),
                segment.label().zh())) {
            subjects.putIfAbsent(fold(name), cluster);
            written.add(name);
        }
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    public Optional<Subject> find(String name) {
        return Optional.ofNullable(subjects.get(fold(name)));
    }

    /** The name that the user may have meant. */
    public Optional<String> nearest(String name) {
        return Nearest.of(name.strip(), written);
    }
}
