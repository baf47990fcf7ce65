package kz.ethnomediation.registry.reference.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.registry.reference.PublishMovedDays;
import org.jspecify.annotations.Nullable;

/** What a decision says of days of a year; {@code validFrom} is today by default. */
record PublishMovedDaysRequest(
        @Nullable LocalDate validFrom,
        @NotNull @Size(min = 1, max = 60) List<@NotNull @Valid DayBody> days,
        @NotBlank @Size(max = 300) String source,
        @NotNull Boolean confirmed) {

    /** A day, and whether it is worked. */
    record DayBody(@NotNull LocalDate date, @NotNull Boolean working) {}

    PublishMovedDays.Command command(int year, Caller keeper) {
        return new PublishMovedDays.Command(
                year,
                Optional.ofNullable(validFrom),
                days.stream()
                        .map(day -> new PublishMovedDays.Day(day.date(), day.working()))
                        .toList(),
                source,
                confirmed,
                keeper);
    }
}
