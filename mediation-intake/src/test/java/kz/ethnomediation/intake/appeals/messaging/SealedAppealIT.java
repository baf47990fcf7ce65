package kz.ethnomediation.intake.appeals.messaging;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Accepted;
import kz.ethnomediation.intake.appeals.rest.Sheets;
import kz.ethnomediation.intake.appeals.rest.Tokens;
import kz.ethnomediation.platform.testkit.TestToken;
import org.junit.jupiter.api.Test;

/** The appeal of a sealed case does not exist for whomever the seal keeps out, and nobody else notices anything. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class SealedAppealIT {

    private static final List<String> READING =
            List.of("", "/parties", "/history", "/deadlines", "/receipt", "/notices", "/documents", "/consents");

    @Test
    void isHiddenFromWhoeverTheSealKeepsOut() {
        var id = Accepted.appeal();
        var tag = Accepted.tag(id);
        String number = read(Tokens.operator61(), id, "").path("number");
        var never = UUID.randomUUID();

        sealed(id);

        for (var stranger : List.of(Tokens.operator61(), head("second-head-61"), mediator(Tokens.MEDIATOR_61))) {
            for (var part : READING) {
                var answer = read(stranger, id, part);
                assertThat(answer.statusCode()).isEqualTo(404);
                assertThat(answer.asString().replace(id.toString(), ""))
                        .isEqualTo(read(stranger, never, part).asString().replace(never.toString(), ""));
            }
            assertThat(get(stranger, "/appeals?limit=200")).doesNotContain(id.toString());
            assertThat(get(stranger, "/tasks?limit=200")).doesNotContain(id.toString());
            assertThat(search(stranger, number)).doesNotContain(id.toString());
            assertThat(answer(stranger, id).asString())
                    .isEqualTo(answer(stranger, never).asString());
        }
        assertThat(read(head("head-61"), id, "").header("ETag")).isEqualTo(tag);
    }

    @Test
    void staysWithWhoSealedItAndTheCoordinatorOfTheRepublic() {
        var id = Accepted.appeal();
        String number = read(Tokens.operator61(), id, "").path("number");
        sealed(id);

        for (var keeper : List.of(head("head-61"), republic())) {
            READING.forEach(part ->
                    assertThat(read(keeper, id, part).statusCode()).as(part).isEqualTo(200));
            assertThat(search(keeper, number)).contains(id.toString());
        }
        assertThat(get(head("head-61"), "/appeals?limit=200")).contains(id.toString());
        assertThat(answer(head("head-61"), id).statusCode()).isEqualTo(200);
    }

    @Test
    void staysWithTheMediatorAsLongAsTheCaseIs() {
        var registrant = mediator(Tokens.MEDIATOR_61);
        var id = Sheets.registered(registrant, Sheets.quick());
        sealed(id);
        assertThat(read(registrant, id, "").statusCode()).isEqualTo(404);

        CaseNews.of(id, 2, "assigned", Map.of("mediatorId", Tokens.MEDIATOR_61.toString()));
        await().until(() -> read(registrant, id, "").statusCode() == 200);
        CaseNews.of(
                id, 3, "mediator-chosen", Map.of("mediatorId", UUID.randomUUID().toString()));
        await().until(() -> read(registrant, id, "").statusCode() == 404);
    }

    @Test
    void isShownAgainWhenTheSealIsLifted() {
        var id = Accepted.appeal();
        var history = Accepted.history(id);
        sealed(id);

        CaseNews.of(id, 2, "unsealed", Map.of());

        await().until(() -> read(Tokens.operator61(), id, "").statusCode() == 200);
        assertThat(Accepted.history(id)).isEqualTo(history);
    }

    @Test
    void isStillHandedOverToItsCase() {
        var id = Accepted.appeal();
        sealed(id);

        assertThat(read(Tokens.cases(), id, "/handover").statusCode()).isEqualTo(200);
    }

    /** By the office head of KZ-61, as event number one; the case has a mediator whom no test knows. */
    private static void sealed(UUID id) {
        CaseNews.of(id, 1, "sealed", Map.of("sealedBy", subject("head-61"), "mediatorId", new UUID(1, 1).toString()));
        await().until(() -> read(Tokens.operator61(), id, "").statusCode() == 404);
    }

    private static String subject(String user) {
        return UUID.nameUUIDFromBytes(user.getBytes(UTF_8)).toString();
    }

    private static TestToken head(String user) {
        return IntakeStand.running()
                .issuer()
                .token(user, "office-head")
                .regions("KZ-61")
                .office("61-01");
    }

    private static TestToken republic() {
        return IntakeStand.running()
                .issuer()
                .token("coordinator-kz", "regional-coordinator")
                .regions("KZ");
    }

    private static TestToken mediator(UUID entry) {
        return Tokens.mediator61().mediatorId(entry);
    }

    private static Response read(TestToken person, UUID id, String part) {
        return given().header("Authorization", person.bearer()).get("/api/v1/appeals/" + id + part);
    }

    private static String get(TestToken person, String path) {
        return given().header("Authorization", person.bearer())
                .get("/api/v1" + path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String search(TestToken person, String number) {
        return given().header("Authorization", person.bearer())
                .contentType("application/json")
                .body(Map.of("number", number))
                .post("/api/v1/appeals/search")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Response answer(TestToken person, UUID id) {
        return given().header("Authorization", person.bearer())
                .contentType("application/json")
                .body(Map.of("method", "ORAL"))
                .post("/api/v1/appeals/" + id + "/answer");
    }
}
