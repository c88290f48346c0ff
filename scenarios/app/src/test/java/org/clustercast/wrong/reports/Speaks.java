package org.clustercast.wrong.reports;

/** Speaks to the terminal and ends the process. */
final class Speaks {

    void out() {
        System.out.println("result");
    }

    void err() {
        System.err.println("fault");
    }

    void exit() {
        System.exit(1);
    }

    void halt() {
        Runtime.getRuntime().halt(1);
    }

    void trace(Exception fault) {
        fault.printStackTrace();
    }
}
