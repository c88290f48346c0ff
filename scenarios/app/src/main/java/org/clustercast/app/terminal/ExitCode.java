package org.clustercast.app.terminal;

/** Exit codes of the program, as the contract lists them. */
public final class ExitCode {

    public static final int DONE = 0;
    public static final int FAILED_REPLICATIONS = 1;
    public static final int USAGE = 64;
    public static final int BAD_CONTENT = 65;
    public static final int CANNOT_READ = 66;
    public static final int OUR_FAULT = 70;
    public static final int CANNOT_CREATE = 73;
    public static final int INPUT_OUTPUT = 74;
    public static final int STOPPED = 75;
    /** What shells say of a program that ended because nobody reads its output: 128 and the number of the signal PIPE. */
    public static final int NOBODY_READS = 141;

    private ExitCode() {}
}
