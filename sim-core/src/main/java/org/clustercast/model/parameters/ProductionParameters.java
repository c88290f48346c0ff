package org.clustercast.model.parameters;

/**
 * Parameters of production; component names are the keys of production.yaml, one for one.
 *
 * @param elasticityOfSubstitution between capital, space and staff; below one
 * @param backlogShare share of base output in enterprises with latent demand above capacity
 * @param backlogCoverageCapital capital over latent demand in these
 * @param backlogCoverageSpace space over latent demand in these
 * @param backlogCoverageStaff staff over latent demand in these
 * @param slackUtilisation output over capacity in the others
 */
public record ProductionParameters(
        double elasticityOfSubstitution,
        double[] backlogShare,
        double[] backlogCoverageCapital,
        double[] backlogCoverageSpace,
        double[] backlogCoverageStaff,
        double slackUtilisation) {}
