package kz.ethnomediation.registry.staging;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import java.util.ArrayList;
import java.util.List;
import kz.ethnomediation.registry.meetings.Meeting;
import kz.ethnomediation.registry.meetings.Meetings;

/** Holds meetings back. */
@Decorator
@Priority(1)
abstract class StagedMeetings implements Meetings {

    private final Meetings meetings;

    StagedMeetings(@Delegate Meetings meetings) {
        this.meetings = meetings;
    }

    /** Meetings that are not kept yet. */
    private record HeldMeetings(Meetings meetings, List<Meeting> held) implements Held {

        @Override
        public Turn turn() {
            return Turn.STATEMENTS;
        }

        @Override
        public void keep() {
            meetings.addAll(held);
        }
    }

    @Override
    public void add(Meeting meeting) {
        var held = Stage.held(HeldMeetings.class, () -> new HeldMeetings(meetings, new ArrayList<>()));
        if (held.isPresent()) {
            held.get().held().add(meeting);
        } else {
            meetings.add(meeting);
        }
    }
}
