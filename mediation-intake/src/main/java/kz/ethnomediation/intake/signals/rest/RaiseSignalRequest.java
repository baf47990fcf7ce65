package kz.ethnomediation.intake.signals.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.codes.ActingBody;
import kz.ethnomediation.intake.codes.EvidenceGrade;
import kz.ethnomediation.intake.codes.RaisingBody;
import kz.ethnomediation.intake.codes.RiskFactor;
import kz.ethnomediation.intake.signals.Origin;
import kz.ethnomediation.intake.signals.SignalReport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An early warning; place, kind and words are enough. There is no field for a person, and none belongs into the words. */
record RaiseSignalRequest(
        @NotNull @Valid PlaceRequest place,
        @NotNull RiskFactor kind,

        @NotBlank
        @Size(max = 5_000)
        @Schema(description = "What is going on, without names, numbers or addresses of people")
        String words,

        @Nullable @Min(1) @Max(5) Integer tension,
        @Nullable @Valid RaisedForRequest raisedFor,
        @Nullable ActingBody mustAct,
        @Nullable EvidenceGrade evidence,
        @Nullable LocalDate occurredOn,
        @Nullable @Size(max = 20) List<@NotNull UUID> appealIds) {

    /**
     * Where it is.
     *
     * @param region the caller's own one where absent
     */
    record PlaceRequest(
            @Nullable @Pattern(regexp = "KZ-[0-9]{2}") String region,
            @Nullable @Pattern(regexp = "[0-9]{9}") String district,

            @Nullable
            @Size(min = 1, max = 200)
            @Schema(description = "The spot in a few words, no home address of anybody")
            String text) {

        @Override
        public String toString() {
            return "PlaceRequest[" + region + "]";
        }
    }

    /** The body that the caller speaks for. */
    record RaisedForRequest(
            @NotNull RaisingBody kind, @Nullable UUID organisationId) {}

    SignalReport report() {
        var body = Optional.ofNullable(raisedFor);
        return new SignalReport(
                Optional.ofNullable(place.region()),
                Optional.ofNullable(place.district()),
                Optional.ofNullable(place.text()),
                kind,
                words,
                Optional.ofNullable(tension),
                new Origin(
                        body.map(RaisedForRequest::kind).orElse(null),
                        body.map(RaisedForRequest::organisationId).orElse(null),
                        mustAct,
                        evidence),
                Optional.ofNullable(occurredOn),
                Objects.requireNonNullElse(appealIds, List.of()));
    }

    @Override
    public String toString() {
        return "RaiseSignalRequest[" + kind + "]";
    }
}
