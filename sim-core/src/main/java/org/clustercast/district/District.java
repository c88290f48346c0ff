package org.clustercast.district;

/**
 * The state of the district in one replication.
 *
 * @param enterprises enterprises in columns
 * @param parks floor space by park
 * @param projects named projects
 * @param deliveries what levers deliver in the current quarter
 * @param accounts sums of the current quarter
 * @param bookings running totals for closing the books
 * @param ledger supply and use of resources by year
 */
public record District(
        Enterprises enterprises,
        Parks parks,
        ProjectSites projects,
        Deliveries deliveries,
        Accounts accounts,
        Bookings bookings,
        Ledger ledger) {

    /** Forgets everything that happened. */
    public void reset() {
        enterprises.reset();
        parks.reset();
        projects.reset();
        deliveries.open();
        accounts.reset();
        bookings.reset();
        ledger.reset();
    }
}
