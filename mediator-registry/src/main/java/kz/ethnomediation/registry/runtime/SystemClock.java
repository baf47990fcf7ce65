package kz.ethnomediation.registry.runtime;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;

/** The clock of the machine, in the microseconds that the database keeps, so that a moment reads back as it was written. */
@Singleton
public class SystemClock {

    @Produces
    @Singleton
    InstantSource instants() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
