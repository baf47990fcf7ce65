package kz.ethnomediation.intake.registration.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.intake.codes.AppealKind;
import kz.ethnomediation.intake.codes.Category;
import kz.ethnomediation.intake.codes.Channel;
import kz.ethnomediation.intake.codes.ConsentMethod;
import kz.ethnomediation.intake.codes.Flag;
import kz.ethnomediation.intake.codes.Form;
import kz.ethnomediation.intake.codes.Referrer;
import kz.ethnomediation.intake.handling.rest.AcceptanceRequest;
import kz.ethnomediation.intake.handling.rest.TriageRequest;
import kz.ethnomediation.intake.registration.Registration;
import kz.ethnomediation.platform.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * An appeal to register; only applicant, essence, language and consent are needed, all else has a default or may follow
 * (design §3, quick sheet).
 *
 * @param clientRef the client's own word for it, for instance the number of a sheet in its spool
 * @param source the system it comes from; the pair is unique for ever
 */
record RegisterAppealRequest(
        @Nullable UUID id,
        @Nullable Channel channel,
        @Nullable Form form,
        @Nullable AppealKind kind,
        @Nullable Instant receivedAt,

        @NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
        String language,

        @NotNull @Valid ApplicantRequest applicant,
        @Nullable @Size(max = 50) List<@NotNull @Valid PartyRequest> otherParties,
        @Nullable @Pattern(regexp = "KZ-[0-9]{2}") String region,
        @Nullable @Pattern(regexp = "[0-9]{9}") String district,
        @Nullable @Pattern(regexp = "[0-9]{2}-[0-9]{2}") String office,
        @Nullable Category category,
        @Nullable @Size(max = 10) List<@NotNull Flag> flags,
        @NotBlank @Size(max = 20_000) String essence,
        @NotNull @Valid ConsentRequest consent,
        @Nullable @Valid ReferrerRequest referredBy,
        @Nullable @Valid VenueRequest venue,
        @Nullable @Pattern(regexp = "[A-Z_]{1,40}") String programme,

        @Nullable @Pattern(regexp = "[\\p{L}\\p{N}._:/-]{1,64}")
        String clientRef,

        @Nullable @Valid SourceRequest source,
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

    /** Who sent the applicant. */
    record ReferrerRequest(@NotNull Referrer kind, @Nullable UUID organisationId) {}

    /** Where the applicant was heard, if not at an office: a platform, a friendship house. */
    record VenueRequest(@NotNull UUID organisationId) {}

    /** The system that sends the appeal, and its own id of it. */
    record SourceRequest(
            @NotNull @Pattern(regexp = "[a-z][a-z0-9.:-]{0,59}")
            String system,

            @NotNull @Pattern(regexp = "[\\p{L}\\p{N}._:/-]{1,100}")
            String externalId) {}

    /** @param content the request in one form for the same content */
    Registration registration(Caller caller, String content) {
        return new Registration(
                Optional.ofNullable(id),
                arrival(),
                new Registration.Place(
                        Optional.ofNullable(region), Optional.ofNullable(district), Optional.ofNullable(office)),
                applicant.people(Objects.requireNonNullElse(otherParties, List.<PartyRequest>of()).stream()
                        .map(PartyRequest::details)
                        .toList()),
                new Registration.Matter(
                        language,
                        Optional.ofNullable(category),
                        Set.copyOf(Objects.requireNonNullElse(flags, List.<Flag>of())),
                        essence),
                consent.declaration(),
                trail(content),
                onTheSpot(),
                caller);
    }

    private Registration.Arrival arrival() {
        return new Registration.Arrival(
                Objects.requireNonNullElse(channel, Channel.OFFICE),
                Optional.ofNullable(form),
                Optional.ofNullable(kind),
                Optional.ofNullable(receivedAt),
                false);
    }

    private Registration.Trail trail(String content) {
        return new Registration.Trail(
                Optional.ofNullable(referredBy).map(ReferrerRequest::kind),
                Optional.ofNullable(referredBy).map(ReferrerRequest::organisationId),
                Optional.ofNullable(venue).map(VenueRequest::organisationId),
                Optional.ofNullable(programme),
                Optional.ofNullable(clientRef),
                Optional.ofNullable(source)
                        .map(sender -> new Registration.Source(sender.system(), sender.externalId(), content)));
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
