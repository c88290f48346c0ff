package org.clustercast.loader.workbook;

import java.util.List;
import java.util.Optional;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.loader.data.LeverDefinition;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.quantity.Text;

/** Reads rows whose numbers stand under years and quarters: what levers give out, and what there is. */
final class PeriodRows {

    private static final String SECOND = " / ";

    private final DistrictData district;
    private final KeyNames names;
    private final Problems problems;
    private final CellNodes nodes;

    PeriodRows(DistrictData district, KeyNames names, Problems problems, CellNodes nodes) {
        this.district = district;
        this.names = names;
        this.problems = problems;
        this.nodes = nodes;
    }

    /** A row of a lever; one without anything filled in says nothing. */
    void lever(SheetRows.Line line, Branch levers) {
        boolean says = !line.filledPeriods().isEmpty()
                || line.cell(Layout.ON).isPresent()
                || line.cell(Layout.ASSUMPTION).isPresent();
        if (!says || isNameless(line, Layout.LEVER, "") || isNameless(line, Layout.RECIPIENT, "")) {
            return;
        }
        String written = line.text(Layout.LEVER);
        List<String> ids = district.levers().stream().map(LeverDefinition::id).toList();
        Optional<LeverDefinition> lever = names.english(written, ids).flatMap(this::find);
        Branch branch = levers.branch(
                lever.map(LeverDefinition::id).orElse(written), written, line.place(Layout.LEVER, written));
        String recipient = line.text(Layout.RECIPIENT);
        boolean isTotal = names.english(recipient, List.of(Layout.TOTAL)).isPresent();
        String unit = unit(line, lever.map(LeverDefinition::unit), isTotal);
        if (isTotal) {
            total(line, branch, written);
        } else {
            refuseOfWhole(line, Layout.ON);
            refuseOfWhole(line, Layout.ASSUMPTION);
            List<String> keys = lever.map(LeverDefinition::keys).orElse(List.of());
            String meaning = names.english(recipient, keys).orElse(recipient);
            Branch kind = branch.branch(unit, unit, line.place(Layout.RECIPIENT, written));
            numbers(line, kind, meaning, new Named(Layout.RECIPIENT, recipient, written, unit.equals(Layout.SHARES)));
        }
    }

    /** A row of what there is. */
    void resource(SheetRows.Line line, Branch resources) {
        if (line.filledPeriods().isEmpty() && line.cell(Layout.ASSUMPTION).isEmpty()
                || isNameless(line, Layout.RESOURCE, "")) {
            return;
        }
        String written = line.text(Layout.RESOURCE);
        Optional<String> known = names.english(written, Layout.resources());
        String resource = known.orElse(written);
        known.ifPresent(id -> unit(line, Optional.of(Layout.unitOf(id)), true));
        boolean hasParts = resource.equals("space") || resource.equals("talent");
        String part = line.text(Layout.PART);
        if (hasParts) {
            if (!isNameless(line, Layout.PART, written)) {
                Branch branch = resources.branch(resource, written, line.place(Layout.RESOURCE, written));
                String meaning =
                        names.english(part, Layout.parts(resource, district)).orElse(part);
                numbers(line, branch, meaning, new Named(Layout.PART, part, written));
            }
        } else if (part.isEmpty()) {
            numbers(line, resources, resource, new Named(Layout.RESOURCE, written, ""));
        } else {
            problems.add("workbook.part", line.place(Layout.PART, written), part, written);
        }
        line.cell(Layout.ASSUMPTION)
                .filter(cell -> resources.find(Layout.ASSUMPTION).isEmpty())
                .ifPresent(cell -> {
                    Place place = line.place(Layout.ASSUMPTION, written);
                    resources.leaf(Layout.ASSUMPTION, place, nodes.words(cell, place));
                });
    }

    private Optional<LeverDefinition> find(String id) {
        return district.levers().stream().filter(lever -> lever.id().equals(id)).findFirst();
    }

    private void total(SheetRows.Line line, Branch branch, String lever) {
        if (!line.filledPeriods().isEmpty()) {
            numbers(line, branch, Layout.TOTAL, new Named(Layout.RECIPIENT, line.text(Layout.RECIPIENT), lever));
        }
        line.cell(Layout.ON).ifPresent(cell -> {
            Place place = line.place(Layout.ON, path(lever, Layout.ON));
            branch.leaf(Layout.ON, place, nodes.flag(cell, place));
        });
        line.cell(Layout.ASSUMPTION).ifPresent(cell -> {
            Place place = line.place(Layout.ASSUMPTION, path(lever, Layout.ASSUMPTION));
            branch.leaf(Layout.ASSUMPTION, place, nodes.words(cell, place));
        });
    }

    /** The field of a lever, in the language in which the lever is written. */
    private String path(String lever, String field) {
        return Place.join(lever, names.name(field, KeyNames.languageOf(lever)));
    }

    /** How a row is called: the column of its name, its name as written, what it belongs to; whether it holds shares. */
    private record Named(String column, String written, String owner, boolean isShare) {

        Named(String column, String written, String owner) {
            this(column, written, owner, false);
        }

        String path() {
            return Place.join(owner, written);
        }
    }

    private void numbers(SheetRows.Line line, Branch owner, String meaning, Named name) {
        if (line.filledPeriods().isEmpty()) {
            return;
        }
        Place place = line.place(name.column(), name.path());
        Optional<Place> first = owner.find(meaning);
        if (first.isPresent()) {
            problems.add("workbook.twice", place, name.path(), first.get().cell(), place.cell());
            return;
        }
        Branch row = owner.branch(meaning, name.written(), place);
        for (int column : line.filledPeriods()) {
            String period = line.period(column);
            Place at = line.placeAt(column, Place.join(name.path(), period));
            Grid.Cell cell = line.at(column);
            row.leaf(period, at, name.isShare() ? nodes.share(cell, at) : nodes.number(cell, at));
        }
    }

    /** Whether the numbers of the row are shares or amounts; a unit that is another one is refused, never converted. */
    private String unit(SheetRows.Line line, Optional<String> unit, boolean isTotal) {
        String written = line.text(Layout.UNIT);
        if (!isTotal && names.english(written, List.of(Layout.SHARES)).isPresent()) {
            return Layout.SHARES;
        }
        boolean isAmount = unit.isEmpty()
                || names.english(written, List.of(Layout.AMOUNTS)).isPresent()
                || written.equals(unit.get())
                || written.equals(names.unit(unit.get()).en());
        boolean mayBeLeftOut = isTotal && written.isEmpty();
        if (!isAmount && !mayBeLeftOut && !line.filledPeriods().isEmpty()) {
            Text known = names.unit(unit.get());
            Text shares = names.text(Layout.SHARES);
            Text allowed =
                    isTotal ? known : new Text(known.zh() + SECOND + shares.zh(), known.en() + SECOND + shares.en());
            problems.add("workbook.unit", line.place(Layout.UNIT, line.text(Layout.LEVER)), written, allowed);
        }
        return Layout.AMOUNTS;
    }

    private boolean isNameless(SheetRows.Line line, String column, String path) {
        if (line.cell(column).isPresent()) {
            return false;
        }
        problems.add("workbook.no-name", line.place(column, path), names.text(column));
        return true;
    }

    private void refuseOfWhole(SheetRows.Line line, String column) {
        if (line.cell(column).isPresent()) {
            problems.add(
                    "workbook.total-only",
                    line.place(column, line.text(Layout.LEVER)),
                    names.text(column),
                    names.text(Layout.TOTAL));
        }
    }
}
