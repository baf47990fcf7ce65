package kz.ethnomediation.registry.mediators.rest;

import static kz.ethnomediation.registry.mediators.rest.RegistryClient.MEDIATORS;
import static kz.ethnomediation.registry.mediators.rest.RegistryClient.registration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.registry.RegistryEngines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class RegisterMediatorIT {

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    TokenIssuer issuer;

    private RegistryClient client;

    @BeforeEach
    void connect() {
        client = new RegistryClient(issuer);
    }

    @Test
    void entersACandidateUnderTheClientsId() {
        var id = UUID.randomUUID();

        var answer = client.register(registration("id", id.toString()));

        answer.then()
                .statusCode(201)
                .header("Location", endsWith(MEDIATORS + "/" + id))
                .header("ETag", "\"1\"")
                .body("id", equalTo(id.toString()), "status", equalTo("CANDIDATE"));
        assertThat(answer.jsonPath().getMap("$")).containsOnlyKeys("id", "status");
    }

    @Test
    void makesATimeOrderedIdItself() {
        var id =
                client.register(registration()).then().statusCode(201).extract().<String>path("id");
        assertThat(UUID.fromString(id).version()).isEqualTo(7);
    }

    @Test
    void refusesAnIdThatIsTakenWithAProblemOfItsOwn() {
        var id = UUID.randomUUID().toString();
        client.register(registration("id", id)).then().statusCode(201);

        client.register(registration("id", id))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body(
                        "type", equalTo("urn:ethnomediation:problem:mediator-id-taken"),
                        "title", equalTo("This id is taken in the register"),
                        "errors.pointer", contains("/id"));
    }

    @Test
    void entersOneOfTwoWhoComeAtOnceUnderOneId() throws Exception {
        var body = registration("id", UUID.randomUUID().toString());
        Callable<Integer> registering = () -> client.register(body).statusCode();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var statuses = threads.invokeAll(List.of(registering, registering, registering, registering)).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
            assertThat(statuses).containsExactlyInAnyOrder(201, 422, 422, 422);
        }
    }

    @Test
    void pointsAtEveryRegionThatDoesNotExist() {
        var body = registration("regions", List.of("KZ-61", "KZ-99"));
        body.put("registerRegion", "KZ-98");
        body.put("office", "98-01");
        client.register(body)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body(
                        "type", equalTo("urn:ethnomediation:problem:invalid-content"),
                        "errors.pointer", contains("/regions/1", "/registerRegion"),
                        "errors.code", contains("unknown", "unknown"));
    }

    @Test
    void entersNobodyInARegionOfAnotherKeeper() {
        client.as("register-keeper", "KZ-79")
                .body(registration())
                .post(MEDIATORS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/registerRegion"), "errors.code", contains("outside-your-scope"));
    }

    @Test
    void entersNobodyFromTomorrowOn() {
        client.register(registration("effectiveOn", "2999-01-01"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/effectiveOn"), "errors.code", contains("ahead"));
    }

    @Test
    void entersNobodyInAnOfficeOfAnotherRegion() {
        client.register(registration("office", "79-01"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", contains("/office"), "errors.code", contains("of-another-region"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-08-04", "1900-01-01", "0001-01-01"})
    void entersNobodyBeforeThereWasALaw(String day) {
        client.register(registration("effectiveOn", day))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/effectiveOn"), "errors.code", contains("before-the-law"));
    }

    @Test
    void namesEveryFieldThatIsOutOfBounds() {
        var body = registration("languages", List.of("kk", "Kazakh!"));
        body.put("name", Map.of("kk", " ", "ru", "Асель"));
        body.put("regions", List.of());
        body.put("office", "61");
        client.register(body)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "type", equalTo("urn:ethnomediation:problem:malformed-request"),
                        "errors.pointer", contains("/languages/1", "/name/kk", "/office", "/regions"));
    }

    @Test
    void namesWhatIsMissing() {
        client.register(Map.of())
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains("/ethnomediator", "/kind", "/languages", "/name", "/regions", "/registerRegion"));
    }
}
