package kz.ethnomediation.intake.signals.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import kz.ethnomediation.intake.codes.SignalResult;
import org.jspecify.annotations.Nullable;

/** How a signal ends. */
record ClosureRequest(
        @NotNull SignalResult result,
        @Nullable @Size(min = 1, max = 5_000) String words,
        @Nullable Instant occurredAt) {

    @Override
    public String toString() {
        return "ClosureRequest[" + result + "]";
    }
}
