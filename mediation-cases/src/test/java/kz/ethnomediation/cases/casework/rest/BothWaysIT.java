package kz.ethnomediation.cases.casework.rest;

import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.ethnomediation.cases.CasesStand;
import kz.ethnomediation.cases.mediators.MediatorStandings;
import kz.ethnomediation.platform.testkit.TopicTap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The two ways through the service, from the accepted appeal to the events that others count. */
@QuarkusTest
@QuarkusTestResource(CasesStand.class)
class BothWaysIT {

    private static final UUID MEDIATOR = Matter.fresh();

    @Inject
    MediatorStandings standings;

    @BeforeAll
    static void activateMediator() {
        Matter.activate(MEDIATOR, "registered", "activated");
    }

    @Test
    void closesAtConsultation() {
        var matter = Matter.ofNeighbours().assignedTo(MEDIATOR).opened();
        var mediator = People.token("m", "mediator").mediatorId(MEDIATOR);
        matter.read(mediator)
                .statusCode(200)
                .body("status", equalTo("CONSULTATION"))
                .body("mediatorId", equalTo(MEDIATOR.toString()))
                .body("allowed", contains("assignment", "consultations", "consultation-closure", "mediation-offer"));

        matter.post(mediator, "consultations", consultation()).statusCode(201).body("status", equalTo("CONSULTATION"));
        matter.decide(mediator, "consultation-closure", Map.of())
                .statusCode(200)
                .body("status", equalTo("CLOSED_AT_CONSULTATION"))
                .body("result", equalTo("RESOLVED"))
                .body("closedOn", equalTo(today().toString()))
                .body("allowed", hasSize(0));

        assertThat(published(matter, 4))
                .containsExactly(
                        "case.opened", "case.assigned", "case.consultation-recorded", "case.closed-at-consultation");
        matter.get(mediator, "/history")
                .statusCode(200)
                .body(
                        "items.findAll{it.verb != 'handover-received'}.verb",
                        contains("opened", "assigned", "consultation-recorded", "closed-at-consultation"))
                .body("items[0].actor", equalTo("mediation-cases"))
                .body("items[0].from", nullValue())
                .body("items.find{it.verb == 'closed-at-consultation'}.actorLogin", equalTo("m"))
                .body("items.find{it.verb == 'closed-at-consultation'}.to", equalTo("CLOSED_AT_CONSULTATION"));
    }

    @Test
    void closesAtOnceWithAQuickSheet() {
        var consultation = Matter.fresh();
        var matter = Matter.ofNeighbours()
                .assignedTo(MEDIATOR)
                .withQuickSheet(consultation)
                .opened();

        matter.read(People.operator61())
                .statusCode(200)
                .body("status", equalTo("CLOSED_AT_CONSULTATION"))
                .body("result", equalTo("RESOLVED"))
                .body("closedOn", equalTo("2026-11-20"))
                .header("ETag", "\"1\"");
        assertThat(published(matter, 4))
                .containsExactly(
                        "case.opened", "case.assigned", "case.consultation-recorded", "case.closed-at-consultation");
    }

    @Test
    void settlesInThreeRequests() {
        var matter = Matter.ofNeighbours().opened();
        var operator = People.operator61();
        var today = today().toString();

        matter.decide(operator, "mediation-offer", matter.offer())
                .statusCode(200)
                .body("status", equalTo("MEDIATION_OFFERED"));
        await().untilAsserted(() -> matter.decide(operator, "contract", contract(matter, today))
                .statusCode(200)
                .body("status", equalTo("MEDIATION"))
                .body("mediatorId", equalTo(MEDIATOR.toString())));
        matter.decide(operator, "settlement", settlement(matter, today))
                .statusCode(200)
                .body("status", equalTo("SETTLED"))
                .body("closedOn", equalTo(today));

        assertThat(published(matter, 7))
                .containsExactly(
                        "case.opened",
                        "case.mediation-offered",
                        "case.party-consented",
                        "case.party-consented",
                        "case.mediator-chosen",
                        "case.contract-signed",
                        "case.settlement-signed");
        matter.read(operator)
                .body("contractSignedOn", equalTo(today))
                .body("settlementSignedOn", equalTo(today))
                .body("scopeAnswers.stateBody", equalTo("NO"));
        matter.get(operator, "/parties")
                .body("items.role", contains("APPLICANT", "OTHER"))
                .body("items.consent.method", contains("WRITTEN", "ORAL"));
    }

    @Test
    void opensUnassignedWhereTheRegisterKnowsTheMediatorAsInactive() {
        var candidate = Matter.fresh();
        Matter.activate(candidate, "registered");
        await().until(() -> QuarkusTransaction.requiringNew().call(() -> standings.knows(candidate)));

        var matter = Matter.ofNeighbours().assignedTo(candidate).opened();

        matter.read(People.operator61()).body("status", equalTo("CONSULTATION")).body("mediatorId", nullValue());
        assertThat(published(matter, 1)).containsExactly("case.opened");
    }

    @Test
    void opensAssignedAsToldWhereTheRegisterHasNotToldOfTheMediator() {
        var unknown = Matter.fresh();

        Matter.ofNeighbours()
                .assignedTo(unknown)
                .opened()
                .read(People.operator61())
                .body("mediatorId", equalTo(unknown.toString()));
    }

    private static Map<String, Object> consultation() {
        return Map.of(
                "minutes", 25,
                "form", "IN_PERSON",
                "adviceKinds", List.of("EXPLAINED_RIGHTS"),
                "result", "RESOLVED",
                "note", "бір сөз");
    }

    private static Map<String, Object> contract(Matter matter, String day) {
        return Map.of(
                "mediatorId",
                MEDIATOR,
                "subject",
                "қоршау",
                "signatures",
                List.of(signature(matter.applicant(), day), signature(matter.other(), day)),
                "mediatorSignature",
                Map.of("signedOn", day, "method", "PAPER"));
    }

    private static Map<String, Object> settlement(Matter matter, String day) {
        return Map.of(
                "obligations", List.of(Map.of("partyId", matter.other(), "what", "қоршауды жөндейді", "dueOn", day)),
                "signatures", List.of(signature(matter.applicant(), day), signature(matter.other(), day)));
    }

    private static Map<String, Object> signature(UUID party, String day) {
        return Map.of("partyId", party, "method", "PAPER", "signedOn", day);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Almaty"));
    }

    /** The types on the topic without prefix and version, in order; sequences without a gap. */
    private static List<String> published(Matter matter, int count) {
        try (var tap = TopicTap.of(CasesStand.running().kafka(), "ethnomediation.case-events")) {
            var heard = await().until(() -> tap.heardOf(matter.id()), events -> events.size() >= count);
            assertThat(heard).extracting(TopicTap.Event::sequence).isSorted().doesNotHaveDuplicates();
            assertThat(heard.getLast().sequence()).isEqualTo(heard.size());
            return heard.stream()
                    .map(event -> event.type().replace("kz.ethnomediation.", "").replace(".v1", ""))
                    .toList();
        }
    }
}
