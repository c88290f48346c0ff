/** One recipe per question; each draws from the tables of a run and never from a model. */
@NullMarked
package org.clustercast.reports.chart;

import org.jspecify.annotations.NullMarked;
