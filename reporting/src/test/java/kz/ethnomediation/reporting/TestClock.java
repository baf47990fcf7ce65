package kz.ethnomediation.reporting;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/** Stands still on a Saturday night in the fourth quarter of 2026, so that no test depends on the day on which it runs. */
@Singleton
public class TestClock implements InstantSource {

    public static final Instant SATURDAY_NIGHT = Instant.parse("2026-11-21T18:30:00Z");

    @Override
    public Instant instant() {
        return SATURDAY_NIGHT;
    }
}
