package kz.ethnomediation.local;

import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.ethnomediation.local.Caller.Answer;
import kz.ethnomediation.local.stack.Service;
import org.junit.jupiter.api.Test;

/** The login of a mediator at the real Keycloak: made for an active entry, closed with a suspension, given back with the next activation. */
class AccountJourneyIT {

    private static final String KEEPER = "keeper";

    private final Caller caller = new Caller(RunningStack.settings());

    @Test
    void followsTheRegister() {
        var mediator = "/mediators/" + entered().json().path("id").asText();
        step(mediator, "{\"to\":\"ACTIVE\",\"ground\":\"ADMITTED\"}");

        var asked = post(mediator + "/account", "", "{\"login\":\"journey-%s\"}".formatted(UUID.randomUUID()));
        assertThat(asked.status()).as(asked.text()).isEqualTo(202);
        becomes(mediator, "OPEN");
        var user = account(mediator).json().path("userId").asText();
        assertThat(user).isNotBlank();

        step(mediator, "{\"to\":\"SUSPENDED\",\"ground\":\"OWN_REQUEST\"}");
        becomes(mediator, "CLOSED");

        step(mediator, "{\"to\":\"ACTIVE\",\"ground\":\"GROUND_CEASED\"}");
        becomes(mediator, "OPEN");
        assertThat(account(mediator).json().path("userId").asText()).isEqualTo(user);
    }

    @Test
    void leavesALoginThatSomebodyHasAlone() {
        var mediator = "/mediators/" + entered().json().path("id").asText();
        step(mediator, "{\"to\":\"ACTIVE\",\"ground\":\"ADMITTED\"}");

        var asked = post(mediator + "/account", "", "{\"login\":\"statistician\"}");
        assertThat(asked.status()).as(asked.text()).isEqualTo(202);
        becomes(mediator, "REFUSED");
    }

    private Answer entered() {
        var entered = post("/mediators", "", """
                {"kind":"PUBLIC","ethnomediator":true,"name":{"kk":"Сынақ Логин","ru":"Пробный Логин"},"languages":["kk"],
                 "regions":["KZ-62"],"registerRegion":"KZ-62"}""");
        assertThat(entered.status()).as(entered.text()).isEqualTo(201);
        return entered;
    }

    private void step(String mediator, String body) {
        var tag = caller.get(KEEPER, Service.REGISTRY, mediator).tag();
        var taken = post(mediator + "/status-changes", tag, body);
        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
    }

    private void becomes(String mediator, String state) {
        await().untilAsserted(() ->
                assertThat(account(mediator).json().path("state").asText()).isEqualTo(state));
    }

    private Answer account(String mediator) {
        return caller.get(KEEPER, Service.REGISTRY, mediator + "/account");
    }

    private Answer post(String path, String tag, String body) {
        return caller.post(KEEPER, Service.REGISTRY, path, tag, body);
    }
}
