package org.clustercast.policy;

/**
 * What a scenario decides about a named project.
 *
 * @param project the project
 * @param exists whether it is part of this world
 * @param care whether a team looks after it, which raises realisation and reduces slip
 */
public record ProjectPlan(Project project, boolean exists, boolean care) {

    /** The same project, part of this world or not. */
    public ProjectPlan existing(boolean isThere) {
        return new ProjectPlan(project, isThere, care);
    }

    /** The same project, looked after by a team or not. */
    public ProjectPlan cared(boolean isCaredFor) {
        return new ProjectPlan(project, exists, isCaredFor);
    }
}
