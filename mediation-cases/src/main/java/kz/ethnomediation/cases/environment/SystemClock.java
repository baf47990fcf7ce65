package kz.ethnomediation.cases.environment;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Gives everybody the one clock of the service. */
class SystemClock {

    /** PostgreSQL keeps microseconds: what is answered at once must equal what is read later. */
    private static final Duration PRECISION = Duration.of(1, ChronoUnit.MICROS);

    @Produces
    @Singleton
    InstantSource clock() {
        return Clock.tick(Clock.systemUTC(), PRECISION);
    }
}
