package org.apache.poi;

/** Stands in for the workbook library in the test of the architecture rules. */
public final class StandIn {}
