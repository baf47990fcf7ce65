package kz.ethnomediation.intake.terms;

import java.time.Instant;
import java.time.LocalDate;

/** Policy and calendar as they are in force on a day: what is decided that day is counted with them. */
public interface TermsInForce {

    /** The terms in force on the day; the lists go back to 2018. */
    Terms on(LocalDate day);

    /** The terms in force on the day in Almaty to which the moment belongs. */
    default Terms at(Instant moment) {
        return on(Terms.dayOf(moment));
    }
}
