package org.clustercast.wrong.loader;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.Date;
import java.util.function.Supplier;

/** Looks at the clock where results must not depend on it. */
final class ReadsClock {

    Object instant() {
        return Instant.now();
    }

    Object date() {
        return LocalDate.now();
    }

    Supplier<Instant> reference() {
        return Instant::now;
    }

    Object clock() {
        return Clock.systemUTC();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    long nanos() {
        return System.nanoTime();
    }

    Object oldDate() {
        return new Date();
    }

    Object calendar() {
        return Calendar.getInstance();
    }
}
