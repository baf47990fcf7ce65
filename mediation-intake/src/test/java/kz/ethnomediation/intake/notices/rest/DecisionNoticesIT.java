package kz.ethnomediation.intake.notices.rest;

import static kz.ethnomediation.intake.notices.rest.NoticePeople.APPEALS;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.appeal;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.as;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.head61;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.operator61;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.operator75;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.platform.outbox.contract.EventContracts;
import kz.ethnomediation.platform.testkit.TestToken;
import kz.ethnomediation.platform.testkit.TopicTap;
import org.junit.jupiter.api.Test;

/** Whatever is decided about an appeal is told to its applicant, in the same transaction. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class DecisionNoticesIT {

    @Test
    void anExtensionTellsTheNewLastDay() {
        var appeal = appeal();
        String answerBy = as(operator61()).get(APPEALS + appeal).path("answerBy");
        var until = LocalDate.parse(answerBy).plusDays(10);

        decided(head61(), appeal, "extension", "{\"until\":\"" + until + "\",\"reason\":\"A witness is away.\"}");

        var notices = notices(operator61(), appeal);
        assertThat(notices.getList("items.kind")).isEqualTo(List.of("EXTENSION"));
        assertThat(notices.getString("items[0].facts.until")).isEqualTo(until.toString());
        assertThat(notices.getString("items[0].messages[0].text"))
                .contains("%02d.%02d.%d".formatted(until.getDayOfMonth(), until.getMonthValue(), until.getYear()))
                .doesNotContain("witness");
    }

    @Test
    void aRedirectionKeepsTheBodyForTheLetter() {
        var appeal = triaged();

        decided(
                operator61(),
                appeal,
                "redirection",
                "{\"to\":\"LABOUR_INSPECTION\",\"bodyName\":\"Inspection of Turkistan\"}");

        var notices = notices(operator61(), appeal);
        assertThat(notices.getString("items[0].kind")).isEqualTo("REDIRECTION");
        assertThat(notices.getString("items[0].facts.competentBody")).isEqualTo("LABOUR_INSPECTION");
        assertThat(notices.getString("items[0].facts.bodyName")).isEqualTo("Inspection of Turkistan");
        assertThat(notices.getString("items[0].messages[0].text")).doesNotContain("инспекция", "Inspection");
    }

    @Test
    void anOutOfScopeRulingKeepsTheGroundForTheLetter() {
        var appeal = triaged();

        decided(operator61(), appeal, "out-of-scope", "{\"ground\":\"NOT_A_DISPUTE\"}");

        assertThat(notices(operator61(), appeal).getString("items[0].kind")).isEqualTo("OUT_OF_SCOPE");
        assertThat(notices(operator61(), appeal).getString("items[0].facts.ground"))
                .isEqualTo("NOT_A_DISPUTE");
    }

    @Test
    void aTransferTellsTheNewOffice() {
        var appeal = appeal();

        decided(operator61(), appeal, "transfer", "{\"region\":\"KZ-75\",\"reason\":\"Lives there now.\"}");
        assertThat(notices(operator61(), appeal).getList("items")).isEmpty();
        decided(operator75(), appeal, "transfer/acceptance", "{\"office\":\"75-01\"}");

        var notices = notices(operator75(), appeal);
        assertThat(notices.getList("items.kind")).isEqualTo(List.of("TRANSFER"));
        assertThat(notices.getString("items[0].facts.office")).isEqualTo("75-01");
    }

    @Test
    void anAnswerIsToldPublishedAndDelivered() {
        var appeal = appeal();

        decided(operator61(), appeal, "answer", "{\"method\":\"WRITTEN\",\"words\":\"Come on Monday.\"}");
        String notice = notices(operator61(), appeal).getString("items[0].noticeId");
        as(operator61())
                .body("{\"method\":\"SMS\"}")
                .post(APPEALS + appeal + "/notices/" + notice + "/delivery")
                .then()
                .statusCode(201);

        List<String> verbs = as(operator61()).get(APPEALS + appeal + "/history").path("items.verb");
        assertThat(verbs).containsExactly("registered", "replied", "notice-issued", "notice-delivered");
        var contracts = new EventContracts(getClass().getClassLoader());
        try (var topic = TopicTap.of(IntakeStand.running().kafka(), "ethnomediation.appeal-events")) {
            await().until(() -> topic.heardOf(appeal).size() >= 4);
            assertThat(topic.heardOf(appeal))
                    .allSatisfy(event -> assertThat(contracts.violations(
                                    event.type(), event.data().toString()))
                            .isEmpty());
            assertThat(topic.heardOf(appeal).getLast().data().toString())
                    .contains(notice, "\"SMS\"")
                    .doesNotContain("Monday", "fence");
        }
    }

    @Test
    void aMailThatBouncesIsUndeliveredAgain() {
        var appeal = appeal();
        decided(operator61(), appeal, "answer", "{\"method\":\"WRITTEN\"}");
        var notice =
                APPEALS + appeal + "/notices/" + notices(operator61(), appeal).getString("items[0].noticeId");

        for (var result : List.of("DELIVERED", "FAILED")) {
            as(operator61())
                    .body("{\"method\":\"EMAIL\",\"result\":\"" + result + "\"}")
                    .post(notice + "/delivery")
                    .then()
                    .statusCode(201);
        }

        assertThat(notices(operator61(), appeal).getString("items[0].state")).isEqualTo("UNDELIVERED");
        List<String> verbs = as(operator61()).get(APPEALS + appeal + "/history").path("items.verb");
        assertThat(verbs).endsWith("notice-delivered", "notice-undelivered");
    }

    @Test
    void aDecisionThatIsRefusedTellsNothing() {
        var appeal = appeal();

        as(operator61())
                .header("If-Match", "\"1\"")
                .body("{\"to\":\"COURT\",\"occurredOn\":\"2199-01-01\"}")
                .post(APPEALS + appeal + "/redirection")
                .then()
                .statusCode(422);
        as(operator61())
                .body("{\"method\":\"ORAL\"}")
                .post(APPEALS + appeal + "/answer?dryRun=true")
                .then()
                .statusCode(200);

        assertThat(notices(operator61(), appeal).getList("items")).isEmpty();
    }

    private static UUID triaged() {
        var appeal = appeal();
        decided(operator61(), appeal, "triage", "{\"category\":\"NEIGHBOURS\"}");
        return appeal;
    }

    private static void decided(TestToken who, UUID appeal, String verb, String body) {
        as(who).header("If-Match", as(who).get(APPEALS + appeal).header("ETag"))
                .body(body)
                .post(APPEALS + appeal + "/" + verb)
                .then()
                .statusCode(200);
    }

    private static JsonPath notices(TestToken who, UUID appeal) {
        return as(who).get(APPEALS + appeal + "/notices")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
