package org.clustercast.reports.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clustercast.result.Table;

/**
 * Resources by year as people read them: for each resource what is given out, what is available where that is stated,
 * and what nobody gets. Parks whose supply is not limited are one line together.
 */
public final class ResourceSheet {

    private static final List<String> MEASURES = List.of("allocated", "available", "unallocated");
    private static final String SPACE = "space";
    private static final String FUNDING = "funding";
    /** Only levers that are stated in money: others cost money too. */
    private static final String DIRECT_FUNDING = "funding-direct";

    /** Smaller amounts are rounding. */
    private static final double SMALLEST = 1e-9;

    private static final int DECIMALS = 2;
    private static final String PEOPLE = "人";
    private static final double FEW = 100;

    private final Words words;
    private final List<Integer> years;
    private final Map<Line, TreeMap<Integer, Double>> lines = new LinkedHashMap<>();

    /** What a line is about; an empty place is the whole district. */
    private record Line(String resource, String place, String unit, String measure) {}

    private ResourceSheet(Table resources, Words words) {
        this.words = words;
        TreeSet<Integer> all = new TreeSet<>();
        TreeSet<String> limited = new TreeSet<>();
        for (int row = 0; row < resources.rows(); row++) {
            all.add(year(resources, row));
            if (!resources.text(row, "available").isEmpty()) {
                limited.add(resources.text(row, "place"));
            }
        }
        years = List.copyOf(all);
        for (int row = 0; row < resources.rows(); row++) {
            String resource = resources.text(row, "resource");
            String place = resources.text(row, "place");
            boolean isJoined = resource.equals(SPACE) && !limited.contains(place);
            add(resources, row, isJoined ? "" : place);
        }
    }

    /** Reads {@code resources.csv}. */
    public static ResourceSheet of(Table resources, Words words) {
        return new ResourceSheet(resources, words);
    }

    private static int year(Table resources, int row) {
        return Integer.parseInt(resources.text(row, "period").substring(0, 4));
    }

    /** Flows of a year are the mean of its quarters. */
    private void add(Table resources, int row, String place) {
        for (String measure : MEASURES) {
            if (!resources.text(row, measure).isEmpty()) {
                var line = new Line(resources.text(row, "resource"), place, resources.text(row, "unit"), measure);
                lines.computeIfAbsent(line, each -> new TreeMap<>())
                        .merge(year(resources, row), resources.number(row, measure) / 4, Double::sum);
            }
        }
    }

    /** Headings: resource, what, unit, then the years. */
    public List<String> header() {
        List<String> header = new ArrayList<>(
                List.of(words.word("header.resource"), words.word("header.what"), words.word("header.unit")));
        years.forEach(year -> header.add(String.valueOf(year)));
        return header;
    }

    /** Rows of texts for the headings; lines that are nil in every year are left out. */
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        lines.forEach((line, byYear) -> {
            if (byYear.values().stream().anyMatch(value -> Math.abs(value) > SMALLEST)) {
                List<String> row = new ArrayList<>(
                        List.of(name(line), words.word("resource." + line.measure()), words.unit(line.unit())));
                years.forEach(year ->
                        row.add(byYear.containsKey(year) ? number(byYear.get(year), line.unit()) : Numbers.NONE));
                rows.add(List.copyOf(row));
            }
        });
        return rows;
    }

    /** Whether something is stated or available that nobody gets. */
    public boolean hasUnallocated() {
        return lines.entrySet().stream()
                .filter(line -> line.getKey().measure().equals("unallocated"))
                .flatMap(line -> line.getValue().values().stream())
                .anyMatch(value -> value > SMALLEST);
    }

    /** People are whole, few of them told with a decimal; money and area have two. */
    private static String number(double value, String unit) {
        int ofPeople = value < FEW ? 1 : 0;
        return Numbers.fixed(value, unit.startsWith(PEOPLE) ? ofPeople : DECIMALS);
    }

    private String name(Line line) {
        String key = line.resource().equals(FUNDING) ? DIRECT_FUNDING : line.resource();
        String resource = words.word("resource." + key);
        return line.place().isEmpty()
                ? resource
                : words.fill(
                        "resource.at", "resource", resource, "place", words.firstLabel(line.place(), "park", "tier"));
    }
}
