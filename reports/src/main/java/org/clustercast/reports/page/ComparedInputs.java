package org.clustercast.reports.page;

import org.clustercast.reports.text.Absorption;
import org.clustercast.reports.text.Words;
import org.clustercast.result.Table;

/**
 * What compared scenarios put in, each table with a column {@code scenario} before the columns of the table of a run.
 *
 * @param allocations levers, from {@code levers.csv}
 * @param absorption what additions met on their way to use, from {@code absorption.csv}
 */
public record ComparedInputs(Table allocations, Table absorption) {

    /** What of a scenario's additions finds no use; nothing where the table does not tell. */
    public Absorption unused(String scenario, Words words) {
        return Absorption.of(absorption.where("scenario", scenario), words);
    }
}
