package kz.ethnomediation.intake.handling.rest;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.intake.handling.rest.Verbs.EXCLUDED;
import static kz.ethnomediation.intake.handling.rest.Verbs.TRIAGE;
import static kz.ethnomediation.intake.handling.rest.Verbs.get;
import static kz.ethnomediation.intake.handling.rest.Verbs.post;
import static kz.ethnomediation.intake.handling.rest.Verbs.postBlindly;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Sheets;
import kz.ethnomediation.intake.appeals.rest.Tokens;
import kz.ethnomediation.platform.testkit.TestToken;
import kz.ethnomediation.platform.testkit.TopicTap;
import org.junit.jupiter.api.Test;

/** Every end of an appeal at intake over HTTP, and every refusal with its problem; the events are what the contract says. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class OutcomesIT {

    private static final String PROBLEM = "urn:ethnomediation:problem:";
    private static final DateTimeFormatter DOTTED = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final String EMPTY = "{}";
    private static final TestToken OPERATOR = Tokens.operator61();

    @Test
    void isSentOnToTheCompetentBody() {
        var id = Sheets.registered(OPERATOR);
        var police = "{\"to\":\"POLICE\",\"reason\":\"a matter of the police\"}";
        refused(post(OPERATOR, id, "redirection", police), 409, "status-forbids")
                .body("allowed", hasItems("TRIAGED", "WITHDRAWN"));
        post(OPERATOR, id, "triage", EXCLUDED).statusCode(200);
        refused(post(OPERATOR, id, "acceptance", EMPTY), 422, "mediation-excluded")
                .body("reason", equalTo("CORRUPTION"));
        get(OPERATOR, id, "/deadlines").body("items.code", contains("ANSWER", "REDIRECTION"));

        post(OPERATOR, id, "redirection", police).statusCode(200).body("status", equalTo("REDIRECTED"));

        get(OPERATOR, id, "").body("ending.redirectedTo", equalTo("POLICE")).body("overdue", equalTo(false));
        refused(postBlindly(OPERATOR, id, "withdrawal", EMPTY), 409, "status-forbids");
        published(id, "registered", "triaged", "redirected");
    }

    @Test
    void isTriagedAgainWhereAnAnswerWasWrong() {
        var id = Sheets.registered(OPERATOR);
        post(OPERATOR, id, "triage", EXCLUDED).statusCode(200);

        post(OPERATOR, id, "triage", TRIAGE).statusCode(200).body("status", equalTo("TRIAGED"));

        get(OPERATOR, id, "/history")
                .body("items[2].verb", equalTo("triaged"))
                .body("items[2].revision", equalTo(3))
                .body("items[2].changes.find { it.field == 'corruption' }.before", equalTo("YES"))
                .body("items[2].changes.find { it.field == 'corruption' }.after", equalTo("NO"));
        post(OPERATOR, id, "acceptance", EMPTY).statusCode(200);
        refused(post(OPERATOR, id, "triage", EXCLUDED), 409, "handed-over");
        published(id, "registered", "triaged", "triaged", "accepted");
    }

    @Test
    void isRuledOutOfScope() {
        var id = Sheets.registered(OPERATOR);
        post(OPERATOR, id, "triage", TRIAGE).statusCode(200);

        post(OPERATOR, id, "out-of-scope", "{\"ground\":\"STATE_BODY\"}")
                .statusCode(200)
                .body("status", equalTo("OUT_OF_SCOPE"));

        get(OPERATOR, id, "")
                .body("ending.ground", equalTo("STATE_BODY"))
                .body("scopeRules", containsString("scope-questions"));
        refused(postBlindly(OPERATOR, id, "answer", "{\"method\":\"ORAL\"}"), 409, "already-answered");
        published(id, "registered", "triaged", "ruled-out-of-scope");
        assertThat(lastPublished(id).path("ruleIds").path(0).asText()).isEqualTo("LoM-1-3");
    }

    @Test
    void isTakenBackWithoutAReasonAndWithoutARevision() {
        var id = Sheets.registered(OPERATOR);

        postBlindly(OPERATOR, id, "withdrawal", EMPTY).statusCode(200).body("status", equalTo("WITHDRAWN"));

        published(id, "registered", "withdrawn");
    }

    @Test
    void isAnsweredOnceAlsoAfterTheHandover() {
        var id = Sheets.registered(OPERATOR, Sheets.quick());
        refused(postBlindly(OPERATOR, id, "withdrawal", EMPTY), 409, "handed-over");

        postBlindly(OPERATOR, id, "answer", "{\"method\":\"WRITTEN\",\"words\":\"said in the letter\"}")
                .statusCode(200);

        get(OPERATOR, id, "").body("answeredOn", equalTo(today().toString()));
        refused(postBlindly(OPERATOR, id, "answer", "{\"method\":\"ORAL\"}"), 409, "already-answered");
        published(id, "registered", "triaged", "accepted", "replied");
    }

    @Test
    void isExtendedByTheHeadOnceAndWithinTheLimit() {
        var head = IntakeStand.running()
                .issuer()
                .token("head-61", "office-head")
                .regions("KZ-61")
                .office("61-01");
        var id = Sheets.registered(OPERATOR);
        var answerBy = LocalDate.parse(get(OPERATOR, id, "").extract().<String>path("answerBy"));
        refused(post(OPERATOR, id, "extension", extension(answerBy.plusDays(7))), 403, "forbidden");
        refused(post(head, id, "extension", extension(answerBy.plusYears(1))), 422, "invalid-content")
                .body("errors[0].pointer", equalTo("/until"));

        post(head, id, "extension", extension(answerBy.plusDays(7)))
                .statusCode(200)
                .body("answerBy", equalTo(answerBy.plusDays(7).toString()));

        refused(post(head, id, "extension", extension(answerBy.plusDays(8))), 409, "already-extended");
        postBlindly(OPERATOR, id, "answer", "{\"method\":\"WRITTEN\"}").statusCode(200);
        refused(post(head, id, "extension", extension(answerBy.plusDays(8))), 409, "no-term-runs");
        get(OPERATOR, id, "/deadlines")
                .body("items.code", contains("ANSWER", "EXTENSION"))
                .body(
                        "items.lastDay",
                        contains(answerBy.toString(), answerBy.plusDays(7).toString()))
                .body("items[0].explanation.kk", containsString("Соңғы күн: " + DOTTED.format(answerBy)))
                .body("items[1].explanation.kk", containsString("Соңғы күн: " + DOTTED.format(answerBy.plusDays(7))))
                .body("items[1].decidedOn", equalTo(today().toString()))
                .body("items[1].policyVersion", equalTo("term-policy-1"))
                .body("items.overdue", contains(false, false));
        published(id, "registered", "deadline-changed", "replied");
    }

    @Test
    void goesToAnotherRegionOnlyByThatRegionsWord() {
        var taking = Tokens.operator75();
        var id = Sheets.registered(OPERATOR);
        get(taking, id, "").statusCode(404);
        refused(post(OPERATOR, id, "transfer/acceptance", EMPTY), 409, "no-transfer-offered");
        post(OPERATOR, id, "transfer", "{\"region\":\"KZ-75\",\"reason\":\"moved\"}")
                .statusCode(200);
        refused(post(OPERATOR, id, "transfer", "{\"region\":\"KZ-75\",\"reason\":\"moved\"}"), 409, "transfer-pending");
        refused(post(OPERATOR, id, "transfer/acceptance", EMPTY), 403, "forbidden");
        refused(post(taking, id, "triage", TRIAGE), 403, "forbidden");
        get(taking, id, "").statusCode(200).body("attributes.region", equalTo("KZ-61"));

        post(taking, id, "transfer/acceptance", "{\"office\":\"75-01\"}")
                .statusCode(200)
                .body("attributes.region", equalTo("KZ-75"))
                .body("transferOffer", nullValue());

        get(OPERATOR, id, "").statusCode(404);
        get(taking, id, "").body("number", containsString("-61-"));
        published(id, "registered", "transferred");
    }

    @Test
    void waitsForTheOtherRegionBeforeItIsAccepted() {
        var id = Sheets.registered(OPERATOR);
        post(OPERATOR, id, "triage", TRIAGE).statusCode(200);
        post(OPERATOR, id, "transfer", "{\"region\":\"KZ-75\",\"reason\":\"moved\"}")
                .statusCode(200);

        refused(post(OPERATOR, id, "acceptance", EMPTY), 409, "transfer-pending");
        post(Tokens.operator75(), id, "transfer/refusal", "{\"reason\":\"no such address\"}")
                .statusCode(200);
        post(OPERATOR, id, "acceptance", EMPTY).statusCode(200);

        published(id, "registered", "triaged", "accepted");
    }

    @Test
    void raisesTheInterethnicFlagAndSaysWhoWhenAndWhy() {
        var id = Sheets.registered(OPERATOR);

        post(OPERATOR, id, "interethnic-flag", "{\"interethnic\":\"YES\",\"reason\":\"leaflets in the street\"}")
                .statusCode(200)
                .body("attributes.interethnic", equalTo("YES"));

        get(OPERATOR, id, "/history")
                .body("items[1].verb", equalTo("interethnic-flag-changed"))
                .body("items[1].actor", equalTo("operator-61"))
                .body("items[1].reason", equalTo("leaflets in the street"))
                .body("items[1].changes[0].before", equalTo("NOT_ASSESSED"))
                .body("items[1].changes[0].after", equalTo("YES"));
        published(id, "registered", "interethnic-flag-changed");
    }

    @Test
    void recordsARefusedConsentAndHandsNothingOver() {
        var sheet = Sheets.quick().replace("\"given\":true", "\"given\":false");

        var id = Sheets.registered(OPERATOR, sheet);

        get(OPERATOR, id, "").body("status", equalTo("TRIAGED")).body("consentGiven", equalTo(false));
        refused(post(OPERATOR, id, "acceptance", EMPTY), 409, "consent-refused");
        refused(post(OPERATOR, id, "redirection", "{\"to\":\"POLICE\"}"), 409, "consent-refused");
        refused(post(OPERATOR, id, "transfer", "{\"region\":\"KZ-75\",\"reason\":\"moved\"}"), 409, "consent-refused");
        refused(postBlindly(OPERATOR, id, "notices", invitation(id)), 409, "consent-refused");
        get(Tokens.cases(), id, "/handover").statusCode(404);
        postBlindly(OPERATOR, id, "answer", "{\"method\":\"ORAL\"}").statusCode(200);
        published(id, "registered", "triaged", "replied");
    }

    @Test
    void asksForTheRevisionThatWasReadAndNamesWhatHasChangedSince() {
        var id = Sheets.registered(OPERATOR);
        post(OPERATOR, id, "triage", TRIAGE).statusCode(200);

        refused(postBlindly(OPERATOR, id, "acceptance", EMPTY), 428, "precondition-required");
        var stale = given().header("Authorization", OPERATOR.bearer())
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(EMPTY)
                .post("/api/v1/appeals/" + id + "/acceptance")
                .then();
        refused(stale, 412, "stale-version").body("changed", hasItems("status", "category"));
    }

    private static String extension(LocalDate until) {
        return "{\"until\":\"%s\",\"reason\":\"papers are at the court\"}".formatted(until);
    }

    @CanIgnoreReturnValue
    private static ValidatableResponse refused(ValidatableResponse answer, int status, String problem) {
        return answer.statusCode(status).body("type", equalTo(PROBLEM + problem));
    }

    private static String invitation(UUID id) {
        var party = get(OPERATOR, id, "/parties").extract().<String>path("items[0].partyId");
        var at = Instant.now().plus(Duration.ofDays(10)).truncatedTo(ChronoUnit.SECONDS);
        return "{\"kind\":\"INVITATION\",\"partyId\":\"" + party + "\",\"at\":\"" + at + "\"}";
    }

    private static void published(UUID id, String... verbs) {
        try (var topic = TopicTap.of(IntakeStand.running().kafka(), "ethnomediation.appeal-events")) {
            await().untilAsserted(() -> assertThat(topic.heardOf(id))
                    .extracting(event -> event.type()
                            .replace("kz.ethnomediation.appeal.", "")
                            .replace(".v1", ""))
                    .filteredOn(verb -> !verb.startsWith("notice-"))
                    .containsExactly(verbs));
        }
    }

    private static JsonNode lastPublished(UUID id) {
        try (var topic = TopicTap.of(IntakeStand.running().kafka(), "ethnomediation.appeal-events")) {
            return topic.heardOf(id).stream()
                    .filter(event -> event.type().contains("ruled-out-of-scope"))
                    .findFirst()
                    .orElseThrow()
                    .data();
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Almaty"));
    }
}
