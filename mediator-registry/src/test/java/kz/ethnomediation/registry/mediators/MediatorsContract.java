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

    static final Scope EVERYWHERE = new Scope.Republic();
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
    Mediator add(Mediator mediator) {
        assertThat(inTransaction(() -> mediators().add(mediator))).isTrue();
        return mediator;
    }

    void step(MediatorId id, MediatorStatus to, LocalDate day) {
        assertThat(inTransaction(() -> {
                    MediatorFixture.step(mediators().toChange(id, EVERYWHERE).orElseThrow(), to, day);
                    return true;
                }))
                .isTrue();
    }

    private Optional<MediatorEntry> entry(MediatorId id, Scope sight, LocalDate day) {
        return inTransaction(() -> mediators().entry(id, sight, known(day)));
    }

    MediatorStatus statusOn(MediatorId id, LocalDate day) {
        return entry(id, EVERYWHERE, day).orElseThrow().status();
    }

    Optional<StatusHistory> history(MediatorId id, Scope sight) {
        return inTransaction(() -> mediators().history(id, sight));
    }

    private boolean changeable(MediatorId id, Scope keeper) {
        return inTransaction(() -> mediators().toChange(id, keeper).isPresent());
    }

    List<MediatorEntry> page(MediatorFilter filter, int limit) {
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
    static AsOf known(LocalDate day) {
        return new AsOf(day, MediatorFixture.noonOf(ENTERED.plusYears(2)));
    }

    static Scope in(String region) {
        return Scope.of(List.of(region));
    }
}
