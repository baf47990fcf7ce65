package kz.ethnomediation.cases.casework.rest;

import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kz.ethnomediation.cases.CasesStand;
import kz.ethnomediation.cases.KeptWords;
import org.junit.jupiter.api.Test;

/** What is erased shows as erased wherever it is read, never as a failure, and the case goes on without it. */
@QuarkusTest
@QuarkusTestResource(CasesStand.class)
class ErasedCaseIT {

    private static final Map<String, Object> CONSULTATION = Map.of(
            "minutes",
            25,
            "form",
            "PHONE",
            "adviceKinds",
            List.of("OTHER"),
            "result",
            "INFORMED",
            "note",
            "бір ауыз сөз");

    @Inject
    KeptWords keptWords;

    @Test
    void showsAnErasedPartyWithoutItsDetailsAndTheOtherAsBefore() {
        var matter = received();

        keptWords.eraseParty(matter.applicant());

        matter.get(People.operator61(), "/parties")
                .statusCode(200)
                .body("items.erased", contains(true, false))
                .body("items.role", contains("APPLICANT", "OTHER"))
                .body("items[0].kind", nullValue())
                .body("items[0].name", nullValue())
                .body("items[0].contact", nullValue())
                .body("items[1].description", equalTo("көрші, 12-үй"));
        matter.read(People.operator61())
                .statusCode(200)
                .body("erased", equalTo(false))
                .body("essence", equalTo("Көршілер қоршауға таласады"));
    }

    @Test
    void showsAnErasedCaseWithoutItsWordsAndItsPartiesAsBefore() {
        var matter = received();

        keptWords.eraseCase(matter.id());

        matter.read(People.operator61())
                .statusCode(200)
                .body("erased", equalTo(true))
                .body("essence", nullValue())
                .body("handover", equalTo("RECEIVED"))
                .body("status", equalTo("CONSULTATION"));
        matter.get(People.operator61(), "/parties")
                .statusCode(200)
                .body("items.erased", contains(false, false))
                .body("items[0].name", equalTo("Сынақ Сынақов"));
        matter.get(People.operator61(), "/history").statusCode(200).body("items.verb", hasItem("handover-received"));
    }

    @Test
    void takesNoWordsAnyMoreButEveryOtherStep() {
        var matter = received();
        matter.post(People.operator61(), "consultations", CONSULTATION).statusCode(201);
        var mediation = received().offered();
        keptWords.eraseCase(matter.id());
        keptWords.eraseCase(mediation.id());

        for (var verb : Map.of("contract", contract(mediation), "settlement", settlement(mediation))
                .entrySet()) {
            mediation
                    .decide(People.operator61(), verb.getKey(), verb.getValue())
                    .statusCode(409)
                    .body("type", equalTo("urn:ethnomediation:problem:case-erased"));
        }
        matter.post(People.operator61(), "consultations", CONSULTATION)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:ethnomediation:problem:case-erased"));
        matter.decide(People.operator61(), "consultation-closure", Map.of())
                .statusCode(200)
                .body("status", equalTo("CLOSED_AT_CONSULTATION"));
    }

    @Test
    void leavesOutWhatIsErasedBeforeItsHandoverComes() {
        var erased = Matter.ofNeighbours();
        var halfErased = Matter.ofNeighbours();
        CasesStand.intake().isAwayFor(erased.id());
        CasesStand.intake().isAwayFor(halfErased.id());
        keptWords.eraseCase(erased.opened().id());
        keptWords.eraseParty(halfErased.opened().other());

        CasesStand.intake().back(erased.id());
        CasesStand.intake().back(halfErased.id());

        await().until(() -> "RECEIVED".equals(handover(halfErased)));
        halfErased
                .get(People.operator61(), "/parties")
                .body("items.erased", contains(false, true))
                .body("items[0].name", equalTo("Сынақ Сынақов"))
                .body("items[1].description", nullValue());
        await().until(() -> keptWords.handoverTasks(erased.id()) == 0);
        erased.read(People.operator61())
                .statusCode(200)
                .body("erased", equalTo(true))
                .body("handover", equalTo("PENDING"));
        erased.get(People.operator61(), "/history").body("items.verb", not(hasItem("handover-received")));
    }

    private static Matter received() {
        var matter = Matter.ofNeighbours().opened();
        await().until(() -> "RECEIVED".equals(handover(matter)));
        return matter;
    }

    private static String handover(Matter matter) {
        return matter.read(People.operator61()).statusCode(200).extract().path("handover");
    }

    private static Map<String, Object> contract(Matter matter) {
        return Map.of("mediatorId", People.MEDIATOR_61, "subject", "қоршау", "signatures", signatures(matter));
    }

    private static Map<String, Object> settlement(Matter matter) {
        return Map.of(
                "obligations",
                List.of(Map.of("partyId", matter.other(), "what", "қоршауды жөндейді")),
                "signatures",
                signatures(matter));
    }

    private static List<Map<String, Object>> signatures(Matter matter) {
        return List.of(Map.of("partyId", matter.applicant(), "method", "PAPER", "signedOn", Matter.today()));
    }
}
