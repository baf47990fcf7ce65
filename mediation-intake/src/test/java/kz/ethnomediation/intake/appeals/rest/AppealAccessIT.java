package kz.ethnomediation.intake.appeals.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.platform.testkit.TestToken;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class AppealAccessIT {

    private static final String APPEALS = "/api/v1/appeals";

    @Test
    void asksForAToken() {
        given().when()
                .get(APPEALS)
                .then()
                .statusCode(401)
                .contentType(startsWith("application/problem+json"))
                .header("WWW-Authenticate", equalTo("Bearer"))
                .body("type", equalTo("urn:ethnomediation:problem:unauthenticated"));
    }

    @TestFactory
    Stream<DynamicTest> refusesTokens() {
        var good = Tokens.operator61();
        var stranger = TokenIssuer.start();
        return Stream.of(
                        new Spoilt(
                                "of a wrong issuer",
                                good.issuer("http://127.0.0.1:1/realms/other").bearer()),
                        new Spoilt(
                                "that has expired",
                                good.expiredAt(Instant.EPOCH.plusSeconds(60)).bearer()),
                        new Spoilt(
                                "for another audience",
                                good.audience("somebody-else").bearer()),
                        new Spoilt("signed by a stranger", foreign(stranger).bearer()),
                        new Spoilt("without a signature", good.bearer().replaceAll("\\.[^.]+$", ".")),
                        new Spoilt("that is no token", "Bearer nonsense"))
                .map(spoilt -> DynamicTest.dynamicTest(
                        spoilt.what(),
                        () -> given().header("Authorization", spoilt.header())
                                .when()
                                .get(APPEALS)
                                .then()
                                .statusCode(401)
                                .body("type", equalTo("urn:ethnomediation:problem:unauthenticated"))));
    }

    private record Spoilt(String what, String header) {}

    private static TestToken foreign(TokenIssuer stranger) {
        return stranger.token("operator-61", "operator")
                .regions("KZ-61")
                .issuer(IntakeStand.running().issuer().url());
    }

    @Test
    void refusesAWrongRole() {
        given().header("Authorization", Tokens.council().bearer())
                .header("Accept-Language", "ru")
                .when()
                .get(APPEALS)
                .then()
                .statusCode(403)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:ethnomediation:problem:forbidden"))
                .body("title", equalTo("Нет права на это действие"));
    }

    @Test
    void hidesAppealsOfAnotherRegion() {
        var id = Sheets.registered(Tokens.operator61());

        for (var path : new String[] {"", "/parties", "/history"}) {
            given().header("Authorization", Tokens.operator75().bearer())
                    .when()
                    .get(APPEALS + "/" + id + path)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:ethnomediation:problem:not-found"));
        }
        given().header("Authorization", Tokens.operator75().bearer())
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body("{}")
                .when()
                .post(APPEALS + "/" + id + "/triage")
                .then()
                .statusCode(404);
    }

    @Test
    void showsAMediatorOnlyTheOwnAppeals() {
        var ofOperator = Sheets.registered(Tokens.operator61());
        var own = Sheets.registered(Tokens.mediator61());

        given().header("Authorization", Tokens.mediator61().bearer())
                .get(APPEALS + "/" + own)
                .then()
                .statusCode(200);
        given().header("Authorization", Tokens.mediator61().bearer())
                .get(APPEALS + "/" + ofOperator)
                .then()
                .statusCode(404);
    }

    @Test
    void keepsTheHandoverFromPeopleAndFromAppealsThatAreNotAccepted() {
        var id = Sheets.registered(Tokens.operator61());

        given().header("Authorization", Tokens.operator61().bearer())
                .get(APPEALS + "/" + id + "/handover")
                .then()
                .statusCode(403);
        given().header("Authorization", Tokens.cases().bearer())
                .get(APPEALS + "/" + id + "/handover")
                .then()
                .statusCode(404);
    }

    @Test
    void registersOnlyInTheCallersRegion() {
        given().header("Authorization", Tokens.operator75().bearer())
                .contentType("application/json")
                .body(Sheets.shortest().replace("\"language\"", "\"region\":\"KZ-61\",\"language\""))
                .post(APPEALS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/region"))
                .body("errors[0].code", equalTo("outside-your-scope"));
    }

    @Test
    void listsOnlyTheCallersRegion() {
        var hidden = Sheets.registered(Tokens.operator61());

        given().header("Authorization", Tokens.operator75().regions("KZ-10").bearer())
                .get(APPEALS)
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("items.id", not(hasItem(hidden.toString())));
    }

    @Test
    void answersUnknownIdsAndPathsAlike() {
        given().header("Authorization", Tokens.operator61().bearer())
                .get(APPEALS + "/" + UUID.nameUUIDFromBytes(new byte[] {1}))
                .then()
                .statusCode(404)
                .contentType(startsWith("application/problem+json"));
        given().header("Authorization", Tokens.operator61().bearer())
                .get("/api/v1/nowhere")
                .then()
                .statusCode(404)
                .contentType(startsWith("application/problem+json"));
    }
}
