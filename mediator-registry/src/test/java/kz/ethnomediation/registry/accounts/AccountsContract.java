package kz.ethnomediation.registry.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What both collections of accounts promise. */
abstract class AccountsContract {

    private static final Instant NOW = Instant.parse("2026-11-20T05:00:00Z");

    private final String login = "m-" + UUID.randomUUID();

    abstract Accounts accounts();

    /** A mediator of KZ-61 with the office 61-01, who serves KZ-61 and is active or not. */
    abstract UUID mediator(boolean isActive);

    /** Runs a test in one transaction, which no worker looks into. */
    abstract void inOneTransaction(Runnable test);

    @Test
    void knowsWhoHoldsAnAccount() {
        inOneTransaction(() -> {
            var active = mediator(true);

            assertThat(accounts().holder(active))
                    .contains(new AccountHolder(true, "KZ-61", List.of("KZ-61"), Optional.of("61-01")));
            assertThat(accounts().holder(mediator(false)).orElseThrow().isActive())
                    .isFalse();
            assertThat(accounts().holder(UUID.randomUUID())).isEmpty();
            assertThat(accounts().of(active)).isEmpty();
        });
    }

    @Test
    void keepsOneAccountOfAMediatorAndOneMediatorOfALogin() {
        inOneTransaction(() -> {
            var first = asked(mediator(true), login);

            assertThat(added(first)).isTrue();
            assertThat(accounts().of(first.mediator())).contains(first);
            assertThat(added(asked(first.mediator(), login + "-2"))).isFalse();
            assertThat(added(asked(mediator(true), login))).isFalse();
        });
    }

    @Test
    void keepsWhatWasDoneAndWhatIsAskedForAgain() {
        inOneTransaction(() -> {
            var other = asked(mediator(true), login + "-other");
            var refused = state(asked(mediator(true), login), AccountState.REFUSED, Optional.of("LOGIN_EXISTS"));
            assertThat(added(other)).isTrue();
            assertThat(added(asked(refused.mediator(), login))).isTrue();

            accounts().done(refused, NOW);
            var kept = accounts().toChange(refused.mediator());
            var taken = asked(refused.mediator(), login + "-other").again(refused);
            var again = asked(refused.mediator(), login + "-2").again(refused);

            assertThat(kept).contains(refused);
            assertThat(askedAgain(taken)).isFalse();
            assertThat(askedAgain(again)).isTrue();
            assertThat(accounts().of(refused.mediator())).contains(again);
        });
    }

    @Test
    void findsWhatHasFallenBehind() {
        inOneTransaction(() -> {
            var current = asked(mediator(true), login);
            var inactive = asked(mediator(false), login + "-2");
            var moved = asked(mediator(true), login + "-3").in(List.of("KZ-61", "KZ-75"), Optional.of("61-01"));
            var ofAnotherOffice = asked(mediator(true), login + "-4").in(List.of("KZ-61"), Optional.of("61-02"));
            var all = List.of(current, inactive, moved, ofAnotherOffice);
            all.forEach(account -> assertThat(added(account)).isTrue());
            var mine = all.stream().map(MediatorAccount::mediator).toList();

            assertThat(drifted())
                    .filteredOn(mine::contains)
                    .containsExactlyInAnyOrder(inactive.mediator(), moved.mediator(), ofAnotherOffice.mediator());
            accounts().want(inactive.mediator(), AccountState.CLOSED, NOW);
            accounts().reshape(moved.in(List.of("KZ-61"), Optional.of("61-01")));
            accounts().reshape(ofAnotherOffice.in(List.of("KZ-61"), Optional.of("61-01")));
            assertThat(drifted()).filteredOn(mine::contains).isEmpty();
        });
    }

    private List<UUID> drifted() {
        return accounts().drifted(10_000);
    }

    private boolean added(MediatorAccount account) {
        return accounts().add(account, "keeper", NOW);
    }

    private boolean askedAgain(MediatorAccount account) {
        return accounts().askAgain(account, "keeper", NOW);
    }

    private static MediatorAccount asked(UUID mediator, String login) {
        return MediatorAccount.asked(mediator, login, false, List.of("KZ-61"), Optional.of("61-01"));
    }

    private static MediatorAccount state(MediatorAccount account, AccountState state, Optional<String> refusal) {
        return new MediatorAccount(
                account.mediator(),
                account.login(),
                account.existing(),
                account.regions(),
                account.office(),
                account.user(),
                account.wanted(),
                state,
                refusal,
                account.revision());
    }
}
