package kz.ethnomediation.registry.meetings.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.registry.meetings.Meeting;

/** A meeting as it is shown. */
record MeetingView(UUID id, LocalDate heldOn, String place, String topic, int participants, List<String> languages) {

    static MeetingView of(Meeting meeting) {
        return new MeetingView(
                meeting.id(),
                meeting.heldOn(),
                meeting.place(),
                meeting.topic(),
                meeting.participants(),
                meeting.languages());
    }
}
