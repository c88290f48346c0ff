package org.clustercast.reports.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clustercast.result.Table;

/** Floor space of parks, supplied and used, by year, from the rows of {@code ledger.csv} about space. */
public final class ParkSpace {

    /** From this share on a park counts as full. */
    public static final double FULL = 0.98;

    private final Map<String, TreeMap<Integer, Amount>> byPark = new TreeMap<>();
    private final String unit;

    /**
     * Space of a park in a year, in the unit of the table.
     *
     * @param supplied floor space that is there
     * @param used floor space in use
     */
    public record Amount(double supplied, double used) {

        /** Used over supplied; 0 where nothing is supplied. */
        public double occupancy() {
            return supplied > 0 ? used / supplied : 0;
        }

        /** Whether nothing of weight is left. */
        public boolean isFull() {
            return supplied > 0 && occupancy() >= FULL;
        }

        Amount plus(double moreSupplied, double moreUsed) {
            return new Amount(supplied + moreSupplied, used + moreUsed);
        }
    }

    /** The annual rows about space of a ledger. */
    public ParkSpace(Table ledger) {
        Table space = ledger.where("resource", "space");
        for (int row = 0; row < space.rows(); row++) {
            String park = space.text(row, "park");
            String period = space.text(row, "period");
            if (!park.isEmpty() && period.length() == 4) {
                byPark.computeIfAbsent(park, id -> new TreeMap<>())
                        .merge(
                                Integer.valueOf(period),
                                new Amount(zero(space.number(row, "supplied")), zero(space.number(row, "used"))),
                                (sum, one) -> sum.plus(one.supplied(), one.used()));
            }
        }
        unit = space.rows() > 0 ? space.text(0, "unit") : "";
    }

    /** Unit of the amounts. */
    public String unit() {
        return unit;
    }

    /** Parks, the fullest of the last year first, larger ones first among equals. */
    public List<String> parks() {
        List<String> parks = new ArrayList<>(byPark.keySet());
        parks.sort(Comparator.comparingDouble((String park) -> -last(park).occupancy())
                .thenComparing(park -> -last(park).supplied())
                .thenComparing(Comparator.naturalOrder()));
        return parks;
    }

    /** Years in the table. */
    public List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        byPark.values().forEach(amounts -> years.addAll(amounts.keySet()));
        return List.copyOf(years);
    }

    /** Space of a park in a year; nothing where the table has no row. */
    public Amount at(String park, int year) {
        return byPark.getOrDefault(park, new TreeMap<>()).getOrDefault(year, new Amount(0, 0));
    }

    private Amount last(String park) {
        TreeMap<Integer, Amount> years = byPark.getOrDefault(park, new TreeMap<>());
        return years.isEmpty() ? new Amount(0, 0) : years.lastEntry().getValue();
    }

    private static double zero(double value) {
        return Double.isNaN(value) ? 0 : value;
    }
}
