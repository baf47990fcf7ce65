package kz.ethnomediation.intake.incidents.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import kz.ethnomediation.intake.incidents.AffectedData;
import kz.ethnomediation.intake.incidents.AffectedPart;
import kz.ethnomediation.intake.incidents.IncidentKind;
import kz.ethnomediation.intake.incidents.IncidentReport;
import org.jspecify.annotations.Nullable;

/**
 * A breach as the officer knows it.
 *
 * @param persons how many people it concerns; absent as long as nobody knows
 * @param words what happened; may name people, so it is never printed
 */
record IncidentRequest(
        @NotNull IncidentKind kind,
        @NotEmpty Set<@NotNull AffectedData> data,
        @NotEmpty Set<@NotNull AffectedPart> parts,
        @Nullable @Min(0) @Max(100_000_000) Integer persons,
        @Nullable Instant startedAt,
        @NotNull Instant detectedAt,
        @NotNull @Size(min = 1, max = 5_000) String words) {

    IncidentReport report() {
        return new IncidentReport(
                kind,
                data,
                parts,
                Optional.ofNullable(persons),
                Optional.ofNullable(startedAt).map(IncidentRequest::asStored),
                asStored(detectedAt),
                words);
    }

    /** PostgreSQL keeps microseconds: what is answered must equal what is read later. */
    private static Instant asStored(Instant given) {
        return given.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public String toString() {
        return "IncidentRequest[" + kind + "]";
    }
}
