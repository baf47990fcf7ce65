package kz.ethnomediation.registry.meetings;

import kz.ethnomediation.registry.organisations.Organisation;

/** Where the feature tells what has happened. */
public interface MeetingEvents {

    /** Publishes in the current transaction, as the organisation's event of that sequence. */
    void publish(Meeting meeting, Organisation organisation, long sequence);
}
