package kz.ethnomediation.intake.incidents.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import kz.ethnomediation.intake.incidents.IncidentEnding;
import org.jspecify.annotations.Nullable;

/** How it ends; {@code words} say what was done so that it does not come again. */
record IncidentClosureRequest(
        @NotNull IncidentEnding ending,
        @NotNull @Size(min = 1, max = 5_000) String words,
        @Nullable Instant occurredAt) {

    @Override
    public String toString() {
        return "IncidentClosureRequest[" + ending + "]";
    }
}
