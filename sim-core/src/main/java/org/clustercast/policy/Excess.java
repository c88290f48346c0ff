package org.clustercast.policy;

import java.util.List;

/**
 * More of a resource is given out in a quarter than there is.
 *
 * @param resource what is given out: a resource, or a lever whose total is divided
 * @param place park or tier; empty for the whole district
 * @param unit unit of the amounts
 * @param quarter quarter with too much, from 0
 * @param available what there is
 * @param claims what each claimant gets
 */
public record Excess(String resource, String place, String unit, int quarter, double available, List<Claim> claims) {

    /** Relative excess that is rounding. */
    public static final double ROUNDING = 1e-6;

    public Excess {
        claims = List.copyOf(claims);
    }

    /** Whether an allocated amount exceeds what is available by more than rounding; nothing exceeds what nobody stated. */
    public static boolean isOver(double allocated, double available) {
        return allocated > available + ROUNDING * Math.max(available, ROUNDING);
    }

    /** What the claimants get together. */
    public double allocated() {
        return claims.stream().mapToDouble(Claim::amount).sum();
    }

    /** What is given out and is not there. */
    public double amount() {
        return allocated() - available;
    }
}
