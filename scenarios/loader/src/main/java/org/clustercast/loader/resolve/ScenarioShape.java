package org.clustercast.loader.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.loader.data.LeverDefinition;
import org.clustercast.loader.data.ParameterFiles;
import org.clustercast.loader.shape.Shape;
import org.clustercast.loader.shape.ValueRule;
import org.clustercast.parameter.Parameter;
import org.clustercast.policy.Project;

/** What a scenario file may hold. */
public final class ScenarioShape {

    /** Version of the format of scenario files. */
    public static final int FORMAT = FormatMigration.PRESENT;
    /** Most replications of a run: more would fill a disk without telling anything new. */
    static final int MOST_REPLICATIONS = 1_000_000;

    static final Pattern NEW_ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern QUARTER = Pattern.compile("[0-9]{4}Q[1-4]");
    private static final Shape FLAG = Shape.of(new ValueRule.Flag());
    private static final Shape NUMBER = Shape.of(ValueRule.number());
    private static final Shape SHARE = Shape.of(ValueRule.share());
    /** More than a year's output of the whole country in any unit of a lever, a project or a target: nobody can mean it. */
    private static final double MOST_FLOW = 1e6;

    /** Nothing is built for longer than a century, and nothing makes a hundred times what was promised. */
    private static final double MOST_UNCERTAIN = 100;

    private static final Shape FLOW = Schedule.shape(ValueRule.amountUpTo(MOST_FLOW));
    private static final Shape AMOUNT = Shape.of(ValueRule.amountUpTo(MOST_FLOW));
    private static final Shape NAME = Shape.of(ValueRule.name());

    private final DistrictData district;

    /** The shape of scenarios of a district. */
    public ScenarioShape(DistrictData district) {
        this.district = district;
    }

    /** A file: it says its format and its name. */
    public Shape.Fields file() {
        return fields(true, false, true);
    }

    /** A set of changes without a name of its own. */
    public Shape.Fields changes() {
        return fields(false, false, false);
    }

    /** A scenario with everything that it extends put together: nothing may be missing. */
    Shape.Fields whole() {
        return fields(true, true, true);
    }

    private Shape.Fields fields(boolean named, boolean whole, boolean wholePriors) {
        Shape.Builder fields = Shape.fields();
        add(fields, "format", Shape.of(new ValueRule.Whole(FORMAT, FORMAT)), named);
        add(fields, "label", text(ValueRule.name()), named);
        fields.optional("description", text(ValueRule.text()));
        fields.optional("extends", NAME);
        add(fields, "seed", Shape.of(new ValueRule.Whole(Long.MIN_VALUE, Long.MAX_VALUE)), whole);
        add(fields, "replications", Shape.of(new ValueRule.Whole(1, MOST_REPLICATIONS)), whole);
        Shape quarter = Shape.of(new ValueRule.Form(QUARTER, "form.quarter"));
        Shape.Builder span = Shape.fields();
        add(span, "start", quarter, whole);
        add(span, "end", quarter, whole);
        add(fields, "span", span.build(), whole);
        fields.optional("uncertainty", FLAG);
        fields.optional("levers", levers());
        fields.optional("resources", resources());
        fields.optional("projects", new Shape.Entries(projectIds(), project(whole)));
        fields.optional(
                "parameters", new Shape.Entries(new Shape.KeyRule.Dotted(parameterIds()), parameter(wholePriors)));
        fields.optional("switches", switches());
        fields.optional("events", EventResolver.shape(quarter, text(ValueRule.text()), whole));
        fields.optional("targets", new Shape.Items(target()));
        return fields.build();
    }

    /** Adds a field that must be there or may be. */
    static void add(Shape.Builder fields, String name, Shape shape, boolean required) {
        if (required) {
            fields.required(name, shape);
        } else {
            fields.optional(name, shape);
        }
    }

    /** One text for both languages, or one for each. */
    private static Shape text(ValueRule rule) {
        return new Shape.Either(
                Shape.of(rule),
                Shape.fields()
                        .required("zh", Shape.of(rule))
                        .required("en", Shape.of(rule))
                        .build());
    }

    private Shape levers() {
        Shape.Builder levers = Shape.fields();
        for (LeverDefinition lever : district.levers()) {
            levers.optional(lever.id(), lever(lever));
        }
        return levers.build();
    }

    private Shape resources() {
        List<String> tiers = district.levers().stream()
                .filter(lever -> lever.splitBy().equals("tier"))
                .flatMap(lever -> lever.split().keySet().stream())
                .toList();
        ValueRule amount = ValueRule.amountUpTo(MOST_FLOW);
        return ResourceCheck.shape(district.parkIds(), tiers, amount, text(ValueRule.text()));
    }

    private static Shape lever(LeverDefinition lever) {
        Shape.Builder fields = Shape.fields()
                .optional("on", FLAG)
                .optional("total", FLOW)
                .optional("amounts", new Shape.Entries(new Shape.KeyRule.Known(lever.keys()), FLOW))
                .optional("shares", new Shape.Entries(new Shape.KeyRule.Known(lever.keys()), Shares.shape()));
        if (!lever.split().isEmpty()) {
            List<String> parts = List.copyOf(lever.split().keySet());
            fields.optional("split", new Shape.Entries(new Shape.KeyRule.Known(parts), SHARE));
        }
        return fields.optional("assumption", text(ValueRule.text())).build();
    }

    private Shape.KeyRule projectIds() {
        List<String> known = district.projects().stream().map(Project::id).toList();
        return new Shape.KeyRule.KnownOrNew(known, NEW_ID, "project.unknown");
    }

    private Shape project(boolean whole) {
        return Shape.fields()
                .optional("new", newProject(whole))
                .optional("exists", FLAG)
                .optional("care", FLAG)
                .optional("assumption", text(ValueRule.text()))
                .build();
    }

    private Shape newProject(boolean whole) {
        ValueRule rule = ValueRule.amountUpTo(MOST_UNCERTAIN);
        Shape uncertain = new Shape.Either(Shape.of(rule), ParameterFiles.priorShape(rule));
        Shape.Builder fields = Shape.fields();
        add(fields, "label", text(ValueRule.name()), whole);
        add(fields, "cluster", Shape.of(new ValueRule.Choice(district.clusterIds())), whole);
        add(fields, "segment", NAME, whole);
        add(fields, "park", Shape.of(new ValueRule.Choice(district.parkIds())), whole);
        add(fields, "capexYi", AMOUNT, whole);
        add(fields, "promisedOutputYi", AMOUNT, whole);
        add(fields, "floorSpaceWanSqm", AMOUNT, whole);
        add(fields, "jobs", AMOUNT, whole);
        add(fields, "start", Shape.of(new ValueRule.Form(QUARTER, "form.quarter")), whole);
        add(fields, "buildYears", uncertain, whole);
        add(fields, "rampYears", uncertain, whole);
        add(fields, "realisation", SHARE, whole);
        add(fields, "conversion", uncertain, whole);
        add(fields, "inOrdinaryTrend", SHARE, whole);
        fields.optional("insideDistrict", FLAG);
        return fields.build();
    }

    private List<String> parameterIds() {
        List<String> ids = new ArrayList<>();
        district.parameters().all().stream().map(Parameter::id).forEach(ids::add);
        return ids;
    }

    private static Shape parameter(boolean whole) {
        Shape fixed = Shape.fields()
                .required("value", NUMBER)
                .optional("assumption", text(ValueRule.text()))
                .build();
        Shape.Builder prior = Shape.fields();
        ((Shape.Fields) ParameterFiles.priorShape())
                .fields()
                .forEach((name, field) -> add(prior, name, field.shape(), whole && field.required()));
        return new Shape.ByField(
                "value",
                fixed,
                prior.optional("assumption", text(ValueRule.text())).build());
    }

    private static Shape switches() {
        Shape.Builder switches = Shape.fields();
        for (String name : SwitchNames.ALL) {
            switches.optional(name, FLAG);
        }
        return switches.build();
    }

    private Shape target() {
        return Shape.fields()
                .required("cluster", Shape.of(new ValueRule.Choice(district.clusterIds())))
                .required("year", Shape.of(new ValueRule.Whole(1990, 2100)))
                .required("output", AMOUNT)
                .optional("clause", NAME)
                .build();
    }
}
