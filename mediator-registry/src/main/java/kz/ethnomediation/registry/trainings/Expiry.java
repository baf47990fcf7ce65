package kz.ethnomediation.registry.trainings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** That a mediator's certificate ends soon. */
public record Expiry(UUID mediator, UUID certificate, LocalDate expiresOn) {

    /** The days that are left on the day. */
    public int daysLeft(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(day, expiresOn);
    }
}
