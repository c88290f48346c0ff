package org.clustercast.loader.data;

import static org.clustercast.loader.data.ClusterFiles.SQM_PER_WAN_SQM;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.clustercast.district.Anchor;
import org.clustercast.district.Cluster;
import org.clustercast.district.Link;
import org.clustercast.district.Park;
import org.clustercast.district.Segment;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.shape.Shape;
import org.clustercast.loader.shape.ValueRule;
import org.clustercast.loader.shape.View;
import org.clustercast.parameter.Scale;
import org.clustercast.policy.Project;
import org.clustercast.policy.Target;
import org.clustercast.quantity.Quarter;

/** Reads the files that stand on clusters and parks: anchors, projects, links and targets. */
final class EnterpriseFiles {

    private final EvidenceBook book;
    private final References references;
    private final List<Cluster> clusters;
    private final List<String> parks;

    EnterpriseFiles(Problems problems, EvidenceBook book, List<Cluster> clusters, List<Park> parks) {
        this.book = book;
        this.references = new References(problems);
        this.clusters = clusters;
        this.parks = parks.stream().map(Park::id).toList();
    }

    List<Anchor> anchors(View file) {
        References.Once once = references.once();
        List<Anchor> anchors = new ArrayList<>();
        for (View view : file.items("anchors")) {
            once.take(view.text("id"), view.place("id"));
            checkStanding(view);
            anchors.add(anchor(view));
        }
        anchors.sort(Comparator.comparing(Anchor::id));
        return anchors;
    }

    private Anchor anchor(View view) {
        String path = "anchors." + view.text("id");
        return new Anchor(
                view.text("id"),
                view.words("label"),
                view.text("cluster"),
                view.text("segment"),
                view.text("park"),
                book.number(view, "outputYi", path),
                book.number(view, "capitalYi", path),
                SQM_PER_WAN_SQM * book.number(view, "floorSpaceWanSqm", path),
                book.number(view, "staff", path),
                view.flag("listed", false),
                view.flag("littleGiant", false),
                view.flag("inTop100", false),
                book.number(view, "localPhysicalShare", path));
    }

    List<Project> projects(View file, String list) {
        References.Once once = references.once();
        List<Project> projects = new ArrayList<>();
        for (View view : file.items(list)) {
            once.take(view.text("id"), view.place("id"));
            if (list.equals("projects")) {
                checkStanding(view);
            }
            projects.add(project(view, list + "." + view.text("id")));
        }
        projects.sort(Comparator.comparing(Project::id));
        return projects;
    }

    /** Ids of the projects that were decided or under construction at the end of the base year. */
    List<String> underWay(View file) {
        return file.items("projects").stream()
                .filter(view -> book.whole(view, "underWay", "projects." + view.text("id")) == 1)
                .map(view -> view.text("id"))
                .sorted()
                .toList();
    }

    private Project project(View view, String path) {
        return new Project(
                view.text("id"),
                view.words("label"),
                view.text("cluster"),
                view.text("segment", ""),
                view.text("park", ""),
                book.number(view, "capexYi", path),
                book.number(view, "promisedOutputYi", path),
                SQM_PER_WAN_SQM * book.number(view, "floorSpaceWanSqm", path),
                book.number(view, "jobs", path),
                Quarter.parse(view.text("start")),
                book.prior(view, "buildYears", path, Scale.LOG),
                book.prior(view, "rampYears", path, Scale.LOG),
                book.number(view, "realisation", path),
                book.prior(view, "conversion", path, Scale.LOG),
                book.number(view, "inOrdinaryTrend", path));
    }

    private void checkStanding(View view) {
        references.check("park", view.text("park", ""), view.place(view.has("park") ? "park" : "id"), parks);
        List<String> segments = segments(view.text("cluster"));
        references.check("segment", view.text("segment"), view.place("segment"), segments);
    }

    private List<String> segments(String cluster) {
        return clusters.stream()
                .filter(candidate -> candidate.id().equals(cluster))
                .flatMap(candidate -> candidate.segments().stream())
                .map(Segment::id)
                .toList();
    }

    List<Link> links(View file) {
        List<String> clusterIds = clusters.stream().map(Cluster::id).toList();
        List<String> segmentIds =
                clusterIds.stream().flatMap(id -> segments(id).stream()).toList();
        List<Link> links = new ArrayList<>();
        References.Once once = references.once();
        for (View view : file.items("links")) {
            Link link = link(view);
            once.take(link.level() + " " + link.from() + " → " + link.to(), view.place());
            // A missing link may name a segment that the district does not have: that is why it is missing.
            if (link.strength() != Link.Strength.MISSING) {
                List<String> known = link.level() == Link.Level.CLUSTER ? clusterIds : segmentIds;
                references.check(view.text("level"), link.from(), view.place("from"), known);
                references.check(view.text("level"), link.to(), view.place("to"), known);
            }
            links.add(link);
        }
        links.sort(Comparator.comparing(Link::level).thenComparing(Link::from).thenComparing(Link::to));
        return links;
    }

    private Link link(View view) {
        String path = "links." + view.text("level") + "." + view.text("from") + "→" + view.text("to");
        return new Link(
                Link.Level.valueOf(view.text("level").toUpperCase(Locale.ROOT)),
                view.text("from"),
                view.text("to"),
                Link.Strength.valueOf(view.text("strength").toUpperCase(Locale.ROOT)),
                book.number(view, "value", path));
    }

    List<Target> targets(View file) {
        References.Once once = references.once();
        List<Target> targets = new ArrayList<>();
        for (View view : file.items("targets")) {
            String id = view.text("cluster") + "-" + view.text("year");
            once.take(id, view.place());
            double output = book.number(view, "output", "targets." + id);
            targets.add(new Target(
                    view.text("cluster"),
                    view.whole("year"),
                    output,
                    view.view("output").text("clause", "")));
        }
        return targets;
    }

    static Shape anchorShape(Collection<String> clusters) {
        Shape anchor = standing(clusters, true)
                .required("outputYi", DataShapes.AMOUNT)
                .required("capitalYi", DataShapes.AMOUNT)
                .required("floorSpaceWanSqm", DataShapes.AMOUNT)
                .required("staff", DataShapes.AMOUNT)
                .required("listed", DataShapes.FLAG)
                .required("littleGiant", DataShapes.FLAG)
                .required("inTop100", DataShapes.FLAG)
                .required("localPhysicalShare", DataShapes.SHARE)
                .build();
        return DataShapes.file(f -> f.required("anchors", DataShapes.list(anchor)));
    }

    static Shape projectShape(Collection<String> clusters) {
        return DataShapes.file(f -> f.required("projects", DataShapes.list(project(clusters, true)))
                .optional("references", DataShapes.list(project(clusters, false))));
    }

    private static Shape project(Collection<String> clusters, boolean simulated) {
        Shape.Builder fields = standing(clusters, simulated);
        if (simulated) {
            fields.required("underWay", DataShapes.YES_OR_NO);
        }
        return fields.required("capexYi", DataShapes.AMOUNT)
                .required("promisedOutputYi", DataShapes.AMOUNT)
                .required("floorSpaceWanSqm", DataShapes.AMOUNT)
                .required("jobs", DataShapes.AMOUNT)
                .required("start", DataShapes.QUARTER_VALUE)
                .required("buildYears", DataShapes.AMOUNT)
                .required("rampYears", DataShapes.AMOUNT)
                .required("realisation", DataShapes.SHARE)
                .required("conversion", DataShapes.AMOUNT)
                .required("inOrdinaryTrend", DataShapes.SHARE)
                .required("insideDistrict", DataShapes.FLAG)
                .build();
    }

    private static Shape.Builder standing(Collection<String> clusters, boolean placed) {
        Shape.Builder fields = Shape.fields()
                .required("id", DataShapes.CODE_VALUE)
                .required("label", DataShapes.LABEL)
                .required("cluster", DataShapes.oneOf(clusters));
        return placed
                ? fields.required("segment", DataShapes.NAME).required("park", DataShapes.NAME)
                : fields.optional("segment", DataShapes.NAME).optional("park", DataShapes.NAME);
    }

    static Shape linkShape() {
        Shape link = Shape.fields()
                .required("level", DataShapes.choice("cluster", "segment"))
                .required("from", DataShapes.NAME)
                .required("to", DataShapes.NAME)
                .required("strength", DataShapes.choice("strong", "weak", "missing", "none"))
                .required("value", DataShapes.SHARE)
                .build();
        return DataShapes.file(f -> f.required("links", DataShapes.list(link)));
    }

    static Shape targetShape(Collection<String> clusters) {
        Shape target = Shape.fields()
                .required("cluster", DataShapes.oneOf(clusters))
                .required("year", Shape.of(new ValueRule.Whole(1990, 2100)))
                .required("output", DataShapes.AMOUNT)
                .build();
        return DataShapes.file(f -> f.required("targets", DataShapes.list(target)));
    }
}
