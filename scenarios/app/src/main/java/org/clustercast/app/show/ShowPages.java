package org.clustercast.app.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.clustercast.app.terminal.Product;
import org.clustercast.app.terminal.ShownPage;
import org.clustercast.app.terminal.TextTable;
import org.clustercast.district.Anchor;
import org.clustercast.district.Cluster;
import org.clustercast.district.Park;
import org.clustercast.loader.catalogue.LeverSheet;
import org.clustercast.loader.catalogue.ParameterRange;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.loader.data.LeverDefinition;
import org.clustercast.parameter.Parameter;
import org.clustercast.parameter.Prior;
import org.clustercast.policy.Project;
import org.clustercast.result.Decimals;
import org.clustercast.scenario.EvidenceEntry;

/** What {@code show} prints about one lever, cluster, park, parameter, group of parameters or indicator. */
public final class ShowPages {

    /** Group of parameters of the named projects; they are shown with it. */
    private static final String PROJECTS = "projects";

    private final DistrictData district;
    private final ShowWords words;
    private final ShowTables tables;

    public ShowPages(Product product, ShowWords words) {
        this.district = product.loader().district();
        this.words = words;
        this.tables = new ShowTables(product, words);
    }

    public ShownPage page(ShowIndex.Subject subject) {
        return switch (subject.kind()) {
            case TABLE -> table(subject.id());
            case LEVER -> lever(subject.id());
            case CLUSTER -> cluster(subject.id());
            case PARK -> park(subject.id());
            case PROJECT -> project(subject.id());
            case ANCHOR -> anchor(subject.id());
            case GROUP -> group(subject.id());
            case PARAMETER -> parameter(subject.id());
            case INDICATOR -> indicator(subject.id());
        };
    }

    private ShownPage table(String id) {
        for (ShowIndex.TableName name : ShowIndex.TableName.values()) {
            if (name.id().equals(id)) {
                return switch (name) {
                    case INSTRUMENTS -> tables.instruments();
                    case PARAMETERS -> tables.parameters();
                    case CLUSTERS -> tables.clusters();
                    case PARKS -> tables.parks();
                    case INDICATORS -> tables.indicators();
                    case TARGETS -> tables.targets();
                };
            }
        }
        throw new IllegalArgumentException("no table " + id);
    }

    private ShownPage lever(String id) {
        LeverSheet sheet = LeverSheet.all(district).stream()
                .filter(s -> s.lever().id().equals(id))
                .findFirst()
                .orElseThrow();
        LeverDefinition lever = sheet.lever();
        List<String> lines = heading(words.in(lever.label()), id);
        lines.add(words.text(
                lever.guarantee() ? "show.fact.guarantee" : "show.fact.instrument",
                lever.instrument(),
                ShowWords.orDash(lever.clause())));
        lines.add(words.text("show.fact.unit", words.unit(lever.unit())));
        lines.add(words.text("show.fact.bounds", Decimals.text(lever.least()), Decimals.text(lever.most())));
        lines.add(words.text("show.fact.guidance", words.in(lever.guidance())));
        lines.add(words.text("show.fact.assumption", words.in(lever.assumption())));
        lines.add(words.text("show.fact.acts"));
        new EffectWords(district, words).ofLever(id).forEach(line -> lines.add(words.text("show.fact.effect", line)));
        lines.add(words.text("show.fact.off", InstrumentTable.offSwitch(sheet, words)));
        if (sheet.isMoney()) {
            lines.add(words.text("show.fact.money", words.unit(lever.unit())));
        }
        TextTable mechanism = TextTable.of(words.headings("role", "name", "value", "unit", "grade", "id", "meaning"));
        InstrumentTable.roles(sheet)
                .forEach((role, ranges) -> ranges.forEach(range -> mechanism.row(
                        words.text("show." + role),
                        words.in(range.label()),
                        words.interval(range),
                        words.unit(range.unit()),
                        ShowWords.grades(range.grades()),
                        range.id(),
                        words.in(range.meaning()))));
        List<EvidenceEntry> evidence = evidence("levers." + id + ".");
        return new ShownPage(lines, List.of(mechanism, evidenceTable(evidence)), new Shown("lever", sheet, evidence));
    }

    private ShownPage cluster(String id) {
        Cluster cluster = district.clusters().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
        List<String> lines = heading(words.in(cluster.label()), id);
        lines.add(words.text(
                "show.fact.measure",
                words.text(cluster.measure() == Cluster.Measure.OUTPUT ? "measure.output" : "measure.revenue"),
                ShowWords.orDash(cluster.clause())));
        district.targets().stream()
                .filter(t -> t.cluster().equals(id))
                .forEach(t -> lines.add(words.text(
                        "show.fact.target", t.year(), Decimals.text(t.valueYi()), ShowWords.orDash(t.clause()))));
        district.measures()
                .getOrDefault(id, List.of())
                .forEach(m ->
                        lines.add(words.text("show.fact.document", words.in(m.text()), ShowWords.orDash(m.clause()))));
        TextTable segments =
                TextTable.of(words.headings("segment", "name", "share")).right(2);
        cluster.segments().forEach(s -> segments.row(s.id(), words.in(s.label()), Decimals.text(s.share())));
        List<EvidenceEntry> evidence = evidence("clusters." + id + ".");
        return new ShownPage(
                lines, List.of(segments, evidenceTable(evidence)), new Shown("cluster", cluster, evidence));
    }

    private ShownPage park(String id) {
        Park park = district.parks().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow();
        List<String> lines = heading(words.in(park.label()), id);
        lines.add(words.text(
                "show.fact.park",
                String.join(
                        words.text("app.and"),
                        park.clusters().stream().map(words::cluster).toList()),
                words.yesNo(park.enclave()),
                words.yesNo(park.ownerOccupied())));
        lines.add(words.text("show.fact.space-use"));
        List<EvidenceEntry> evidence = evidence("parks." + id + ".");
        return new ShownPage(lines, List.of(evidenceTable(evidence)), new Shown("park", park, evidence));
    }

    private ShownPage project(String id) {
        List<Project> one =
                district.projects().stream().filter(p -> p.id().equals(id)).toList();
        List<String> lines = heading(words.in(one.get(0).label()), id);
        lines.add(words.text("show.projects"));
        boolean isEverywhere = district.underWay().contains(id) || one.get(0).inOrdinaryTrend() == 1;
        lines.add(words.text(
                isEverywhere ? "show.fact.under-way" : "show.fact.new",
                one.get(0).segment()));
        List<EvidenceEntry> evidence = evidence(PROJECTS + "." + id + ".");
        return new ShownPage(
                lines,
                List.of(tables.projects(one), evidenceTable(evidence)),
                new Shown("project", one.get(0), evidence));
    }

    private ShownPage anchor(String id) {
        Anchor anchor = district.anchors().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow();
        List<String> lines = heading(words.in(anchor.label()), id);
        lines.add(words.text("show.fact.anchor", words.cluster(anchor.cluster()), anchor.segment(), anchor.park()));
        List<EvidenceEntry> evidence = evidence("anchors." + id + ".");
        return new ShownPage(lines, List.of(evidenceTable(evidence)), new Shown("anchor", anchor, evidence));
    }

    private ShownPage group(String id) {
        List<ParameterRange> ranges = ParameterRange.all(district.parameters()).stream()
                .filter(range -> range.id().startsWith(id + "."))
                .toList();
        List<String> lines = heading(words.textOr("group." + id, id), id);
        lines.add(use(id));
        List<TextTable> shown = new ArrayList<>();
        if (id.equals(PROJECTS)) {
            lines.add(words.text("show.projects"));
            shown.add(tables.projects(district.projects()));
        }
        shown.add(tables.parameters(ranges));
        return new ShownPage(lines, shown, new Shown("group", ranges, List.of()));
    }

    /** How the model uses the parameters of a group. */
    private String use(String group) {
        return words.text("show.fact.use", words.textOr("show.use." + group, group), group);
    }

    private ShownPage parameter(String id) {
        List<Parameter> values = district.parameters().all().stream()
                .filter(p -> p.id().equals(id) || ParameterRange.stem(p).equals(id))
                .sorted(Comparator.comparingInt(p -> district.clusterIds().indexOf(String.valueOf(p.cluster()))))
                .toList();
        Parameter first = values.get(0);
        String stem = ParameterRange.stem(first);
        List<String> lines = heading(words.in(first.label()), id);
        lines.add(words.text("show.fact.meaning", words.in(first.meaning())));
        lines.add(words.text("show.fact.unit", words.unit(first.unit())));
        lines.add(use(first.group()));
        for (LeverSheet sheet : LeverSheet.all(district)) {
            InstrumentTable.roles(sheet)
                    .forEach((role, ranges) -> ranges.stream()
                            .filter(range -> range.id().equals(stem))
                            .forEach(range -> lines.add(words.text(
                                    "show.fact.role",
                                    words.in(sheet.lever().label()),
                                    words.text("show." + role),
                                    ShowWords.orDash(sheet.lever().clause())))));
        }
        lines.add(words.text("show.fact.set", words.path("parameters." + first.id() + ".value")));
        return new ShownPage(lines, List.of(values(values)), new Shown("parameter", values, List.of()));
    }

    private TextTable values(List<Parameter> values) {
        TextTable table = TextTable.of(
                        words.headings("for", "default", "p05", "p95", "bounds", "scale", "grade", "source", "note"))
                .right(1, 2, 3);
        for (Parameter p : values) {
            Prior prior = p.prior();
            table.row(
                    p.cluster() == null ? words.text("show.all") : words.cluster(p.cluster()),
                    Decimals.text(p.value()),
                    prior == null ? words.text("show.certain") : Decimals.text(prior.p05()),
                    prior == null ? words.text("show.certain") : Decimals.text(prior.p95()),
                    prior == null ? "–" : bound(prior.lower()) + "–" + bound(prior.upper()),
                    prior == null ? "–" : words.text("show.scale-" + prior.scale()),
                    p.evidence().grade().name(),
                    source(p.evidence().source()),
                    ShowWords.orDash(p.evidence().note()));
        }
        return table;
    }

    private static String bound(double value) {
        return Double.isInfinite(value) ? (value < 0 ? "-∞" : "∞") : Decimals.text(value);
    }

    private String source(String source) {
        return source.equals("assumption") ? words.text("show.assumption") : source;
    }

    private ShownPage indicator(String id) {
        ShowTables.Listed indicator = ShowTables.listed().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow();
        List<String> lines = heading(words.textOr("indicator." + id, id), id);
        lines.add(words.text("show.fact.unit", words.unit(indicator.unit())));
        lines.add(words.text("show.fact.year", tables.aggregation(indicator)));
        if (indicator.annualOnly()) {
            lines.add(words.text("show.fact.ledger"));
        }
        if (!indicator.splitBy().equals("none")) {
            lines.add(words.text("show.fact.split", tables.split(indicator), id));
        }
        lines.add(words.text("show.fact.where", id));
        return new ShownPage(lines, List.of(), new Shown("indicator", indicator, List.of()));
    }

    private static List<String> heading(String label, String id) {
        List<String> lines = new ArrayList<>();
        lines.add(label.equals(id) ? id : label + " (" + id + ")");
        return lines;
    }

    private List<EvidenceEntry> evidence(String prefix) {
        TreeMap<String, EvidenceEntry> found = new TreeMap<>();
        district.evidence().stream()
                .filter(entry -> entry.path().startsWith(prefix))
                .forEach(entry -> found.put(entry.path().substring(prefix.length()), entry));
        List<EvidenceEntry> entries = new ArrayList<>();
        found.forEach((name, e) -> entries.add(new EvidenceEntry(name, e.value(), e.unit(), e.evidence())));
        return entries;
    }

    private TextTable evidenceTable(List<EvidenceEntry> evidence) {
        TextTable table = TextTable.of(words.headings("datum", "value", "unit", "grade", "source", "note"))
                .right(1);
        for (EvidenceEntry entry : evidence) {
            String name = entry.path();
            String stem = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
            table.row(
                    words.textOr("datum." + stem, stem) + words.path(name.substring(stem.length())),
                    entry.value(),
                    words.unit(entry.unit()),
                    entry.evidence().grade().name(),
                    source(entry.evidence().source()),
                    ShowWords.orDash(entry.evidence().note()));
        }
        return table;
    }

    /**
     * The same for machines.
     *
     * @param kind what it is
     * @param value the thing itself
     * @param evidence data with their sources
     */
    public record Shown(String kind, Object value, List<EvidenceEntry> evidence) {}
}
