package org.clustercast.loader.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.tree.Limits;
import org.clustercast.result.Decimals;

/** Takes the cells out of one sheet; what is damaged is told with its cell. */
final class SheetReader {

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    private static final int LETTERS = 26;

    private final String file;
    private final String name;
    private final SharedTexts texts;
    private final WorkbookStyles styles;
    private final SortedMap<Integer, SortedMap<Integer, Grid.Cell>> rows = new TreeMap<>();
    private final Map<Integer, TreeSet<Integer>> taken = new TreeMap<>();
    private final List<Grid.Merged> merged = new ArrayList<>();
    private final Grid.Hidden hidden;
    private final SharedTexts.RichText own = new SharedTexts.RichText("is");
    private final Raw raw = new Raw();
    private int row;
    private int column;
    private boolean isInData;
    private int cells;

    /** A cell as it is written. */
    private static final class Raw {

        private String type = "";
        private String style = "";
        private final StringBuilder value = new StringBuilder();
        private final StringBuilder formula = new StringBuilder();
        private Optional<String> text = Optional.empty();
        private boolean hasValue;
        private boolean hasFormula;
        private boolean isInValue;
        private boolean isInFormula;

        void begin(XmlPart xml) {
            type = xml.attribute("t");
            style = xml.attribute("s");
            value.setLength(0);
            formula.setLength(0);
            text = Optional.empty();
            hasValue = false;
            hasFormula = false;
        }

        void take(XmlPart xml) {
            if (xml.isStart("v")) {
                hasValue = true;
                isInValue = true;
            } else if (xml.isStart("f")) {
                hasFormula = true;
                isInFormula = true;
            } else if (xml.isEnd("v") || xml.isEnd("f")) {
                isInValue = false;
                isInFormula = false;
            } else if (xml.isText() && isInValue) {
                value.append(xml.text());
            } else if (xml.isText() && isInFormula) {
                formula.append(xml.text());
            }
        }
    }

    SheetReader(String file, String name, boolean isHidden, SharedTexts texts, WorkbookStyles styles) {
        this.file = file;
        this.name = name;
        this.texts = texts;
        this.styles = styles;
        hidden = new Grid.Hidden(isHidden, new TreeSet<>(), new TreeSet<>());
    }

    /** The sheet; it must not hold more than some cells together with those that were counted before. */
    Grid read(String part, byte[] content, int before) throws IOException {
        cells = before;
        XmlPart.read(part, content, this::take);
        return new Grid(file, name, rows, merged, hidden);
    }

    /** Cells read so far, with those before. */
    int cells() {
        return cells;
    }

    private void take(XmlPart xml) throws IOException {
        if (xml.isStart("sheetData") || xml.isEnd("sheetData")) {
            isInData = xml.isStart("sheetData");
        } else if (!isInData) {
            around(xml);
        } else if (xml.isStart("row")) {
            beginRow(xml);
        } else if (xml.isStart("c")) {
            beginCell(xml);
        } else if (xml.isEnd("c")) {
            endCell();
        } else {
            raw.take(xml);
            own.take(xml).ifPresent(text -> raw.text = Optional.of(text));
        }
    }

    private void around(XmlPart xml) throws IOException {
        if (xml.isStart("mergeCell")) {
            CellRangeAddress range = CellRangeAddress.valueOf(xml.attribute("ref"));
            merged.add(new Grid.Merged(range.getFirstRow() + 1, range.getFirstColumn() + 1, xml.attribute("ref")));
        } else if (xml.isStart("col") && isHidden(xml, "width")) {
            int last = Math.min(number(xml.attribute("max")), MOST_COLUMNS);
            for (int c = number(xml.attribute("min")); c <= last; c++) {
                hidden.columns().add(c);
            }
        }
    }

    private static boolean isHidden(XmlPart xml, String size) {
        return xml.flag("hidden") || xml.attribute(size).matches("0(\\.0*)?");
    }

    private static int number(String text) throws IOException {
        if (!text.matches("[0-9]{1,7}")) {
            throw new IOException("\"" + text + "\"");
        }
        return Integer.parseInt(text);
    }

    private void beginRow(XmlPart xml) throws IOException {
        row = xml.attribute("r").isEmpty() ? row + 1 : number(xml.attribute("r"));
        column = 0;
        boolean isNew = taken.put(row, new TreeSet<>()) == null;
        if (!isNew || row < 1 || row > MOST_ROWS) {
            throw damaged("workbook.row-twice", row, 1, String.valueOf(row));
        }
        if (isHidden(xml, "ht")) {
            hidden.rows().add(row);
        }
    }

    private void beginCell(XmlPart xml) {
        if (++cells > Limits.VALUES) {
            throw InvalidInputException.badContent(
                    "file.too-many-values", Place.of(file), String.valueOf(Limits.VALUES));
        }
        String at = xml.attribute("r");
        int before = column;
        column = at.isEmpty() ? column + 1 : column(at);
        boolean isHere = at.isEmpty() || at.replaceFirst("^[A-Z]+", "").equals(String.valueOf(row));
        if (!isHere || column < 1 || column > MOST_COLUMNS) {
            throw damaged("workbook.cell-place", row, Math.max(1, before), at);
        }
        if (!taken.computeIfAbsent(row, r -> new TreeSet<>()).add(column)) {
            throw damaged("workbook.cell-twice", row, column, at);
        }
        raw.begin(xml);
    }

    private static int column(String name) {
        int column = 0;
        for (int i = 0; i < name.length() && Character.isUpperCase(name.charAt(i)) && column <= MOST_COLUMNS; i++) {
            column = column * LETTERS + name.charAt(i) - 'A' + 1;
        }
        return column;
    }

    private void endCell() {
        Optional<String> code = styles.code(raw.style);
        if (code.isEmpty()) {
            throw damaged("workbook.style-lost", row, column, raw.style);
        }
        cell(code.get())
                .ifPresent(
                        cell -> rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, cell));
    }

    /** What is in a cell; one that looks empty is empty. */
    private Optional<Grid.Cell> cell(String format) {
        if (raw.hasFormula) {
            return Optional.of(new Grid.Cell(Grid.Kind.FORMULA, raw.formula.toString(), format));
        }
        String value = raw.value.toString().strip();
        return switch (raw.type) {
            case "inlineStr" -> text(raw.text.orElse(""), format);
            case "str" -> text(XmlPart.unescaped(raw.value.toString()), format);
            case "s" -> raw.hasValue ? text(shared(value), format) : Optional.empty();
            case "b" -> known(Grid.Kind.FLAG, value.equals("1") ? "true" : value.equals("0") ? "false" : "", format);
            case "e" -> known(Grid.Kind.ERROR, value, format);
            case "d" -> known(Grid.Kind.DATE, value, format);
            case "", "n" -> number(value, format);
            default -> throw damaged("workbook.cell-kind", row, column, raw.type);
        };
    }

    private Optional<Grid.Cell> known(Grid.Kind kind, String text, String format) {
        if (raw.hasValue && text.isEmpty()) {
            throw damaged("workbook.empty-value", row, column, "");
        }
        return raw.hasValue ? Optional.of(new Grid.Cell(kind, text, format)) : Optional.empty();
    }

    private Optional<Grid.Cell> number(String value, String format) {
        if (!raw.hasValue) {
            return Optional.empty();
        }
        if (value.isEmpty()) {
            throw damaged("workbook.empty-value", row, column, "");
        }
        if (!value.matches("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]{1,4})?")) {
            throw damaged("workbook.bad-value", row, column, value);
        }
        double number = Double.parseDouble(value);
        if (Double.isInfinite(number)) {
            throw damaged("workbook.bad-value", row, column, value);
        }
        boolean isDate = NumberLook.of(format, number) == NumberLook.DATE;
        return Optional.of(new Grid.Cell(isDate ? Grid.Kind.DATE : Grid.Kind.NUMBER, Decimals.text(number), format));
    }

    private static Optional<Grid.Cell> text(String text, String format) {
        String plain = text.strip();
        return plain.isEmpty() ? Optional.empty() : Optional.of(new Grid.Cell(Grid.Kind.TEXT, plain, format));
    }

    private String shared(String number) {
        return texts.find(number)
                .orElseThrow(() -> InvalidInputException.badContent(
                        "workbook.text-lost",
                        new Place(file, name, row, column, ""),
                        number,
                        String.valueOf(texts.size())));
    }

    private InvalidInputException damaged(String key, int atRow, int atColumn, String what) {
        return InvalidInputException.badContent(key, new Place(file, name, atRow, atColumn, ""), what);
    }
}
