package kz.ethnomediation.orderly.feature;

import java.time.Instant;
import java.time.InstantSource;

/** A use case whose time is injected. */
public class Matters {

    private final InstantSource clock;

    public Matters(InstantSource clock) {
        this.clock = clock;
    }

    public Instant noted(Matter matter) {
        return matter.name().isBlank() ? Instant.EPOCH : clock.instant();
    }
}
