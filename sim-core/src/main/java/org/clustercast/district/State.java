package org.clustercast.district;

/**
 * Everything that a quarter changes, in one object graph: nothing of a replication lives anywhere else, so that a copy of it
 * continues to the same numbers.
 *
 * @param enterprises enterprises in columns
 * @param parks floor space by park
 * @param projects named projects
 * @param deliveries what levers deliver in the current quarter
 * @param accounts sums of the current quarter
 * @param bookings running totals for closing the books
 * @param ledger supply and use of resources by year
 * @param leads leads of the attraction funnel
 * @param products products that need an approval
 * @param knowledge what is known over practice
 * @param customers who buys from whom
 * @param orders capital of levers on its way
 * @param levers what levers have built up
 * @param events dated events
 * @param levels levels that later quarters are measured against
 */
public record State(
        Enterprises enterprises,
        Parks parks,
        ProjectSites projects,
        Deliveries deliveries,
        Accounts accounts,
        Bookings bookings,
        Ledger ledger,
        Leads leads,
        Products products,
        Knowledge knowledge,
        Customers customers,
        CapitalOrders orders,
        LeverStocks levers,
        EventEffects events,
        Levels levels) {

    /** Forgets everything that happened. */
    public void reset() {
        enterprises.reset();
        parks.reset();
        projects.reset();
        deliveries.open();
        accounts.reset();
        bookings.reset();
        ledger.reset();
        leads.reset();
        products.reset();
        knowledge.reset();
        customers.reset();
        orders.reset();
        levers.reset();
        events.reset();
        levels.reset();
    }

    /** Takes over everything from another state of the same shape; allocates nothing but what leads and products need more. */
    public void copy(State from) {
        enterprises.copy(from.enterprises);
        parks.copy(from.parks);
        projects.copy(from.projects);
        deliveries.copy(from.deliveries);
        accounts.copy(from.accounts);
        bookings.copy(from.bookings);
        ledger.copy(from.ledger);
        leads.copy(from.leads);
        products.copy(from.products);
        knowledge.copy(from.knowledge);
        customers.copy(from.customers);
        orders.copy(from.orders);
        levers.copy(from.levers);
        events.copy(from.events);
        levels.copy(from.levels);
    }
}
