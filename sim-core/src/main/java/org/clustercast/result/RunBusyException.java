package org.clustercast.result;

import java.io.IOException;
import java.nio.file.Path;

/** Another process, which is alive, works in the run directory. */
public final class RunBusyException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String process;

    /** The directory and the process that holds it; the process is empty when it is not known. */
    public RunBusyException(Path directory, String process) {
        super(directory + " is in use by process " + (process.isEmpty() ? "(unknown)" : process));
        this.process = process;
    }

    /** Id of the process that holds the directory, empty when it is not known. */
    public String process() {
        return process;
    }
}
