package kz.ethnomediation.registry.withdrawals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.registry.withdrawals.RestorationOutcome.NotInForce;
import kz.ethnomediation.registry.withdrawals.RestorationOutcome.Restored;
import kz.ethnomediation.registry.withdrawals.RestorationOutcome.Stale;
import kz.ethnomediation.registry.withdrawals.RestorationOutcome.Unknown;
import kz.ethnomediation.registry.withdrawals.WithdrawalOutcome.BeyondTheCaller;
import kz.ethnomediation.registry.withdrawals.WithdrawalOutcome.InForceAlready;
import kz.ethnomediation.registry.withdrawals.WithdrawalOutcome.Invalid;
import kz.ethnomediation.registry.withdrawals.WithdrawalOutcome.OwnAccess;
import kz.ethnomediation.registry.withdrawals.WithdrawalOutcome.Withdrawn;
import org.junit.jupiter.api.Test;

/** Who may take which right from whom, and give it back. */
class WithdrawAccessTest {

    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-20T05:00:00Z");
    private static final Right EVERYTHING = new Right.Everything();
    private static final Right KZ_61 = new Right.OfRegion("KZ-61");

    private final InMemoryAccessWithdrawals withdrawals = new InMemoryAccessWithdrawals();
    private final WithdrawAccess withdrawing = new WithdrawAccess(
            withdrawals,
            withdrawals,
            right -> right.equals(new Right.OfRole("king")) ? Optional.of("/role") : Optional.empty(),
            UUID::randomUUID,
            InstantSource.fixed(NOW));
    private final RestoreAccess restoring =
            new RestoreAccess(withdrawals, withdrawals, InstantSource.fixed(NOW.plusSeconds(60)));

    @Test
    void letsAnAdministratorTakeEveryRight() {
        for (var right : List.of(EVERYTHING, new Right.OfRole("operator"), KZ_61, new Right.OfRegion("KZ"))) {
            assertThat(withdraw(right, admin())).isInstanceOfSatisfying(Withdrawn.class, taken -> {
                assertThat(taken.withdrawal().isInForce()).isTrue();
                assertThat(taken.withdrawal().at()).isEqualTo(NOW);
            });
        }
        assertThat(withdrawals.published).extracting(AccessEvent::sequence).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void letsACoordinatorTakeTheSightOfTheOwnRegionsOnly() {
        assertThat(withdraw(KZ_61, coordinator("KZ-61"))).isInstanceOf(Withdrawn.class);

        for (var right : List.of(
                EVERYTHING, new Right.OfRole("operator"), new Right.OfRegion("KZ-75"), new Right.OfRegion("KZ"))) {
            assertThat(withdraw(right, coordinator("KZ-61"))).isEqualTo(new BeyondTheCaller());
        }
        assertThat(withdrawals.published).hasSize(1);
    }

    @Test
    void letsNobodyDecideAboutTheOwnAccess() {
        var self = caller("admin", SOMEBODY.toString(), "KZ");

        assertThat(withdraw(KZ_61, self)).isEqualTo(new OwnAccess());

        var id = taken(KZ_61, admin());
        assertThat(restoring.restore(id, 1, self)).isEqualTo(new RestorationOutcome.OwnAccess());
    }

    @Test
    void takesNothingTwiceAndNothingUnknown() {
        var id = taken(KZ_61, admin());

        assertThat(withdraw(KZ_61, admin())).isEqualTo(new InForceAlready(id));
        assertThat(withdraw(new Right.OfRole("king"), admin())).isEqualTo(new Invalid("/role", "unknown"));
        assertThat(withdrawals.published).hasSize(1);
    }

    @Test
    void givesBackOnceAndTellsIt() {
        var id = taken(KZ_61, admin());

        assertThat(restoring.restore(id, 2, admin())).isEqualTo(new Stale(1));
        assertThat(restoring.restore(id, 1, coordinator("KZ-61")))
                .isInstanceOfSatisfying(
                        Restored.class,
                        given -> assertThat(given.withdrawal().revision()).isEqualTo(2));
        assertThat(restoring.restore(id, 1, admin())).isEqualTo(new Stale(2));
        assertThat(restoring.restore(id, 2, admin())).isEqualTo(new NotInForce());
        assertThat(withdrawals.published)
                .hasSize(2)
                .last()
                .isInstanceOfSatisfying(
                        AccessEvent.Restored.class,
                        event -> assertThat(event.sequence()).isEqualTo(2));
        assertThat(withdraw(KZ_61, admin())).isInstanceOf(Withdrawn.class);
    }

    @Test
    void hidesWhatIsNotTheCallersToDecide() {
        var id = taken(EVERYTHING, admin());

        assertThat(restoring.restore(id, 1, coordinator("KZ-61"))).isEqualTo(new Unknown());
        assertThat(restoring.restore(UUID.randomUUID(), 1, admin())).isEqualTo(new Unknown());
    }

    private UUID taken(Right right, Caller caller) {
        return ((Withdrawn) withdraw(right, caller)).withdrawal().id();
    }

    private WithdrawalOutcome withdraw(Right right, Caller caller) {
        return withdrawing.withdraw(new WithdrawAccess.Command(SOMEBODY, right, WithdrawalGround.DECISION, caller));
    }

    private static Caller admin() {
        return caller("admin", "an-admin", "KZ");
    }

    private static Caller coordinator(String region) {
        return caller("regional-coordinator", "a-coordinator", region);
    }

    private static Caller caller(String role, String subject, String region) {
        return new Caller(
                subject, subject, Set.of(role), Scope.of(List.of(region)), Optional.empty(), Optional.empty());
    }
}
