package kz.ethnomediation.registry.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import kz.ethnomediation.registry.runtime.Identifiers;

/** Gives what is written down its moment and its id. */
@ApplicationScoped
public class Recorder {

    private final Identifiers identifiers;
    private final InstantSource clock;

    public Recorder(Identifiers identifiers, InstantSource clock) {
        this.identifiers = identifiers;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    UUID newId() {
        return identifiers.next();
    }
}
