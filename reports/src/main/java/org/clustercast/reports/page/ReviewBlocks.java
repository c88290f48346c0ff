package org.clustercast.reports.page;

import java.util.ArrayList;
import java.util.List;
import org.clustercast.quantity.Language;
import org.clustercast.reports.chart.RunResults;
import org.clustercast.reports.text.ResourceSheet;
import org.clustercast.reports.text.Words;
import org.clustercast.result.Table;

/** What was found before the run: warnings, which nobody may overlook, and resources against what is available. */
final class ReviewBlocks {

    /** Columns of words before the years. */
    private static final int WORDS = 3;

    private final RunResults results;
    private final Words words;

    ReviewBlocks(RunResults results) {
        this.results = results;
        this.words = results.words();
    }

    /** A box with all warnings, or nothing. */
    List<Block> warnings() {
        if (!results.has("warnings")) {
            return List.of();
        }
        Table table = results.table("warnings");
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            lines.add(table.text(row, words.language() == Language.ZH ? "zh" : "en"));
        }
        return lines.isEmpty() ? List.of() : List.of(new Block.Alert(words.word("report.warnings.title"), lines));
    }

    /** The table of resources, or nothing where the run does not say. */
    List<Block> resources() {
        if (!results.has("resources")) {
            return List.of();
        }
        ResourceSheet sheet = ResourceSheet.of(results.table("resources"), words);
        Grids grid = Grids.titled(sheet.header());
        for (List<String> row : sheet.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(i < WORDS ? Cell.text(row.get(i)) : Cell.number(row.get(i)));
            }
            grid.row(cells);
        }
        return List.of(
                new Block.Heading(words.word("report.resources.title")),
                grid.grid(),
                new Block.Paragraph(words.word("report.resources.note"), "note"));
    }
}
