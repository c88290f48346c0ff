package org.clustercast.policy;

/**
 * What a scenario decides about a named project.
 *
 * @param project the project
 * @param exists whether it is part of this world
 * @param care whether a team looks after it, which raises realisation and reduces slip
 */
public record ProjectPlan(Project project, boolean exists, boolean care) {}
