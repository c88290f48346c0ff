package org.clustercast.quantity;

/**
 * A calendar quarter.
 *
 * @param index quarters since year 0: {@code 4 * year + (quarter - 1)}
 */
public record Quarter(int index) implements Comparable<Quarter> {

    /** Quarters in a year. */
    public static final int PER_YEAR = 4;

    /** The quarter {@code quarterOfYear} (1 to 4) of a year. */
    public static Quarter of(int year, int quarterOfYear) {
        if (quarterOfYear < 1 || quarterOfYear > PER_YEAR) {
            throw new IllegalArgumentException("quarter of the year must be 1 to 4 but is " + quarterOfYear);
        }
        return new Quarter(PER_YEAR * year + quarterOfYear - 1);
    }

    /** Reads {@code 2024Q1}. */
    public static Quarter parse(String text) {
        if (!text.matches("\\d{4}Q[1-4]")) {
            throw new IllegalArgumentException("a quarter is written like 2024Q1 but this is " + text);
        }
        return of(Integer.parseInt(text.substring(0, 4)), text.charAt(5) - '0');
    }

    /** The calendar year. */
    public int year() {
        return Math.floorDiv(index, PER_YEAR);
    }

    /** 1 to 4. */
    public int quarterOfYear() {
        return Math.floorMod(index, PER_YEAR) + 1;
    }

    /** The quarter {@code quarters} later. */
    public Quarter plus(int quarters) {
        return new Quarter(index + quarters);
    }

    /** Quarters from {@code earlier} to this one. */
    public int since(Quarter earlier) {
        return index - earlier.index;
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(index, other.index);
    }

    @Override
    public String toString() {
        return year() + "Q" + quarterOfYear();
    }
}
