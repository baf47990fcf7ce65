package kz.ethnomediation.registry.organisations;

import java.time.LocalDate;
import java.util.Optional;

/** The days of which the register of organisations can speak: councils are older than the Law on Mediation. */
public final class OrganisationDays {

    /** A bound against slips of the keyboard, not a rule of the law: no organisation of the network is older. */
    public static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private OrganisationDays() {}

    /** What is wrong with {@code day}, as the code of a fault; nothing where the register can speak of it. */
    public static Optional<String> faultOf(LocalDate day, LocalDate today) {
        if (day.isBefore(EARLIEST)) {
            return Optional.of("too-early");
        }
        return day.isAfter(today) ? Optional.of("ahead") : Optional.empty();
    }
}
