package org.clustercast.experiment;

import org.clustercast.parameter.DrawOutsideRangeException;

/** How the failure of a replication is told. */
public final class Failures {

    private Failures() {}

    /** What happened, in one line. */
    public static String message(Throwable e) {
        if (e instanceof DrawOutsideRangeException draw) {
            return String.valueOf(draw.getMessage());
        }
        String name = e.getClass().getSimpleName();
        String text = e.getMessage();
        return text == null ? name : name + ": " + text.strip().replaceAll("\\s*\\R\\s*", " / ");
    }
}
