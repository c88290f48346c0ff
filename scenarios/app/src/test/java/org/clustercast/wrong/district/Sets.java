package org.clustercast.wrong.district;

/** Has setters where verbs belong. */
final class Sets {

    private double outputYi;

    void setOutput(double yi) {
        outputYi = yi;
    }

    void set(double yi) {
        outputYi = yi;
    }
}
