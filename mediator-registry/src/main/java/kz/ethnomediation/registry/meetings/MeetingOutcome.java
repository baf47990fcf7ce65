package kz.ethnomediation.registry.meetings;

import java.util.List;
import java.util.UUID;
import kz.ethnomediation.registry.organisations.Fault;

/** The answer to a meeting. A refusal is a value: nothing was kept and nothing published. */
public sealed interface MeetingOutcome {

    /** It is on record. */
    record Recorded(UUID meeting) implements MeetingOutcome {}

    /** No such organisation that is the caller's to write. */
    record Unknown() implements MeetingOutcome {}

    /** The organisation was not open on the day. */
    record NotOpen() implements MeetingOutcome {}

    /** Fields break a rule; every one of them is named. */
    record Invalid(List<Fault> faults) implements MeetingOutcome {}
}
