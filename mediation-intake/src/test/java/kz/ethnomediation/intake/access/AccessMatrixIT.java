package kz.ethnomediation.intake.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.platform.testkit.access.AccessMatrix;
import kz.ethnomediation.platform.testkit.access.Existing;
import kz.ethnomediation.platform.testkit.access.Ground;
import kz.ethnomediation.platform.testkit.access.Persona;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation by every role, within and outside, is what {@code docs/access/mediation-intake.csv} says. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class AccessMatrixIT {

    private static final String APPEALS = "POST /api/v1/appeals";
    private static final String APPEAL = APPEALS + "/{id}/";
    private static final String INCIDENT = "POST /api/v1/incidents/{id}/";
    private static final String SIGNAL = "POST /api/v1/signals/{id}/";
    private static final Set<String> HANDLING = Set.of("operator", "office-head", "regional-coordinator");

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // set by Quarkus
    URI base;

    @TestFactory
    Stream<DynamicTest> answersEveryRoleAsTheTableSays() {
        return AccessMatrix.of(ground()).tests();
    }

    @Test
    void leaksNothingAcrossTheRegions() {
        var wide =
                ground().furtherAfield(IntakeObjects.appealsIn("KZ-11", "KZ-15", "KZ-19", "KZ-23", "KZ-27", "KZ-47"));

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
        var address = base.toString().replaceAll("/$", "");
        var ground =
                Ground.of("mediation-intake", address, IntakeStand.running().issuer(), openApi);
        return bodies(relations(ground)).unguarded(UnguardedResource.PATH).existing(IntakeObjects.all());
    }

    private static Ground relations(Ground ground) {
        return ground.relation(
                        "sight",
                        (who, object) ->
                                isUnsealedTo(who, object) && (covers(who, object.region()) || isOffered(who, object)))
                .relation("charge", AccessMatrixIT::isInCharge)
                .relation("offered", AccessMatrixIT::isOffered)
                .relation(
                        "unoffered",
                        (who, object) ->
                                isInCharge(who, object) && !object.values().containsKey("offered"))
                .relation("accepted", (who, object) -> object.values().containsKey("accepted"))
                .relation("named", AccessMatrixIT::isNamed)
                .relation("named-signals", AccessMatrixIT::isNamed)
                .relation(
                        "officer-tasks",
                        (who, object) -> isNamed(who, object) || object.kind().equals("incidents"))
                .relation("own-or-named", (who, object) -> isOwn(who, object) || isNamed(who, object))
                .relation("answered", (who, object) -> covers(who, object.region()) || isNamed(who, object))
                .relation(
                        "watched",
                        (who, object) -> covers(who, object.region()) || isNamed(who, object) || isOwn(who, object))
                .relation("concerned", AccessMatrixIT::isConcerned);
    }

    private static boolean isConcerned(Persona who, Existing object) {
        return switch (object.kind()) {
            case "appeals" ->
                isUnsealedTo(who, object)
                        && (HANDLING.contains(who.role())
                                ? covers(who, object.region()) || isOffered(who, object)
                                : isOwn(who, object));
            case "signals" ->
                isNamed(who, object)
                        || (covers(who, object.region())
                                && Set.of("office-head", "regional-coordinator").contains(who.role()));
            default -> false;
        };
    }

    private static boolean isInCharge(Persona who, Existing object) {
        return isUnsealedTo(who, object) && covers(who, object.region());
    }

    private static boolean isUnsealedTo(Persona who, Existing object) {
        var sealer = object.values().getOrDefault("sealer", who.login());
        return sealer.equals(who.login())
                || (who.role().equals("regional-coordinator") && who.region().equals("KZ"));
    }

    private static boolean covers(Persona who, String region) {
        return who.region().equals("KZ") || who.region().equals(region);
    }

    private static boolean isOffered(Persona who, Existing object) {
        return object.values().containsKey("offered")
                && covers(who, object.values().getOrDefault("offered", ""));
    }

    private static boolean isNamed(Persona who, Existing object) {
        return who.login().equals(object.values().get("named"));
    }

    private static boolean isOwn(Persona who, Existing object) {
        return who.login().equals(object.owner());
    }

    private static Ground bodies(Ground ground) {
        var later = LocalDate.now(ZoneId.of("Asia/Almaty")).plusDays(40);
        return signals(ground)
                .query("GET /api/v1/appeals", "limit=200")
                .query("GET /api/v1/signals", "limit=200")
                .query("GET /api/v1/tasks", "limit=200")
                .query("GET /api/v1/receipts/{number}", "code={code}")
                .query("POST /api/v1/appeal-imports", "region={region}")
                .body(
                        "POST /api/v1/receipts/{number}/declaration",
                        "{\"code\":\"{code}\",\"consent\":{\"given\":false}}")
                .body("POST /api/v1/appeal-imports", "text/csv", Journal.ofOneLine())
                .body(APPEALS, IntakeObjects.sheet().replaceFirst("\\{", "{\"region\":\"{region}\","))
                .body("POST /api/v1/incidents", IntakeObjects.incident())
                .body(INCIDENT + "authority-notice", "{\"reference\":\"17-3\"}")
                .body(INCIDENT + "persons-notice", "{\"by\":\"LETTER\",\"persons\":1}")
                .body(INCIDENT + "closure", "{\"ending\":\"NO_BREACH\",\"words\":\"nobody read it\"}")
                .body("POST /api/v1/subject-requests", IntakeObjects.subjectRequest("HOLD"))
                .body(APPEALS + "/duplicate-check", "{\"appealId\":\"{id}\"}")
                .body(APPEALS + "/search", "{\"number\":\"{number}\"}")
                .body(APPEAL + "acceptance", "{}")
                .body(APPEAL + "answer", "{\"method\":\"ORAL\"}")
                .body(APPEAL + "documents", "multipart/form-data; boundary=edge", multipart())
                .body(
                        APPEAL + "duplicate-decision",
                        "{\"otherAppealId\":\"{other}\",\"decision\":\"NOT_SAME\",\"ground\":\"OTHER_MATTER\"}")
                .body(
                        APPEAL + "extension",
                        "{\"until\":\"%s\",\"reason\":\"papers are at the court\"}".formatted(later))
                .body(APPEAL + "interethnic-flag", "{\"interethnic\":\"YES\",\"reason\":\"leaflets in the street\"}")
                .body(APPEAL + "notices", IntakeObjects.invitation("{partyId}"))
                .body(APPEAL + "notices/{noticeId}/closure", "{\"result\":\"REPLACED\",\"reason\":\"told again\"}")
                .body(APPEAL + "notices/{noticeId}/delivery", "{\"method\":\"PHONE\",\"result\":\"FAILED\"}")
                .body(APPEAL + "out-of-scope", "{\"ground\":\"NOT_A_DISPUTE\"}")
                .body(APPEAL + "redirection", "{\"to\":\"POLICE\",\"reason\":\"a matter of the police\"}")
                .body(APPEAL + "transfer", "{\"region\":\"KZ-10\",\"reason\":\"moved to relatives\"}")
                .body(APPEAL + "transfer/acceptance", "{}")
                .body(APPEAL + "transfer/refusal", "{\"reason\":\"no such address here\"}")
                .body(
                        APPEAL + "triage",
                        "{\"thirdPartyInterests\":\"NO\",\"incapableParty\":\"NO\",\"corruption\":\"NO\",\"category\":\"LAND\"}")
                .body(APPEAL + "withdrawal", "{}");
    }

    private static Ground signals(Ground ground) {
        return ground.body("POST /api/v1/signals", IntakeObjects.warning(AccessMatrix.HOME))
                .body(SIGNAL + "verification", "{\"tension\":2}")
                .body(SIGNAL + "dismissal", "{\"reason\":\"UNFOUNDED\",\"words\":\"nobody has heard of it\"}")
                .body(SIGNAL + "escalation", "{\"level\":\"REGION\"}")
                .body(
                        SIGNAL + "response",
                        "{\"actions\":[\"TALKS\"],\"result\":\"STABLE\",\"words\":\"spoke with both sides\"}")
                .body(SIGNAL + "closure", "{\"result\":\"HANDED_OVER\"}");
    }

    private static String multipart() {
        return """
            --edge\r
            Content-Disposition: form-data; name="kind"\r
            \r
            EVIDENCE\r
            --edge\r
            Content-Disposition: form-data; name="title"\r
            \r
            a photograph\r
            --edge\r
            Content-Disposition: form-data; name="file"; filename="a.pdf"\r
            Content-Type: application/pdf\r
            \r
            %PDF-1.4\r
            %%EOF\r
            --edge--\r
            """;
    }
}
