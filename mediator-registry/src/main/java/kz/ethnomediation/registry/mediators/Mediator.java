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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.mediators.MediatorEvent.StandingChanged;
import kz.ethnomediation.registry.mediators.MediatorEvent.StandingChanged.Cause;
import kz.ethnomediation.registry.mediators.MediatorEvent.StatusTaken;
import kz.ethnomediation.registry.mediators.StatusChangeOutcome.Changed;
import kz.ethnomediation.registry.mediators.StatusChangeOutcome.Invalid;
import kz.ethnomediation.registry.mediators.StatusChangeOutcome.StepNotAllowed;
import org.hibernate.annotations.DynamicUpdate;

/**
 * One entry of the register. Its status is what the last step of its history says; steps are only ever added, and only
 * along the edges of {@link MediatorStatus}. There is no door that forces a status: a correction adds what a step was in truth, and what
 * stands then is such a history again. Name and profile are what was said last of them.
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

    @ElementCollection
    @CollectionTable(name = "mediator_profile", joinColumns = @JoinColumn(name = "mediator_id"))
    @OrderColumn(name = "ordinal")
    private List<ProfileStatement> profiles = new ArrayList<>();

    /** For Hibernate. */
    protected Mediator() {}

    /** Enters a person into the register, as a candidate. */
    Mediator(MediatorId id, BilingualName name, MediatorProfile profile, Recording recording) {
        this.id = id;
        this.name = name;
        this.profile = profile;
        history.add(StatusChange.of(null, new StatusStep(MediatorStatus.CANDIDATE, null, null), recording));
        profiles.add(ProfileStatement.of(name, profile, recording));
        revision = 1;
        publishedEvents = 1;
    }

    /** What the entry into the register is to be told as. */
    StatusTaken entered() {
        return new StatusTaken(id, 1, profile, history.getFirst(), history().intervals());
    }

    /** Takes a step, or says why not; a refused step changes nothing. */
    StatusChangeOutcome take(StatusStep step, Recording recording) {
        var last = history().last();
        var current = last.change();
        if (!current.status().mayBecome(step.to())) {
            return new StepNotAllowed(current.status().next());
        }
        var fault = fault(step, recording);
        if (fault.isPresent()) {
            return fault.get();
        }
        var change = StatusChange.of(last, step, recording);
        history.add(change);
        revision++;
        return new Changed(
                revision,
                new StatusTaken(
                        id, ++publishedEvents, profile, change, history().intervals()));
    }

    /** Says something else of a step that stands, or that there was none, or says why not. */
    StepCorrectionOutcome correct(StepCorrection correction, Recording recording) {
        var steps = history().standing();
        var at = numbers(steps).indexOf(correction.number());
        if (at < 0) {
            return new StepCorrectionOutcome.Unknown();
        }
        Optional<StepCorrectionOutcome.Refused> fault = correction.faultIn(steps, at, profile.kind(), recording);
        if (fault.isPresent()) {
            return fault.get();
        }
        var before = at == 0 ? null : steps.get(at - 1);
        var was = steps.get(at).change();
        history.add(correction
                .step()
                .map(step ->
                        StatusChange.of(before, step, recording).correcting(correction.number(), correction.reason()))
                .orElseGet(() -> was.withdrawn(correction.number(), correction.reason(), recording)));
        var first = Stream.of(was.effectiveOn(), recording.effectiveOn())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var told = new Recording(first, recording.recordedAt(), recording.recordedBy());
        return new StepCorrectionOutcome.Corrected(
                revision + 1, StandingChanged.of(this, countVerb(), Cause.CORRECTED, told));
    }

    private static List<Integer> numbers(List<StandingStep> steps) {
        return steps.stream().map(StandingStep::number).toList();
    }

    /** Whether something is said of days after {@code day} that a statement of that day would overlap. */
    boolean saysOfALaterDayThan(LocalDate day) {
        return profiles.getLast().effectiveOn().isAfter(day);
    }

    /** Says name and profile anew from a day on; of the same day it corrects what was said. */
    StandingChanged say(BilingualName newName, MediatorProfile newProfile, Recording recording) {
        var corrected = profiles.getLast().effectiveOn().equals(recording.effectiveOn());
        profiles.add(ProfileStatement.of(newName, newProfile, recording));
        name = newName;
        profile = newProfile;
        var cause = corrected ? Cause.CORRECTED : Cause.PROFILE_CHANGED;
        return StandingChanged.of(this, countVerb(), cause, recording);
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
        if (day.isBefore(history().last().change().effectiveOn())) {
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

    public ProfileHistory profiles() {
        return new ProfileHistory(profiles);
    }
}
