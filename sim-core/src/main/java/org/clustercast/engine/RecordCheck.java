package org.clustercast.engine;

import org.clustercast.result.RecordLayout;
import org.clustercast.result.ReplicationRecord;

/** Refuses a record that holds something that is no number, so that no table can average it away. */
public final class RecordCheck {

    private final RecordLayout layout;

    /** A check of records of a layout. */
    public RecordCheck(RecordLayout layout) {
        this.layout = layout;
    }

    /** Throws when a value is NaN or infinite and names it. */
    public void require(ReplicationRecord record) {
        float[] floats = record.floats();
        for (int i = 0; i < floats.length; i++) {
            if (!Float.isFinite(floats[i])) {
                throw new IllegalStateException(floatName(i) + " is " + floats[i]);
            }
        }
        double[] doubles = record.doubles();
        for (int i = 0; i < doubles.length; i++) {
            if (!Double.isFinite(doubles[i])) {
                throw new IllegalStateException(doubleName(i) + " is " + doubles[i]);
            }
        }
    }

    private String floatName(int position) {
        int quarters = layout.quarters().size();
        int perIndicator = layout.series().size() * quarters;
        int indicator = position / perIndicator;
        if (indicator >= layout.indicators().size()) {
            int line = (position - layout.indicators().size() * perIndicator) / (2 * layout.years());
            return "ledger " + layout.ledger().get(line);
        }
        return "%s of %s in %s"
                .formatted(
                        layout.indicators().get(indicator).id(),
                        layout.series().get(position % perIndicator / quarters),
                        layout.quarters().get(position % quarters));
    }

    private String doubleName(int position) {
        int outputs = layout.years() * layout.clusters().size();
        boolean isOutput = position < outputs;
        int subjects = isOutput ? layout.clusters().size() : layout.projects().size();
        int place = isOutput ? position : position - outputs;
        String subject = (isOutput ? layout.clusters() : layout.projects()).get(place % subjects);
        return "annual output of %s in %d".formatted(subject, layout.firstYear() + place / subjects);
    }
}
