package kz.ethnomediation.registry.mediators;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.mediators.MediatorEvent.StatusTaken;
import kz.ethnomediation.registry.mediators.StatusChangeOutcome.Changed;
import kz.ethnomediation.registry.mediators.StatusChangeOutcome.Invalid;
import kz.ethnomediation.registry.mediators.StatusChangeOutcome.StepNotAllowed;
import org.hibernate.annotations.DynamicUpdate;

/**
 * One entry of the register. Its status is what the last step of its history says; steps are only ever added, and only
 * along the edges of {@link MediatorStatus}. There is no door that forces a status: a correction will be a verb of its own.
 */
@Entity
@Table(name = "mediator")
@DynamicUpdate // the database lets the service update nothing but what the verbs change
public class Mediator {

    @EmbeddedId
    private MediatorId id;

    @Version
    private long version;

    @Embedded
    private BilingualName name;

    @Embedded
    private MediatorProfile profile;

    /** Counts the verbs of people: the ETag. What the system does by itself leaves it alone. */
    private long revision;

    private long publishedEvents;

    @ElementCollection
    @CollectionTable(name = "mediator_status", joinColumns = @JoinColumn(name = "mediator_id"))
    @OrderColumn(name = "ordinal")
    private List<StatusChange> history = new ArrayList<>();

    /** For Hibernate. */
    protected Mediator() {}

    /** Enters a person into the register, as a candidate. */
    Mediator(MediatorId id, BilingualName name, MediatorProfile profile, Recording recording) {
        this.id = id;
        this.name = name;
        this.profile = profile;
        var entered = new StatusChange(
                null,
                MediatorStatus.CANDIDATE,
                recording.effectiveOn(),
                recording.recordedAt(),
                null,
                null,
                recording.recordedBy());
        history.add(entered);
        revision = 1;
        publishedEvents = 1;
    }

    /** What the entry into the register is to be told as. */
    StatusTaken entered() {
        return new StatusTaken(id, 1, profile, history.getFirst());
    }

    /** Takes a step, or says why not; a refused step changes nothing. */
    StatusChangeOutcome take(StatusStep step, Recording recording) {
        var current = history.getLast();
        if (!current.status().mayBecome(step.to())) {
            return new StepNotAllowed(current.status().next());
        }
        var fault = fault(step, recording);
        if (fault.isPresent()) {
            return fault.get();
        }
        var change = new StatusChange(
                current.status(),
                step.to(),
                recording.effectiveOn(),
                recording.recordedAt(),
                step.ground(),
                step.document(),
                recording.recordedBy());
        history.add(change);
        revision++;
        return new Changed(revision, new StatusTaken(id, ++publishedEvents, profile, change));
    }

    /** Counts a keeper's verb beside the steps, and answers the sequence of the event that tells it. */
    public long countVerb() {
        revision++;
        return ++publishedEvents;
    }

    /** Counts what the system does by itself: an event, and no new revision (design §3). */
    public long countOwnWork() {
        return ++publishedEvents;
    }

    private Optional<Invalid> fault(StatusStep step, Recording recording) {
        var day = recording.effectiveOn();
        var dayFault = RegisterDays.faultOf(day, AlmatyDay.of(recording.recordedAt()));
        if (dayFault.isPresent()) {
            return dayFault.map(code -> new Invalid("/effectiveOn", code));
        }
        if (day.isBefore(history.getLast().effectiveOn())) {
            return Optional.of(new Invalid("/effectiveOn", "before-the-previous-change"));
        }
        return step.faultFor(profile.kind(), day);
    }

    public MediatorId id() {
        return id;
    }

    public BilingualName name() {
        return name;
    }

    public MediatorProfile profile() {
        return profile;
    }

    public long revision() {
        return revision;
    }

    public StatusHistory history() {
        return new StatusHistory(history);
    }
}
