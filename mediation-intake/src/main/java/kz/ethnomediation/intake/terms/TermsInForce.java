package kz.ethnomediation.intake.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/** Policy and calendar as they are in force on a day: what is decided that day is counted with them. */
public interface TermsInForce {

    /** The terms in force on the day; the lists go back to 2018. */
    Terms on(LocalDate day);

    /**
     * The terms of the day in the versions that were stored then: a list published later, for whatever day, changes no term
     * that runs.
     *
     * @throws IllegalStateException where there is no such version
     */
    Terms on(LocalDate day, TermVersions versions);

    /**
     * The terms that an appeal runs under for good: those of the day of its registration, in the versions stored with it.
     * What was typed in from a paper journal has none, and is counted as of {@code now}.
     */
    default Terms under(Instant registeredAt, Optional<TermVersions> stored, Instant now) {
        return stored.map(versions -> on(AlmatyDay.of(registeredAt), versions)).orElseGet(() -> at(now));
    }

    /** The terms in force on the day in Almaty to which the moment belongs. */
    default Terms at(Instant moment) {
        return on(AlmatyDay.of(moment));
    }
}
