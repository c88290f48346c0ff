package org.clustercast.loader.workbook;

import java.util.Locale;
import java.util.regex.Pattern;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.tree.Node;
import org.clustercast.loader.tree.TreeReader;

/** Turns cells into the single values that a YAML file would hold. */
final class CellNodes {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    /** Spreadsheet programs keep fifteen digits. */
    private static final double EXACT = 1e15;

    private final Problems problems;
    private final TreeReader.Guard guard;

    CellNodes(Problems problems) {
        this.problems = problems;
        guard = new TreeReader.Guard(problems);
    }

    /** A number; a text that is none is left to the check of values, which says what is wrong with it. */
    Node number(Grid.Cell cell, Place place) {
        if (cell.kind() == Grid.Kind.DATE) {
            return refuse("workbook.date", place, cell.text());
        }
        if (isUnreadable(cell)) {
            return new Node.Refused(place);
        }
        if (isOtherThanShown(cell, NumberLook.PLAIN)) {
            return refuseLook(cell, place);
        }
        if (cell.kind() == Grid.Kind.TEXT && NUMBER.matcher(cell.text()).matches()) {
            return refuse("workbook.number-as-text", place, cell.text());
        }
        return guard.scalar(place, cell.text(), false);
    }

    /** A share of a whole: a per cent is one. */
    Node share(Grid.Cell cell, Place place) {
        boolean isPercent = cell.look() == NumberLook.PERCENT;
        return isPercent ? guard.scalar(place, cell.text(), false) : number(cell, place);
    }

    /** Whether something else is shown than the number or text of a cell; one look besides may be right. */
    static boolean isOtherThanShown(Grid.Cell cell, NumberLook right) {
        NumberLook look = cell.look();
        boolean isText = cell.kind() == Grid.Kind.TEXT;
        return isText ? !NumberLook.showsText(cell.format()) : look != NumberLook.PLAIN && look != right;
    }

    private Node refuseLook(Grid.Cell cell, Place place) {
        String key = switch (cell.look()) {
            case PERCENT -> "workbook.percent";
            case HIDDEN -> "workbook.hidden-number";
            default -> cell.kind() == Grid.Kind.TEXT ? "workbook.text-look" : "workbook.look";
        };
        problems.add(key, place, cell.text(), cell.format());
        return new Node.Refused(place);
    }

    /** A whole number; one with more digits than a cell keeps may be written as text. */
    Node whole(Grid.Cell cell, Place place) {
        boolean isText = cell.kind() == Grid.Kind.TEXT;
        if (isText && cell.text().matches("-?[0-9]{16,19}")) {
            return guard.scalar(place, cell.text(), false);
        }
        if (cell.kind() == Grid.Kind.NUMBER && Math.abs(Double.parseDouble(cell.text())) >= EXACT) {
            return refuse("workbook.long-number", place, cell.text());
        }
        return cell.look() == NumberLook.YEAR ? guard.scalar(place, cell.text(), false) : number(cell, place);
    }

    /** A switch; programs for spreadsheets write it with capitals. */
    Node flag(Grid.Cell cell, Place place) {
        if (isUnreadable(cell)) {
            return new Node.Refused(place);
        }
        String lower = cell.text().toLowerCase(Locale.ROOT);
        boolean isFlag = lower.equals("true") || lower.equals("false");
        return guard.scalar(place, isFlag ? lower : cell.text(), false);
    }

    /** Words. */
    Node words(Grid.Cell cell, Place place) {
        if (isUnreadable(cell)) {
            return new Node.Refused(place);
        }
        if (isOtherThanShown(cell, NumberLook.PLAIN)) {
            return refuseLook(cell, place);
        }
        return cell.kind() == Grid.Kind.DATE
                ? refuse("workbook.date", place, cell.text())
                : guard.scalar(place, cell.text(), cell.kind() == Grid.Kind.TEXT);
    }

    /** Formulas and errors, about which the sheet has already complained. */
    private static boolean isUnreadable(Grid.Cell cell) {
        return cell.kind() == Grid.Kind.FORMULA || cell.kind() == Grid.Kind.ERROR;
    }

    private Node refuse(String key, Place place, String text) {
        problems.add(key, place, text);
        return new Node.Refused(place);
    }
}
