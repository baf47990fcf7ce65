package kz.ethnomediation.cases.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.ethnomediation.cases.CasesStand;
import kz.ethnomediation.cases.casework.rest.Matter;
import kz.ethnomediation.platform.testkit.access.AccessMatrix;
import kz.ethnomediation.platform.testkit.access.Existing;
import kz.ethnomediation.platform.testkit.access.Ground;
import kz.ethnomediation.platform.testkit.access.Persona;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation by every role, within and outside, is what {@code docs/access/mediation-cases.csv} says. */
@QuarkusTest
@QuarkusTestResource(CasesStand.class)
class AccessMatrixIT {

    private static final String CASE = "POST /api/v1/cases/{id}/";
    private static final List<String> REGIONS = List.of("KZ-11", "KZ-15", "KZ-19", "KZ-23", "KZ-27", "KZ-47");

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // set by Quarkus
    URI base;

    @BeforeAll
    static void activateMediators() {
        Stream.concat(REGIONS.stream(), Stream.of(AccessMatrix.HOME, AccessMatrix.AWAY))
                .map(Persona::mediatorId)
                .forEach(mediator -> Matter.activate(mediator, "registered", "activated"));
    }

    @TestFactory
    Stream<DynamicTest> answersEveryRoleAsTheTableSays() {
        return AccessMatrix.of(ground()).tests();
    }

    @Test
    void leaksNothingAcrossTheRegions() {
        var wide = ground().furtherAfield(
                        REGIONS.stream().flatMap(AccessMatrixIT::casesOf).toList());

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
        return Ground.of(
                        "mediation-cases",
                        base.toString().replaceAll("/$", ""),
                        CasesStand.running().issuer(),
                        openApi)
                .unguarded(UnguardedResource.PATH)
                .existing(Stream.of(AccessMatrix.HOME, AccessMatrix.AWAY)
                        .flatMap(AccessMatrixIT::casesOf)
                        .toList())
                .relation(
                        "assigned-or-free",
                        (who, found) -> found.mediator()
                                .map(who.mediatorId()::equals)
                                .orElseGet(() -> who.region().equals("KZ")
                                        || who.region().equals(found.region())))
                .query("GET /api/v1/cases", "limit=200")
                .body(CASE + "assignment", "{\"mediatorId\":\"{me}\"}")
                .body(
                        CASE + "consultations",
                        "{\"minutes\":25,\"form\":\"PHONE\",\"adviceKinds\":[\"OTHER\"],\"result\":\"INFORMED\",\"note\":\"said in confidence\"}")
                .body(CASE + "consultation-closure", "{}")
                .body(CASE + "mediation-offer", "{}")
                .body(CASE + "contract", "{\"mediatorId\":\"{me}\",\"subject\":\"the fence between them\"}")
                .body(
                        CASE + "settlement",
                        "{\"obligations\":[{\"partyId\":\"{party}\",\"what\":\"mends the fence\"}]}");
    }

    /** One that nobody has taken yet, and one with the region's mediator. */
    private static Stream<Existing> casesOf(String region) {
        var mediator = Persona.mediatorId(region);
        return Stream.of(
                caseOf(Matter.ofNeighbours().in(region).opened(), region),
                caseOf(assigned(Matter.ofNeighbours().in(region).opened(), region, mediator), region)
                        .assignedTo(mediator));
    }

    private static Matter assigned(Matter matter, String region, UUID mediator) {
        var coordinator = Persona.of("regional-coordinator", region)
                .token(CasesStand.running().issuer());
        kz.ethnomediation.platform.testkit.Patience.await()
                .untilAsserted(() -> matter.decide(coordinator, "assignment", java.util.Map.of("mediatorId", mediator))
                        .statusCode(200));
        return matter;
    }

    private static Existing caseOf(Matter matter, String region) {
        return Existing.of("cases", matter.id().toString(), region, "nobody")
                .with("party", matter.other().toString())
                .with("tag", matter.tag());
    }
}
