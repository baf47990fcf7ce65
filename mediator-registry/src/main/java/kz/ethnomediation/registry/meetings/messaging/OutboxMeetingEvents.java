package kz.ethnomediation.registry.meetings.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import kz.ethnomediation.platform.outbox.NewEvent;
import kz.ethnomediation.platform.outbox.Outbox;
import kz.ethnomediation.registry.meetings.Meeting;
import kz.ethnomediation.registry.meetings.MeetingEvents;
import kz.ethnomediation.registry.organisations.Organisation;

/** Translates meetings into the contracts of {@code ethnomediation.organisation-events}. */
@ApplicationScoped
class OutboxMeetingEvents implements MeetingEvents {

    static final String TOPIC = "ethnomediation.organisation-events";

    private final Outbox outbox;

    OutboxMeetingEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(Meeting meeting, Organisation organisation, long sequence) {
        outbox.append(translated(meeting, organisation, sequence));
    }

    static NewEvent translated(Meeting meeting, Organisation organisation, long sequence) {
        return new NewEvent(
                TOPIC,
                organisation.id().value(),
                sequence,
                "kz.ethnomediation.meeting.held.v1",
                meeting.recordedAt(),
                MeetingHeld.of(meeting, organisation));
    }
}
