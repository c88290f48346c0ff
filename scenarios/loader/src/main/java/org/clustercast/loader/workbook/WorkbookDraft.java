package org.clustercast.loader.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.loader.data.LeverDefinition;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.policy.LeverPlan;
import org.clustercast.quantity.Language;
import org.clustercast.result.Decimals;
import org.clustercast.result.Vocabulary;
import org.clustercast.scenario.Scenario;

/**
 * A workbook that a beginner can fill in. It changes nothing at first: what holds in the scenario that it extends is
 * shown beside empty cells.
 */
public final class WorkbookDraft {

    private static final List<String> SWITCH = List.of("true", "false");
    private static final double MOST_FLOW = 1e6;
    private static final int PERIOD_WIDTH = 8;
    /** Columns from here to the years show the base scenario. */
    private static final int FIRST_SHOWN = 3;

    /** First column of years; before it the name, the recipient, the unit, and what holds in the base. */
    private static final int FIRST_YEAR = 5;

    private static final int FIRST_YEAR_OF_RESOURCES = 3;

    private final Source source;
    private final BaseFlows flows;
    private final XSSFWorkbook workbook;
    private final DraftSheet.Looks looks;
    private final List<String> years;

    /**
     * What a draft is made of.
     *
     * @param base the scenario that it extends
     * @param district levers, clusters, parks
     * @param names names of sheets, columns and rows
     * @param words sentences
     * @param language language of everything on the sheets
     */
    public record Source(Scenario base, DistrictData district, KeyNames names, Vocabulary words, Language language) {}

    private WorkbookDraft(Source source, XSSFWorkbook workbook) {
        this.source = source;
        this.workbook = workbook;
        flows = new BaseFlows(source.base(), source.words(), source.language());
        looks = DraftSheet.Looks.of(workbook);
        years = source.base().span().years().stream().map(String::valueOf).toList();
    }

    /**
     * The bytes of a draft.
     *
     * @param format version of the format of scenario files
     * @param name name of the new scenario
     * @param from what it extends, as it is written
     * @param source what it is made of
     */
    public static byte[] write(int format, String name, String from, Source source) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            WorkbookDraft draft = new WorkbookDraft(source, workbook);
            draft.scenario(format, name, from);
            for (Layout.Sheet sheet : Layout.Sheet.values()) {
                if (sheet.isOfLevers()) {
                    draft.levers(sheet);
                }
            }
            draft.resources();
            draft.targets();
            draft.guide(name, from);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory failed", e);
        }
    }

    private DraftSheet sheet(Layout.Sheet sheet, String remark) {
        var made = new DraftSheet(workbook, title(sheet.id()), looks);
        text(remark).lines().forEach(made::remark);
        return made;
    }

    private String text(String key, Object... arguments) {
        return source.words().word(key, source.language()).formatted(arguments);
    }

    private String title(String english) {
        return Layout.title(english, source.names(), source.language());
    }

    private String name(String english) {
        return source.names().name(english, source.language());
    }

    private String unit(String unit) {
        return source.names().unit(unit).in(source.language());
    }

    private List<String> titles(List<String> english) {
        return english.stream().map(this::title).toList();
    }

    private void scenario(int format, String name, String from) {
        DraftSheet sheet = sheet(Layout.Sheet.SCENARIO, "book.scenario");
        sheet.headings(titles(List.of(Layout.ITEM, Layout.VALUE, Layout.NOTE)), List.of(16, 30, 90), 1);
        Scenario base = source.base();
        Map<String, String> values = new LinkedHashMap<>();
        Layout.items().forEach(item -> values.put(item, ""));
        values.put("format", String.valueOf(format));
        values.put("label", name);
        values.put("extends", from);
        values.forEach((item, value) -> {
            XSSFRow row = sheet.newRow();
            sheet.cell(row, 0, title(item), looks.strong());
            sheet.cell(row, 1, "", looks.input());
            if (item.equals("format")) {
                sheet.cell(row, 1, value, looks.input());
            } else if (!value.isEmpty()) {
                row.getCell(1).setCellValue(value);
            }
            String note = switch (item) {
                case "seed" -> text("book.in-base", base.seed());
                case "replications" -> text("book.in-base", base.replications());
                case "uncertainty" -> text("book.in-base", base.uncertain());
                default -> text("book.item-" + item);
            };
            sheet.cell(row, 2, note, looks.shown());
            if (item.equals("uncertainty")) {
                sheet.choice(sheet.here(1, 1), SWITCH, true);
            }
        });
    }

    private void levers(Layout.Sheet which) {
        DraftSheet sheet = sheet(which, "book.levers");
        List<String> headings = new ArrayList<>(
                titles(List.of(Layout.LEVER, Layout.RECIPIENT, Layout.UNIT, Layout.IN_BASE, Layout.SHARE_IN_BASE)));
        List<Integer> widths = new ArrayList<>(List.of(22, 24, 14, 30, 24));
        headings.addAll(years);
        years.forEach(year -> widths.add(PERIOD_WIDTH));
        headings.addAll(titles(List.of(Layout.ON, Layout.ASSUMPTION, Layout.NOTE)));
        widths.addAll(List.of(8, 40, 120));
        sheet.headings(headings, widths, 3);
        source.district().levers().stream()
                .filter(lever -> Layout.Sheet.of(lever) == which)
                .sorted(Comparator.comparingInt(LeverDefinition::instrument))
                .forEach(lever -> plan(lever).ifPresent(plan -> lever(sheet, lever, plan)));
    }

    private Optional<LeverPlan> plan(LeverDefinition lever) {
        return source.base().levers().stream()
                .filter(plan -> plan.lever().equals(lever.id()))
                .findFirst();
    }

    private void lever(DraftSheet sheet, LeverDefinition lever, LeverPlan plan) {
        String unit = unit(lever.unit());
        XSSFRow total = row(sheet, List.of(name(lever.id()), name(Layout.TOTAL), unit, flows.total(plan), ""), true);
        int after = FIRST_YEAR + years.size();
        sheet.cell(total, after, "", looks.input());
        sheet.choice(sheet.here(after, after), SWITCH, true);
        sheet.cell(total, after + 1, "", looks.input());
        sheet.cell(total, after + 2, note(lever, plan), looks.shown());
        sheet.numbers(sheet.here(FIRST_YEAR, after - 1), MOST_FLOW, unit, text("book.hint-total"));
        if (lever.keyedBy() == LeverDefinition.KeyedBy.NONE) {
            return;
        }
        List<String> units = List.of(name(Layout.SHARES), unit);
        String usual = lever.baseByPark() ? unit : name(Layout.SHARES);
        for (int k = 0; k < plan.keys().size(); k++) {
            String key = plan.keys().get(k);
            row(sheet, List.of(name(lever.id()), name(key), usual, flows.amount(plan, k), flows.share(plan, k)), false);
            sheet.choice(sheet.here(2, 2), units, true);
            sheet.numbers(sheet.here(FIRST_YEAR, after - 1), MOST_FLOW, name(key), text("book.hint-part"));
        }
    }

    private String note(LeverDefinition lever, LeverPlan plan) {
        Language language = source.language();
        String range = text(
                "draft.lever",
                lever.label().in(language),
                lever.clause(),
                flows.total(plan),
                unit(lever.unit()),
                Decimals.text(lever.least()),
                Decimals.text(lever.most()));
        return range + " " + lever.guidance().in(language).strip();
    }

    /** A row with its names and what holds now, and empty cells under the years. */
    private XSSFRow row(DraftSheet sheet, List<String> names, boolean isTotal) {
        XSSFRow row = sheet.newRow();
        for (int c = 0; c < names.size(); c++) {
            boolean isShown = c >= FIRST_SHOWN;
            if (isShown) {
                sheet.shown(row, c, names.get(c));
            } else {
                sheet.cell(row, c, names.get(c), isTotal ? looks.strong() : looks.name());
            }
        }
        if (names.size() > FIRST_SHOWN) {
            sheet.shownOnly(sheet.here(FIRST_SHOWN, names.size() - 1), title(Layout.IN_BASE), text("book.shown-only"));
        }
        for (int y = 0; y < years.size(); y++) {
            sheet.cell(row, names.size() + y, "", looks.input());
        }
        return row;
    }

    private void resources() {
        DraftSheet sheet = sheet(Layout.Sheet.RESOURCES, "book.resources");
        List<String> headings = new ArrayList<>(titles(List.of(Layout.RESOURCE, Layout.PART, Layout.UNIT)));
        List<Integer> widths = new ArrayList<>(List.of(16, 24, 14));
        headings.addAll(years);
        years.forEach(year -> widths.add(PERIOD_WIDTH));
        headings.addAll(titles(List.of(Layout.ASSUMPTION, Layout.NOTE)));
        widths.addAll(List.of(40, 40));
        sheet.headings(headings, widths, FIRST_YEAR_OF_RESOURCES);
        Layout.resources()
                .forEach(resource ->
                        Layout.parts(resource, source.district()).forEach(part -> resource(sheet, resource, part)));
    }

    private void resource(DraftSheet sheet, String resource, String part) {
        String unit = unit(Layout.unitOf(resource));
        XSSFRow row = row(sheet, List.of(name(resource), part.isEmpty() ? "" : name(part), unit), false);
        int after = FIRST_YEAR_OF_RESOURCES + years.size();
        sheet.cell(row, after, "", looks.input());
        sheet.numbers(sheet.here(FIRST_YEAR_OF_RESOURCES, after - 1), MOST_FLOW, unit, text("book.hint-resource"));
    }

    private void targets() {
        DraftSheet sheet = sheet(Layout.Sheet.TARGETS, "book.targets");
        String output = title(Layout.OUTPUT) + text("book.bracketed", unit("亿元"));
        sheet.headings(
                List.of(title(Layout.CLUSTER), title(Layout.YEAR), output, title(Layout.CLAUSE), title(Layout.NOTE)),
                List.of(26, 10, 26, 30, 60),
                1);
        sheet.choice(
                sheet.below(0, 0),
                source.district().clusterIds().stream().map(this::name).toList(),
                true);
        sheet.choice(sheet.below(1, 1), years, false);
        sheet.numbers(sheet.below(2, 2), MOST_FLOW, title(Layout.OUTPUT), text("book.targets"));
    }

    private void guide(String name, String from) {
        DraftSheet sheet = new DraftSheet(workbook, title(Layout.Sheet.GUIDE.id()), looks);
        text("book.guide", name, from).lines().forEach(line -> sheet.cell(sheet.newRow(), 0, line, looks.name()));
    }
}
