package org.clustercast.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One line of the book: a resource at a place, by quarter.
 *
 * @param resource the resource
 * @param place park or tier; empty for the whole district
 * @param unit unit of the amounts
 * @param claims what each claimant gets, by quarter
 * @param idle what the levers state and give to nobody, by quarter
 * @param practice what practice takes, by quarter
 * @param available what there is, by quarter; NaN where nobody stated it
 */
record ResourceLine(
        String resource,
        String place,
        String unit,
        List<List<Claim>> claims,
        double[] idle,
        double[] practice,
        double[] available) {

    /** Of what there is nobody said anything. */
    static double[] unlimited(int quarters) {
        double[] available = new double[quarters];
        Arrays.fill(available, Double.NaN);
        return available;
    }

    boolean isOf(String otherResource, String otherPlace) {
        return resource.equals(otherResource) && place.equals(otherPlace);
    }

    ResourceLine limited(double[] there) {
        if (there.length != available.length) {
            throw new IllegalArgumentException(
                    resource + " " + place + " has " + available.length + " quarters, not " + there.length);
        }
        return new ResourceLine(resource, place, unit, claims, idle, practice, there.clone());
    }

    private double allocated(int quarter) {
        return claims.get(quarter).stream().mapToDouble(Claim::amount).sum();
    }

    ResourceAccount account() {
        double[] allocated = new double[available.length];
        double[] unallocated = new double[available.length];
        for (int q = 0; q < available.length; q++) {
            allocated[q] = allocated(q);
            unallocated[q] = Double.isNaN(available[q]) ? idle[q] : Math.max(0, available[q] - allocated[q]);
        }
        return new ResourceAccount(resource, place, unit, allocated, available, unallocated);
    }

    List<Excess> excesses() {
        List<Excess> excesses = new ArrayList<>();
        for (int q = 0; q < available.length; q++) {
            if (Excess.isOver(allocated(q), available[q])) {
                excesses.add(new Excess(resource, place, unit, q, available[q], claims.get(q)));
            }
        }
        return excesses;
    }
}
