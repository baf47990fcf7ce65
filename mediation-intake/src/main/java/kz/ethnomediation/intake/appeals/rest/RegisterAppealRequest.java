package kz.ethnomediation.intake.appeals.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Registration;
import kz.ethnomediation.intake.codes.Category;
import kz.ethnomediation.intake.codes.Channel;
import kz.ethnomediation.intake.codes.ConsentMethod;
import kz.ethnomediation.intake.codes.Form;
import kz.ethnomediation.platform.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * An appeal to register; only applicant, essence, language and consent are needed, all else has a default or may follow
 * (design §3, quick sheet).
 */
record RegisterAppealRequest(
        @Nullable UUID id,
        @Nullable Channel channel,
        @Nullable Form form,
        @Nullable Instant receivedAt,

        @NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
        String language,

        @NotNull @Valid PartyRequest applicant,
        @Nullable @Size(max = 50) List<@NotNull @Valid PartyRequest> otherParties,
        @Nullable @Pattern(regexp = "KZ-[0-9]{2}") String region,
        @Nullable @Pattern(regexp = "[0-9]{9}") String district,
        @Nullable @Pattern(regexp = "[0-9]{2}-[0-9]{2}") String office,
        @Nullable Category category,
        @NotBlank @Size(max = 20_000) String essence,
        @NotNull @Valid ConsentRequest consent,
        @Nullable @Valid TriageRequest triage,
        @Nullable @Valid AcceptanceRequest acceptance,
        @Nullable @Valid ConsultationRequest consultation) {

    /** What the applicant said to the consent text; the text in force and ORAL where absent. */
    record ConsentRequest(
            @NotNull Boolean given,

            @Nullable @Pattern(regexp = "[0-9]{4}-[0-9]{1,3}")
            String textVersion,

            @Nullable ConsentMethod method) {

        Registration.Declaration declaration() {
            return new Registration.Declaration(
                    given, Optional.ofNullable(textVersion), Objects.requireNonNullElse(method, ConsentMethod.ORAL));
        }
    }

    Registration registration(Caller caller) {
        return new Registration(
                Optional.ofNullable(id),
                Objects.requireNonNullElse(channel, Channel.OFFICE),
                Optional.ofNullable(form),
                Optional.ofNullable(receivedAt),
                language,
                applicant.details(),
                Objects.requireNonNullElse(otherParties, List.<PartyRequest>of()).stream()
                        .map(PartyRequest::details)
                        .toList(),
                Optional.ofNullable(region),
                Optional.ofNullable(district),
                Optional.ofNullable(office),
                Optional.ofNullable(category),
                essence,
                consent.declaration(),
                onTheSpot(),
                caller);
    }

    private Registration.OnTheSpot onTheSpot() {
        return new Registration.OnTheSpot(
                Optional.ofNullable(triage).map(TriageRequest::sheet),
                Optional.ofNullable(acceptance).map(AcceptanceRequest::sheet),
                Optional.ofNullable(consultation).map(ConsultationRequest::sheet));
    }

    @Override
    public String toString() {
        return "RegisterAppealRequest[" + channel + "]";
    }
}
