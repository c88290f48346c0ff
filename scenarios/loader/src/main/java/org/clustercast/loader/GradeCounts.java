package org.clustercast.loader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.clustercast.parameter.Grade;
import org.clustercast.parameter.Parameter;
import org.clustercast.scenario.EvidenceEntry;
import org.clustercast.scenario.Scenario;

/** How many numbers of a scenario are how well founded. */
public final class GradeCounts {

    /** Path under which the evidence of what a scenario states begins. */
    private static final String STATED = "scenario.";

    private final Map<Kind, Map<Grade, Integer>> counts = new EnumMap<>(Kind.class);

    /** Where a number stands. */
    public enum Kind {
        PARAMETERS,
        DATA,
        SCENARIO
    }

    /**
     * Numbers of one kind and grade.
     *
     * @param kind where they stand
     * @param grade how well they are founded
     * @param count how many
     */
    public record Line(Kind kind, Grade grade, int count) {}

    private GradeCounts() {
        for (Kind kind : Kind.values()) {
            Map<Grade, Integer> ofKind = new EnumMap<>(Grade.class);
            for (Grade grade : Grade.values()) {
                ofKind.put(grade, 0);
            }
            counts.put(kind, ofKind);
        }
    }

    /** The counts of a scenario. */
    public static GradeCounts of(Scenario scenario) {
        GradeCounts counts = new GradeCounts();
        for (Parameter parameter : scenario.parameters().all()) {
            counts.add(Kind.PARAMETERS, parameter.evidence().grade());
        }
        for (EvidenceEntry entry : scenario.evidence()) {
            counts.add(
                    entry.path().startsWith(STATED) ? Kind.SCENARIO : Kind.DATA,
                    entry.evidence().grade());
        }
        return counts;
    }

    private void add(Kind kind, Grade grade) {
        ofKind(kind).merge(grade, 1, Integer::sum);
    }

    private Map<Grade, Integer> ofKind(Kind kind) {
        return counts.getOrDefault(kind, Collections.emptyMap());
    }

    /** Number of one kind and grade. */
    public int count(Kind kind, Grade grade) {
        return ofKind(kind).getOrDefault(grade, 0);
    }

    /** All counts, kind by kind, best grade first; zeros included. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Grade grade : Grade.values()) {
                lines.add(new Line(kind, grade, count(kind, grade)));
            }
        }
        return lines;
    }
}
