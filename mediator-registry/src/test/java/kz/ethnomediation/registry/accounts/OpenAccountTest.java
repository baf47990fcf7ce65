package kz.ethnomediation.registry.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.registry.accounts.AccountOutcome.Asked;
import kz.ethnomediation.registry.accounts.AccountOutcome.Invalid;
import kz.ethnomediation.registry.accounts.AccountOutcome.NotActive;
import kz.ethnomediation.registry.accounts.AccountOutcome.Stale;
import kz.ethnomediation.registry.accounts.AccountOutcome.Taken;
import kz.ethnomediation.registry.accounts.AccountOutcome.Unknown;
import kz.ethnomediation.registry.accounts.AccountOutcome.Unread;
import org.junit.jupiter.api.Test;

/** Nobody gives a region that he lacks, and only who may mediate gets a login. */
class OpenAccountTest {

    private final UUID active = UUID.randomUUID();
    private final UUID suspended = UUID.randomUUID();
    private final InMemoryAccounts accounts =
            new InMemoryAccounts().with(active, holder(true)).with(suspended, holder(false));
    private final OpenAccount openAccount =
            new OpenAccount(accounts, Clock.fixed(Instant.parse("2026-11-20T05:00:00Z"), ZoneOffset.UTC));

    @Test
    void givesWhatIsServedAndTheKeeperHas() {
        var outcome = open(active, "m-1", List.of(), "KZ-61");

        assertThat(((Asked) outcome).account().regions()).containsExactly("KZ-61");
        assertThat(accounts.tasks()).containsExactly(active);
    }

    @Test
    void givesNoRegionThatTheKeeperLacksOrTheMediatorDoesNotServe() {
        assertThat(open(active, "m-1", List.of("KZ-61", "KZ-75"), "KZ-61"))
                .isEqualTo(new Invalid("/regions/1", "outside-your-scope"));
        assertThat(open(active, "m-1", List.of("KZ-10"), "KZ")).isEqualTo(new Invalid("/regions/0", "not-served"));
        assertThat(accounts.tasks()).isEmpty();
    }

    @Test
    void isForActiveMediatorsOfTheTerritory() {
        assertThat(open(suspended, "m-1", List.of(), "KZ-61")).isEqualTo(new NotActive());
        assertThat(open(active, "m-1", List.of(), "KZ-75")).isEqualTo(new Unknown());
        assertThat(open(UUID.randomUUID(), "m-1", List.of(), "KZ")).isEqualTo(new Unknown());
    }

    @Test
    void givesOneLoginToOneMediator() {
        assertThat(open(active, "m-1", List.of(), "KZ")).isInstanceOf(Asked.class);
        assertThat(open(active, "m-2", List.of(), "KZ")).isEqualTo(new Taken());
    }

    @Test
    void asksAgainForWhatWasRefusedAndWasRead() {
        var first = ((Asked) open(active, "m-1", List.of(), "KZ-61")).account();
        assertThat(again("m-2", OptionalLong.of(1))).isEqualTo(new Taken());
        accounts.done(refused(first), Instant.parse("2026-11-20T05:00:00Z"));

        assertThat(again("m-2", OptionalLong.empty())).isEqualTo(new Unread());
        assertThat(again("m-2", OptionalLong.of(2))).isEqualTo(new Stale(1));
        var second = ((Asked) again("m-2", OptionalLong.of(1))).account();

        assertThat(second.login()).isEqualTo("m-2");
        assertThat(second.state()).isEqualTo(AccountState.PENDING);
        assertThat(second.revision()).isEqualTo(2);
        assertThat(again("m-3", OptionalLong.of(2))).isEqualTo(new Taken());
    }

    private AccountOutcome again(String login, OptionalLong revision) {
        return openAccount.open(new OpenAccount.Command(active, login, false, List.of(), revision, keeper("KZ-61")));
    }

    private static MediatorAccount refused(MediatorAccount asked) {
        return new MediatorAccount(
                asked.mediator(),
                asked.login(),
                asked.existing(),
                asked.regions(),
                asked.office(),
                asked.user(),
                asked.wanted(),
                AccountState.REFUSED,
                Optional.of("LOGIN_EXISTS"),
                asked.revision());
    }

    private AccountOutcome open(UUID mediator, String login, List<String> regions, String scope) {
        return openAccount.open(new OpenAccount.Command(mediator, login, false, regions, keeper(scope)));
    }

    private static Caller keeper(String scope) {
        return new Caller(
                "keeper",
                "keeper",
                Set.of("register-keeper"),
                Scope.of(List.of(scope)),
                Optional.empty(),
                Optional.empty());
    }

    private static AccountHolder holder(boolean isActive) {
        return new AccountHolder(isActive, "KZ-61", List.of("KZ-61", "KZ-75"), Optional.of("61-01"));
    }
}
