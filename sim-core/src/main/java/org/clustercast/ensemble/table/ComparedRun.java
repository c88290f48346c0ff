package org.clustercast.ensemble.table;

import org.clustercast.scenario.Scenario;

/**
 * A run that takes part in a comparison.
 *
 * @param scenario its scenario
 * @param outcomes its annual outputs
 */
public record ComparedRun(Scenario scenario, Outcomes outcomes) {}
