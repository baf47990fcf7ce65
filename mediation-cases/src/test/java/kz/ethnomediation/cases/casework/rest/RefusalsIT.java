package kz.ethnomediation.cases.casework.rest;

import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.ethnomediation.cases.CasesStand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each refusal with its own problem type; the case stays as it was. */
@QuarkusTest
@QuarkusTestResource(CasesStand.class)
class RefusalsIT {

    private static final Map<String, Object> CONSULTATION =
            Map.of("minutes", 25, "form", "PHONE", "adviceKinds", List.of("OTHER"), "result", "INFORMED");

    @Test
    void refusesAStepOutOfOrderAndNamesTheAllowed() {
        var matter = Matter.ofNeighbours().opened();

        problem(matter.decide(People.operator61(), "settlement", settlement(matter)), 409, "case-status-forbids")
                .body("status", equalTo(409))
                .body("caseStatus", equalTo("CONSULTATION"))
                .body("allowed", hasItem("consultation-closure"));
    }

    @Test
    void refusesToCloseWithoutAConsultation() {
        var matter = Matter.ofNeighbours().opened();

        problem(matter.decide(People.operator61(), "consultation-closure", Map.of()), 409, "no-consultation-recorded");
    }

    @Test
    void refusesADecisionWithoutOrWithAStaleTag() {
        var matter = Matter.ofNeighbours().opened();
        var stale = matter.tag();

        problem(matter.post(People.operator61(), "consultation-closure", Map.of()), 428, "precondition-required");
        problem(
                matter.post(People.operator61(), "assignment", Map.of("mediatorId", Matter.fresh())),
                428,
                "precondition-required");
        matter.post(People.operator61(), "consultations", CONSULTATION).statusCode(201);
        problem(matter.decide(People.operator61(), stale, "consultation-closure", Map.of()), 412, "stale-version")
                .body("current", equalTo(matter.tag()));
        problem(matter.decide(People.operator61(), "W/\"x\"", "consultation-closure", Map.of()), 412, "stale-version");
    }

    @Test
    void letsOneOfTwoCollidingDecisionsThrough() {
        var matter = Matter.ofNeighbours().opened();
        matter.post(People.operator61(), "consultations", CONSULTATION).statusCode(201);
        var tag = matter.tag();

        var statuses = Stream.of("RESOLVED", "RECONCILED", "INFORMED", "REFERRED")
                .parallel()
                .map(result -> matter.decide(People.operator61(), tag, "consultation-closure", Map.of("result", result))
                        .extract()
                        .statusCode())
                .sorted()
                .toList();

        assertThat(statuses).containsExactly(200, 412, 412, 412);
    }

    @Test
    void refusesAnOfferThatTheLawExcludes() {
        var matter = Matter.ofNeighbours().answering("corruption", "YES").opened();

        problem(matter.decide(People.operator61(), "mediation-offer", matter.offer()), 409, "mediation-excluded-by-law")
                .body("errors.pointer", contains("/scopeAnswers/corruption"));
    }

    @Test
    void refusesAnOfferWithOpenQuestionsAndOneThatTurnsAnAnswer() {
        var matter = Matter.ofNeighbours().opened();
        var operator = People.operator61();

        problem(matter.decide(operator, "mediation-offer", Map.of()), 409, "scope-unanswered")
                .body("errors.pointer", contains("/scopeAnswers/stateBody"));
        problem(
                matter.decide(operator, "mediation-offer", Map.of("scopeAnswers", Map.of("courtProceedings", "YES"))),
                422,
                "scope-answer-contradicted");
    }

    @Test
    void refusesAConsentOfAStranger() {
        var matter = Matter.ofNeighbours().opened();
        var offer = new HashMap<>(matter.offer());
        offer.put("consents", List.of(Map.of("partyId", Matter.fresh(), "method", "ORAL")));

        problem(matter.decide(People.operator61(), "mediation-offer", offer), 422, "unknown-party")
                .body("errors.pointer", contains("/consents/0/partyId"));
    }

    @Test
    void refusesAnOfferWithoutAllConsents() {
        var matter = Matter.ofNeighbours().opened();
        var offer = new HashMap<>(matter.offer());
        offer.put("consents", List.of(Map.of("partyId", matter.applicant(), "method", "WRITTEN")));

        problem(matter.decide(People.operator61(), "mediation-offer", offer), 409, "consent-missing")
                .body("parties", contains(matter.other().toString()));
        assertThat(matter.status()).isEqualTo("CONSULTATION");
    }

    @Test
    void refusesAnOfferToOneParty() {
        var matter = Matter.ofNeighbours().alone().opened();
        var offer = new HashMap<>(matter.offer());
        offer.put("consents", List.of(Map.of("partyId", matter.applicant(), "method", "WRITTEN")));

        problem(matter.decide(People.operator61(), "mediation-offer", offer), 409, "too-few-parties");
    }

    @Test
    void refusesAContractAndASettlementThatNotEverybodyHasSigned() {
        var mediator = Matter.fresh();
        Matter.activate(mediator, "registered", "activated");
        var matter = Matter.ofNeighbours().opened().offered();
        var operator = People.operator61();
        var contract = new HashMap<>(contract(matter));
        contract.put("mediatorId", mediator);
        var half = new HashMap<>(contract);
        half.put("signatures", List.of(signature(matter.applicant())));
        half.remove("mediatorSignature");

        problem(matter.decide(operator, "contract", half), 422, "signature-missing")
                .body("parties", contains(matter.other().toString()))
                .body("errors.pointer", contains("/signatures", "/mediatorSignature"));
        assertThat(matter.status()).isEqualTo("MEDIATION_OFFERED");

        await().untilAsserted(
                        () -> matter.decide(operator, "contract", contract).statusCode(200));
        var settlement = new HashMap<>(settlement(matter));
        settlement.put("signatures", List.of(signature(matter.other())));
        problem(matter.decide(operator, "settlement", settlement), 422, "signature-missing")
                .body("parties", contains(matter.applicant().toString()))
                .body("errors.pointer", contains("/signatures"));
        assertThat(matter.status()).isEqualTo("MEDIATION");
    }

    @Test
    void refusesAMediatorWhomTheRegisterDoesNotShowAsActive() {
        var matter = Matter.ofNeighbours().opened().offered();

        problem(matter.decide(People.operator61(), "contract", contract(matter)), 422, "mediator-not-active");
        problem(
                Matter.ofNeighbours()
                        .opened()
                        .decide(People.operator61(), "assignment", Map.of("mediatorId", Matter.fresh())),
                422,
                "mediator-not-active");
    }

    @Test
    void refusesDaysAheadAndDaysBeforeTheLastFact() {
        var matter = Matter.ofNeighbours().opened();
        var operator = People.operator61();
        matter.post(operator, "consultations", CONSULTATION).statusCode(201);

        problem(matter.decide(operator, "consultation-closure", Map.of("occurredOn", "2999-01-01")), 422, "day-ahead");
        problem(
                        matter.decide(operator, "consultation-closure", Map.of("occurredOn", "2020-01-01")),
                        422,
                        "day-before-last-fact")
                .body("errors.pointer", contains("/occurredOn"));
    }

    @Test
    void answersInTheReadersLanguage() {
        var matter = Matter.ofNeighbours().opened();

        matter.decide(People.operator61(), "consultation-closure", Map.of())
                .body("title", equalTo("Әлі бірде-бір консультация тіркелмеген"))
                .header("Content-Language", "kk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"minutes\":0,\"form\":\"PHONE\",\"adviceKinds\":[],\"result\":\"INFORMED\"}",
                "{\"minutes\":25,\"form\":\"PHONE\",\"adviceKinds\":[null],\"result\":\"INFORMED\"}",
                "{\"minutes\":25,\"form\":\"FAX\",\"adviceKinds\":[],\"result\":\"INFORMED\"}",
                "{\"minutes\":25,\"form\":\"PHONE\",\"adviceKinds\":[],\"result\":\"INFORMED\",\"x\":1}",
                "{\"minutes\":25,\"form\":\"PHONE\",\"adviceKinds\":[],\"result\":\"INFORMED\",\"heldOn\":\"yesterday\"}",
                "{\"minutes\":25,\"form\":\"PHONE\",\"adviceKinds\":[],\"result\":\"INFORMED\",\"note\":\"\\u0000\"}"
            })
    void refusesWhatIsMalformed(String body) {
        problem(
                Matter.ofNeighbours().opened().post(People.operator61(), "consultations", body),
                400,
                "malformed-request");
    }

    @Test
    void refusesADayThatNoDatabaseCanHold() {
        var body = new HashMap<>(CONSULTATION);
        body.put("heldOn", "-999999999-01-01");

        problem(
                Matter.ofNeighbours().opened().post(People.operator61(), "consultations", body),
                400,
                "malformed-request");
    }

    private static Map<String, Object> contract(Matter matter) {
        return Map.of(
                "mediatorId", Matter.fresh(),
                "signatures", List.of(signature(matter.applicant()), signature(matter.other())),
                "mediatorSignature", Map.of("signedOn", Matter.today(), "method", "PAPER"));
    }

    private static Map<String, Object> settlement(Matter matter) {
        return Map.of(
                "obligations", List.of(Map.of("partyId", matter.other(), "what", "іс")),
                "signatures", List.of(signature(matter.applicant()), signature(matter.other())));
    }

    private static Map<String, Object> signature(UUID party) {
        return Map.of("partyId", party, "method", "PAPER", "signedOn", Matter.today());
    }

    @CanIgnoreReturnValue
    static ValidatableResponse problem(ValidatableResponse response, int status, String slug) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:ethnomediation:problem:" + slug));
    }
}
