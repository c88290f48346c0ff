package org.clustercast.app;

import org.clustercast.ensemble.run.EnsembleResult;
import org.clustercast.result.RunDescription;
import org.clustercast.result.RunDirectory;
import org.clustercast.scenario.Scenario;

/** A run whose tables are made. */
record FinishedRun(Scenario scenario, RunDirectory directory, RunDescription description, EnsembleResult result) {}
