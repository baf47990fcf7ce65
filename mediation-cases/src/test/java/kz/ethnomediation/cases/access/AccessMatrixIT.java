package kz.ethnomediation.cases.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.ethnomediation.cases.CasesStand;
import kz.ethnomediation.cases.casework.rest.Matter;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.testkit.Patience;
import kz.ethnomediation.platform.testkit.TestToken;
import kz.ethnomediation.platform.testkit.access.AccessMatrix;
import kz.ethnomediation.platform.testkit.access.Existing;
import kz.ethnomediation.platform.testkit.access.Ground;
import kz.ethnomediation.platform.testkit.access.Persona;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation by every role, within and outside, is what {@code docs/access/mediation-cases.csv} says; every operation on a sealed case too. */
@QuarkusTest
@QuarkusTestResource(CasesStand.class)
class AccessMatrixIT {

    private static final String CASE = "POST /api/v1/cases/{id}/";
    private static final String ACCESSES = "emergency-accesses";
    private static final List<String> HOME_AND_AWAY = List.of(AccessMatrix.HOME, AccessMatrix.AWAY);
    private static final List<String> REGIONS = List.of("KZ-11", "KZ-15", "KZ-19", "KZ-23", "KZ-27", "KZ-47");

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // set by Quarkus
    URI base;

    @BeforeAll
    static void activateMediators() {
        Stream.concat(REGIONS.stream(), HOME_AND_AWAY.stream())
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
                .existing(
                        HOME_AND_AWAY.stream().flatMap(AccessMatrixIT::casesOf).toList())
                .existing(HOME_AND_AWAY.stream().map(AccessMatrixIT::accessOf).toList())
                .existing(List.of(Existing.of("subject-extracts", "", AccessMatrix.HOME, "nobody")
                        .with(
                                "requestId",
                                CasesStand.intake()
                                        .requests()
                                        .has(
                                                CasesStand.running().kafka(),
                                                "EXTRACT",
                                                List.of(UUID.randomUUID()),
                                                List.of())
                                        .toString())))
                .relation("sight", AccessMatrixIT::isInSight)
                .relation("assigned-or-free", AccessMatrixIT::isFreeOrWith)
                .relation("second-person", AccessMatrixIT::isSecondPerson)
                .relation(
                        "own-or-second",
                        (who, found) -> isSecondPerson(who, found)
                                || (found.kind().equals(ACCESSES)
                                        && found.owner().equals(who.login())))
                .query("GET /api/v1/cases", "limit=200")
                .query("GET /api/v1/emergency-accesses", "limit=200")
                .query("GET /api/v1/tasks", "limit=200")
                .body(CASE + "seal", "{\"reason\":\"PUBLIC_TENSION\"}")
                .body(CASE + "emergency-access", "{\"reason\":\"NOBODY_REACHABLE\",\"words\":\"{plea}\"}")
                .body("POST /api/v1/emergency-accesses/{id}/review", "{\"verdict\":\"JUSTIFIED\"}")
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

    /** One that nobody has taken yet, one with the region's mediator, and one that the office head has sealed. */
    private static Stream<Existing> casesOf(String region) {
        var mediator = Persona.mediatorId(region);
        return Stream.of(
                caseOf(Matter.ofNeighbours().in(region).opened(), region).with("plea", "nobody can be reached"),
                caseOf(assigned(Matter.ofNeighbours().in(region).opened(), region, mediator), region)
                        .with("plea", "nobody can be reached")
                        .assignedTo(mediator),
                caseOf(sealed(assigned(Matter.ofNeighbours().in(region).opened(), region, mediator), region), region)
                        .with("sealer", Persona.of(Roles.OFFICE_HEAD, region).login())
                        .assignedTo(mediator));
    }

    private static Matter assigned(Matter matter, String region, UUID mediator) {
        Patience.await()
                .untilAsserted(() -> matter.decide(
                                token(Roles.REGIONAL_COORDINATOR, region), "assignment", Map.of("mediatorId", mediator))
                        .statusCode(200));
        return matter;
    }

    private static Matter sealed(Matter matter, String region) {
        var _ = matter.decide(token(Roles.OFFICE_HEAD, region), "seal", Map.of("reason", "PUBLIC_TENSION"))
                .statusCode(200);
        return matter;
    }

    private static Existing caseOf(Matter matter, String region) {
        return Existing.of("cases", matter.id().toString(), region, "nobody")
                .with("party", matter.other().toString())
                .with("tag", matter.tag());
    }

    /** One that the region's coordinator has taken, to a case that its office head has sealed. */
    private static Existing accessOf(String region) {
        String id = sealed(Matter.ofNeighbours().in(region).opened(), region)
                .post(
                        token(Roles.REGIONAL_COORDINATOR, region),
                        "emergency-access",
                        Map.of("reason", "LAWFUL_DEMAND", "words", "a court asks"))
                .statusCode(201)
                .extract()
                .path("id");
        var taker = Persona.of(Roles.REGIONAL_COORDINATOR, region);
        return Existing.of(ACCESSES, id, region, taker.login())
                .with("sealer", Persona.of(Roles.OFFICE_HEAD, region).login());
    }

    private static TestToken token(String role, String region) {
        return Persona.of(role, region).token(CasesStand.running().issuer());
    }

    private static boolean isInSight(Persona who, Existing found) {
        var sealer = Optional.ofNullable(found.values().get("sealer"));
        return covers(who, found)
                && (sealer.isEmpty() || sealer.get().equals(who.login()) || isCoordinatorOfTheRepublic(who));
    }

    private static boolean isFreeOrWith(Persona who, Existing found) {
        return found.mediator().map(who.mediatorId()::equals).orElseGet(() -> isInSight(who, found));
    }

    private static boolean isSecondPerson(Persona who, Existing found) {
        var mayReview = who.role().equals(Roles.DPO)
                || isCoordinatorOfTheRepublic(who)
                || (covers(who, found) && who.login().equals(found.values().get("sealer")));
        return found.kind().equals(ACCESSES) && mayReview && !found.owner().equals(who.login());
    }

    private static boolean isCoordinatorOfTheRepublic(Persona who) {
        return who.role().equals(Roles.REGIONAL_COORDINATOR) && who.region().equals("KZ");
    }

    private static boolean covers(Persona who, Existing found) {
        return who.region().equals("KZ") || who.region().equals(found.region());
    }
}
