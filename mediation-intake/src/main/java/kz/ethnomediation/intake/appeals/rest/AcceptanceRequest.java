package kz.ethnomediation.intake.appeals.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.AcceptAppeal;
import org.jspecify.annotations.Nullable;

/** How an appeal is accepted; {@code assignTo} is the mediator who is to hold the consultation. */
record AcceptanceRequest(@Nullable UUID assignTo, @Nullable LocalDate occurredOn) {

    AcceptAppeal.Sheet sheet() {
        return new AcceptAppeal.Sheet(Optional.ofNullable(assignTo), Optional.ofNullable(occurredOn));
    }
}
