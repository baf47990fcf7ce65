package kz.ethnomediation.cases.subjects;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.ethnomediation.cases.CasesStand;
import kz.ethnomediation.cases.casework.rest.Matter;
import kz.ethnomediation.platform.testkit.KafkaEngine;
import kz.ethnomediation.platform.testkit.RequestKeeper;
import kz.ethnomediation.platform.testkit.TestToken;
import kz.ethnomediation.platform.testkit.TopicTap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is asked about a person's data is fetched, carried out and answered once, however long its keeper is away. */
@QuarkusTest
@QuarkusTestResource(CasesStand.class)
class SubjectRequestsIT {

    private static final String APPLIED = "kz.ethnomediation.subject.request-applied.v1";
    private static final String BLOCKED = "kz.ethnomediation.subject.request-blocked.v1";

    @AfterEach
    void theKeeperIsBack() {
        keeper().isAway(false);
    }

    @Test
    void answersOnceWhenTheKeeperIsBackAndTheEventIsHeardAgain() {
        keeper().isAway(true);
        var request = keeper().asks(kafka(), "BLOCK", List.of(UUID.randomUUID()), List.of());
        await().until(() -> keeper().callsFor(request) > 2);
        assertThat(answersTo(request)).isEmpty();

        keeper().isAway(false);
        await().until(() -> !answersTo(request).isEmpty());
        keeper().tell(kafka(), request, "BLOCK");
        keeper().tell(kafka(), request, "BLOCK");
        var later = keeper().has(kafka(), "BLOCK", List.of(UUID.randomUUID()), List.of());

        assertThat(answersTo(later)).hasSize(1);
        assertThat(answersTo(request)).singleElement().satisfies(answer -> {
            assertThat(answer.type()).isEqualTo(APPLIED);
            assertThat(answer.data().path("service").asText()).isEqualTo("mediation-cases");
            assertThat(answer.sequence()).isEqualTo(1);
        });
    }

    @Test
    void erasesNothingAndEndsNoConsentAsLongAsTheCaseRuns() {
        var matter = Matter.ofNeighbours().opened();

        for (var kind : List.of("ERASE", "WITHDRAW_CONSENT")) {
            var request = keeper().has(kafka(), kind, List.of(matter.applicant()), List.of(matter.id()));
            assertThat(obstacle(request)).isEqualTo("STILL_RUNNING");
        }
        matter.get(operator(), "/parties").body("items[0].name", equalTo("Сынақ Сынақов"));
    }

    @Test
    void showsNothingOfWhoIsBlockedUntilTheBlockIsTakenOff() {
        var matter = Matter.ofNeighbours().opened();
        await().until(() -> "RECEIVED".equals(matter.read(operator()).extract().path("handover")));
        var persons = List.of(matter.applicant());
        assertThat(answersTo(keeper().has(kafka(), "BLOCK", persons, List.of(matter.id()))))
                .hasSize(1);

        matter.read(operator()).body("blocked", equalTo(true)).body("essence", nullValue());
        matter.get(operator(), "/parties")
                .body("items[0].blocked", equalTo(true))
                .body("items[0].name", nullValue())
                .body("items[1].blocked", equalTo(false))
                .body("items[1].description", notNullValue());

        assertThat(answersTo(keeper().has(kafka(), "UNBLOCK", persons, List.of(matter.id()))))
                .hasSize(1);
        matter.get(operator(), "/parties").body("items[0].name", notNullValue());
    }

    @Test
    void erasesNothingThatIsHeld() {
        var matter = closed();
        var unheard = keeper().erasesHeld(kafka(), List.of(matter.applicant()), List.of(matter.id()));
        assertThat(obstacle(unheard)).isEqualTo("LEGAL_HOLD");
        var held = keeper().has(kafka(), "HOLD", List.of(matter.applicant()), List.of());
        assertThat(answersTo(held).getFirst().type()).isEqualTo(APPLIED);

        var refused = keeper().has(kafka(), "ERASE", List.of(matter.applicant()), List.of(matter.id()));
        assertThat(obstacle(refused)).isEqualTo("LEGAL_HOLD");

        var _ = keeper().has(kafka(), "RELEASE", List.of(matter.applicant()), List.of());
        var again = keeper().has(kafka(), "ERASE", List.of(matter.applicant()), List.of(matter.id()));
        assertThat(answersTo(again).getFirst().type()).isEqualTo(APPLIED);
    }

    @Test
    void destroysNoMatterInWhichAnotherPartyIsHeld() {
        var matter = closed();
        var _ = keeper().has(kafka(), "HOLD", List.of(matter.other()), List.of());

        var refused = keeper().erasesWithTexts(kafka(), List.of(matter.applicant()), List.of(matter.id()));

        assertThat(obstacle(refused)).isEqualTo("LEGAL_HOLD");
        matter.read(operator()).body("essence", notNullValue());
        var alone = keeper().has(kafka(), "ERASE", List.of(matter.applicant()), List.of(matter.id()));
        assertThat(answersTo(alone).getFirst().type()).isEqualTo(APPLIED);
    }

    @Test
    void leavesNothingOfThePersonButThePartInTheMatter() {
        var matter = closed();

        var erased = keeper().has(kafka(), "ERASE", List.of(matter.applicant()), List.of(matter.id()));

        assertThat(answersTo(erased).getFirst().type()).isEqualTo(APPLIED);
        matter.get(operator(), "/parties")
                .body("items[0].role", equalTo("APPLICANT"))
                .body("items[0].erased", equalTo(true))
                .body("items[0].name", nullValue())
                .body("items[1].description", equalTo("көрші, 12-үй"));
        matter.read(operator()).body("essence", equalTo("Көршілер қоршауға таласады"));
        var extract = keeper().has(kafka(), "EXTRACT", List.of(matter.applicant()), List.of(matter.id()));
        assertThat(reads(extract, officer()).statusCode(200).extract().asString())
                .doesNotContain("Сынақов");

        var texts = keeper().erasesWithTexts(kafka(), List.of(matter.applicant()), List.of(matter.id()));

        assertThat(answersTo(texts).getFirst().type()).isEqualTo(APPLIED);
        matter.read(operator()).body("erased", equalTo(true)).body("essence", nullValue());
        assertThat(matter.status()).isEqualTo("CLOSED_AT_CONSULTATION");
    }

    @Test
    void hasNothingOfStrangers() {
        var request = keeper().has(kafka(), "ERASE", List.of(UUID.randomUUID()), List.of(UUID.randomUUID()));

        assertThat(answersTo(request).getFirst().type()).isEqualTo(APPLIED);
    }

    @Test
    void readsTheOfficerWhatIsKeptOfThePersonAndNothingOfTheOther() {
        var matter = Matter.ofNeighbours().opened();
        await().until(() -> "RECEIVED".equals(matter.read(operator()).extract().path("handover")));
        var request = keeper().has(kafka(), "EXTRACT", List.of(matter.applicant()), List.of(matter.id()));

        reads(request, officer())
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("service", equalTo("mediation-cases"))
                .body("items.findAll{it.kind == 'history'}.fields.verb", hasItem("opened"))
                .body(
                        "items.find{it.kind == 'party'}.id",
                        equalTo(matter.applicant().toString()))
                .body("items.find{it.kind == 'party'}.fields.name", equalTo("Сынақ Сынақов"))
                .body("items.find{it.kind == 'case'}.fields.essence", equalTo("Көршілер қоршауға таласады"));
        reads(request, operator()).statusCode(403);
        var other = keeper().has(kafka(), "EXTRACT", List.of(matter.other()), List.of());
        assertThat(reads(other, officer()).statusCode(200).extract().asString())
                .contains("көрші, 12-үй")
                .doesNotContain("Сынақов")
                .doesNotContain("таласады");
    }

    private static Matter closed() {
        var matter = Matter.ofNeighbours().opened();
        await().until(() -> "RECEIVED".equals(matter.read(operator()).extract().path("handover")));
        var consultation = Map.of("minutes", 5, "form", "PHONE", "adviceKinds", List.of("OTHER"), "result", "INFORMED");
        var _ = matter.post(operator(), "consultations", consultation).statusCode(201);
        var _ = matter.decide(operator(), "consultation-closure", Map.of()).statusCode(200);
        return matter;
    }

    private static String obstacle(UUID request) {
        var answer = answersTo(request).getFirst();
        assertThat(answer.type()).isEqualTo(BLOCKED);
        return answer.data().path("obstacle").asText();
    }

    private static List<TopicTap.Event> answersTo(UUID request) {
        return RequestKeeper.answersTo(kafka(), request);
    }

    private static ValidatableResponse reads(UUID request, TestToken person) {
        return given().header("Authorization", person.bearer())
                .get("/api/v1/subject-extracts/" + request)
                .then();
    }

    private static RequestKeeper keeper() {
        return CasesStand.intake().requests();
    }

    private static KafkaEngine kafka() {
        return CasesStand.running().kafka();
    }

    private static TestToken officer() {
        return CasesStand.running().issuer().token("dpo", "dpo").regions("KZ");
    }

    private static TestToken operator() {
        return CasesStand.running().issuer().token("operator-61", "operator").regions("KZ-61");
    }
}
