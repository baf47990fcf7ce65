package kz.ethnomediation.cases.handover.rest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.ethnomediation.cases.codes.PartyKind;
import kz.ethnomediation.cases.lifecycle.PartyDetails;
import kz.ethnomediation.cases.lifecycle.ReceivedHandover;
import kz.ethnomediation.cases.lifecycle.ScopeAnswers;
import org.jspecify.annotations.Nullable;

/** The fields of intake's handover that this service uses; others may join them without harm. Never printed. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HandoverAnswer(
        @Nullable String essence,
        List<PartyAnswer> parties,
        @Nullable ScopeAnswers scopeAnswers,
        @Nullable String consultationNote) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record PartyAnswer(
            UUID partyId,
            @Nullable PartyKind kind,
            @Nullable String name,
            @Nullable String description,
            @Nullable ContactAnswer contact,
            @Nullable Boolean erased) {

        PartyDetails asDetails() {
            var reached = Optional.ofNullable(contact);
            return new PartyDetails(
                    kind,
                    name,
                    description,
                    reached.map(ContactAnswer::phone).orElse(null),
                    reached.map(ContactAnswer::email).orElse(null),
                    reached.map(ContactAnswer::address).orElse(null),
                    reached.map(ContactAnswer::none).orElse(null));
        }

        @Override
        public String toString() {
            return "PartyAnswer[redacted]";
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ContactAnswer(
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address,
            @Nullable Boolean none) {
        @Override
        public String toString() {
            return "ContactAnswer[redacted]";
        }
    }

    ReceivedHandover asHandover() {
        var details = parties.stream()
                .filter(party -> !Boolean.TRUE.equals(party.erased()))
                .collect(Collectors.toMap(PartyAnswer::partyId, PartyAnswer::asDetails));
        return new ReceivedHandover(
                Optional.ofNullable(essence),
                details,
                scopeAnswers == null ? ScopeAnswers.NONE : scopeAnswers,
                Optional.ofNullable(consultationNote));
    }

    @Override
    public String toString() {
        return "HandoverAnswer[redacted]";
    }
}
