package kz.ethnomediation.registry.mediators;

import static kz.ethnomediation.registry.mediators.MediatorFixture.ENTERED;
import static kz.ethnomediation.registry.mediators.MediatorFixture.aMediator;
import static kz.ethnomediation.registry.mediators.MediatorFixture.keeperOf;
import static kz.ethnomediation.registry.mediators.MediatorFixture.stepTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.registry.mediators.StatusChangeOutcome.Changed;
import kz.ethnomediation.registry.mediators.StatusChangeOutcome.Stale;
import kz.ethnomediation.registry.mediators.StatusChangeOutcome.StepNotAllowed;
import kz.ethnomediation.registry.mediators.StatusChangeOutcome.Unknown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeStatusTest {

    private final InMemoryMediators mediators = new InMemoryMediators();
    private @Nullable String obstacle;
    private final RecordedMediatorEvents events = new RecordedMediatorEvents();
    private final ChangeStatus changeStatus = new ChangeStatus(
            mediators,
            events,
            (_, _, _) -> Optional.ofNullable(obstacle),
            InstantSource.fixed(MediatorFixture.noonOf(ENTERED.plusDays(5))));
    private final Mediator candidate = aMediator().candidate();

    @BeforeEach
    void keepACandidate() {
        assertThat(mediators.add(candidate)).isTrue();
    }

    @Test
    void activatesFromTodayOnAndTellsIt() {
        var outcome = changeStatus.change(command(candidate.id(), 1, MediatorStatus.ACTIVE, keeperOf("KZ-61")));

        assertThat(outcome).isInstanceOfSatisfying(Changed.class, changed -> {
            assertThat(changed.revision()).isEqualTo(2);
            assertThat(events.published()).containsExactly(changed.event());
            assertThat(changed.event().change().effectiveOn()).isEqualTo(ENTERED.plusDays(5));
            assertThat(changed.event().sequence()).isEqualTo(2);
        });
    }

    @Test
    void admitsNobodyWhoIsExcludedAndTellsNothing() {
        obstacle = "too-young";

        assertThat(changeStatus.change(command(candidate.id(), 1, MediatorStatus.ACTIVE, keeperOf("KZ-61"))))
                .isEqualTo(new StatusChangeOutcome.Invalid("/to", "too-young"));
        assertThat(changeStatus.change(command(candidate.id(), 1, MediatorStatus.EXCLUDED, keeperOf("KZ-61"))))
                .isInstanceOf(Changed.class);
        assertThat(events.published()).hasSize(1);
    }

    @Test
    void takesTheDayThatTheKeeperNames() {
        var command = new ChangeStatus.Command(
                candidate.id(), 1, stepTo(MediatorStatus.ACTIVE), Optional.of(ENTERED.plusDays(2)), keeperOf("KZ"));

        var outcome = changeStatus.change(command);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Changed.class,
                        changed -> assertThat(changed.event().change().effectiveOn())
                                .isEqualTo(ENTERED.plusDays(2)));
    }

    @Test
    void knowsNoEntryOfAnotherRegion() {
        var ofAnother = changeStatus.change(command(candidate.id(), 1, MediatorStatus.ACTIVE, keeperOf("KZ-79")));
        var ofNobody = changeStatus.change(
                command(new MediatorId(UUID.randomUUID()), 1, MediatorStatus.ACTIVE, keeperOf("KZ")));

        assertThat(ofAnother).isEqualTo(new Unknown());
        assertThat(ofNobody).isEqualTo(new Unknown());
        assertThat(events.published()).isEmpty();
    }

    @Test
    void refusesAKeeperWhoReadAnOlderRevision() {
        var outcome = changeStatus.change(command(candidate.id(), 7, MediatorStatus.ACTIVE, keeperOf("KZ")));

        assertThat(outcome).isEqualTo(new Stale(1));
        assertThat(events.published()).isEmpty();
    }

    @Test
    void tellsNothingOfARefusedStep() {
        var outcome = changeStatus.change(command(candidate.id(), 1, MediatorStatus.SUSPENDED, keeperOf("KZ")));

        assertThat(outcome).isEqualTo(new StepNotAllowed(MediatorStatus.CANDIDATE.next()));
        assertThat(events.published()).isEmpty();
    }

    private static ChangeStatus.Command command(MediatorId id, long revision, MediatorStatus to, Caller keeper) {
        return new ChangeStatus.Command(id, revision, stepTo(to), Optional.empty(), keeper);
    }
}
