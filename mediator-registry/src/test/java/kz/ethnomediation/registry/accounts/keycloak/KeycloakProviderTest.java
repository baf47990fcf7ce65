package kz.ethnomediation.registry.accounts.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.registry.accounts.AccountState;
import kz.ethnomediation.registry.accounts.IdentityProvider.Answer;
import kz.ethnomediation.registry.accounts.KeycloakSimulator;
import kz.ethnomediation.registry.accounts.MediatorAccount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the register asks of a Keycloak realm, over HTTP. */
class KeycloakProviderTest {

    private final KeycloakSimulator keycloak = KeycloakSimulator.start();
    private final KeycloakProvider provider = provider(Optional.of(KeycloakSimulator.SECRET));
    private final UUID mediator = UUID.randomUUID();

    @AfterEach
    void stop() {
        keycloak.close();
    }

    @Test
    void makesALoginWithRoleAndMarkAsOftenAsItIsAsked() {
        var first = provider.open(account(false, Optional.empty()));
        var again = provider.open(account(false, Optional.empty()));

        assertThat(again).isEqualTo(first).isInstanceOf(Answer.Done.class);
        var user = keycloak.user("mediator-x").orElseThrow();
        assertThat(user.at("/attributes/mediator_id/0").asText()).isEqualTo(mediator.toString());
        assertThat(user.at("/attributes/regions/0").asText()).isEqualTo("KZ-61");
        assertThat(user.at("/attributes/office/0").asText()).isEqualTo("61-01");
        assertThat(user.at("/requiredActions/0").asText()).isEqualTo("UPDATE_PASSWORD");
        assertThat(keycloak.rolesOf(user.path("id").asText())).containsExactly("mediator");
    }

    @Test
    void closesWhatItMadeAndOpensItAgain() {
        var user = ((Answer.Done) provider.open(account(false, Optional.empty()))).user();

        assertThat(provider.close(account(false, Optional.of(user)))).isEqualTo(new Answer.Done(user));
        assertThat(keycloak.user("mediator-x").orElseThrow().path("enabled").asBoolean())
                .isFalse();
        assertThat(keycloak.rolesOf(user.toString())).isEmpty();
        assertThat(keycloak.isLoggedOut(user.toString())).isTrue();

        assertThat(provider.open(account(false, Optional.of(user)))).isEqualTo(new Answer.Done(user));
        assertThat(keycloak.user("mediator-x").orElseThrow().path("enabled").asBoolean())
                .isTrue();
        assertThat(keycloak.rolesOf(user.toString())).containsExactly("mediator");
    }

    @Test
    void linksALoginAndLeavesItsOtherDuties() {
        var user = keycloak.has("mediator-x", "operator", "KZ-61");

        assertThat(provider.open(account(true, Optional.empty()))).isEqualTo(new Answer.Done(user));
        assertThat(keycloak.rolesOf(user.toString())).containsExactlyInAnyOrder("operator", "mediator");

        assertThat(provider.close(account(true, Optional.of(user)))).isEqualTo(new Answer.Done(user));
        assertThat(keycloak.rolesOf(user.toString())).containsExactly("operator");
        assertThat(keycloak.user("mediator-x").orElseThrow().path("enabled").asBoolean())
                .isTrue();
    }

    @Test
    void widensNoOtherRole() {
        var user = keycloak.has("mediator-x", "operator", "KZ-75");

        assertThat(provider.open(account(true, Optional.empty())))
                .isEqualTo(new Answer.Refused("WOULD_WIDEN_OTHER_ROLES"));
        assertThat(keycloak.rolesOf(user.toString())).containsExactly("operator");
    }

    @Test
    void takesNoLoginOfAnotherAndMakesNoneThatIsThere() {
        assertThat(provider.open(account(true, Optional.empty()))).isEqualTo(new Answer.Refused("NO_SUCH_LOGIN"));
        var _ = keycloak.has("mediator-x", "operator", "KZ-61");
        assertThat(provider.open(account(false, Optional.empty()))).isEqualTo(new Answer.Refused("LOGIN_EXISTS"));
    }

    @Test
    void closesAndTakesOverNoLoginThatWasRefused() {
        var user = keycloak.has("mediator-x", "operator", "KZ-75");
        assertThat(provider.open(account(false, Optional.empty()))).isEqualTo(new Answer.Refused("LOGIN_EXISTS"));

        assertThat(provider.close(account(false, Optional.empty()))).isEqualTo(new Answer.Refused("LOGIN_OF_ANOTHER"));

        var login = keycloak.user("mediator-x").orElseThrow();
        assertThat(login.path("enabled").asBoolean(true)).isTrue();
        assertThat(login.at("/attributes/regions/0").asText()).isEqualTo("KZ-75");
        assertThat(keycloak.isLoggedOut(user.toString())).isFalse();
    }

    @Test
    void leavesTheRepublicToWhoHasIt() {
        var _ = keycloak.has("mediator-x", "statistician", "KZ");

        assertThat(provider.open(account(true, Optional.empty()))).isInstanceOf(Answer.Done.class);
        assertThat(keycloak.user("mediator-x")
                        .orElseThrow()
                        .at("/attributes/regions/0")
                        .asText())
                .isEqualTo("KZ");
    }

    @Test
    void tellsByACodeWhyItCannotBeDone() {
        assertThat(provider(Optional.empty()).open(account(false, Optional.empty())))
                .isEqualTo(new Answer.Failed("NOT_CONFIGURED"));
        assertThat(provider(Optional.of("wrong")).open(account(false, Optional.empty())))
                .isEqualTo(new Answer.Failed("HTTP_401"));
        keycloak.isAway(true);
        assertThat(provider.open(account(false, Optional.empty()))).isEqualTo(new Answer.Failed("HTTP_503"));
    }

    private KeycloakProvider provider(Optional<String> secret) {
        return new KeycloakProvider(new KeycloakCalls(keycloak.realmUrl(), "registry-accounts", secret));
    }

    private MediatorAccount account(boolean existing, Optional<UUID> user) {
        return new MediatorAccount(
                mediator,
                "mediator-x",
                existing,
                List.of("KZ-61"),
                Optional.of("61-01"),
                user,
                AccountState.OPEN,
                AccountState.PENDING,
                Optional.empty(),
                1);
    }
}
