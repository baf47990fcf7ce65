package kz.ethnomediation.intake.registration.rest;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Sheets;
import kz.ethnomediation.intake.appeals.rest.Tokens;
import kz.ethnomediation.platform.outbox.contract.EventContracts;
import kz.ethnomediation.platform.testkit.TopicTap;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class QuickSheetIT {

    private static final String APPEALS = "/api/v1/appeals";

    @Test
    void keepsNoNameForReplays() {
        given().header(
                        "Authorization",
                        Tokens.operator61().with("name", "Synthetic Person").bearer())
                .contentType("application/json")
                .body(Sheets.quick())
                .post(APPEALS)
                .then()
                .statusCode(201)
                .body("receipt.acceptedBy", equalTo("operator-61"))
                .body(not(containsString("Synthetic Person")));
    }

    @Test
    void registersTriagesAndAcceptsInOneRequest() {
        given().header("Authorization", Tokens.operator61().bearer())
                .contentType("application/json")
                .body(Sheets.quick())
                .post(APPEALS)
                .then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/v1/appeals/[0-9a-f-]{36}"))
                .header("ETag", equalTo("\"3\""))
                .body("status", equalTo("ACCEPTED"))
                .body("number", matchesPattern("EM-20\\d\\d-61-\\d{6}"))
                .body("receipt.acceptedBy", equalTo("operator-61"))
                .body("receipt.code", matchesPattern("[2-9ACDEFHJ-NP-RT-Y]{10}"));
    }

    @Test
    void leavesTheSameHistoryAndEventsAsTheSingleCalls() {
        var quick = Sheets.registered(Tokens.operator61(), Sheets.quick());
        var single = Sheets.registered(Tokens.operator61(), withoutSteps());
        verb(single, "triage", 1, "{\"thirdPartyInterests\":\"NO\",\"incapableParty\":\"NO\",\"corruption\":\"NO\"}");
        verb(single, "acceptance", 2, "{}");

        assertThat(history(quick)).isEqualTo(history(single)).containsExactly("registered", "triaged", "accepted");
        try (var topic = TopicTap.of(IntakeStand.running().kafka(), "ethnomediation.appeal-events")) {
            await().until(() ->
                    topic.heardOf(quick).size() >= 3 && topic.heardOf(single).size() >= 3);
            assertThat(topic.heardOf(quick))
                    .extracting(TopicTap.Event::type)
                    .isEqualTo(topic.heardOf(single).stream()
                            .map(TopicTap.Event::type)
                            .toList());
        }
    }

    @Test
    void publishesWhatTheContractsSayAndNothingAPersonSaid() {
        var id = Sheets.registered(Tokens.mediator61(), Sheets.quick());
        var contracts = new EventContracts(getClass().getClassLoader());

        try (var topic = TopicTap.of(IntakeStand.running().kafka(), "ethnomediation.appeal-events")) {
            await().until(() -> topic.heardOf(id).size() >= 3);
            for (var event : topic.heardOf(id)) {
                var text = event.data().toString();
                assertThat(contracts.violations(event.type(), text)).isEmpty();
                assertThat(text + event.headers())
                        .doesNotContain("Synthetic Applicant", "fence", "neighbour, house", "to the case only");
            }
            assertThat(topic.heardOf(id)).extracting(TopicTap.Event::sequence).containsExactly(1L, 2L, 3L);
            var accepted = topic.heardOf(id).getLast().data();
            assertThat(accepted.path("assignTo").asText()).isEqualTo(Tokens.MEDIATOR_61.toString());
            assertThat(accepted.path("consultation").path("result").asText()).isEqualTo("RESOLVED");
        }
    }

    @Test
    void handsOverWhatTheEventsMayNotHold() {
        var id = Sheets.registered(Tokens.operator61(), Sheets.quick());

        given().header("Authorization", Tokens.cases().bearer())
                .get(APPEALS + "/" + id + "/handover")
                .then()
                .statusCode(200)
                .body("essence", equalTo("A fence stands on the wrong side."))
                .body("parties", hasSize(2))
                .body("parties[0].role", equalTo("APPLICANT"))
                .body("parties[1].description", equalTo("neighbour, house 12"))
                .body("scopeAnswers.stateBody", equalTo("NOT_ASKED"))
                .body("consultationNote", equalTo("to the case only"));
    }

    @Test
    void keepsNothingWhereAFieldOfALaterStepIsWrong() {
        var id = UUID.nameUUIDFromBytes(new byte[] {61});
        var sheet = Sheets.quick()
                .replace("\"language\"", "\"id\":\"" + id + "\",\"language\"")
                .replace("\"minutes\"", "\"heldOn\":\"2099-01-01\",\"minutes\"");

        given().header("Authorization", Tokens.operator61().bearer())
                .contentType("application/json")
                .body(sheet)
                .post(APPEALS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/consultation/heldOn"));
        given().header("Authorization", Tokens.operator61().bearer())
                .get(APPEALS + "/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void recordsWhatTheLawExcludesAndSaysSo() {
        given().header("Authorization", Tokens.operator61().bearer())
                .contentType("application/json")
                .body(Sheets.quick().replace("\"corruption\":\"NO\"", "\"corruption\":\"YES\""))
                .post(APPEALS)
                .then()
                .statusCode(201)
                .body("status", equalTo("TRIAGED"))
                .body("warnings[0].type", equalTo("urn:ethnomediation:problem:mediation-excluded"))
                .body("warnings[0].pointer", equalTo("/acceptance"));
    }

    @Test
    void registersOnceWhereARetryOvertakesItsFirst() {
        var id = UUID.nameUUIDFromBytes(new byte[] {62});
        var sheet = Sheets.quick().replace("\"language\"", "\"id\":\"" + id + "\",\"language\"");
        try (var clients = Executors.newFixedThreadPool(8)) {
            var statuses = IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> posted(sheet), clients))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(201, 422, 422, 422, 422, 422, 422, 422);
        }
    }

    private static int posted(String sheet) {
        return given().header("Authorization", Tokens.operator61().bearer())
                .contentType("application/json")
                .body(sheet)
                .post(APPEALS)
                .statusCode();
    }

    @Test
    void recordsARefusedConsentAndHandsNothingOver() {
        var refused = Sheets.shortest().replace("true", "false");
        var id = Sheets.registered(Tokens.operator61(), refused);
        verb(id, "triage", 1, "{\"category\":\"FAMILY\"}");

        given().header("Authorization", Tokens.operator61().bearer())
                .header("If-Match", "\"2\"")
                .contentType("application/json")
                .body("{}")
                .post(APPEALS + "/" + id + "/acceptance")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ethnomediation:problem:consent-refused"));
    }

    private static String withoutSteps() {
        return Sheets.quick()
                .substring(0, Sheets.quick().indexOf("\"triage\""))
                .strip()
                .replaceAll(",$", "}");
    }

    private static void verb(UUID id, String verb, int revision, String body) {
        given().header("Authorization", Tokens.operator61().bearer())
                .header("If-Match", "\"" + revision + "\"")
                .contentType("application/json")
                .body(body)
                .post(APPEALS + "/" + id + "/" + verb)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"" + (revision + 1) + "\""));
    }

    private static List<String> history(UUID id) {
        return given().header("Authorization", Tokens.operator61().bearer())
                .get(APPEALS + "/" + id + "/history")
                .then()
                .statusCode(200)
                .extract()
                .path("items.verb");
    }
}
