package kz.ethnomediation.registry.trainings.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.trainings.RecordTraining;
import kz.ethnomediation.registry.trainings.TrainingKind;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** A training that was held; {@code trained} is the head count of a seminar, and {@code trainers} are entries of the register. */
record RecordTrainingRequest(
        @NotNull UUID organisationId,
        @NotNull TrainingKind kind,
        @NotNull @Pattern(regexp = REGION) String region,
        @NotNull LocalDate from,
        @Nullable LocalDate until,
        @NotBlank @Size(max = 300) String place,
        @NotBlank @Size(max = 500) String topic,
        @NotNull @Min(1) @Max(2000) Integer hours,

        @NotNull @Size(min = 1, max = 20) @UniqueElements List<@NotNull @Pattern(regexp = LANGUAGE) String> languages,

        @Nullable @Min(1) @Max(100_000) Integer trained,

        @Nullable @Size(max = 50) @UniqueElements List<@NotNull UUID> trainers) {

    /** ISO 3166-2, {@code KZ-61}. */
    static final String REGION = "^KZ-[0-9]{2}$";

    /** BCP 47, {@code kk}, {@code ug-Arab}. */
    static final String LANGUAGE = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$";

    RecordTraining.Command command(Caller keeper) {
        return new RecordTraining.Command(
                new OrganisationId(organisationId),
                kind,
                region,
                from,
                until == null ? from : until,
                place,
                topic,
                hours,
                languages,
                trained == null ? OptionalInt.empty() : OptionalInt.of(trained),
                trainers == null ? List.of() : trainers,
                keeper);
    }
}
