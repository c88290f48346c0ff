package org.clustercast.app.run;

import java.util.ArrayList;
import java.util.List;
import org.clustercast.quantity.Language;
import org.clustercast.quantity.Text;
import org.clustercast.result.RunDescription;

/** Names of compared scenarios that tell them apart: where two are called the same, their ids stand behind. */
final class DistinctLabels {

    private DistinctLabels() {}

    /** The runs, under names that differ. */
    static List<RunDescription> of(List<RunDescription> runs) {
        List<RunDescription> called = new ArrayList<>();
        for (RunDescription run : runs) {
            String id = run.scenario();
            Text label = run.label();
            called.add(run.called(new Text(
                    isShared(run, runs, Language.ZH) ? label.zh() + "（" + id + "）" : label.zh(),
                    isShared(run, runs, Language.EN) ? label.en() + " (" + id + ")" : label.en())));
        }
        return called;
    }

    private static boolean isShared(RunDescription run, List<RunDescription> runs, Language language) {
        return runs.stream()
                .filter(other -> !other.scenario().equals(run.scenario()))
                .anyMatch(other -> other.label().in(language).equals(run.label().in(language)));
    }
}
