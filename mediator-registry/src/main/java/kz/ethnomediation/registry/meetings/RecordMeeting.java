package kz.ethnomediation.registry.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.meetings.MeetingOutcome.Invalid;
import kz.ethnomediation.registry.meetings.MeetingOutcome.NotOpen;
import kz.ethnomediation.registry.meetings.MeetingOutcome.Recorded;
import kz.ethnomediation.registry.meetings.MeetingOutcome.Unknown;
import kz.ethnomediation.registry.organisations.Fault;
import kz.ethnomediation.registry.organisations.House;
import kz.ethnomediation.registry.organisations.OrganisationDays;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.organisations.Organisations;
import kz.ethnomediation.registry.organisations.PublishedCodes;

/** Writes down a meeting of an organisation that the caller keeps, or that works at the caller's house. */
@ApplicationScoped
public class RecordMeeting {

    private final Meetings meetings;
    private final Organisations organisations;
    private final MeetingEvents events;
    private final PublishedCodes codes;
    private final Recorder recorder;

    public RecordMeeting(
            Meetings meetings,
            Organisations organisations,
            MeetingEvents events,
            PublishedCodes codes,
            Recorder recorder) {
        this.meetings = meetings;
        this.organisations = organisations;
        this.events = events;
        this.codes = codes;
        this.recorder = recorder;
    }

    /** What is written down. */
    public record Command(
            OrganisationId organisation,
            LocalDate heldOn,
            String place,
            String topic,
            int participants,
            List<String> languages,
            Caller caller) {}

    /** On record, or why not. */
    @Transactional
    public MeetingOutcome record(Command command) {
        var found = organisations
                .toChange(command.organisation())
                .filter(organisation -> House.isWrittenBy(command.caller(), organisation));
        if (found.isEmpty()) {
            return new Unknown();
        }
        var organisation = found.get();
        var now = recorder.now();
        var faults = faults(command, AlmatyDay.of(now));
        if (!faults.isEmpty()) {
            return new Invalid(faults);
        }
        if (!organisation.history().isOpenOn(command.heldOn())) {
            return new NotOpen();
        }
        var meeting = new Meeting(
                recorder.newId(),
                command.organisation(),
                command.heldOn(),
                command.place(),
                command.topic(),
                command.participants(),
                command.languages(),
                now,
                command.caller().subject());
        meetings.add(meeting);
        events.publish(meeting, organisation, organisations.nextEvent(organisation.id()));
        return new Recorded(meeting.id());
    }

    private List<Fault> faults(Command command, LocalDate today) {
        var faults = new ArrayList<Fault>();
        OrganisationDays.faultOf(command.heldOn(), today).ifPresent(code -> faults.add(new Fault("/heldOn", code)));
        for (var at = 0; at < command.languages().size(); at++) {
            if (!codes.hasLanguage(command.languages().get(at), today)) {
                faults.add(new Fault("/languages/" + at, "unknown"));
            }
        }
        return List.copyOf(faults);
    }
}
