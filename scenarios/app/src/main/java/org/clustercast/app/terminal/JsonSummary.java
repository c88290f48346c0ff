package org.clustercast.app.terminal;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.Table;

/** Machine-readable output: the summary of a run, and what {@code show} and {@code trace} print. */
public final class JsonSummary {

    private JsonSummary() {}

    public static void print(FinishedRun run, Console console) throws IOException {
        var mapper = new JsonMapper();
        ObjectNode summary = mapper.createObjectNode();
        summary.put("scenario", run.scenario().id());
        summary.put("fingerprint", run.scenario().fingerprint());
        summary.put("seed", run.scenario().seed());
        summary.put("replicationsAsked", run.description().replicationsAsked());
        summary.put("replications", run.result().finished());
        summary.put("failed", run.result().failed());
        summary.put("directory", run.directory().path().toString());
        ArrayNode targets = summary.putArray("targets");
        Table table = run.directory().table(RunDirectory.TARGETS).where("measure", "calendar-year");
        for (int row = 0; row < table.rows(); row++) {
            ObjectNode target = targets.addObject();
            target.put("cluster", table.text(row, "cluster"));
            target.put("year", (int) table.number(row, "year"));
            target.put("probability", table.number(row, "probability"));
            target.put("ciLow", table.number(row, "ci_low"));
            target.put("ciHigh", table.number(row, "ci_high"));
        }
        console.result(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(summary));
    }

    /** Prints records, lists, maps and plain values as JSON. */
    public static void print(Object data, Console console) throws IOException {
        console.result(new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(data));
    }
}
