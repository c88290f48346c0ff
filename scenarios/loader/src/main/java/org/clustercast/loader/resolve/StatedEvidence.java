package org.clustercast.loader.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clustercast.loader.shape.View;
import org.clustercast.parameter.Evidence;
import org.clustercast.parameter.Grade;
import org.clustercast.scenario.EvidenceEntry;

/** Numbers that a scenario states are assumptions of its author: they are kept with the words that explain them. */
final class StatedEvidence {

    /** Source of what a scenario states. */
    static final String SOURCE = "assumption";

    private final List<EvidenceEntry> entries = new ArrayList<>();

    /** Every single value below a mapping, with the assumption that stands beside it. */
    void add(String path, View stated, String unit) {
        Evidence evidence = new Evidence(Grade.D, SOURCE, note(stated));
        stated.leaves().forEach((key, value) -> {
            if (!key.startsWith("assumption") && !key.startsWith("label")) {
                entries.add(new EvidenceEntry(path + "." + key, value, unit, evidence));
            }
        });
    }

    static String note(View stated) {
        return Optional.of(stated)
                .filter(view -> view.has("assumption"))
                .map(view -> view.words("assumption").zh())
                .orElse("");
    }

    List<EvidenceEntry> entries() {
        return List.copyOf(entries);
    }
}
