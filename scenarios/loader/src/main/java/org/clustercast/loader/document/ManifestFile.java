package org.clustercast.loader.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.shape.Shape;
import org.clustercast.loader.shape.TreeCheck;
import org.clustercast.loader.shape.ValueRule;
import org.clustercast.loader.shape.View;
import org.clustercast.loader.tree.FileAccess;
import org.clustercast.loader.tree.Limits;
import org.clustercast.loader.tree.Node;
import org.clustercast.loader.tree.TreeReader;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.quantity.Text;
import org.clustercast.result.RunDescription;

/**
 * The content of {@code manifest.json}.
 *
 * @param run what the run is
 * @param facts further facts by name: options, JVM, times, those of the last session that simulated
 * @param sessions which build computed which replications
 * @param seals checksum of the seals of the tables; empty while the tables are not sealed, and in older manifests
 */
public record ManifestFile(RunDescription run, SortedMap<String, String> facts, Sessions sessions, String seals) {

    private static final String SEALS = "seals";

    private static final String BUILD = "build";

    public ManifestFile {
        facts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    /** A manifest of a run whose sessions nobody noted: the facts tell of one. */
    public ManifestFile(RunDescription run, SortedMap<String, String> facts) {
        this(run, facts, onlySession(facts));
    }

    /** A manifest of a run whose tables are not sealed. */
    public ManifestFile(RunDescription run, SortedMap<String, String> facts, Sessions sessions) {
        this(run, facts, sessions, "");
    }

    /** The same with what is known of the seals now. */
    public ManifestFile sealed(String checksum) {
        return new ManifestFile(run, facts, sessions, checksum);
    }

    /** The same with other sessions. */
    public ManifestFile with(Sessions now) {
        return new ManifestFile(run, facts, now, seals);
    }

    /** Manifests of older versions know the build that wrote them last and no sessions. */
    private static Sessions onlySession(SortedMap<String, String> facts) {
        String build = facts.getOrDefault(BUILD, Session.UNKNOWN);
        return new Sessions(List.of(Session.of(build, Session.RECORDS, facts)));
    }

    /** Writes the manifest; what is written is complete or the call throws. */
    public void write(Path file) throws IOException {
        StringWriter text = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            json.writeStartObject();
            write(json);
            write(json, facts);
            if (!seals.isEmpty()) {
                json.writeStringField(SEALS, seals);
            }
            json.writeArrayFieldStart("sessions");
            for (Session session : sessions.all()) {
                write(json, session);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        Files.writeString(file, text + "\n", StandardCharsets.UTF_8);
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStringField("scenario", run.scenario());
        write(json, "label", run.label());
        write(json, "description", run.description());
        json.writeStringField("fingerprint", run.fingerprint());
        json.writeStringField("modelVersion", run.modelVersion());
        json.writeNumberField("seed", run.seed());
        json.writeNumberField("replicationsAsked", run.replicationsAsked());
        json.writeNumberField("replicationsDone", run.replicationsDone());
        json.writeNumberField("replicationsFailed", run.replicationsFailed());
        json.writeNumberField("baseYear", run.baseYear());
        json.writeNumberField("firstYear", run.firstYear());
        json.writeNumberField("lastYear", run.lastYear());
        json.writeStringField("policyNumber", run.policyNumber());
    }

    private static void write(JsonGenerator json, Session session) throws IOException {
        json.writeStartObject();
        json.writeStringField(BUILD, session.build());
        write(json, "replications", session.replications());
        write(json, "made", session.made());
        write(json, session.facts());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, SortedMap<String, String> facts) throws IOException {
        json.writeObjectFieldStart("facts");
        for (var fact : facts.entrySet()) {
            json.writeStringField(fact.getKey(), fact.getValue());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Text text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("zh", text.zh());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }

    /** Reads a manifest; one that is damaged stops with problems that name line and field. */
    public static ManifestFile read(Path file) {
        Problems problems = new Problems();
        String name = file.toString();
        Node.Mapping tree = TreeReader.read(FileAccess.read(file, name), name, problems);
        Node checked = new TreeCheck(KeyNames.none(), problems).check(tree, shape());
        problems.throwIfAny();
        View view = View.of(checked);
        SortedMap<String, String> facts = facts(view);
        String seals = view.has(SEALS) ? view.text(SEALS) : "";
        if (!view.has("sessions")) {
            return new ManifestFile(run(view), facts).sealed(seals);
        }
        List<Session> sessions = view.items("sessions").stream()
                .map(item -> new Session(item.text(BUILD), item.texts("replications"), item.texts("made"), facts(item)))
                .toList();
        return new ManifestFile(run(view), facts, new Sessions(sessions), seals);
    }

    private static SortedMap<String, String> facts(View view) {
        SortedMap<String, String> facts = new TreeMap<>();
        View written = view.view("facts");
        written.keys().forEach(key -> facts.put(key, written.text(key)));
        return facts;
    }

    private static RunDescription run(View view) {
        return new RunDescription(
                view.text("scenario"),
                view.words("label"),
                view.words("description"),
                view.text("fingerprint"),
                view.text("modelVersion"),
                Long.parseLong(view.text("seed")),
                view.whole("replicationsAsked"),
                view.whole("replicationsDone"),
                view.whole("replicationsFailed"),
                view.whole("baseYear"),
                view.whole("firstYear"),
                view.whole("lastYear"),
                view.text("policyNumber"));
    }

    private static Shape shape() {
        Shape any = Shape.of(new ValueRule.Words(Limits.TEXT, true));
        Shape count = Shape.of(new ValueRule.Whole(0, Integer.MAX_VALUE));
        Shape text = Shape.fields().required("zh", any).required("en", any).build();
        Shape facts = new Shape.Entries(new Shape.KeyRule.Free(key -> true, "key.empty"), any);
        Shape range = Shape.of(new ValueRule.Form(Ranges.FORM, "form.range"));
        Shape session = Shape.fields()
                .required(BUILD, any)
                .required("replications", new Shape.Items(range))
                .required("made", new Shape.Items(any))
                .required("facts", facts)
                .build();
        return Shape.fields()
                .required("scenario", any)
                .required("label", text)
                .required("description", text)
                .required("fingerprint", any)
                .required("modelVersion", any)
                .required("seed", Shape.of(new ValueRule.Whole(Long.MIN_VALUE, Long.MAX_VALUE)))
                .required("replicationsAsked", count)
                .required("replicationsDone", count)
                .required("replicationsFailed", count)
                .required("baseYear", count)
                .required("firstYear", count)
                .required("lastYear", count)
                .required("policyNumber", any)
                .required("facts", facts)
                .optional(SEALS, any)
                .optional("sessions", new Shape.Items(session))
                .build();
    }
}
