/** Measures the speed of the model; no part of the program and of no test. */
package org.clustercast.bench;
