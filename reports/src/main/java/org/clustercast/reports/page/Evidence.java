package org.clustercast.reports.page;

import java.util.TreeMap;
import org.clustercast.reports.chart.RunResults;
import org.clustercast.result.Table;

/**
 * How far the evidence can be trusted, by grades.
 *
 * @param count number of graded values
 * @param assumed how many of them are assumptions or derived, grade D
 */
record Evidence(int count, int assumed) {

    private static final double HIGH_BELOW = 0.25;
    private static final double MEDIUM_BELOW = 0.60;

    /** From {@code grades.csv}, or from the grades in {@code parameters.csv} where there is no count. */
    static Evidence of(RunResults results) {
        int count = 0;
        int assumed = 0;
        if (results.has("grades")) {
            Table grades = results.table("grades");
            for (int row = 0; row < grades.rows(); row++) {
                int number = (int) grades.number(row, "count");
                count += number;
                assumed += grades.text(row, "grade").equals("D") ? number : 0;
            }
        } else if (results.has("parameters")) {
            Table parameters = results.table("parameters");
            count = parameters.rows();
            assumed = parameters.where("grade", "D").rows();
        }
        return new Evidence(count, assumed);
    }

    /** Share of assumptions, 0 to 1. */
    double assumedShare() {
        return count == 0 ? 1 : (double) assumed / count;
    }

    /** Key of the level: high below a quarter of assumptions, medium below three fifths, else low. */
    String level() {
        double share = assumedShare();
        return share < HIGH_BELOW ? "high" : share < MEDIUM_BELOW ? "medium" : "low";
    }

    /** Counts by kind and grade. */
    static TreeMap<String, TreeMap<String, Integer>> counts(Table grades) {
        TreeMap<String, TreeMap<String, Integer>> counts = new TreeMap<>();
        for (int row = 0; row < grades.rows(); row++) {
            counts.computeIfAbsent(grades.text(row, "kind"), kind -> new TreeMap<>())
                    .merge(grades.text(row, "grade"), (int) grades.number(row, "count"), Integer::sum);
        }
        return counts;
    }
}
