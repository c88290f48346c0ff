package org.clustercast.app;

/** Exit codes of the program, as the contract lists them. */
final class ExitCode {

    static final int DONE = 0;
    static final int FAILED_REPLICATIONS = 1;
    static final int USAGE = 64;
    static final int BAD_CONTENT = 65;
    static final int CANNOT_READ = 66;
    static final int OUR_FAULT = 70;
    static final int CANNOT_CREATE = 73;
    static final int INPUT_OUTPUT = 74;
    static final int STOPPED = 75;
    /** What shells say of a program that ended because nobody reads its output: 128 and the number of the signal PIPE. */
    static final int NOBODY_READS = 141;

    private ExitCode() {}
}
