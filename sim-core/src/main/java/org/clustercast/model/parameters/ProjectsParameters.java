package org.clustercast.model.parameters;

/**
 * Parameters of named projects; component names are the keys of projects.yaml, one for one.
 *
 * @param promiseCommonShare share of the variance of conversion that all projects have in common
 * @param slipYears delay without a project team, years
 * @param careOddsRatio odds of realisation with a team over odds without
 * @param careSlipReduction share of the delay that a team saves
 * @param teamCostWanPerPerson cost of a team member, 万元 a year
 * @param projectsPerTeamMember projects that a team member can look after in a year
 * @param teamLagYears from the decision until a team is at work, years
 */
public record ProjectsParameters(
        double promiseCommonShare,
        double slipYears,
        double careOddsRatio,
        double careSlipReduction,
        double teamCostWanPerPerson,
        double projectsPerTeamMember,
        double teamLagYears) {}
