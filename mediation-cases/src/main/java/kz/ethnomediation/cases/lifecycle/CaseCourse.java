package kz.ethnomediation.cases.lifecycle;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.cases.lifecycle.CaseEvent.Stamp;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/** How a case goes: its status, the day of its latest fact, what it counts by, and what has happened. Nothing else moves a status. */
@Embeddable
class CaseCourse {

    /** Makes a published event of its stamp and its position. */
    interface Publication {
        CaseEvent.Published at(Stamp stamp, long sequence);
    }

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    private LocalDate lastFactOn;
    private long publishedEvents;

    @Embedded
    private CountingAttributes attributes;

    @Transient
    private final List<CaseEvent> happened = new ArrayList<>();

    /** For Hibernate. */
    protected CaseCourse() {}

    CaseCourse(CaseStatus first, LocalDate on, CountingAttributes attributes) {
        this.status = first;
        this.lastFactOn = on;
        this.attributes = attributes;
    }

    CaseStatus status() {
        return status;
    }

    LocalDate lastFactOn() {
        return lastFactOn;
    }

    CountingAttributes attributes() {
        return attributes;
    }

    /** Takes over what the applicant has put right of what the case is counted by; intake has told the others. Names what changed. */
    List<String> recount(PartyCorrection correction) {
        var before = attributes;
        attributes = correction.over(before);
        return PartyCorrection.changed(before, attributes);
    }

    /** Takes over how the appeal counts its applicant. Intake has told the others, and one fact is told once. */
    void recount(CountingAttributes appeal, Instant now) {
        var before = attributes;
        attributes = before.ofApplicant(appeal.sex(), appeal.ageBand());
        if (!attributes.equals(before)) {
            note(new CaseEvent.Recounted(system(now)));
        }
    }

    void publish(Stamp stamp, Publication publication) {
        publishedEvents++;
        happened.add(publication.at(stamp, publishedEvents));
    }

    void note(CaseEvent event) {
        happened.add(event);
    }

    /** The stamp of the very first event. */
    Stamp begin(Instant now) {
        return new Stamp(lastFactOn, now, attributes, Optional.empty(), status);
    }

    /** The stamp of a fact that leaves the status as it is. */
    Stamp stay(LocalDate on, Instant now) {
        remember(on);
        return new Stamp(on, now, attributes, Optional.of(status), status);
    }

    /** The stamp of what the system does by itself: of today, and no fact of the dispute. */
    Stamp system(Instant now) {
        return new Stamp(AlmatyDay.of(now), now, attributes, Optional.of(status), status);
    }

    /** Moves along an edge; another one is a bug, because every verb looks first. */
    Stamp move(CaseStatus next, LocalDate on, Instant now) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException("no edge from " + status + " to " + next);
        }
        var stamp = new Stamp(on, now, attributes, Optional.of(status), next);
        status = next;
        remember(on);
        return stamp;
    }

    List<CaseEvent> takeHappened() {
        var taken = List.copyOf(happened);
        happened.clear();
        return taken;
    }

    private void remember(LocalDate on) {
        lastFactOn = on.isAfter(lastFactOn) ? on : lastFactOn;
    }
}
