package org.clustercast.loader.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;

/** Warns of cells that act and are hidden, and of numbers where none is read. */
final class UnseenCells {

    /** So many cells are named, the others counted. */
    private static final int MOST_NAMED = 8;

    private final Grid grid;
    private final Problems problems;

    UnseenCells(Grid grid, Problems problems) {
        this.grid = grid;
        this.problems = problems;
    }

    /**
     * Warns once for all hidden cells of the sheet, and for each number that is not read.
     *
     * @param heading row of headings
     * @param acting columns whose cells act
     * @param notRead columns of remarks
     */
    void tell(int heading, Set<Integer> acting, Set<Integer> notRead) {
        List<Place> unseen = new ArrayList<>();
        grid.rows()
                .tailMap(heading + 1)
                .forEach((row, cells) -> cells.forEach((column, cell) -> {
                    Place place = grid.place(row, column, "");
                    if (acting.contains(column) && grid.hidden().holds(row, column)) {
                        unseen.add(place);
                    }
                    if (notRead.contains(column) && cell.kind() == Grid.Kind.NUMBER) {
                        problems.warn("warning.not-read", place, cell.text());
                    }
                }));
        if (!unseen.isEmpty()) {
            List<String> named =
                    unseen.stream().limit(MOST_NAMED).map(Place::cell).toList();
            String more = unseen.size() > MOST_NAMED ? " …" : "";
            problems.warn("warning.hidden-cells", unseen.get(0), unseen.size(), String.join(", ", named) + more);
        }
    }
}
