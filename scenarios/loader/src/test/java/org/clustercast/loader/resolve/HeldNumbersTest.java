package org.clustercast.loader.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.clustercast.loader.Fixture;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.shape.Shape;
import org.clustercast.loader.tree.Node;
import org.clustercast.loader.workbook.Books;
import org.clustercast.policy.LeverPlan;
import org.clustercast.quantity.Language;
import org.clustercast.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file states for a key holds until that file's next entry; nothing of its base comes back unsaid. */
class HeldNumbersTest {

    private static final Offset<Double> CLOSE = within(1e-9);
    private static final Place HERE = Place.of("a.yaml");

    @TempDir
    private Path folder;

    private Scenario load(String base, String content) throws IOException {
        return Fixture.load(Files.writeString(
                folder.resolve("own.yaml"), "format: 2\nlabel: own\nextends: " + base + "\n" + content));
    }

    private static double sum(LeverPlan plan, int quarter) {
        double sum = 0;
        for (double[] ofKey : plan.total()) {
            sum += ofKey[quarter];
        }
        return sum;
    }

    private static Node.Mapping nested(String path, Node value) {
        Node node = value;
        List<String> parts = List.of(path.split("/"));
        for (int i = parts.size() - 1; i >= 0; i--) {
            node = new Node.Mapping(HERE, List.of(new Node.Entry(parts.get(i), HERE, node)));
        }
        return (Node.Mapping) node;
    }

    private static Node entries(String... quartersAndNumbers) {
        List<Node.Entry> entries = new java.util.ArrayList<>();
        for (int i = 0; i < quartersAndNumbers.length; i += 2) {
            entries.add(new Node.Entry(
                    quartersAndNumbers[i], HERE, new Node.Scalar(HERE, quartersAndNumbers[i + 1], false)));
        }
        return new Node.Mapping(HERE, entries);
    }

    /** Every field of a scenario whose keys are periods, by its path; one entry of each list of keys stands for all. */
    private static Map<String, Shape> overTime(String path, Shape shape) {
        Map<String, Shape> found = new TreeMap<>();
        if (shape instanceof Shape.Either either) {
            found.putAll(overTime(path, either.mapping()));
        } else if (shape instanceof Shape.Fields fields) {
            fields.fields().forEach((name, field) -> found.putAll(overTime(path + "/" + name, field.shape())));
        } else if (shape instanceof Shape.Entries entries) {
            if (entries.keys() instanceof Shape.KeyRule.Period) {
                found.put(path.substring(1), shape);
            } else if (entries.keys() instanceof Shape.KeyRule.Known known) {
                found.putAll(overTime(path + "/" + known.ids().iterator().next(), entries.value()));
            }
        }
        return found;
    }

    @Test
    void everyNumberOverTimeIsHeld() {
        Map<String, Shape> fields =
                overTime("", new ScenarioShape(Fixture.loader().district()).changes());
        assertThat(fields.keySet())
                .contains(
                        "levers/leading-list/total",
                        "levers/quality-space/amounts/P01",
                        "levers/industry-funds/shares/connected-vehicles",
                        "resources/funding",
                        "resources/space/P01")
                .hasSizeGreaterThan(50);
        for (String path : fields.keySet()) {
            Node.Mapping base = nested(path, entries("2024Q1", "1", "2024Q2", "2", "2026Q1", "3", "2028Q1", "4"));
            Node.Mapping over = nested(path, entries("2024Q2", "7", "2027Q1", "8"));
            Node.Mapping right = nested(path, entries("2024Q1", "1", "2024Q2", "7", "2027Q1", "8"));
            assertThat(LayerMerge.merge(base, over)).as(path).isEqualTo(right);
            assertThat(WrittenSchedule.warnings(base, over)).as(path).hasSize(1);
            assertThat(WrittenSchedule.warnings(right, over)).as(path).isEmpty();
        }
    }

    @Test
    void aNumberUnder2024Stays() throws Exception {
        Scenario held = Fixture.load(Path.of(
                HeldNumbersTest.class.getResource("/cases/hold-2024.yaml").toURI()));
        for (int q = 0; q < 28; q++) {
            assertThat(sum(held.lever("leading-list"), q)).isCloseTo(120, CLOSE);
        }
        assertThat(held.review().warnings().toString()).contains("2024Q2").contains("90");
        Scenario book = Fixture.load(Path.of(HeldNumbersTest.class
                .getResource("/cases/workbook-2024-column.xlsx")
                .toURI()));
        assertThat(sum(book.lever("leading-list"), 27)).isCloseTo(120, CLOSE);
        LeverPlan space = book.lever("quality-space");
        assertThat(space.total()[space.keys().indexOf("P01")][27]).isEqualTo(60);
    }

    @Test
    void whatStandsBeforeTheFirstEntryIsTheBase() throws IOException {
        LeverPlan grants = load("plan-2024", "levers: { enterprise-grants: { total: { 2027: 30 } } }")
                .lever("enterprise-grants");
        assertThat(sum(grants, 3)).isCloseTo(11.5, CLOSE);
        assertThat(sum(grants, 11)).isCloseTo(16.5, CLOSE);
        assertThat(sum(grants, 27)).isCloseTo(30, CLOSE);
    }

    /** The end of a number of the base is one of its later words. */
    @Test
    void anEndInTheBaseEndsNothingOfTheFile() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), """
                format: 2
                label: base
                extends: baseline
                levers: { talent-support: { total: { 2025: { value: 3, expires: 2028Q2 } } } }
                """);
        LeverPlan talent = load("./base.yaml", "levers: { talent-support: { total: { 2026: 4 } } }")
                .lever("talent-support");
        assertThat(sum(talent, 7)).isCloseTo(3, CLOSE);
        assertThat(sum(talent, 27)).isCloseTo(4, CLOSE);
        LeverPlan after = load("./base.yaml", "levers: { talent-support: { total: { 2029: 4 } } }")
                .lever("talent-support");
        assertThat(sum(after, 19)).as("practice between").isCloseTo(1.5, CLOSE);
    }

    /** Shares of the plan have no date: they hold from the beginning, and until the file says something. */
    @Test
    void aSingleNumberOfTheBaseHoldsFromTheStart() {
        Scenario book = Fixture.load(Books.save(
                folder,
                Books.edited(
                        Language.EN,
                        workbook -> Fixture.load("plan-2024")
                                .lever("industry-funds")
                                .keys()
                                .forEach(key -> Books.cell(workbook, "Funding", "industry-funds/" + key, "2027")
                                        .setCellValue(key.equals("semiconductors") ? 1 : 0)))));
        LeverPlan funds = book.lever("industry-funds");
        assertThat(funds.total()[1][8]).as("share of the plan").isCloseTo(16 * 0.28, CLOSE);
        assertThat(funds.total()[1][12]).isCloseTo(16, CLOSE);
    }

    @Test
    void severalOptionsAreOneFile() {
        String[] sets = {"levers.enterprise-grants.total.2026Q3=30", "levers.enterprise-grants.total.2025=20"};
        LeverPlan grants = Fixture.load("plan-2024", sets).lever("enterprise-grants");
        assertThat(sum(grants, 4)).isCloseTo(20, CLOSE);
        assertThat(sum(grants, 10)).isCloseTo(30, CLOSE);
    }
}
