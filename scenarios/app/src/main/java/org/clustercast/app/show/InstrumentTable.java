package org.clustercast.app.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clustercast.app.terminal.TextTable;
import org.clustercast.loader.catalogue.LeverSheet;
import org.clustercast.loader.catalogue.ParameterRange;

/**
 * The table of instruments and guarantees: for each lever its number, names and clause, and beside them line by line what it
 * costs, when it acts, where it saturates, what it does and how it is switched off.
 */
final class InstrumentTable {

    private final ShowWords words;
    private final EffectWords effects;

    InstrumentTable(ShowWords words, EffectWords effects) {
        this.words = words;
        this.effects = effects;
    }

    /** The parameters of a lever by what they say: cost, lag, saturation, effect. */
    static Map<String, List<ParameterRange>> roles(LeverSheet sheet) {
        Map<String, List<ParameterRange>> roles = new LinkedHashMap<>();
        roles.put("cost", sheet.costs());
        roles.put("lag", sheet.lags());
        roles.put("saturation", sheet.saturation());
        roles.put("effect", sheet.effects());
        return roles;
    }

    /** How the lever is switched off in a scenario or with {@code --set}. */
    static String offSwitch(LeverSheet sheet, ShowWords words) {
        return words.path(sheet.switchPath()) + "=false";
    }

    /** One row of several lines for each lever. */
    TextTable of(List<LeverSheet> sheets) {
        TextTable table = TextTable.of(words.headings("number", "lever", "role", "name", "grade", "value"));
        for (LeverSheet sheet : sheets) {
            Lines lines = lines(sheet);
            table.row(
                    Integer.toString(sheet.lever().instrument()),
                    List.of(
                            words.in(sheet.lever().label()),
                            sheet.lever().id(),
                            words.text(sheet.lever().guarantee() ? "show.guarantee" : "show.instrument"),
                            sheet.lever().clause()),
                    lines.roles,
                    lines.names,
                    lines.grades,
                    lines.values);
        }
        return table;
    }

    private Lines lines(LeverSheet sheet) {
        Lines lines = new Lines();
        if (sheet.isMoney()) {
            lines.add(
                    words.text("show.cost"),
                    words.text("show.money"),
                    words.unit(sheet.lever().unit()),
                    "");
        }
        roles(sheet)
                .forEach((role, ranges) -> ranges.forEach(range -> lines.add(
                        words.text("show." + role),
                        name(sheet, range),
                        words.interval(range) + words.text("show.comma") + words.unit(range.unit()),
                        ShowWords.grades(range.grades()))));
        effects.ofLever(sheet.lever().id()).forEach(line -> lines.add(words.text("show.effect"), "", line, ""));
        lines.add(words.text("show.off"), "", offSwitch(sheet, words), "");
        return lines;
    }

    /** What is paid for a unit says what the unit is. */
    private String name(LeverSheet sheet, ParameterRange range) {
        String name = words.in(range.label());
        boolean isPerUnit = range.id().endsWith("PerUnit") || range.id().endsWith("Units");
        return isPerUnit
                ? words.text("show.counted-in", name, words.unit(sheet.lever().unit()))
                : name;
    }

    /** Lines of a lever; a role is written where it begins. */
    private static final class Lines {

        private final List<String> roles = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private final List<String> values = new ArrayList<>();
        private final List<String> grades = new ArrayList<>();
        private String last = "";

        private void add(String role, String name, String value, String grade) {
            roles.add(role.equals(last) ? "" : role);
            names.add(name);
            values.add(value);
            grades.add(grade);
            last = role;
        }
    }
}
