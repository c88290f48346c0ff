package org.clustercast.result;

import java.io.IOException;
import java.nio.file.Path;

/** A file of records belongs to another scenario, seed or program, or is no file of records. */
public final class ForeignRecordsException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String expected;
    private final String found;

    /** What differs. */
    public enum Reason {
        /** Not a file of records, or its head is damaged. */
        NOT_RECORDS,
        /** Written by a program with another format of the file. */
        FORMAT,
        /** Another scenario, data, program version or seed. */
        FINGERPRINT,
        /** Other indicators, quarters, clusters or projects. */
        LAYOUT
    }

    /** A file, what differs, and how. */
    public ForeignRecordsException(Path file, Reason reason, String expected, String found) {
        super(file + " holds other records: " + reason + " is " + found + " but should be " + expected);
        this.reason = reason;
        this.expected = expected;
        this.found = found;
    }

    /** What differs. */
    public Reason reason() {
        return reason;
    }

    /** What was expected. */
    public String expected() {
        return expected;
    }

    /** What stands in the file. */
    public String found() {
        return found;
    }
}
