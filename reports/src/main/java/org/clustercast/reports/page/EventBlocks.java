package org.clustercast.reports.page;

import java.util.List;
import org.clustercast.quantity.Language;
import org.clustercast.reports.chart.RunResults;
import org.clustercast.reports.text.Numbers;
import org.clustercast.reports.text.Words;
import org.clustercast.result.Table;

/** What the scenario lets happen from outside, from {@code events.csv}. */
final class EventBlocks {

    private static final String SLIP = "project-slips";
    private static final List<String> WITHOUT_SIZE = List.of("anchor-leaves", "project-comes");

    private final RunResults results;
    private final Words words;

    EventBlocks(RunResults results) {
        this.results = results;
        this.words = results.words();
    }

    /** Heading and table, or a sentence that there are none; nothing where the run does not say. */
    List<Block> blocks() {
        if (!results.has("events")) {
            return List.of();
        }
        Block heading = new Block.Heading(words.word("report.events.title"));
        Table events = results.table("events");
        if (events.rows() == 0) {
            return List.of(heading, new Block.Paragraph(words.word("report.events.none"), "plain"));
        }
        return List.of(heading, table(events), new Block.Paragraph(words.word("report.events.note"), "note"));
    }

    private Block table(Table events) {
        String subject = words.language() == Language.ZH ? "subject_zh" : "subject_en";
        Grids grid = Grids.headed(words, "event", "from", "happens-to", "size", "duration", "chance");
        for (int row = 0; row < events.rows(); row++) {
            String type = events.text(row, "type");
            grid.row(
                    Cell.text(words.word("event." + type)),
                    Cell.word(events.text(row, "at")),
                    Cell.text(events.text(row, subject)),
                    Cell.number(size(type, events.number(row, "size"))),
                    Cell.number(duration(type, events.number(row, "years"))),
                    Cell.number(Numbers.stated(events.number(row, "probability"))));
        }
        return grid.grid();
    }

    /** How long it lasts; what happens once has no duration. */
    private String duration(String type, double years) {
        if (type.equals(SLIP) || WITHOUT_SIZE.contains(type)) {
            return Numbers.NONE;
        }
        return years > 0
                ? words.fill("report.events.years", "years", Numbers.target(years))
                : words.word("report.events.stays");
    }

    /** Years of a slip, a share of everything else; some events have no size. */
    private String size(String type, double size) {
        if (WITHOUT_SIZE.contains(type)) {
            return Numbers.NONE;
        }
        return type.equals(SLIP)
                ? words.fill("report.events.years", "years", Numbers.target(size))
                : Numbers.rate(size);
    }
}
