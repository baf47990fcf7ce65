package kz.ethnomediation.registry.mediators;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.caller.Scope;
import org.jspecify.annotations.Nullable;

/** Makes valid entries: a professional ethnomediator of KZ-61, entered on 1 March 2026, until a verb says otherwise. */
public final class MediatorFixture {

    public static final LocalDate ENTERED = LocalDate.of(2026, 3, 1);
    /** Enough steps from CANDIDATE to reach any status. */
    private static final Map<MediatorStatus, List<MediatorStatus>> WAYS = Map.of(
            MediatorStatus.CANDIDATE, List.of(),
            MediatorStatus.ACTIVE, List.of(MediatorStatus.ACTIVE),
            MediatorStatus.SUSPENDED, List.of(MediatorStatus.ACTIVE, MediatorStatus.SUSPENDED),
            MediatorStatus.EXCLUDED, List.of(MediatorStatus.EXCLUDED));

    private MediatorId id = new MediatorId(UUID.randomUUID());
    private MediatorKind kind = MediatorKind.PROFESSIONAL;
    private List<String> regions = List.of("KZ-61");
    private String registerRegion = "KZ-61";
    private @Nullable String office;
    private LocalDate enteredOn = ENTERED;

    private MediatorFixture() {}

    public static MediatorFixture aMediator() {
        return new MediatorFixture();
    }

    public MediatorFixture withId(MediatorId given) {
        id = given;
        return this;
    }

    public MediatorFixture ofKind(MediatorKind given) {
        kind = given;
        return this;
    }

    public MediatorFixture keptIn(String region) {
        registerRegion = region;
        return this;
    }

    public MediatorFixture ofOffice(String given) {
        office = given;
        return this;
    }

    public MediatorFixture serving(String... served) {
        regions = List.of(served);
        return this;
    }

    public MediatorFixture enteredOn(LocalDate day) {
        enteredOn = day;
        return this;
    }

    public Mediator candidate() {
        return new Mediator(id, name(), profile(), recordedOn(enteredOn));
    }

    /** An entry that took its steps on the day of its entry. */
    public Mediator in(MediatorStatus status) {
        var mediator = candidate();
        WAYS.getOrDefault(status, List.of()).forEach(next -> step(mediator, next, enteredOn));
        return mediator;
    }

    public Registration registration() {
        return new Registration(Optional.of(id), name(), profile(), Optional.of(enteredOn));
    }

    public static BilingualName name() {
        return new BilingualName("Әсел Үмітқызы", "Асель Умитовна");
    }

    public MediatorProfile profile() {
        return new MediatorProfile(kind, true, List.of("kk", "ru"), regions, registerRegion, office());
    }

    private String office() {
        return office == null ? registerRegion.substring("KZ-".length()) + "-01" : office;
    }

    /** Takes a legal step with whatever ground it needs. */
    public static void step(Mediator mediator, MediatorStatus to, LocalDate day) {
        var outcome = mediator.take(stepTo(to), recordedOn(day));
        if (!(outcome instanceof StatusChangeOutcome.Changed)) {
            throw new IllegalArgumentException("The fixture asked for a step that is refused: " + outcome);
        }
    }

    /** Says something else of a step, at noon of the day; false where that is refused. */
    public static boolean corrected(Mediator mediator, StepCorrection correction, LocalDate day) {
        var standing = mediator.history().standing().stream()
                .filter(step -> step.number() == correction.number())
                .map(step -> step.change().effectiveOn())
                .findFirst()
                .orElse(day);
        var recording = new Recording(correction.effectiveOn().orElse(standing), noonOf(day), "keeper-subject");
        return mediator.correct(correction, recording) instanceof StepCorrectionOutcome.Corrected;
    }

    public static StatusStep stepTo(MediatorStatus to) {
        return new StatusStep(to, groundFor(to), null);
    }

    static @Nullable StatusGround groundFor(MediatorStatus to) {
        return to.needsGround() ? StatusGround.OWN_REQUEST : null;
    }

    /** Recorded at noon of the day by the keeper. */
    public static Recording recordedOn(LocalDate day) {
        return new Recording(day, noonOf(day), "keeper-subject");
    }

    public static Instant noonOf(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.ofHours(5));
    }

    public static Caller keeperOf(String... regions) {
        return new Caller(
                "keeper-subject",
                "keeper",
                Set.of(Roles.REGISTER_KEEPER),
                Scope.of(List.of(regions)),
                Optional.empty(),
                Optional.empty());
    }
}
