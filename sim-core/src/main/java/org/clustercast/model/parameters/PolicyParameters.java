package org.clustercast.model.parameters;

/**
 * Parameters of delivery; component names are the keys of policy.yaml, one for one.
 *
 * @param grantDeliveryMultiple delivery capacity of teams for additional grants, multiple of the base flow
 * @param fundDeliveryMultiple the same for funds
 * @param spaceDeliveryMultiple the same for floor space
 * @param talentDeliveryMultiple the same for support of talent
 * @param grantLagYears from budget to payment of grants, years
 * @param grantCapYi most that an eligible enterprise may be granted beyond practice in a year, 亿元
 * @param cooperationFilling share of the open potential of links that 1 亿元 of grants for cooperation fills in a year
 */
public record PolicyParameters(
        double grantDeliveryMultiple,
        double fundDeliveryMultiple,
        double spaceDeliveryMultiple,
        double talentDeliveryMultiple,
        double grantLagYears,
        double grantCapYi,
        double cooperationFilling) {}
