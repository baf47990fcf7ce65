package kz.ethnomediation.registry.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.platform.testkit.access.AccessMatrix;
import kz.ethnomediation.platform.testkit.access.Existing;
import kz.ethnomediation.platform.testkit.access.Ground;
import kz.ethnomediation.platform.testkit.access.Persona;
import kz.ethnomediation.platform.testkit.canary.Canary;
import kz.ethnomediation.registry.RegistryEngines;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation by every role, within and outside, is what {@code docs/access/mediator-registry.csv} says. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class AccessMatrixIT {

    private static final String MEDIATORS = "/api/v1/mediators";
    private static final String REGISTRATION = Canary.in("""
        {"kind":"PROFESSIONAL","ethnomediator":true,"name":{"kk":"{NAME}","ru":"{OTHER_NAME}"},
         "languages":["kk"],"regions":["%1$s"%2$s],"registerRegion":"%1$s","office":"%3$s-01"}""");

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // set by Quarkus
    URI base;

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    TokenIssuer issuer;

    @TestFactory
    Stream<DynamicTest> answersEveryRoleAsTheTableSays() {
        return AccessMatrix.of(ground()).tests();
    }

    @Test
    void leaksNothingAcrossTheRegions() {
        var wide = ground().furtherAfield(Stream.of("KZ-11", "KZ-15", "KZ-19", "KZ-23", "KZ-27", "KZ-47")
                .map(region -> mediator(region, Optional.empty()))
                .toList());

        var figures =
                AccessMatrix.of(wide).roam(Long.getLong("access.seed", 2026), Integer.getInteger("access.calls", 1000));

        System.out.println(figures);
        assertThat(figures.faults()).isEmpty();
    }

    private Ground ground() {
        var openApi = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return Ground.of("mediator-registry", base.toString().replaceAll("/$", ""), issuer, openApi)
                .unguarded(UnguardedResource.PATH)
                .existing(Stream.of(
                                mediator(AccessMatrix.HOME, Optional.empty()),
                                mediator(AccessMatrix.AWAY, Optional.empty()),
                                mediator(AccessMatrix.HOME, Optional.of(AccessMatrix.AWAY)))
                        .toList())
                .relation(
                        "kept-or-serving",
                        (who, found) -> who.region().equals("KZ")
                                || who.region().equals(found.region())
                                || who.region().equals(found.values().get("serves")))
                .query("GET " + MEDIATORS, "limit=200")
                .body("POST " + MEDIATORS, registration("{region}", "", "{number}"))
                .body("POST " + MEDIATORS + "/{id}/status-changes", "{\"to\":\"ACTIVE\"}");
    }

    private Existing mediator(String region, Optional<String> serves) {
        var further = serves.map(other -> ",\"" + other + "\"").orElse("");
        var number = region.substring("KZ-".length());
        String id = given().header(
                        "Authorization",
                        Persona.of("register-keeper", region).token(issuer).bearer())
                .contentType("application/json")
                .body(registration(region, further, number))
                .post(MEDIATORS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var kept = Existing.of("mediators", id, region, "nobody").with("number", number);
        return serves.map(other -> kept.with("serves", other)).orElse(kept);
    }

    private static String registration(String region, String further, String number) {
        return REGISTRATION.formatted(region, further, number);
    }
}
