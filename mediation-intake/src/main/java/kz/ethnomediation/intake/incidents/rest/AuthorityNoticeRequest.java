package kz.ethnomediation.intake.incidents.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That the authority was told.
 *
 * @param reference the number under which it keeps the notice, and who answers its questions
 */
record AuthorityNoticeRequest(
        @NotNull @Size(min = 1, max = 300) String reference,
        @Nullable @Size(min = 1, max = 5_000) String words,
        @Nullable Instant occurredAt) {

    @Override
    public String toString() {
        return "AuthorityNoticeRequest[]";
    }
}
