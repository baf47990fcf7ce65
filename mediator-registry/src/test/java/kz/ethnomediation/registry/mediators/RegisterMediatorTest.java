package kz.ethnomediation.registry.mediators;

import static kz.ethnomediation.registry.mediators.MediatorFixture.ENTERED;
import static kz.ethnomediation.registry.mediators.MediatorFixture.aMediator;
import static kz.ethnomediation.registry.mediators.MediatorFixture.keeperOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.registry.mediators.RegistrationOutcome.Fault;
import kz.ethnomediation.registry.mediators.RegistrationOutcome.IdTaken;
import kz.ethnomediation.registry.mediators.RegistrationOutcome.Invalid;
import kz.ethnomediation.registry.mediators.RegistrationOutcome.Registered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterMediatorTest {

    private static final UUID NEXT_ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final Set<String> REGIONS = Set.of("KZ-61", "KZ-79");

    private final InMemoryMediators mediators = new InMemoryMediators();
    private final RecordedMediatorEvents events = new RecordedMediatorEvents();
    private final RegisterMediator registerMediator = new RegisterMediator(
            mediators,
            events,
            new RegistrationRules(_ -> REGIONS, _ -> Set.of("kk", "ru")),
            () -> NEXT_ID,
            InstantSource.fixed(MediatorFixture.noonOf(ENTERED.plusDays(5))));

    @Test
    void entersACandidateAndTellsIt() {
        var registration = aMediator().registration();

        var outcome = registerMediator.register(registration, keeperOf("KZ-61"));

        var id = registration.id().orElseThrow();
        assertThat(outcome).isEqualTo(new Registered(id, MediatorStatus.CANDIDATE, 1));
        assertThat(events.published()).singleElement().satisfies(event -> {
            assertThat(event.mediator()).isEqualTo(id);
            assertThat(event.sequence()).isEqualTo(1);
            assertThat(event.change().status()).isEqualTo(MediatorStatus.CANDIDATE);
            assertThat(event.change().effectiveOn()).isEqualTo(ENTERED);
            assertThat(event.change().recordedBy()).isEqualTo("keeper-subject");
        });
    }

    @Test
    void makesAnIdAndTakesTodayWhereNoneIsGiven() {
        var given = aMediator().registration();
        var registration = new Registration(Optional.empty(), given.name(), given.profile(), Optional.empty());

        var outcome = registerMediator.register(registration, keeperOf("KZ"));

        var id = new MediatorId(NEXT_ID);
        assertThat(outcome).isEqualTo(new Registered(id, MediatorStatus.CANDIDATE, 1));
        assertThat(mediators.entry(
                        id,
                        new Scope.Republic(),
                        new AsOf(ENTERED.plusDays(4), MediatorFixture.noonOf(ENTERED.plusDays(9)))))
                .isEmpty();
        assertThat(mediators.entry(
                        id,
                        new Scope.Republic(),
                        new AsOf(ENTERED.plusDays(5), MediatorFixture.noonOf(ENTERED.plusDays(9)))))
                .isPresent();
    }

    @Test
    void refusesAnIdThatIsTakenAndTellsNothing() {
        var taken = aMediator().candidate();
        assertThat(mediators.add(taken)).isTrue();

        var outcome = registerMediator.register(aMediator().withId(taken.id()).registration(), keeperOf("KZ"));

        assertThat(outcome).isEqualTo(new IdTaken());
        assertThat(events.published()).isEmpty();
    }

    @Test
    void namesEveryFaultAtOnce() {
        var registration = aMediator()
                .serving("KZ-61", "KZ-00")
                .keptIn("KZ-01")
                .enteredOn(ENTERED.plusDays(6))
                .registration();

        var outcome = registerMediator.register(registration, keeperOf("KZ"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.faults())
                                .containsExactly(
                                        new Fault("/regions/1", "unknown"),
                                        new Fault("/registerRegion", "unknown"),
                                        new Fault("/effectiveOn", "ahead")));
        assertThat(mediators.contractIdentity(registration.id().orElseThrow())).isEmpty();
    }

    @Test
    void entersNobodyInARegionOfAnotherKeeper() {
        var outcome = registerMediator.register(aMediator().serving("KZ-79").registration(), keeperOf("KZ-79"));
        assertThat(outcome)
                .isEqualTo(new Invalid(java.util.List.of(new Fault("/registerRegion", "outside-your-scope"))));
        assertThat(events.published()).isEmpty();
    }

    @Test
    void entersNobodyInAnOfficeOfAnotherRegion() {
        var registration =
                aMediator().serving("KZ-79").keptIn("KZ-61").ofOffice("79-01").registration();

        var outcome = registerMediator.register(registration, keeperOf("KZ"));

        assertThat(outcome).isEqualTo(new Invalid(java.util.List.of(new Fault("/office", "of-another-region"))));
        assertThat(events.published()).isEmpty();
    }

    @Test
    void entersNobodyWithALanguageThatNoListKnows() {
        var given = aMediator().registration();
        var profile = given.profile();
        var spoken = new MediatorProfile(
                profile.kind(),
                profile.ethnomediator(),
                java.util.List.of("kk-Cyrl", "xx"),
                profile.regions(),
                profile.registerRegion(),
                profile.office());

        var outcome = registerMediator.register(
                new Registration(given.id(), given.name(), spoken, given.effectiveOn()), keeperOf("KZ"));

        assertThat(outcome).isEqualTo(new Invalid(java.util.List.of(new Fault("/languages/1", "unknown"))));
        assertThat(events.published()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-08-04", "1900-01-01", "-5000-01-01", "-999999999-01-01"})
    void entersNobodyBeforeThereWasALaw(LocalDate day) {
        var outcome = registerMediator.register(aMediator().enteredOn(day).registration(), keeperOf("KZ"));
        assertThat(outcome).isEqualTo(new Invalid(java.util.List.of(new Fault("/effectiveOn", "before-the-law"))));
    }

    @Test
    void entersFromTheFirstDayOfTheLawOn() {
        var registration =
                aMediator().enteredOn(RegisterDays.LAW_IN_FORCE_SINCE).registration();
        assertThat(registerMediator.register(registration, keeperOf("KZ"))).isInstanceOf(Registered.class);
    }
}
