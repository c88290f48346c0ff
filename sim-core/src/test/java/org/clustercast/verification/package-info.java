/**
 * The model against results that are known without it: limiting cases (rows LIM-* of the reference values) and properties
 * that hold for any draw. Expected numbers stand in a data file with who computed them.
 */
package org.clustercast.verification;
