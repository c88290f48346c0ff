package org.clustercast.policy;

import java.util.Arrays;
import java.util.Objects;

/**
 * One resource by quarter: what a scenario gives out, and what there is.
 *
 * @param resource funding, space, talent, officials or floor-space
 * @param place park or tier; empty for the whole district
 * @param unit unit of the amounts
 * @param allocated what claimants get, by quarter
 * @param available what there is, by quarter; NaN where nobody stated it
 * @param unallocated what is stated or available and given to nobody, by quarter
 */
public record ResourceAccount(
        String resource, String place, String unit, double[] allocated, double[] available, double[] unallocated) {

    /** An account; it keeps copies of what it is given. */
    public ResourceAccount {
        allocated = allocated.clone();
        available = available.clone();
        unallocated = unallocated.clone();
    }

    /** A copy of what claimants get, by quarter. */
    @Override
    public double[] allocated() {
        return allocated.clone();
    }

    /** A copy of what there is, by quarter; NaN where nobody stated it. */
    @Override
    public double[] available() {
        return available.clone();
    }

    /** A copy of what is stated or available and given to nobody, by quarter. */
    @Override
    public double[] unallocated() {
        return unallocated.clone();
    }

    /** Whether another object is an account that says the same, number by number. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ResourceAccount that
                && resource.equals(that.resource)
                && place.equals(that.place)
                && unit.equals(that.unit)
                && Arrays.equals(allocated, that.allocated)
                && Arrays.equals(available, that.available)
                && Arrays.equals(unallocated, that.unallocated);
    }

    @Override
    public int hashCode() {
        return Objects.hash(resource, place, unit, Arrays.hashCode(allocated));
    }

    @Override
    public String toString() {
        return resource + " " + place + " " + Arrays.toString(allocated) + " of " + Arrays.toString(available) + " "
                + unit;
    }
}
