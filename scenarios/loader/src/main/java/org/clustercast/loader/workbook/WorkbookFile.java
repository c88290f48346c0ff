package org.clustercast.loader.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Place;

/**
 * Takes the sheets out of a workbook as its XML says, as any program for spreadsheets may have written it. References
 * that lead nowhere are damage: what is lost must not be read as empty.
 */
final class WorkbookFile {

    private final String file;
    private final PackageParts parts;
    private final String workbook;

    private WorkbookFile(String file, PackageParts parts) throws IOException {
        this.file = file;
        this.parts = parts;
        workbook = parts.relations("").values().stream()
                .filter(relation -> relation.kind().equals("officeDocument"))
                .map(PackageParts.Relation::part)
                .findFirst()
                .orElseThrow(() -> new IOException("_rels/.rels"));
    }

    /** The sheets in their order. */
    static List<Grid> read(byte[] bytes, String file) {
        WorkbookSafety.check(bytes, file);
        try {
            return new WorkbookFile(file, PackageParts.of(bytes)).grids();
        } catch (InvalidInputException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // whatever reading stumbles over is a fault of the file
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw InvalidInputException.badContent("workbook.damaged", Place.of(file), reason);
        }
    }

    /** A sheet as the list of sheets names it. */
    private record Listed(String name, String id, boolean isHidden) {}

    private List<Grid> grids() throws IOException {
        List<Listed> sheets = new ArrayList<>();
        XmlPart.read(workbook, parts.find(workbook).orElseThrow(() -> new IOException(workbook)), xml -> {
            if (xml.isStart("sheet")) {
                String state = xml.attribute("state");
                sheets.add(new Listed(xml.attribute("name"), xml.attribute("id"), state.endsWith("idden")));
            }
        });
        Map<String, PackageParts.Relation> relations = parts.relations(workbook);
        Optional<String> texts = named(relations, "sharedStrings");
        Optional<String> styles = named(relations, "styles");
        SharedTexts shared = SharedTexts.of(texts.orElse(""), texts.flatMap(parts::find));
        WorkbookStyles looks = WorkbookStyles.of(styles.orElse(""), styles.flatMap(parts::find));
        List<Grid> grids = new ArrayList<>();
        int cells = 0;
        for (Listed sheet : sheets) {
            PackageParts.Relation relation = relations.get(sheet.id());
            String part = relation == null ? sheet.id() : relation.part();
            byte[] content = parts.find(part)
                    .orElseThrow(() -> InvalidInputException.badContent(
                            "workbook.part-missing", new Place(file, sheet.name(), 1, 1, ""), sheet.name(), part));
            SheetReader reader = new SheetReader(file, sheet.name(), sheet.isHidden(), shared, looks);
            grids.add(reader.read(part, content, cells));
            cells = reader.cells();
        }
        return grids;
    }

    /** A part that the workbook says it has; if it has not, it was lost. */
    private Optional<String> named(Map<String, PackageParts.Relation> relations, String kind) throws IOException {
        for (PackageParts.Relation relation : relations.values()) {
            if (relation.kind().equals(kind)) {
                if (parts.find(relation.part()).isEmpty()) {
                    throw new IOException(relation.part());
                }
                return Optional.of(relation.part());
            }
        }
        return Optional.empty();
    }
}
