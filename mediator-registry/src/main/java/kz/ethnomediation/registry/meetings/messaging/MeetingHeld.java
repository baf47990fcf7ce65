package kz.ethnomediation.registry.meetings.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.registry.meetings.Meeting;
import kz.ethnomediation.registry.organisations.Organisation;
import kz.ethnomediation.registry.organisations.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** The data of meeting.held, version 1: no topic and no place, which are free text. */
record MeetingHeld(
        UUID meetingId,
        UUID organisationId,
        LocalDate effectiveOn,
        Instant recordedAt,
        OrganisationKind kind,
        @Nullable String region,
        @Nullable String district,
        int participants,
        List<String> languages) {

    static MeetingHeld of(Meeting meeting, Organisation organisation) {
        return new MeetingHeld(
                meeting.id(),
                organisation.id().value(),
                meeting.heldOn(),
                meeting.recordedAt(),
                organisation.kind(),
                organisation.region().orElse(null),
                organisation.district().orElse(null),
                meeting.participants(),
                meeting.languages());
    }
}
