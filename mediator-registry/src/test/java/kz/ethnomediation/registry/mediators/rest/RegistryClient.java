package kz.ethnomediation.registry.mediators.rest;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kz.ethnomediation.platform.testkit.TestToken;
import kz.ethnomediation.platform.testkit.TokenIssuer;

/** Calls the service over HTTP as one person or another. */
final class RegistryClient {

    static final String MEDIATORS = "/api/v1/mediators";

    private final TokenIssuer issuer;

    RegistryClient(TokenIssuer issuer) {
        this.issuer = issuer;
    }

    TestToken token(String role, String... regions) {
        return issuer.token(role + "-tester", role).regions(regions);
    }

    RequestSpecification as(String role, String... regions) {
        return with(token(role, regions));
    }

    RequestSpecification asKeeper() {
        return as("register-keeper", "KZ");
    }

    RequestSpecification asService() {
        return with(issuer.token("mediation-cases", "service"));
    }

    static RequestSpecification with(TestToken token) {
        return given().header("Authorization", token.bearer())
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON);
    }

    /** A body that registers; a test changes what it is about. */
    static Map<String, Object> registration() {
        return new TreeMap<>(Map.of(
                "kind",
                "PROFESSIONAL",
                "ethnomediator",
                true,
                "name",
                Map.of("kk", "Әсел Үмітқызы", "ru", "Асель Умитовна"),
                "languages",
                List.of("kk", "ru"),
                "regions",
                List.of("KZ-61"),
                "registerRegion",
                "KZ-61",
                "office",
                "61-01"));
    }

    static Map<String, Object> registration(String member, Object value) {
        var body = registration();
        body.put(member, value);
        return body;
    }

    Response register(Map<String, Object> body) {
        return asKeeper().body(body).post(MEDIATORS);
    }

    /** A candidate, registered in the regions' first, serving all of them. */
    UUID candidateIn(String... regions) {
        var body = registration("regions", List.of(regions));
        body.put("registerRegion", regions[0]);
        body.put("office", regions[0].substring("KZ-".length()) + "-01");
        body.put("effectiveOn", "2026-01-10");
        return UUID.fromString(register(body).then().statusCode(201).extract().path("id"));
    }

    Response change(UUID mediator, String tag, Map<String, Object> step) {
        return asKeeper().header("If-Match", tag).body(step).post(MEDIATORS + "/{id}/status-changes", mediator);
    }

    /** An active mediator since the day. */
    UUID activeSince(String day, String... regions) {
        var id = candidateIn(regions);
        change(id, "\"1\"", Map.of("to", "ACTIVE", "effectiveOn", day)).then().statusCode(200);
        return id;
    }

    /** An active public mediator since the day: of him no certificate is demanded. */
    UUID publicActiveSince(String day, String region) {
        var body = registration("kind", "PUBLIC");
        body.put("regions", List.of(region));
        body.put("registerRegion", region);
        body.put("office", region.substring("KZ-".length()) + "-01");
        body.put("effectiveOn", "2026-01-10");
        UUID id =
                UUID.fromString(register(body).then().statusCode(201).extract().path("id"));
        change(id, "\"1\"", Map.of("to", "ACTIVE", "effectiveOn", day)).then().statusCode(200);
        return id;
    }
}
