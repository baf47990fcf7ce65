package kz.ethnomediation.intake.handling.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.handling.AcceptAppeal;
import org.jspecify.annotations.Nullable;

/** How an appeal is accepted; {@code assignTo} is the mediator who is to hold the consultation. */
public record AcceptanceRequest(
        @Nullable UUID assignTo, @Nullable LocalDate occurredOn) {

    public AcceptAppeal.Sheet sheet() {
        return new AcceptAppeal.Sheet(Optional.ofNullable(assignTo), Optional.ofNullable(occurredOn));
    }
}
