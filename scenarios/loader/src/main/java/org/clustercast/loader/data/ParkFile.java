package org.clustercast.loader.data;

import static org.clustercast.loader.data.ClusterFiles.SQM_PER_WAN_SQM;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clustercast.district.Park;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.shape.Shape;
import org.clustercast.loader.shape.View;

/** Reads the file of the parks. */
final class ParkFile {

    private final Problems problems;
    private final EvidenceBook book;

    ParkFile(Problems problems, EvidenceBook book) {
        this.problems = problems;
        this.book = book;
    }

    /** The parks by id; facts about space in the whole district are added to the facts. */
    List<Park> read(View file, SortedMap<String, Double> facts) {
        References.Once once = new References(problems).once();
        List<Park> parks = new ArrayList<>();
        for (View view : file.items("parks")) {
            once.take(view.text("id"), view.place("id"));
            parks.add(park(view));
        }
        file.find("districtSpace")
                .ifPresent(space -> DataFolder.forEachFact(
                        space,
                        "districtSpace",
                        datum -> facts.put(datum.path(), book.number(datum.view(), datum.path()))));
        parks.sort(Comparator.comparing(Park::id));
        return parks;
    }

    private Park park(View view) {
        String path = "parks." + view.text("id");
        for (String extra : List.of("landSqkm", "rentYuanPerSqmMonth")) {
            if (view.has(extra)) {
                book.number(view, extra, path);
            }
        }
        SortedMap<Integer, Double> planned = new TreeMap<>();
        book.numbers(view, "plannedSupplyWanSqm", path)
                .forEach((year, wan) -> planned.put(Integer.valueOf(year), SQM_PER_WAN_SQM * wan));
        SortedMap<String, Double> occupied = new TreeMap<>();
        book.numbers(view, "occupiedWanSqm", path)
                .forEach((cluster, wan) -> occupied.put(cluster, SQM_PER_WAN_SQM * wan));
        return new Park(
                view.text("id"),
                view.words("label"),
                view.texts("clusters"),
                view.flag("enclave", false),
                view.flag("ownerOccupied", false),
                occupied,
                SQM_PER_WAN_SQM * book.number(view, "readyFreeWanSqm", path),
                SQM_PER_WAN_SQM * book.number(view, "underConstructionWanSqm", path),
                planned);
    }

    static Shape shape(Collection<String> clusters) {
        Shape park = Shape.fields()
                .required("id", DataShapes.CODE_VALUE)
                .required("label", DataShapes.LABEL)
                .required("clusters", DataShapes.list(DataShapes.oneOf(clusters)))
                .required("enclave", DataShapes.FLAG)
                .required("ownerOccupied", DataShapes.FLAG)
                .optional("landSqkm", DataShapes.AMOUNT)
                .optional("occupiedWanSqm", DataShapes.byCluster(clusters, DataShapes.AMOUNT))
                .required("readyFreeWanSqm", DataShapes.AMOUNT)
                .required("underConstructionWanSqm", DataShapes.AMOUNT)
                .optional("rentYuanPerSqmMonth", DataShapes.AMOUNT)
                .optional("plannedSupplyWanSqm", DataShapes.DATED_AMOUNT)
                .build();
        return DataShapes.file(f -> f.required("parks", DataShapes.list(park))
                .optional("districtSpace", new Shape.Entries(DataShapes.NAMES, DataShapes.FACT)));
    }
}
