package kz.ethnomediation.registry.mediators.rest;

import static kz.ethnomediation.registry.mediators.rest.RegistryClient.MEDIATORS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.registry.RegistryEngines;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Profiles that are said anew and steps that are corrected, over HTTP. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class ProfileIT {

    private static final String CORRECTION = MEDIATORS + "/{id}/status-changes/{step}/correction";

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    TokenIssuer issuer;

    private RegistryClient client;

    @BeforeEach
    void connect() {
        client = new RegistryClient(issuer);
    }

    @Test
    void answersAsOfTheDay() {
        var id = client.candidateIn("KZ-61");
        say(id, "\"1\"", profile("2026-02-01", "KZ-79", "de"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));

        client.asKeeper()
                .get(MEDIATORS + "/{id}?asOf=2026-01-31", id)
                .then()
                .statusCode(200)
                .body("registerRegion", equalTo("KZ-61"), "languages", contains("kk", "ru"));
        client.asKeeper()
                .get(MEDIATORS + "/{id}?asOf=2026-02-01", id)
                .then()
                .body("registerRegion", equalTo("KZ-79"), "languages", contains("de"), "name.ru", equalTo("Новая"));
        listed("asOf=2026-01-31&region=KZ-61&language=ru", hasItem(id.toString()));
        listed("asOf=2026-02-01&region=KZ-61&language=ru", not(hasItem(id.toString())));
        listed("asOf=2026-02-01&region=KZ-79&language=de", hasItem(id.toString()));
        listed("knownAt=2026-01-01T00:00:00Z&region=KZ-79", not(hasItem(id.toString())));
    }

    @Test
    void refusesWhatIsStaleOrOverlapsAndKeepsTheKeeperToBothTerritories() {
        var id = client.candidateIn("KZ-61");

        client.asKeeper()
                .body(profile("2026-02-01", "KZ-61", "kk"))
                .post(MEDIATORS + "/{id}/profile", id)
                .then()
                .statusCode(428);
        say(id, "\"7\"", profile("2026-02-01", "KZ-61", "kk")).then().statusCode(412);
        say(id, "\"1\"", profile("2026-01-09", "KZ-61", "kk"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/effectiveOn"), "errors.code", contains("overlaps"));
        client.as("register-keeper", "KZ-61")
                .header("If-Match", "\"1\"")
                .body(profile("2026-02-01", "KZ-79", "kk"))
                .post(MEDIATORS + "/{id}/profile", id)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/registerRegion"), "errors.code", contains("outside-your-scope"));
    }

    @Test
    void findsBySpecialisationOfTheDay() {
        var id = client.candidateIn("KZ-61");
        client.asKeeper()
                .header("If-Match", "\"1\"")
                .body(Map.of(
                        "validFrom", "2026-02-01",
                        "registerOfRecord", "ORGANISATION",
                        "recordKeeper", "Synthetic organisation",
                        "specialisations", List.of("FAMILY"),
                        "districts", List.of()))
                .post(MEDIATORS + "/{id}/particulars", id)
                .then()
                .statusCode(200);

        listed("specialisation=FAMILY&region=KZ-61", hasItem(id.toString()));
        listed("specialisation=FAMILY&region=KZ-61&asOf=2026-01-31", not(hasItem(id.toString())));
        listed("specialisation=LAND&region=KZ-61", not(hasItem(id.toString())));
    }

    @Test
    void correctsAStepThatWasEnteredInError() {
        var id = client.publicActiveSince("2026-02-01", "KZ-61");
        client.change(id, "\"2\"", Map.of("to", "EXCLUDED", "effectiveOn", "2026-03-01", "ground", "OWN_REQUEST"))
                .then()
                .statusCode(200);
        var before = Instant.now().toString();

        client.asKeeper()
                .body(Map.of("reason", "ENTERED_IN_ERROR"))
                .post(CORRECTION, id, 2)
                .then()
                .statusCode(428);
        correct(id, 2, "\"2\"", Map.of("reason", "ENTERED_IN_ERROR")).then().statusCode(412);
        correct(id, 0, "\"3\"", Map.of("reason", "ENTERED_IN_ERROR"))
                .then()
                .statusCode(409)
                .body("type", endsWith("mediator-status-steps-would-not-follow"));
        correct(id, 2, "\"3\"", Map.of("reason", "ENTERED_IN_ERROR"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"4\""))
                .body("status", equalTo("ACTIVE"));
        correct(id, 2, "\"4\"", Map.of("reason", "ENTERED_IN_ERROR")).then().statusCode(404);

        entitled(id, "on=2026-03-02", true);
        entitled(id, "on=2026-03-02&knownAt=" + before, false);
    }

    @Test
    void correctsTheDayOfAStep() {
        var id = client.publicActiveSince("2026-02-01", "KZ-61");
        var later = Map.of("reason", "PAPER", "step", Map.of("to", "ACTIVE", "effectiveOn", "2026-02-10"));

        correct(id, 1, "\"2\"", Map.of("reason", "PAPER", "step", Map.of("to", "ACTIVE", "effectiveOn", "2026-01-01")))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("/step/effectiveOn"),
                        "errors.code",
                        contains("before-the-previous-change"));
        correct(id, 1, "\"2\"", later).then().statusCode(200);

        entitled(id, "on=2026-02-09", false);
        entitled(id, "on=2026-02-10", true);
    }

    private void entitled(UUID id, String question, boolean expected) {
        client.asKeeper()
                .get(MEDIATORS + "/{id}/entitlement?" + question, id)
                .then()
                .statusCode(200)
                .body("entitled", equalTo(expected));
    }

    private Response correct(UUID id, int number, String tag, Map<String, Object> body) {
        return client.asKeeper().header("If-Match", tag).body(body).post(CORRECTION, id, number);
    }

    private void listed(String query, Matcher<? super List<String>> found) {
        client.asKeeper()
                .get(MEDIATORS + "?limit=200&" + query)
                .then()
                .statusCode(200)
                .body("items.id", found);
    }

    private Response say(UUID id, String tag, Map<String, Object> body) {
        return client.asKeeper().header("If-Match", tag).body(body).post(MEDIATORS + "/{id}/profile", id);
    }

    private static Map<String, Object> profile(String day, String region, String language) {
        return Map.of(
                "effectiveOn",
                day,
                "ethnomediator",
                true,
                "name",
                Map.of("kk", "Жаңа", "ru", "Новая"),
                "languages",
                List.of(language),
                "regions",
                List.of(region),
                "registerRegion",
                region);
    }
}
