package kz.ethnomediation.intake.signals.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import kz.ethnomediation.intake.codes.DismissalReason;
import org.jspecify.annotations.Nullable;

/** Why a signal is not followed; a code and words. */
record DismissalRequest(
        @NotNull DismissalReason reason,
        @NotBlank @Size(max = 5_000) String words,
        @Nullable Instant occurredAt) {

    @Override
    public String toString() {
        return "DismissalRequest[" + reason + "]";
    }
}
