package org.clustercast.reports.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clustercast.result.Table;

/** Money by lever, source and year, practice included, from {@code ledger.csv}. */
public final class LeverMoney {

    /** Who pays, in the order in which it is stacked. */
    static final List<String> SOURCES = List.of("district", "municipal", "social");

    private static final String ORDINARY = "ordinary";

    private final Map<String, TreeMap<Integer, Map<String, Amount>>> byLever = new LinkedHashMap<>();
    private final TreeSet<Integer> years = new TreeSet<>();

    /**
     * Money of a year, 亿元.
     *
     * @param supplied what was there to be spent
     * @param used what was spent
     */
    public record Amount(double supplied, double used) {

        /** What found no use. */
        public double unallocated() {
            return Math.max(0, supplied - used);
        }

        Amount plus(Amount other) {
            return new Amount(supplied + other.supplied, used + other.used);
        }
    }

    /** The annual rows about the money of levers; what enterprises invest by themselves is left out. */
    public LeverMoney(Table ledger) {
        Table funding = ledger.where("resource", "funding");
        for (int row = 0; row < funding.rows(); row++) {
            String lever = funding.text(row, "instrument");
            String period = funding.text(row, "period");
            if (!lever.equals(ORDINARY) && period.length() == 4) {
                years.add(Integer.valueOf(period));
                byLever.computeIfAbsent(lever, id -> new TreeMap<>())
                        .computeIfAbsent(Integer.valueOf(period), year -> new TreeMap<>())
                        .merge(funding.text(row, "source"), amount(funding, row), Amount::plus);
            }
        }
    }

    private static Amount amount(Table table, int row) {
        return new Amount(zero(table.number(row, "supplied")), zero(table.number(row, "used")));
    }

    private static double zero(double value) {
        return Double.isNaN(value) ? 0 : value;
    }

    /** Levers in the order of the ledger. */
    public List<String> levers() {
        return List.copyOf(byLever.keySet());
    }

    /** Years in the ledger. */
    public List<Integer> years() {
        return List.copyOf(years);
    }

    /** Money of a lever from a source. */
    public Amount of(String lever, int year, String source) {
        return byLever.getOrDefault(lever, new TreeMap<>())
                .getOrDefault(year, Map.of())
                .getOrDefault(source, new Amount(0, 0));
    }

    /** Money of a lever from all sources. */
    public Amount of(String lever, int year) {
        Amount sum = new Amount(0, 0);
        for (String source : SOURCES) {
            sum = sum.plus(of(lever, year, source));
        }
        return sum;
    }

    /** Money of all levers from a source. */
    public Amount all(int year, String source) {
        Amount sum = new Amount(0, 0);
        for (String lever : byLever.keySet()) {
            sum = sum.plus(of(lever, year, source));
        }
        return sum;
    }

    /** Rows {@code lever, year, source, supplied, used, unallocated}. */
    Table table(List<String> order) {
        Table.Builder data = Table.columns("lever", "year", "source", "supplied", "used", "unallocated");
        for (String lever : order) {
            for (int year : years) {
                for (String source : SOURCES) {
                    Amount amount = of(lever, year, source);
                    if (amount.supplied() != 0 || amount.used() != 0) {
                        data.row(lever, year, source, amount.supplied(), amount.used(), amount.unallocated());
                    }
                }
            }
        }
        return data.build();
    }

    /** Levers by their number in the document, where a table of levers gives it. */
    List<String> ordered(TreeMap<String, Integer> numbers) {
        List<String> order = new ArrayList<>(byLever.keySet());
        order.sort(java.util.Comparator.comparingInt((String lever) -> numbers.getOrDefault(lever, Integer.MAX_VALUE))
                .thenComparing(java.util.Comparator.naturalOrder()));
        return order;
    }
}
