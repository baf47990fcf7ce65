package kz.ethnomediation.registry.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.registry.accounts.IdentityProvider.Answer;
import kz.ethnomediation.registry.withdrawals.AccessWithdrawal;
import kz.ethnomediation.registry.withdrawals.Right;
import kz.ethnomediation.registry.withdrawals.WithdrawalGround;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The account follows the register, whatever happens between two looks and whatever the provider answers. */
class FollowRegisterTest {

    private static final Instant NOW = Instant.parse("2026-11-20T05:00:00Z");
    private static final Right ROLE = new Right.OfRole("mediator");

    private final UUID mediator = UUID.randomUUID();
    private final UUID user = UUID.randomUUID();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final RecordedRights rights = new RecordedRights();
    private final MediatorRole role = new MediatorRole(rights, rights, UUID::randomUUID, clock);
    private final FollowRegister followRegister = new FollowRegister(accounts, role, clock);
    private final Provider provider = new Provider();
    private final CarryOutAccounts carryOut =
            new CarryOutAccounts(accounts, accounts, provider, new KeepAnswer(accounts, accounts, role, clock), clock);

    @BeforeEach
    void ask() {
        isActive(true);
        assertThat(accounts.add(
                        MediatorAccount.asked(mediator, "m", false, List.of("KZ-61"), Optional.empty()), "keeper", NOW))
                .isTrue();
    }

    @Test
    void opensClosesAndOpensAgain() {
        answered(new Answer.Done(user));
        assertThat(state()).isEqualTo(AccountState.OPEN);

        isActive(false);
        assertThat(followRegister.follow(10)).containsExactly(mediator);
        assertThat(rights.inForce(user, ROLE)).isPresent();
        answered(new Answer.Done(user));
        assertThat(state()).isEqualTo(AccountState.CLOSED);

        isActive(true);
        assertThat(followRegister.follow(10)).containsExactly(mediator);
        assertThat(rights.inForce(user, ROLE)).isEmpty();
        answered(new Answer.Done(user));
        assertThat(state()).isEqualTo(AccountState.OPEN);
        assertThat(followRegister.follow(10)).isEmpty();
        assertThat(accounts.tasks()).isEmpty();
        assertThat(rights.published).hasSize(2);
    }

    @Test
    void closesWhatWasSuspendedWhileTheProviderWasAsked() {
        provider.meanwhile = () -> {
            isActive(false);
            assertThat(followRegister.follow(10)).containsExactly(mediator);
        };
        answered(new Answer.Done(user));

        assertThat(rights.inForce(user, ROLE)).isPresent();
        assertThat(accounts.tasks()).containsExactly(mediator);
        answered(new Answer.Done(user));
        assertThat(state()).isEqualTo(AccountState.CLOSED);
        assertThat(accounts.tasks()).isEmpty();
    }

    @Test
    void triesAgainUntilTheProviderIsThere() {
        answered(new Answer.Failed("NO_ANSWER"));

        assertThat(accounts.failureOf(mediator)).hasValue("NO_ANSWER");
        assertThat(accounts.tasks()).containsExactly(mediator);
        assertThat(state()).isEqualTo(AccountState.PENDING);
    }

    @Test
    void givesUpWhatTheProviderRefuses() {
        answered(new Answer.Refused("LOGIN_EXISTS"));

        assertThat(state()).isEqualTo(AccountState.REFUSED);
        assertThat(accounts.tasks()).isEmpty();
    }

    @Test
    void givesNotBackWhatAPersonHasTaken() {
        answered(new Answer.Done(user));
        rights.add(new AccessWithdrawal(
                UUID.randomUUID(), user, ROLE, WithdrawalGround.MISUSE_SUSPECTED, "admin", NOW, Optional.empty()));
        isActive(false);
        var _ = followRegister.follow(10);
        isActive(true);
        var _ = followRegister.follow(10);

        assertThat(rights.inForce(user, ROLE))
                .hasValueSatisfying(one -> assertThat(one.by()).isEqualTo("admin"));
    }

    private void isActive(boolean now) {
        var _ = accounts.with(mediator, new AccountHolder(now, "KZ-61", List.of("KZ-61"), Optional.empty()));
    }

    private AccountState state() {
        return accounts.of(mediator).orElseThrow().state();
    }

    private void answered(Answer answer) {
        provider.answers.add(answer);
        assertThat(carryOut.carryOut(10)).isOne();
    }

    /** Answers what it was given, and lets something happen before it answers. */
    private static final class Provider implements IdentityProvider {

        private final Deque<Answer> answers = new ArrayDeque<>();
        private Runnable meanwhile = () -> {};

        @Override
        public Answer open(MediatorAccount account) {
            meanwhile.run();
            meanwhile = () -> {};
            return answers.remove();
        }

        @Override
        public Answer close(MediatorAccount account) {
            return answers.remove();
        }
    }
}
