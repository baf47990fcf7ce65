package kz.ethnomediation.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The one place where the service asks the machine for the time; everything else has it injected. */
@ApplicationScoped
class SystemTime {

    /** PostgreSQL keeps microseconds: what is answered at once must equal what is read later. */
    private static final Duration PRECISION = Duration.of(1, ChronoUnit.MICROS);

    @Produces
    @ApplicationScoped
    InstantSource clock() {
        return Clock.tick(Clock.systemUTC(), PRECISION);
    }
}
