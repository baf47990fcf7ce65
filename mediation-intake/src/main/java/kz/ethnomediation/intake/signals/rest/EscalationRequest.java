package kz.ethnomediation.intake.signals.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import kz.ethnomediation.intake.signals.Escalation;
import kz.ethnomediation.intake.signals.EscalationLevel;
import org.jspecify.annotations.Nullable;

/** To which level a signal is handed up. */
record EscalationRequest(
        @NotNull EscalationLevel level,
        @Nullable @Size(min = 1, max = 5_000) String words,
        @Nullable Instant occurredAt) {

    Escalation escalation() {
        return new Escalation(level, Optional.ofNullable(words));
    }

    @Override
    public String toString() {
        return "EscalationRequest[" + level + "]";
    }
}
