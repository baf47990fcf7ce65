package kz.ethnomediation.registry.mediators;

import java.time.LocalDate;
import java.util.Optional;

/** The days on which the register can say anything: since there has been a law on mediation, and up to today. */
public final class RegisterDays {

    /** The Law on Mediation (28.01.2011 № 401-IV) is in force since this day (domain 1): nobody was a mediator before. */
    public static final LocalDate LAW_IN_FORCE_SINCE = LocalDate.of(2011, 8, 5);

    /** No step rests on a paper older than this; it is a bound against slips of the keyboard, not a rule of the law. */
    public static final LocalDate OLDEST_DOCUMENT = LocalDate.of(1990, 1, 1);

    private RegisterDays() {}

    /** What is wrong with {@code day}, as the code of a fault; nothing where the register can speak of it. */
    public static Optional<String> faultOf(LocalDate day, LocalDate today) {
        if (day.isBefore(LAW_IN_FORCE_SINCE)) {
            return Optional.of("before-the-law");
        }
        return day.isAfter(today) ? Optional.of("ahead") : Optional.empty();
    }
}
