package org.clustercast.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clustercast.quantity.Language;
import org.clustercast.reports.TestWords;
import org.clustercast.reports.text.Words;
import org.clustercast.result.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The chart of differences with few and many scenarios, long names, and differences of every size and sign. */
class DrawnComparisonsTest {

    private static final boolean THOROUGH = Boolean.getBoolean("clustercast.thorough");

    /** Label of the scenario of issue reports: shared/checks/cases/long-name-small-difference.yaml. */
    private static final String LONG = "很长的情景名字".repeat(11);

    private static final String[] COLUMNS = {
        "other",
        "cluster",
        "year",
        "measure",
        "base_value",
        "other_value",
        "difference",
        "adjusted_low",
        "adjusted_high",
        "tests",
        "real"
    };

    private static final List<String> CLUSTERS = List.of("semiconductors", "biomedicine", "new-energy", "six");
    private static final List<Integer> COUNTS = List.of(1, 2, 7, 8, 9, 23);
    private static final List<List<Integer>> YEARS =
            List.of(List.of(2030), List.of(2025, 2030), List.of(2024, 2025, 2026, 2027, 2028, 2029, 2030));
    private static final List<Double> SIZES =
            List.of(0.0, 1e-9, 0.003, 0.0123, 0.1, 0.7, 1.0, 3.3, 44.0, 987.0, 123456.0, 1e13);
    private static final List<Integer> SIGNS = List.of(-1, 0, 1);

    static Stream<Arguments> cases() {
        List<Arguments> cases = new ArrayList<>();
        int next = 0;
        for (double size : SIZES) {
            for (int sign : SIGNS) {
                for (Language language : Language.values()) {
                    for (int i = 0; i < COUNTS.size(); i++) {
                        for (int j = 0; j < YEARS.size(); j++) {
                            boolean chosen = j == next / SIGNS.size() % YEARS.size()
                                    && (i + 2 * j) % COUNTS.size() == next % COUNTS.size()
                                    && language.ordinal() == next % 2;
                            if (THOROUGH || chosen) {
                                cases.add(Arguments.of(COUNTS.get(i), YEARS.get(j), size, sign, language));
                            }
                        }
                    }
                }
                next++;
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void differencesCanBeReadWhateverTheirSizeAndNumber(
            int scenarios, List<Integer> years, double size, int sign, Language language) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (int i = 0; i < scenarios; i++) {
            labels.put("s" + i, i % 3 == 0 ? LONG : i % 3 == 1 ? "W".repeat(70) : "Scenario " + i);
        }
        Differences differences = new Differences(table(List.copyOf(labels.keySet()), years, size, sign));
        Words words = new Words(new TestWords(), language);
        Chart chart = new DifferenceChart(differences, labels, words).draw("x".repeat(300));
        assertThat(DrawnRules.faults(Drawing.of(chart.sheet()))).isEmpty();
    }

    /** One of eight scenarios changes a cluster two hundred times as much as the others do. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void oneLargeScenarioLeavesTheOthersReadable(Language language) {
        List<String> scenarios = List.of("s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7");
        Table.Builder table = Table.columns(COLUMNS);
        for (String cluster : CLUSTERS) {
            for (String scenario : scenarios) {
                double gain = scenario.equals("s5") ? 400 : 1 + scenarios.indexOf(scenario) / 8.0;
                add(table, scenario, cluster, 2030, gain, gain / 4, true, scenarios.size());
            }
        }
        Map<String, String> labels = new LinkedHashMap<>();
        scenarios.forEach(scenario -> labels.put(scenario, scenario));
        Chart chart = new DifferenceChart(new Differences(table.build()), labels, new Words(new TestWords(), language))
                .draw("caption");
        Drawing drawing = Drawing.of(chart.sheet());
        assertThat(DrawnRules.faults(drawing)).isEmpty();
        assertThat(drawing.texts().stream().filter(text -> text.text().startsWith("+400")))
                .hasSize(CLUSTERS.size());
        // the points of the others do not lie on each other at zero
        List<Double> places = drawing.marks().stream()
                .filter(Drawing.Fill.class::isInstance)
                .map(Drawing.Fill.class::cast)
                .filter(fill ->
                        fill.color().equals(Marks.colour(0)) || fill.color().equals(Marks.colour(7)))
                .map(fill -> fill.bounds().getCenterX())
                .skip(2)
                .toList();
        assertThat(places.get(1) - places.get(0)).isGreaterThan(20);
    }

    @Test
    void aCaptionBreaksBetweenItsPartsOnly() {
        String run = "anchor-leaves-f1faa8030b07";
        String caption = String.join(" · ", java.util.Collections.nCopies(9, run));
        Chart chart = new DifferenceChart(
                        new Differences(table(List.of("s0"), List.of(2030), 1, 1)),
                        Map.of(),
                        new Words(new TestWords(), Language.ZH))
                .draw(caption);
        List<String> lines = Drawing.of(chart.sheet()).texts().stream()
                .map(Drawing.Text::text)
                .filter(text -> text.contains("f1faa8030b07") || text.contains("anchor"))
                .toList();
        assertThat(lines).hasSizeGreaterThan(1).allMatch(line -> line.startsWith(run) && !line.endsWith("-"));
    }

    @Test
    void scenariosUpToTheNumberOfShapesHaveMarksOfTheirOwn() {
        List<List<Double>> outlines = new ArrayList<>();
        for (int i = 0; i < Marks.SHAPES; i++) {
            outlines.add(outline(i));
        }
        assertThat(outlines).doesNotHaveDuplicates();
        assertThat(outline(Marks.SHAPES)).isEqualTo(outline(0));
    }

    @Test
    void scenariosUpToTheNumberOfShapesHaveColoursOfTheirOwnForEveryReader() {
        List<String> alike = new ArrayList<>();
        for (ColourVision vision : ColourVision.values()) {
            for (int i = 0; i < Marks.SHAPES; i++) {
                for (int j = 0; j < i; j++) {
                    double apart = vision.distance(Marks.colour(i), Marks.colour(j));
                    if (apart < ColourVision.EASILY_TOLD) {
                        alike.add(vision + ": " + j + " and " + i + " are " + apart + " apart");
                    }
                }
            }
        }
        assertThat(alike).isEmpty();
    }

    /** Where the shape reaches in each direction. */
    private static List<Double> outline(int series) {
        List<Double> reach = new ArrayList<>();
        for (int degrees = 0; degrees < 360; degrees += 15) {
            double far = 0;
            while (Marks.point(series, 0, 0, 10)
                    .contains(far * Math.cos(Math.toRadians(degrees)), far * Math.sin(Math.toRadians(degrees)))) {
                far += 0.5;
            }
            reach.add(far);
        }
        return reach;
    }

    /** Differences of one sign, or of both signs where it is zero. */
    private static Table table(List<String> scenarios, List<Integer> years, double size, int sign) {
        Table.Builder table = Table.columns(COLUMNS);
        int next = 0;
        for (String scenario : scenarios) {
            for (String cluster : CLUSTERS) {
                for (int year : years) {
                    double side = sign == 0 ? (next % 2 == 0 ? 1 : -1) : sign;
                    double gain = side * size * (0.4 + 0.6 * (next % 5) / 4);
                    double half = 0.13 * size;
                    int tests = scenarios.size() * CLUSTERS.size() * years.size();
                    add(table, scenario, cluster, year, gain, half, next % 3 > 0, tests);
                    next++;
                }
            }
        }
        return table.build();
    }

    @SuppressWarnings("ParameterNumber") // the columns of the table
    private static void add(
            Table.Builder table,
            String scenario,
            String cluster,
            int year,
            double gain,
            double half,
            boolean real,
            int tests) {
        table.row(scenario, cluster, year, "output", 9.0, 9.0 + gain, gain, gain - half, gain + half, tests, real);
    }
}
