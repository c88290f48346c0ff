package org.clustercast.loader.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.clustercast.district.ApprovalPipeline;
import org.clustercast.district.ApprovalPipeline.Stage;
import org.clustercast.district.Breakthrough;
import org.clustercast.district.Cluster;
import org.clustercast.district.Segment;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.shape.Shape;
import org.clustercast.loader.shape.View;

/** Reads the breakthroughs that the document names and the pipelines of approvals. */
final class InnovationFiles {

    private final EvidenceBook book;
    private final References references;
    private final List<Cluster> clusters;

    InnovationFiles(Problems problems, EvidenceBook book, List<Cluster> clusters) {
        this.book = book;
        this.references = new References(problems);
        this.clusters = clusters;
    }

    List<Breakthrough> breakthroughs(View file) {
        References.Once once = references.once();
        List<Breakthrough> all = new ArrayList<>();
        for (View view : file.items("breakthroughs")) {
            once.take(view.text("id"), view.place("id"));
            String cluster = view.text("cluster");
            List<String> segments = clusters.stream()
                    .filter(candidate -> candidate.id().equals(cluster))
                    .flatMap(candidate -> candidate.segments().stream())
                    .map(Segment::id)
                    .toList();
            references.check("segment", view.text("segment"), view.place("segment"), segments);
            all.add(new Breakthrough(
                    view.text("id"), view.words("label"), cluster, view.text("segment"), view.text("clause")));
        }
        return all;
    }

    List<ApprovalPipeline> pipelines(View file) {
        References.Once once = references.once();
        List<ApprovalPipeline> all = new ArrayList<>();
        for (View view : file.items("approvals")) {
            once.take(view.text("id"), view.place("id"));
            String path = "approvals." + view.text("id");
            all.add(new ApprovalPipeline(
                    view.text("id"),
                    view.words("label"),
                    view.text("cluster"),
                    view.text("clause"),
                    book.number(view, "startsPerYear", path),
                    book.number(view, "salesYi", path),
                    book.number(view, "rampYears", path),
                    stages(view, path)));
        }
        return all;
    }

    private List<Stage> stages(View pipeline, String path) {
        References.Once once = references.once();
        List<Stage> stages = new ArrayList<>();
        for (View view : pipeline.items("stages")) {
            once.take(view.text("id"), view.place("id"));
            String own = path + "." + view.text("id");
            stages.add(new Stage(
                    view.text("id"),
                    view.words("label"),
                    book.whole(view, "candidates", own),
                    book.number(view, "years", own),
                    book.number(view, "success", own),
                    view.flag("review", false)));
        }
        return stages;
    }

    static Shape breakthroughShape(Collection<String> clusters) {
        Shape breakthrough = Shape.fields()
                .required("id", DataShapes.SLUG_VALUE)
                .required("label", DataShapes.LABEL)
                .required("cluster", DataShapes.oneOf(clusters))
                .required("segment", DataShapes.NAME)
                .required("clause", DataShapes.NAME)
                .build();
        return DataShapes.file(f -> f.required("breakthroughs", DataShapes.list(breakthrough)));
    }

    static Shape approvalShape(Collection<String> clusters) {
        Shape stage = Shape.fields()
                .required("id", DataShapes.SLUG_VALUE)
                .required("label", DataShapes.LABEL)
                .required("candidates", DataShapes.COUNT)
                .required("years", DataShapes.AMOUNT)
                .required("success", DataShapes.SHARE)
                .required("review", DataShapes.FLAG)
                .build();
        Shape pipeline = Shape.fields()
                .required("id", DataShapes.SLUG_VALUE)
                .required("label", DataShapes.LABEL)
                .required("cluster", DataShapes.oneOf(clusters))
                .required("clause", DataShapes.NAME)
                .required("startsPerYear", DataShapes.AMOUNT)
                .required("salesYi", DataShapes.AMOUNT)
                .required("rampYears", DataShapes.AMOUNT)
                .required("stages", DataShapes.list(stage))
                .build();
        return DataShapes.file(f -> f.required("approvals", DataShapes.list(pipeline)));
    }
}
