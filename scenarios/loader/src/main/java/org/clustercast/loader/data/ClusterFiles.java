package org.clustercast.loader.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.clustercast.district.Cluster;
import org.clustercast.district.ClusterBase;
import org.clustercast.district.Segment;
import org.clustercast.district.TierCounts;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.resource.ResourceTree;
import org.clustercast.loader.shape.Shape;
import org.clustercast.loader.shape.ValueRule;
import org.clustercast.loader.shape.View;

/** Reads the files of the clusters. */
final class ClusterFiles {

    /** Square metres in the 万㎡ of the files. */
    static final double SQM_PER_WAN_SQM = 10_000;

    private static final double SHARE_TOLERANCE = 1e-6;

    private final ResourceTree tree;
    private final Problems problems;
    private final EvidenceBook book;

    ClusterFiles(ResourceTree tree, Problems problems, EvidenceBook book) {
        this.tree = tree;
        this.problems = problems;
        this.book = book;
    }

    List<Cluster> read(View district, SortedMap<String, List<DistrictData.Measure>> measures) {
        List<String> ids = district.texts("clusters");
        List<Place> places = district.places("clusters");
        References.Once once = new References(problems).once();
        List<Cluster> clusters = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            once.take(ids.get(i), places.get(i));
            String path = "clusters/" + ids.get(i) + ".yaml";
            if (!tree.has(path)) {
                problems.add("data.cluster-file", places.get(i), ids.get(i), tree.name(path));
                continue;
            }
            Optional<View> file = DataFile.read(tree, path, shape(), problems);
            if (file.isPresent()) {
                clusters.add(cluster(ids.get(i), file.get()));
                measures.put(ids.get(i), measures(file.get()));
            }
        }
        refuseUnlisted(ids);
        return clusters;
    }

    private void refuseUnlisted(List<String> ids) {
        for (String file : tree.files()) {
            if (file.startsWith("clusters/")
                    && !ids.contains(file.substring("clusters/".length()).replace(".yaml", ""))) {
                problems.add("data.cluster-unlisted", Place.of(tree.name(file)));
            }
        }
    }

    private Cluster cluster(String id, View file) {
        if (!file.text("id").equals(id)) {
            problems.add("data.cluster-id", file.place("id"), file.text("id"), id);
        }
        return new Cluster(
                id,
                file.words("label"),
                file.text("measure").equals("output") ? Cluster.Measure.OUTPUT : Cluster.Measure.REVENUE,
                file.flag("tracked", false),
                file.text("clause", ""),
                segments(id, file),
                base(file.view("base"), "clusters." + id));
    }

    private List<Segment> segments(String cluster, View file) {
        List<Segment> segments = new ArrayList<>();
        References.Once once = new References(problems).once();
        for (View view : file.items("segments")) {
            String id = view.text("id");
            once.take(id, view.place("id"));
            if (!id.startsWith(cluster + ".")) {
                problems.add("data.segment-id", view.place("id"), id, cluster);
            }
            double share = book.number(view, "share", "segments." + id);
            segments.add(new Segment(id, view.words("label"), view.flag("inDocument", false), share));
        }
        double sum = segments.stream().mapToDouble(Segment::share).sum();
        if (Math.abs(sum - 1) > SHARE_TOLERANCE) {
            problems.add("data.segment-shares", file.place("segments"), sum);
        }
        return segments;
    }

    private ClusterBase base(View base, String path) {
        TierCounts staff = new TierCounts(
                book.number(base, "staffTop", path),
                book.number(base, "staffHighLevel", path),
                book.number(base, "staffSkilled", path),
                book.number(base, "staffYoung", path),
                book.number(base, "staffGeneral", path));
        return new ClusterBase(
                book.number(base, "outputYi", path),
                book.whole(base, "enterprisesAboveScale", path),
                book.whole(base, "enterprisesInTop100", path),
                book.number(base, "top100OutputYi", path),
                book.whole(base, "littleGiants", path),
                book.whole(base, "listed", path),
                book.number(base, "capitalYi", path),
                SQM_PER_WAN_SQM * book.number(base, "floorSpaceWanSqm", path),
                staff);
    }

    private static List<DistrictData.Measure> measures(View file) {
        return file.items("measures").stream()
                .map(view -> new DistrictData.Measure(
                        new org.clustercast.quantity.Text(view.text("zh"), view.text("en")), view.text("clause")))
                .toList();
    }

    private static Shape shape() {
        Shape segment = Shape.fields()
                .required(
                        "id",
                        Shape.of(new ValueRule.Form(
                                java.util.regex.Pattern.compile("[a-z0-9-]+\\.[a-z0-9-]+"), "form.segment")))
                .required("label", DataShapes.LABEL)
                .required("inDocument", DataShapes.FLAG)
                .required("share", DataShapes.SHARE)
                .build();
        Shape measure = Shape.fields()
                .required("zh", DataShapes.WORDS)
                .required("en", DataShapes.WORDS)
                .required("clause", DataShapes.NAME)
                .build();
        return DataShapes.file(f -> f.required("id", DataShapes.SLUG_VALUE)
                .required("label", DataShapes.LABEL)
                .required("measure", DataShapes.choice("output", "revenue"))
                .required("tracked", DataShapes.FLAG)
                .optional("clause", DataShapes.NAME)
                .required("segments", DataShapes.list(segment))
                .required("base", baseShape())
                .optional("measures", DataShapes.list(measure)));
    }

    private static Shape baseShape() {
        Shape.Builder base = Shape.fields();
        for (String count : List.of("enterprisesAboveScale", "enterprisesInTop100", "littleGiants", "listed")) {
            base.required(count, DataShapes.COUNT);
        }
        for (String amount : List.of(
                "outputYi",
                "top100OutputYi",
                "capitalYi",
                "floorSpaceWanSqm",
                "staffTop",
                "staffHighLevel",
                "staffSkilled",
                "staffYoung",
                "staffGeneral")) {
            base.required(amount, DataShapes.AMOUNT);
        }
        return base.build();
    }
}
