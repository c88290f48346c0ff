package org.clustercast.app.terminal;

import org.clustercast.ensemble.run.EnsembleResult;
import org.clustercast.result.RunDescription;
import org.clustercast.result.RunDirectory;
import org.clustercast.scenario.Scenario;

/** A run whose tables are made. */
public record FinishedRun(
        Scenario scenario, RunDirectory directory, RunDescription description, EnsembleResult result) {}
