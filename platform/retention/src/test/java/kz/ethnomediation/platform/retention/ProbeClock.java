package kz.ethnomediation.platform.retention;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The clock of the probe service; tests hand over moments of their own. */
@Singleton
public class ProbeClock {

    @Produces
    @Singleton
    InstantSource clock() {
        return InstantSource.system();
    }
}
