package kz.ethnomediation.registry.mediators.rest;

import static kz.ethnomediation.registry.mediators.rest.RegistryClient.MEDIATORS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.registry.RegistryEngines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class ChangeStatusIT {

    private static final Map<String, Object> ACTIVATION = Map.of("to", "ACTIVE");

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    TokenIssuer issuer;

    private RegistryClient client;

    @BeforeEach
    void connect() {
        client = new RegistryClient(issuer);
    }

    @Test
    void activatesACandidate() {
        var id = client.candidateIn("KZ-61");

        client.change(id, "\"1\"", ACTIVATION)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("id", equalTo(id.toString()), "status", equalTo("ACTIVE"));

        client.asKeeper()
                .get(MEDIATORS + "/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("ACTIVE"));
    }

    @Test
    void refusesAStepThatTheStatusForbidsAndSaysWhichItAllows() {
        var id = client.candidateIn("KZ-61");
        client.change(id, "\"1\"", Map.of("to", "SUSPENDED", "ground", "OWN_REQUEST"))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body(
                        "type", equalTo("urn:ethnomediation:problem:mediator-status-step-not-allowed"),
                        "allowed", contains("ACTIVE", "EXCLUDED"));
    }

    @Test
    void neverActivatesWhoWasExcluded() {
        var id = client.candidateIn("KZ-61");
        client.change(id, "\"1\"", Map.of("to", "EXCLUDED", "ground", "REQUIREMENTS_NOT_MET"))
                .then()
                .statusCode(200);
        client.change(id, "\"2\"", ACTIVATION).then().statusCode(409).body("allowed.size()", equalTo(0));
    }

    @Test
    void demandsAGroundToSuspend() {
        var id = client.activeSince("2026-02-01", "KZ-61");
        client.change(id, "\"2\"", Map.of("to", "SUSPENDED"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/ground"), "errors.code", contains("required"));
    }

    @Test
    void refusesADayAheadAndADayBeforeThePreviousChange() {
        var id = client.activeSince("2026-02-01", "KZ-61");
        var suspension = Map.<String, Object>of("to", "SUSPENDED", "ground", "OWN_REQUEST");

        client.change(id, "\"2\"", plus(suspension, "effectiveOn", "2999-01-01"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/effectiveOn"), "errors.code", contains("ahead"));
        client.change(id, "\"2\"", plus(suspension, "effectiveOn", "2026-01-31"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("before-the-previous-change"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-08-04", "0001-01-01"})
    void refusesADayBeforeThereWasALaw(String day) {
        var id = client.candidateIn("KZ-61");
        client.change(id, "\"1\"", plus(ACTIVATION, "effectiveOn", day))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/effectiveOn"), "errors.code", contains("before-the-law"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1989-12-31", "0001-01-01"})
    void refusesADocumentOlderThanAnybodysPapers(String day) {
        var id = client.candidateIn("KZ-61");
        client.change(id, "\"1\"", plus(ACTIVATION, "document", Map.of("number", "17-б", "issuedOn", day)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/document/issuedOn"), "errors.code", contains("too-old"));
    }

    @Test
    void demandsIfMatch() {
        var id = client.candidateIn("KZ-61");
        client.asKeeper()
                .body(ACTIVATION)
                .post(MEDIATORS + "/{id}/status-changes", id)
                .then()
                .statusCode(428)
                .body("type", equalTo("urn:ethnomediation:problem:precondition-required"));
    }

    @Test
    void refusesWhoReadAnOlderRevision() {
        var id = client.activeSince("2026-02-01", "KZ-61");
        for (var stale : List.of("\"1\"", "*", "W/\"2\"", "2", "\"x\"")) {
            client.change(id, stale, Map.of("to", "SUSPENDED", "ground", "OWN_REQUEST"))
                    .then()
                    .statusCode(412)
                    .body("current", equalTo("\"2\""), "changed", contains("status"));
        }
    }

    @Test
    void letsOneOfTwoKeepersWin() throws Exception {
        var id = client.candidateIn("KZ-61");
        Callable<Integer> activating =
                () -> client.change(id, "\"1\"", ACTIVATION).statusCode();
        try (var threads = Executors.newFixedThreadPool(3)) {
            var statuses = threads.invokeAll(List.of(activating, activating, activating)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(statuses).containsExactlyInAnyOrder(200, 412, 412);
        }
    }

    @Test
    void knowsNoMediatorOfAnotherKeeper() {
        var id = client.candidateIn("KZ-61", "KZ-79");
        client.as("register-keeper", "KZ-79")
                .header("If-Match", "\"1\"")
                .body(ACTIVATION)
                .post(MEDIATORS + "/{id}/status-changes", id)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        client.change(UUID.randomUUID(), "\"1\"", ACTIVATION).then().statusCode(404);
    }

    private static Map<String, Object> plus(Map<String, Object> body, String member, Object value) {
        var more = new java.util.TreeMap<>(body);
        more.put(member, value);
        return more;
    }
}
