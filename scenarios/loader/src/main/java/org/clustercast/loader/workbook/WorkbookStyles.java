package org.clustercast.loader.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The formats that cells refer to. */
final class WorkbookStyles {

    private static final String GENERAL = "General";
    /** Formats from here to there are dates in some languages and have no code of their own. */
    private static final int FIRST_EASTERN_DATE = 27;

    private static final int LAST_EASTERN_DATE = 36;
    private static final int FIRST_LATER_DATE = 50;
    private static final int LAST_LATER_DATE = 58;

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> formats = new ArrayList<>();
    private boolean isInCells;

    /** Styles of a workbook; without the part there is only the usual one. */
    static WorkbookStyles of(String part, Optional<byte[]> content) throws IOException {
        WorkbookStyles styles = new WorkbookStyles();
        if (content.isEmpty()) {
            styles.formats.add(0);
            return styles;
        }
        XmlPart.read(part, content.get(), xml -> {
            if (xml.isStart("numFmts") || xml.isEnd("cellXfs")) {
                styles.isInCells = false;
            } else if (xml.isStart("cellXfs")) {
                styles.isInCells = true;
            } else if (xml.isStart("numFmt") && !xml.attribute("numFmtId").isEmpty()) {
                styles.codes.putIfAbsent(number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
            } else if (styles.isInCells && xml.isStart("xf")) {
                styles.formats.add(xml.attribute("numFmtId").isEmpty() ? 0 : number(xml.attribute("numFmtId")));
            }
        });
        return styles;
    }

    private static int number(String text) throws IOException {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IOException("styles: " + text);
        }
    }

    /** The code of a cell's format; none where the style does not exist. */
    Optional<String> code(String style) {
        int index = style.isEmpty() ? 0 : style.matches("[0-9]{1,6}") ? Integer.parseInt(style) : -1;
        if (index < 0 || index >= formats.size()) {
            return style.isEmpty() ? Optional.of(GENERAL) : Optional.empty();
        }
        int format = formats.get(index);
        boolean isDate = format >= FIRST_EASTERN_DATE && format <= LAST_EASTERN_DATE
                || format >= FIRST_LATER_DATE && format <= LAST_LATER_DATE;
        if (codes.containsKey(format)) {
            return Optional.of(codes.get(format));
        }
        String builtin = isDate ? "yyyy-mm-dd" : BuiltinFormats.getBuiltinFormat(format);
        return Optional.of(builtin == null ? GENERAL : builtin);
    }
}
