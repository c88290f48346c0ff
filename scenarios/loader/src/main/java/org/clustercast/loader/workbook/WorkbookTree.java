package org.clustercast.loader.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.tree.Node;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.quantity.Language;

/** Reads a workbook into the tree that a YAML file of the same content gives; places are sheets and cells. */
public final class WorkbookTree {

    /** Ending of workbooks. */
    public static final String ENDING = ".xlsx";

    private final KeyNames names;
    private final Problems problems;
    private final CellNodes nodes;
    private final PeriodRows periodRows;
    private final Asking asking;

    private WorkbookTree(DistrictData district, KeyNames names, Problems problems, Language language) {
        this.names = names;
        asking = new Asking(names, problems, language);
        this.problems = problems;
        nodes = new CellNodes(problems);
        periodRows = new PeriodRows(district, names, problems, nodes);
    }

    /** Whether a file is a workbook by its name. */
    public static boolean isWorkbook(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /**
     * The tree of a workbook. What is no plain workbook stops at once, and so does a sheet of the scenario of which too
     * little can be understood; everything else that is wrong is added to the problems, and its node is refused.
     *
     * @param bytes content of the file
     * @param file name of the file in messages
     * @param district clusters, parks and levers that rows may name
     * @param names names of sheets, columns, rows in both languages
     * @param problems receives what is wrong
     */
    public static Node.Mapping read(
            byte[] bytes, String file, DistrictData district, KeyNames names, Problems problems) {
        List<Grid> grids = WorkbookFile.read(bytes, file);
        boolean isChinese = grids.stream().anyMatch(grid -> KeyNames.languageOf(grid.sheet()) == Language.ZH);
        return new WorkbookTree(district, names, problems, isChinese ? Language.ZH : Language.EN).tree(grids, file);
    }

    private Node.Mapping tree(List<Grid> grids, String file) {
        Map<Layout.Sheet, Grid> sheets = sheets(grids);
        Grid scenario = sheets.get(Layout.Sheet.SCENARIO);
        if (scenario == null) {
            problems.throwIfAny();
            throw InvalidInputException.badContent(
                    "workbook.sheet-missing",
                    Place.of(file),
                    names.text("scenario").zh(),
                    "Scenario");
        }
        Branch root = new Branch(scenario.place());
        Branch levers = new Branch(scenario.place());
        Branch resources = new Branch(scenario.place());
        List<Node> targets = new ArrayList<>();
        sheets.forEach((sheet, grid) -> {
            List<SheetRows.Line> lines =
                    SheetRows.of(grid, sheet, names, problems).lines();
            if (sheet == Layout.Sheet.SCENARIO) {
                lines.forEach(line -> item(line, root));
            } else if (sheet == Layout.Sheet.RESOURCES) {
                lines.forEach(line -> periodRows.resource(line, resources));
            } else if (sheet == Layout.Sheet.TARGETS) {
                lines.forEach(line -> target(line).ifPresent(targets::add));
            } else {
                lines.forEach(line -> periodRows.lever(line, levers));
            }
        });
        if (!Layout.neededItems().stream().allMatch(item -> root.find(item).isPresent())) {
            problems.throwIfAny(); // what is missing may stand there, and not be understood
        }
        add(root, "levers", levers);
        add(root, "resources", resources);
        if (!targets.isEmpty()) {
            Place place = targets.get(0).place();
            root.leaf("targets", place, new Node.Sequence(place, targets));
        }
        return root.node();
    }

    private static void add(Branch root, String field, Branch branch) {
        if (!branch.isEmpty()) {
            Node.Mapping node = branch.node();
            root.leaf(field, node.place(), node);
        }
    }

    private Map<Layout.Sheet, Grid> sheets(List<Grid> grids) {
        List<String> known =
                Stream.of(Layout.Sheet.values()).map(Layout.Sheet::id).toList();
        Map<Layout.Sheet, Grid> sheets = new LinkedHashMap<>();
        for (Grid grid : grids) {
            Optional<String> id = Layout.meant(grid.sheet(), known, names);
            if (id.isEmpty()) {
                asking.unknown("workbook.sheet", grid.place(), grid.sheet(), known);
                continue;
            }
            Layout.Sheet sheet = Layout.Sheet.values()[known.indexOf(id.get())];
            Grid first = sheet == Layout.Sheet.GUIDE ? null : sheets.putIfAbsent(sheet, grid);
            if (first != null) {
                problems.add("workbook.twice", grid.place(), grid.sheet(), first.sheet(), grid.sheet());
            }
        }
        return sheets;
    }

    private void item(SheetRows.Line line, Branch root) {
        Optional<Grid.Cell> value = line.cell(Layout.VALUE);
        String written = line.text(Layout.ITEM);
        Optional<String> item = Layout.meant(written, Layout.items(), names);
        Place namePlace = line.place(Layout.ITEM, written);
        if (value.isEmpty()) {
            item.filter(Layout.neededItems()::contains)
                    .ifPresent(needed -> refuseEmpty(needed, line.place(Layout.VALUE, written), root));
            return;
        }
        if (item.isEmpty()) {
            asking.unknown("workbook.item", namePlace, written, Layout.items());
            return;
        }
        Optional<Place> first = root.find(item.get());
        if (first.isPresent()) {
            problems.add("workbook.twice", namePlace, written, first.get().cell(), namePlace.cell());
            return;
        }
        Place place = line.place(Layout.VALUE, written);
        root.leaf(item.get(), namePlace, value(item.get(), value.get(), place));
    }

    private void refuseEmpty(String item, Place place, Branch root) {
        problems.add("workbook.item-empty", place, names.text(item));
        root.leaf(item, place, new Node.Refused(place));
    }

    private Node value(String item, Grid.Cell cell, Place place) {
        return switch (item) {
            case "format", "seed", "replications" -> nodes.whole(cell, place);
            case "uncertainty" -> nodes.flag(cell, place);
            default -> nodes.words(cell, place);
        };
    }

    private Optional<Node> target(SheetRows.Line line) {
        Branch target = new Branch(line.place(Layout.CLUSTER, line.text(Layout.CLUSTER)));
        for (String column : List.of(Layout.CLUSTER, Layout.YEAR, Layout.OUTPUT, Layout.CLAUSE)) {
            line.cell(column).ifPresent(cell -> {
                Place place = line.place(column, line.text(Layout.CLUSTER));
                Node node = switch (column) {
                    case Layout.YEAR -> nodes.whole(cell, place);
                    case Layout.OUTPUT -> nodes.number(cell, place);
                    default -> nodes.words(cell, place);
                };
                target.leaf(column, place, node);
            });
        }
        return target.isEmpty() ? Optional.empty() : Optional.of(target.node());
    }
}
