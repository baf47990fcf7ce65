package kz.ethnomediation.registry.access;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.registry.access.RegistryObjects.CERTIFICATE;
import static kz.ethnomediation.registry.access.RegistryObjects.MEDIATORS;
import static kz.ethnomediation.registry.access.RegistryObjects.MEETING;
import static kz.ethnomediation.registry.access.RegistryObjects.ORGANISATION;
import static kz.ethnomediation.registry.access.RegistryObjects.ORGANISATIONS;
import static kz.ethnomediation.registry.access.RegistryObjects.PARTICULARS;
import static kz.ethnomediation.registry.access.RegistryObjects.PROFILE;
import static kz.ethnomediation.registry.access.RegistryObjects.REGISTER_ENTRIES;
import static kz.ethnomediation.registry.access.RegistryObjects.REGISTER_ENTRY;
import static kz.ethnomediation.registry.access.RegistryObjects.SECOND_MEMBER;
import static kz.ethnomediation.registry.access.RegistryObjects.TRAINING;
import static kz.ethnomediation.registry.access.RegistryObjects.TRAININGS;
import static kz.ethnomediation.registry.access.RegistryObjects.WITHDRAWALS;
import static kz.ethnomediation.registry.access.RegistryObjects.file;
import static kz.ethnomediation.registry.access.RegistryObjects.registration;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.ethnomediation.platform.testkit.KafkaEngine;
import kz.ethnomediation.platform.testkit.RequestKeeper;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.platform.testkit.access.AccessMatrix;
import kz.ethnomediation.platform.testkit.access.Existing;
import kz.ethnomediation.platform.testkit.access.Ground;
import kz.ethnomediation.registry.RegistryEngines;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation by every role, within and outside, is what {@code docs/access/mediator-registry.csv} says. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class AccessMatrixIT {

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // set by Quarkus
    URI base;

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    TokenIssuer issuer;

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    RequestKeeper requests;

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    KafkaEngine kafka;

    @TestFactory
    Stream<DynamicTest> answersEveryRoleAsTheTableSays() {
        return AccessMatrix.of(ground()).tests();
    }

    @Test
    void leaksNothingAcrossTheRegions() {
        var objects = new RegistryObjects(issuer);
        var wide = ground().furtherAfield(Stream.of("KZ-11", "KZ-15", "KZ-19", "KZ-23", "KZ-27", "KZ-47")
                .map(region -> objects.mediator(region, Optional.empty()))
                .toList());

        var figures =
                AccessMatrix.of(wide).roam(Long.getLong("access.seed", 2026), Integer.getInteger("access.calls", 1000));

        System.out.println(figures);
        assertThat(figures.faults()).isEmpty();
    }

    private Ground ground() {
        var objects = new RegistryObjects(issuer);
        var openApi = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return Ground.of("mediator-registry", base.toString().replaceAll("/$", ""), issuer, openApi)
                .unguarded(UnguardedResource.PATH)
                .existing(Stream.of(
                                objects.mediator(AccessMatrix.HOME, Optional.empty()),
                                objects.mediator(AccessMatrix.AWAY, Optional.empty()),
                                objects.mediator(AccessMatrix.HOME, Optional.of(AccessMatrix.AWAY)),
                                objects.withdrawal(Optional.of(AccessMatrix.HOME)),
                                objects.withdrawal(Optional.of(AccessMatrix.AWAY)),
                                objects.withdrawal(Optional.empty()),
                                objects.organisation(AccessMatrix.HOME),
                                objects.organisation(AccessMatrix.AWAY),
                                objects.training(AccessMatrix.HOME),
                                objects.training(AccessMatrix.AWAY),
                                objects.imported("mediator-imports", AccessMatrix.HOME),
                                objects.imported("mediator-imports", AccessMatrix.AWAY),
                                objects.imported("organisation-imports", AccessMatrix.HOME),
                                objects.imported("organisation-imports", AccessMatrix.AWAY),
                                objects.imported("meeting-imports", AccessMatrix.HOME),
                                objects.imported("meeting-imports", AccessMatrix.AWAY),
                                objects.imported("training-imports", AccessMatrix.HOME),
                                objects.imported("training-imports", AccessMatrix.AWAY),
                                objects.registerEntry(AccessMatrix.HOME),
                                objects.registerEntry(AccessMatrix.AWAY),
                                Existing.of("code-lists", "", AccessMatrix.HOME, "nobody")
                                        .with("name", "flags"),
                                Existing.of("calendar", "", AccessMatrix.HOME, "nobody")
                                        .with("year", "2040"),
                                Existing.of("subject-extracts", "", AccessMatrix.HOME, "nobody")
                                        .with(
                                                "requestId",
                                                requests.has(kafka, "EXTRACT", List.of(UUID.randomUUID()), List.of())
                                                        .toString()))
                        .toList())
                .relation(
                        "kept-or-serving",
                        (who, found) -> who.region().equals("KZ")
                                || who.region().equals(found.region())
                                || who.region().equals(found.values().get("serves")))
                .relation(
                        "regional-right",
                        (who, found) -> !found.region().isEmpty()
                                && (who.region().equals("KZ") || who.region().equals(found.region())))
                .relation(
                        "own-house",
                        (who, found) ->
                                !found.region().isEmpty() && who.region().equals(found.region()))
                .query("GET " + ORGANISATIONS, "limit=200")
                .query("GET " + TRAININGS, "limit=200")
                .body("POST " + ORGANISATIONS, ORGANISATION.formatted("{region}", "{number}"))
                .body(
                        "POST " + ORGANISATIONS + "/{id}/changes",
                        "{\"change\":\"CLOSED\",\"effectiveOn\":\"2024-01-10\"}")
                .body("POST " + ORGANISATIONS + "/{id}/meetings", MEETING)
                .body("POST " + ORGANISATIONS + "/{id}/members", SECOND_MEMBER)
                .body("POST " + ORGANISATIONS + "/{id}/members/{memberId}/end", "{\"until\":\"2023-01-10\"}")
                .body("POST " + TRAININGS, TRAINING.formatted("{organisation}", "{region}"))
                .body(
                        "POST " + TRAININGS + "/{id}/certificates",
                        "{\"mediatorId\":\"{mediator}\",\"programme\":\"GENERAL\",\"number\":\"M-2\",\"issuedOn\":\"2025-10-10\"}")
                .body("POST /api/v1/mediator-imports", "text/csv", file("mediator-imports"))
                .body("POST /api/v1/organisation-imports", "text/csv", file("organisation-imports"))
                .body("POST /api/v1/meeting-imports", "text/csv", file("meeting-imports"))
                .body("POST /api/v1/training-imports", "text/csv", file("training-imports"))
                .relation("republic", (who, _) -> who.region().equals("KZ"))
                .query("GET " + MEDIATORS, "limit=200")
                .query("GET " + WITHDRAWALS, "limit=200")
                .body("POST " + WITHDRAWALS, "{\"userId\":\"{user}\",{right}\"ground\":\"DECISION\"}")
                .body(
                        "POST /api/v1/territory-imports",
                        "text/csv",
                        "code,parent_code,name_kk,name_ru\n613600000,610000000,Аудан,Район\n")
                .body(
                        "POST /api/v1/code-lists/{name}/versions",
                        "{\"validFrom\":\"2050-01-01\",\"changes\":[{\"code\":\"MINOR_INVOLVED\",\"validTo\":\"2050-12-31\"}]}")
                .body(
                        "POST /api/v1/calendar/{year}/moved-days",
                        "{\"validFrom\":\"2040-01-01\",\"days\":[{\"date\":\"2040-03-09\",\"working\":false}],"
                                + "\"source\":\"Order\",\"confirmed\":true}")
                .body("PUT " + REGISTER_ENTRIES + "/{system}/{externalId}", REGISTER_ENTRY.formatted("{region}"))
                .body("POST " + MEDIATORS + "/{id}/account", "{\"login\":\"mediator-of-the-matrix\"}")
                .body("POST " + MEDIATORS, registration("{region}", "", "{number}"))
                .body("POST " + MEDIATORS + "/{id}/certificates", CERTIFICATE)
                .body(
                        "POST " + MEDIATORS + "/{id}/certificates/{certificateId}/correction",
                        "{\"reason\":\"SLIP\",\"certificate\":" + CERTIFICATE + "}")
                .body("POST " + MEDIATORS + "/{id}/particulars", PARTICULARS)
                .body(
                        "POST " + MEDIATORS + "/{id}/exclusion-checks",
                        "{\"check\":\"CONVICTION\",\"finding\":\"ABSENT\"}")
                .body("POST " + MEDIATORS + "/{id}/profile", PROFILE)
                .body("POST " + MEDIATORS + "/{id}/status-changes/{step}/correction", "{\"reason\":\"SLIP\"}")
                .body("POST " + MEDIATORS + "/{id}/status-changes", "{\"to\":\"ACTIVE\"}");
    }
}
