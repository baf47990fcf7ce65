package kz.ethnomediation.reporting.calendar;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;

/**
 * The clock of the machine, in the microseconds that the database keeps, so that a moment reads back as it was written.
 * A test may put another clock in its place.
 */
final class SystemClock {

    @Produces
    @DefaultBean
    @Singleton
    InstantSource clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
