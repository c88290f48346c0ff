package org.clustercast.reports.page;

import org.clustercast.reports.chart.Targets;
import org.clustercast.reports.text.Numbers;
import org.clustercast.reports.text.OutlookLight;
import org.clustercast.reports.text.Words;

/**
 * A cell of a table.
 *
 * @param text what it says
 * @param style style class: {@code text}, {@code number}, {@code sum}, or {@code light} with a colour
 * @param letter letter of a light, else empty
 */
public record Cell(String text, String style, String letter) {

    /** A text, aligned left. */
    static Cell text(String text) {
        return new Cell(text, "text", "");
    }

    /** A short text that is not broken. */
    static Cell word(String text) {
        return new Cell(text, "text short", "");
    }

    /** A number, aligned right. */
    static Cell number(String text) {
        return new Cell(text, "number", "");
    }

    /** A text of a row that sums others. */
    static Cell sumText(String text) {
        return new Cell(text, "text sum", "");
    }

    /** A number of a row that sums others. */
    static Cell sumNumber(String text) {
        return new Cell(text, "number sum", "");
    }

    /** The outlook light of a target: number, letter, colour. */
    static Cell light(Targets.Row target, Words words) {
        OutlookLight light = OutlookLight.of(target.probability());
        return new Cell(
                Numbers.probabilityNumber(target.probability()), "light " + light.css(), words.word(light.letterKey()));
    }

    /** The grey light where no target is set. */
    static Cell noLight(Words words) {
        return new Cell("–", "light grey", words.word(OutlookLight.GREY.letterKey()));
    }

    /** Whether it is a light. */
    public boolean isLight() {
        return !letter.isEmpty();
    }
}
