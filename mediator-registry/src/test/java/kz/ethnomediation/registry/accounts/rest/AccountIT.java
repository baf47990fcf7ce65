package kz.ethnomediation.registry.accounts.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import kz.ethnomediation.platform.testkit.Patience;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.registry.RegistryEngines;
import kz.ethnomediation.registry.accounts.KeycloakSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A mediator's login from the keeper's wish to the identity provider and back, as the register's status goes. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class AccountIT {

    private static final String MEDIATORS = "/api/v1/mediators";

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    TokenIssuer issuer;

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    KeycloakSimulator keycloak;

    private final String login = "m-" + UUID.randomUUID();

    @AfterEach
    void comeBack() {
        keycloak.isAway(false);
    }

    @Test
    void opensAndFollowsTheRegister() {
        var id = activeMediator();
        ask(id, login, 202);
        awaitState(id, "OPEN");
        var user = keycloak.user(login).orElseThrow().path("id").asText();
        assertThat(keycloak.rolesOf(user)).containsExactly("mediator");

        step(id, 2, "{\"to\":\"SUSPENDED\",\"ground\":\"COMPLAINT\"}");
        awaitState(id, "CLOSED");
        assertThat(keycloak.rolesOf(user)).isEmpty();
        awaitWithdrawn(user, 1);

        step(id, 3, "{\"to\":\"ACTIVE\",\"ground\":\"GROUND_CEASED\"}");
        awaitState(id, "OPEN");
        awaitWithdrawn(user, 0);

        step(id, 4, "{\"to\":\"EXCLUDED\",\"ground\":\"OWN_REQUEST\"}");
        awaitState(id, "CLOSED");
        awaitWithdrawn(user, 1);
    }

    @Test
    void takesTheRoleEvenWhileTheProviderIsAway() {
        var id = activeMediator();
        ask(id, login, 202);
        awaitState(id, "OPEN");
        var user = keycloak.user(login).orElseThrow().path("id").asText();
        keycloak.isAway(true);

        step(id, 2, "{\"to\":\"SUSPENDED\",\"ground\":\"COMPLAINT\"}");
        awaitWithdrawn(user, 1);
        assertThat(keycloak.rolesOf(user)).containsExactly("mediator");

        keycloak.isAway(false);
        awaitState(id, "CLOSED");
        assertThat(keycloak.rolesOf(user)).isEmpty();
    }

    @Test
    void tellsWhatStandsAgainstIt() {
        var _ = keycloak.has(login, "operator", "KZ-75");
        var id = activeMediator();
        ask(id, login, 202);
        awaitState(id, "REFUSED");

        as("KZ-61").get(account(id)).then().body("refusal", equalTo("LOGIN_EXISTS"), "userId", nullValue());
    }

    @Test
    void asksAgainForWhatWasRefused() {
        var _ = keycloak.has(login, "operator", "KZ-75");
        var id = activeMediator();
        ask(id, login, 202);
        awaitState(id, "REFUSED");
        var tag = as("KZ-61").get(account(id)).getHeader("ETag");
        ask(id, login + "-2", 428);
        askAgain(id, login + "-2", "\"9\"", 412);
        var taken = activeMediator();
        ask(taken, login + "-3", 202);
        askAgain(id, login + "-3", tag, 409);

        askAgain(id, login + "-2", tag, 202);

        awaitState(id, "OPEN");
        assertThat(as("KZ-61").get(account(id)).getHeader("ETag")).isNotEqualTo(tag);
        askAgain(id, login + "-4", tag, 409);
    }

    private void askAgain(String id, String name, String tag, int status) {
        as("KZ-61")
                .header("If-Match", tag)
                .body("{\"login\":\"" + name + "\"}")
                .post(account(id))
                .then()
                .statusCode(status);
    }

    @Test
    void refusesWhatIsNotToBeGiven() {
        var id = activeMediator();

        as("KZ-61")
                .body("{\"login\":\"" + login + "\",\"regions\":[\"KZ-75\"]}")
                .post(account(id))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/regions/0"), "errors.code", contains("outside-your-scope"));
        as("KZ-75")
                .body("{\"login\":\"" + login + "\"}")
                .post(account(id))
                .then()
                .statusCode(404);
        as("KZ-61").body("{\"login\":\"A B\"}").post(account(id)).then().statusCode(400);
        as("KZ-61").get(account(id)).then().statusCode(404);
        ask(id, login, 202);
        as("KZ-61")
                .body("{\"login\":\"" + login + "-2\"}")
                .post(account(id))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ethnomediation:problem:account-taken"));
        as("KZ-61")
                .body("{\"login\":\"" + login + "-3\"}")
                .post(account(candidate()))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ethnomediation:problem:mediator-not-active"));
    }

    private void ask(String id, String name, int status) {
        as("KZ-61")
                .body("{\"login\":\"" + name + "\"}")
                .post(account(id))
                .then()
                .statusCode(status);
    }

    private String activeMediator() {
        var id = candidate();
        step(id, 1, "{\"to\":\"ACTIVE\"}");
        return id;
    }

    private String candidate() {
        return as("KZ-61")
                .body("""
                {"kind":"PROFESSIONAL","ethnomediator":true,"name":{"kk":"Әсел","ru":"Асель"},"languages":["kk"],
                 "regions":["KZ-61"],"registerRegion":"KZ-61","office":"61-01"}""")
                .post(MEDIATORS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void step(String id, int revision, String body) {
        as("KZ-61")
                .header("If-Match", "\"" + revision + "\"")
                .body(body)
                .post(MEDIATORS + "/" + id + "/status-changes")
                .then()
                .statusCode(200);
    }

    private void awaitState(String id, String state) {
        Patience.await().until(() -> state.equals(as("KZ-61").get(account(id)).path("state")));
    }

    private void awaitWithdrawn(String user, int count) {
        var admin = issuer.token("admin-of-the-test", "admin").bearer();
        Patience.await()
                .until(() -> given().header("Authorization", admin)
                                .get("/api/v1/access-withdrawals?inForce=true&userId=" + user)
                                .jsonPath()
                                .getList("items")
                                .size()
                        == count);
    }

    private RequestSpecification as(String region) {
        var keeper = issuer.token("keeper-" + region, "register-keeper").regions(region);
        return given().header("Authorization", keeper.bearer()).contentType(ContentType.JSON);
    }

    private static String account(String id) {
        return MEDIATORS + "/" + id + "/account";
    }
}
