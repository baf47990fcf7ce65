package kz.ethnomediation.intake.incidents.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import kz.ethnomediation.intake.incidents.ToldBy;
import org.jspecify.annotations.Nullable;

/** That so many people were told. */
record PersonsNoticeRequest(
        @NotNull ToldBy by,
        @NotNull @Min(1) @Max(100_000_000) Integer persons,
        @Nullable @Size(min = 1, max = 5_000) String words,
        @Nullable Instant occurredAt) {

    @Override
    public String toString() {
        return "PersonsNoticeRequest[" + by + "]";
    }
}
