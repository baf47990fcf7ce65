package kz.ethnomediation.registry.mediators.rest;

import static kz.ethnomediation.registry.mediators.rest.RegistryClient.MEDIATORS;
import static kz.ethnomediation.registry.mediators.rest.RegistryClient.registration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.registry.RegistryEngines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A retried entry is made once, a rehearsed one not at all. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class IdempotencyIT {

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    TokenIssuer issuer;

    private RegistryClient client;

    @BeforeEach
    void connect() {
        client = new RegistryClient(issuer);
    }

    @Test
    void entersARetriedCandidateOnce() {
        var body = registration("id", UUID.randomUUID().toString());
        var key = UUID.randomUUID().toString();

        var first = register(key, "", body);
        var second = register(key, "", body);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.asString()).isEqualTo(first.asString());
        register(UUID.randomUUID().toString(), "", body).then().statusCode(422);
    }

    @Test
    void answersARetriedStepAlthoughItsTagIsStaleByNow() {
        var id = client.candidateIn("KZ-61");
        var key = UUID.randomUUID().toString();

        activate(id, key).then().statusCode(200).header("ETag", "\"2\"");

        activate(id, key).then().statusCode(200).header("ETag", "\"2\"").header("Idempotency-Replayed", "true");
        activate(id, UUID.randomUUID().toString()).then().statusCode(412);
    }

    @Test
    void rehearsesWithoutATrace() {
        var id = UUID.randomUUID().toString();
        var key = UUID.randomUUID().toString();

        register(key, "?dryRun=true", registration("id", id))
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true), "wouldAnswer", equalTo(201));
        register(key, "?dryRun=true", registration("effectiveOn", "2999-01-01"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("ahead"));

        client.asKeeper().get(MEDIATORS + "/{id}", id).then().statusCode(404);
        register(key, "", registration("id", id)).then().statusCode(201);
    }

    private Response register(String key, String query, Map<String, Object> body) {
        return client.asKeeper().header("Idempotency-Key", key).body(body).post(MEDIATORS + query);
    }

    private Response activate(UUID id, String key) {
        return client.asKeeper()
                .header("Idempotency-Key", key)
                .header("If-Match", "\"1\"")
                .body(Map.of("to", "ACTIVE"))
                .post(MEDIATORS + "/{id}/status-changes", id);
    }
}
