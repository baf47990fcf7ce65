package kz.ethnomediation.registry.mediators;

import static kz.ethnomediation.registry.mediators.MediatorFixture.ENTERED;
import static kz.ethnomediation.registry.mediators.MediatorFixture.aMediator;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kz.ethnomediation.platform.caller.Scope;
import org.junit.jupiter.api.Test;

/** What every register must do; each test uses regions of its own, so that one database serves them all. */
public abstract class MediatorsContract {

    private static final Scope EVERYWHERE = new Scope.Republic();
    private static final Scope NOWHERE = Scope.of(List.of());

    /** The register under test. */
    protected abstract Mediators mediators();

    /** Runs in a transaction of its own, so that what is read was written. */
    protected abstract <T> T inTransaction(Supplier<T> work);

    @Test
    void keepsAnEntryWithEverythingItHolds() {
        var mediator = add(aMediator().keptIn("KZ-90").serving("KZ-90", "KZ-91").candidate());

        var kept = entry(mediator.id(), EVERYWHERE, ENTERED).orElseThrow();

        assertThat(kept)
                .isEqualTo(new MediatorEntry(
                        mediator.id(),
                        MediatorFixture.name(),
                        mediator.profile(),
                        MediatorStatus.CANDIDATE,
                        ENTERED,
                        1));
    }

    @Test
    void refusesAnIdThatIsTaken() {
        var first = add(aMediator().candidate());
        var second = aMediator().withId(first.id()).keptIn("KZ-79").candidate();

        assertThat(inTransaction(() -> mediators().add(second))).isFalse();
        assertThat(entry(first.id(), EVERYWHERE, ENTERED))
                .map(MediatorEntry::profile)
                .contains(first.profile());
    }

    @Test
    void showsAnEntryWhereItIsKeptAndWhereItServes() {
        var id = add(aMediator().keptIn("KZ-92").serving("KZ-93", "KZ-94").candidate())
                .id();

        assertThat(List.of("KZ-92", "KZ-93", "KZ-94"))
                .allSatisfy(region -> assertThat(entry(id, in(region), ENTERED)).isPresent());
        assertThat(entry(id, in("KZ-95"), ENTERED)).isEmpty();
        assertThat(entry(id, NOWHERE, ENTERED)).isEmpty();
        assertThat(history(id, in("KZ-93"))).isPresent();
        assertThat(history(id, in("KZ-95"))).isEmpty();
    }

    @Test
    void letsOnlyTheKeeperOfTheRegisterRegionChange() {
        var id = add(aMediator().keptIn("KZ-92").serving("KZ-93").candidate()).id();

        assertThat(changeable(id, in("KZ-92"))).isTrue();
        assertThat(changeable(id, in("KZ-93"))).isFalse();
        assertThat(changeable(new MediatorId(UUID.randomUUID()), EVERYWHERE)).isFalse();
    }

    @Test
    void keepsEveryStepAndShowsTheStatusOfEachDay() {
        var id = add(aMediator().candidate()).id();
        step(id, MediatorStatus.ACTIVE, ENTERED.plusDays(10));
        step(id, MediatorStatus.SUSPENDED, ENTERED.plusDays(20));

        assertThat(entry(id, EVERYWHERE, ENTERED.minusDays(1))).isEmpty();
        assertThat(statusOn(id, ENTERED.plusDays(9))).isEqualTo(MediatorStatus.CANDIDATE);
        assertThat(statusOn(id, ENTERED.plusDays(10))).isEqualTo(MediatorStatus.ACTIVE);
        assertThat(statusOn(id, ENTERED.plusDays(400))).isEqualTo(MediatorStatus.SUSPENDED);
        assertThat(history(id, EVERYWHERE).orElseThrow().changes())
                .extracting(StatusChange::status)
                .containsExactly(MediatorStatus.CANDIDATE, MediatorStatus.ACTIVE, MediatorStatus.SUSPENDED);
        assertThat(entry(id, EVERYWHERE, ENTERED)).map(MediatorEntry::revision).contains(3L);
    }

    @Test
    void keepsGroundAndDocumentOfAStep() {
        var id = add(aMediator().in(MediatorStatus.ACTIVE)).id();
        var document = new DocumentReference("17-б", ENTERED);
        var done = inTransaction(() -> mediators()
                .toChange(id, EVERYWHERE)
                .orElseThrow()
                .take(
                        new StatusStep(MediatorStatus.SUSPENDED, StatusGround.COMPLAINT, document),
                        MediatorFixture.recordedOn(ENTERED)));

        assertThat(done).isInstanceOf(StatusChangeOutcome.Changed.class);
        assertThat(history(id, EVERYWHERE).orElseThrow().changes().getLast())
                .isEqualTo(new StatusChange(
                        1,
                        MediatorStatus.ACTIVE,
                        MediatorStatus.SUSPENDED,
                        ENTERED,
                        MediatorFixture.noonOf(ENTERED),
                        StatusGround.COMPLAINT,
                        document,
                        "keeper-subject",
                        null,
                        false,
                        null));
    }

    @Test
    void listsByIdAndGoesOnBehindTheLastOne() {
        var ids = List.of(
                        "ffffffff-0000-7000-8000-000000000001",
                        "018f0000-0000-7000-8000-00000000a002",
                        "7fffffff-0000-7000-8000-000000000003")
                .stream()
                .map(text -> new MediatorId(UUID.fromString(text)))
                .toList();
        ids.forEach(id ->
                add(aMediator().withId(id).keptIn("KZ-96").serving("KZ-96").candidate()));
        var all = filter("KZ-96", Optional.empty(), ENTERED);

        var first = page(all, 2);
        var rest = page(
                new MediatorFilter(
                        all.region(),
                        all.language(),
                        all.specialisation(),
                        all.status(),
                        all.kind(),
                        all.asOf(),
                        Optional.of(first.getLast().id())),
                2);

        assertThat(first).extracting(MediatorEntry::id).containsExactly(ids.get(1), ids.get(2));
        assertThat(rest).extracting(MediatorEntry::id).containsExactly(ids.get(0));
    }

    @Test
    void narrowsAListByRegionKindAndStatusOfTheDay() {
        var active = add(aMediator().keptIn("KZ-97").serving("KZ-97").in(MediatorStatus.ACTIVE))
                .id();
        var elsewhere = add(aMediator()
                        .keptIn("KZ-98")
                        .serving("KZ-97")
                        .ofKind(MediatorKind.PUBLIC)
                        .candidate())
                .id();
        step(active, MediatorStatus.SUSPENDED, ENTERED.plusDays(5));

        assertThat(page(filter("KZ-97", Optional.empty(), ENTERED), 10))
                .extracting(MediatorEntry::id)
                .containsExactlyInAnyOrder(active, elsewhere);
        assertThat(page(filter("KZ-97", Optional.of(MediatorStatus.ACTIVE), ENTERED), 10))
                .extracting(MediatorEntry::id)
                .containsExactly(active);
        assertThat(page(filter("KZ-97", Optional.of(MediatorStatus.ACTIVE), ENTERED.plusDays(5)), 10))
                .isEmpty();
        assertThat(page(
                        new MediatorFilter(
                                Optional.of("KZ-97"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(MediatorKind.PUBLIC),
                                known(ENTERED),
                                Optional.empty()),
                        10))
                .extracting(MediatorEntry::id)
                .containsExactly(elsewhere);
    }

    @Test
    void keepsWhatWasSaidOfAStepBeforeItsCorrection() {
        var id = add(aMediator().keptIn("KZ-88").serving("KZ-88").candidate()).id();
        step(id, MediatorStatus.ACTIVE, ENTERED.plusDays(2));
        step(id, MediatorStatus.EXCLUDED, ENTERED.plusDays(4));
        correct(id, new StepCorrection(2, Optional.empty(), Optional.empty(), CorrectionReason.ENTERED_IN_ERROR), 6);
        var day = ENTERED.plusDays(5);

        assertThat(statusOf(id, new AsOf(day, MediatorFixture.noonOf(ENTERED.plusDays(5)))))
                .isEqualTo(MediatorStatus.EXCLUDED);
        assertThat(statusOf(id, new AsOf(day, MediatorFixture.noonOf(ENTERED.plusDays(6)))))
                .isEqualTo(MediatorStatus.ACTIVE);
        step(id, MediatorStatus.SUSPENDED, ENTERED.plusDays(7));
        var activated = Optional.of(MediatorFixture.stepTo(MediatorStatus.ACTIVE));
        correct(id, new StepCorrection(1, activated, Optional.of(ENTERED.plusDays(3)), CorrectionReason.PAPER), 8);
        assertThat(statusOn(id, ENTERED.plusDays(2))).isEqualTo(MediatorStatus.CANDIDATE);
        assertThat(statusOn(id, ENTERED.plusDays(3))).isEqualTo(MediatorStatus.ACTIVE);
        assertThat(statusOn(id, ENTERED.plusDays(7))).isEqualTo(MediatorStatus.SUSPENDED);
        assertThat(history(id, EVERYWHERE).orElseThrow().changes()).hasSize(6);
    }

    @Test
    void showsTheProfileOfTheDayAsItWasKnown() {
        var id = add(aMediator().keptIn("KZ-87").serving("KZ-87").candidate()).id();
        say(id, "Бұрынғы", List.of("ug-Arab"), 3, 5);
        say(id, "Түзетілген", List.of("de"), 3, 7);
        var before = new AsOf(ENTERED.plusDays(4), MediatorFixture.noonOf(ENTERED.plusDays(4)));
        var first = new AsOf(ENTERED.plusDays(4), MediatorFixture.noonOf(ENTERED.plusDays(6)));
        var corrected = known(ENTERED.plusDays(4));

        assertThat(nameOf(id, known(ENTERED.plusDays(2))))
                .isEqualTo(MediatorFixture.name().kk());
        assertThat(nameOf(id, before)).isEqualTo(MediatorFixture.name().kk());
        assertThat(nameOf(id, first)).isEqualTo("Бұрынғы");
        assertThat(nameOf(id, corrected)).isEqualTo("Түзетілген");
        assertThat(inTransaction(() -> mediators().profiles(id)).statements())
                .extracting(said -> said.name().kk())
                .containsExactly(MediatorFixture.name().kk(), "Бұрынғы", "Түзетілген");
        assertThat(speaking("ug", first)).containsExactly(id);
        assertThat(speaking("ug-Arab", first)).containsExactly(id);
        assertThat(speaking("ug", corrected)).isEmpty();
        assertThat(speaking("de", corrected)).containsExactly(id);
        assertThat(speaking("kk", known(ENTERED))).containsExactly(id);
    }

    private List<MediatorId> speaking(String language, AsOf asOf) {
        var filter = new MediatorFilter(
                Optional.of("KZ-87"),
                Optional.of(language),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                asOf,
                Optional.empty());
        return page(filter, 10).stream().map(MediatorEntry::id).toList();
    }

    private String nameOf(MediatorId id, AsOf asOf) {
        return inTransaction(() -> mediators().entry(id, EVERYWHERE, asOf))
                .orElseThrow()
                .name()
                .kk();
    }

    private MediatorStatus statusOf(MediatorId id, AsOf asOf) {
        return inTransaction(() -> mediators().entry(id, EVERYWHERE, asOf))
                .orElseThrow()
                .status();
    }

    private void say(MediatorId id, String name, List<String> languages, int from, int recorded) {
        var profile =
                new MediatorProfile(MediatorKind.PROFESSIONAL, true, languages, List.of("KZ-87"), "KZ-87", "87-01");
        var recording = new Recording(
                ENTERED.plusDays(from), MediatorFixture.noonOf(ENTERED.plusDays(recorded)), "keeper-subject");
        assertThat(inTransaction(() -> mediators()
                        .toChange(id, EVERYWHERE)
                        .orElseThrow()
                        .say(new BilingualName(name, name), profile, recording)))
                .isNotNull();
    }

    private void correct(MediatorId id, StepCorrection correction, int recorded) {
        assertThat(inTransaction(() -> MediatorFixture.corrected(
                        mediators().toChange(id, EVERYWHERE).orElseThrow(), correction, ENTERED.plusDays(recorded))))
                .isTrue();
    }

    @Test
    void countsWhereAndHowEachStoodOnTheDay() {
        var moved = add(aMediator().keptIn("KZ-85").serving("KZ-85").in(MediatorStatus.ACTIVE))
                .id();
        add(aMediator().keptIn("KZ-85").serving("KZ-85").in(MediatorStatus.ACTIVE));
        add(aMediator().keptIn("KZ-85").ofKind(MediatorKind.PUBLIC).candidate());
        move(moved, "KZ-86", ENTERED.plusDays(5));

        assertThat(counts(ENTERED.plusDays(4), "KZ-85"))
                .containsExactly(
                        new MediatorCount("KZ-85", MediatorKind.PROFESSIONAL, MediatorStatus.ACTIVE, 2),
                        new MediatorCount("KZ-85", MediatorKind.PUBLIC, MediatorStatus.CANDIDATE, 1));
        assertThat(counts(ENTERED.plusDays(5), "KZ-85"))
                .contains(new MediatorCount("KZ-85", MediatorKind.PROFESSIONAL, MediatorStatus.ACTIVE, 1));
        assertThat(counts(ENTERED.plusDays(5), "KZ-86"))
                .containsExactly(new MediatorCount("KZ-86", MediatorKind.PROFESSIONAL, MediatorStatus.ACTIVE, 1));
        assertThat(counts(ENTERED.minusDays(1), "KZ-85")).isEmpty();
        assertThat(inTransaction(
                        () -> mediators().counts(known(ENTERED.plusDays(4)), Optional.of("KZ-85"), in("KZ-86"))))
                .isEmpty();
    }

    private List<MediatorCount> counts(LocalDate day, String region) {
        return inTransaction(() -> mediators().counts(known(day), Optional.of(region), EVERYWHERE));
    }

    private void move(MediatorId id, String region, LocalDate day) {
        var profile = aMediator().keptIn(region).serving(region).profile();
        assertThat(inTransaction(() -> mediators()
                        .toChange(id, EVERYWHERE)
                        .orElseThrow()
                        .say(MediatorFixture.name(), profile, MediatorFixture.recordedOn(day))))
                .isNotNull();
    }

    @Test
    void listsNothingOutsideTheSight() {
        add(aMediator().keptIn("KZ-99").serving("KZ-99").candidate());
        var asked = filter("KZ-99", Optional.empty(), ENTERED);

        assertThat(inTransaction(() -> mediators().page(asked, in("KZ-95"), 10)))
                .isEmpty();
        assertThat(inTransaction(() -> mediators().page(asked, NOWHERE, 10))).isEmpty();
    }

    @Test
    void identifiesAMediatorForAContract() {
        var id = add(aMediator().ofKind(MediatorKind.PUBLIC).keptIn("KZ-90").candidate())
                .id();

        assertThat(inTransaction(() -> mediators().contractIdentity(id)))
                .contains(new ContractIdentity(id, MediatorFixture.name(), MediatorKind.PUBLIC, "KZ-90"));
        assertThat(inTransaction(() -> mediators().contractIdentity(new MediatorId(UUID.randomUUID()))))
                .isEmpty();
    }

    @CanIgnoreReturnValue
    private Mediator add(Mediator mediator) {
        assertThat(inTransaction(() -> mediators().add(mediator))).isTrue();
        return mediator;
    }

    private void step(MediatorId id, MediatorStatus to, LocalDate day) {
        assertThat(inTransaction(() -> {
                    MediatorFixture.step(mediators().toChange(id, EVERYWHERE).orElseThrow(), to, day);
                    return true;
                }))
                .isTrue();
    }

    private Optional<MediatorEntry> entry(MediatorId id, Scope sight, LocalDate day) {
        return inTransaction(() -> mediators().entry(id, sight, known(day)));
    }

    private MediatorStatus statusOn(MediatorId id, LocalDate day) {
        return entry(id, EVERYWHERE, day).orElseThrow().status();
    }

    private Optional<StatusHistory> history(MediatorId id, Scope sight) {
        return inTransaction(() -> mediators().history(id, sight));
    }

    private boolean changeable(MediatorId id, Scope keeper) {
        return inTransaction(() -> mediators().toChange(id, keeper).isPresent());
    }

    private List<MediatorEntry> page(MediatorFilter filter, int limit) {
        return inTransaction(() -> mediators().page(filter, EVERYWHERE, limit));
    }

    private static MediatorFilter filter(String region, Optional<MediatorStatus> status, LocalDate asOf) {
        return new MediatorFilter(
                Optional.of(region),
                Optional.empty(),
                Optional.empty(),
                status,
                Optional.empty(),
                known(asOf),
                Optional.empty());
    }

    /** By everything that these tests record. */
    private static AsOf known(LocalDate day) {
        return new AsOf(day, MediatorFixture.noonOf(ENTERED.plusYears(2)));
    }

    private static Scope in(String region) {
        return Scope.of(List.of(region));
    }
}
