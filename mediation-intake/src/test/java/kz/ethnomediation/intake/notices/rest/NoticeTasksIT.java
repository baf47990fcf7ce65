package kz.ethnomediation.intake.notices.rest;

import static kz.ethnomediation.intake.notices.rest.NoticePeople.APPEALS;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.appeal;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.as;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.invited;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.operator61;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.operator75;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.platform.outbox.contract.EventContracts;
import kz.ethnomediation.platform.testkit.TestToken;
import kz.ethnomediation.platform.testkit.TopicTap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class NoticeTasksIT {

    @Test
    void aNoticePastItsTermIsATaskUntilItIsDelivered() {
        var appeal = appeal();
        var notice = APPEALS + appeal + "/notices/" + invited(appeal);
        assertThat(subjects(operator61())).doesNotContain(notice);

        putPastItsTerm(notice);

        assertThat(subjects(operator61())).contains(notice);
        assertThat(subjects(operator75())).doesNotContain(notice);
        as(operator61()).body("{\"method\":\"PHONE\"}").post(notice + "/delivery");
        assertThat(subjects(operator61())).doesNotContain(notice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNREACHABLE", "REPLACED"})
    void aNoticeThatIsClosedByHandIsNoTaskAnyMore(String result) {
        var appeal = appeal();
        var notice = APPEALS + appeal + "/notices/" + invited(appeal);
        putPastItsTerm(notice);
        assertThat(subjects(operator61())).contains(notice);

        close(notice, "{\"result\":\"%s\"}".formatted(result)).statusCode(400);
        close(notice, "{\"result\":\"%s\",\"reason\":\"moved away\"}".formatted(result))
                .statusCode(200)
                .body("state", equalTo(result))
                .body("overdue", equalTo(false))
                .body("closed.by", equalTo("operator-61"))
                .body("closed.at", notNullValue());

        assertThat(subjects(operator61())).doesNotContain(notice);
        as(operator61())
                .get(APPEALS + appeal + "/history")
                .then()
                .body("items[-1].verb", equalTo("notice-closed"))
                .body("items[-1].reason", equalTo("moved away"))
                .body("items[-1].changes[0].after", equalTo(result));
        close(notice, "{\"result\":\"REPLACED\",\"reason\":\"again\"}")
                .statusCode(409)
                .body("type", equalTo("urn:ethnomediation:problem:notice-state-forbids"))
                .body("allowed", contains("DELIVERED"));
        published(appeal, result);
    }

    private static void published(UUID appeal, String result) {
        var contracts = new EventContracts(NoticeTasksIT.class.getClassLoader());
        try (var topic = TopicTap.of(IntakeStand.running().kafka(), "ethnomediation.appeal-events")) {
            await().until(() -> topic.heardOf(appeal).stream()
                    .anyMatch(event -> event.type().equals("kz.ethnomediation.appeal.notice-closed.v1")));
            var closed = topic.heardOf(appeal).getLast();
            assertThat(contracts.violations(closed.type(), closed.data().toString()))
                    .isEmpty();
            assertThat(closed.data().path("result").asText()).isEqualTo(result);
            assertThat(closed.data().toString()).doesNotContain("moved away");
        }
    }

    private static ValidatableResponse close(String notice, String body) {
        return as(operator61()).body(body).post(notice + "/closure").then();
    }

    private static void putPastItsTerm(String notice) {
        IntakeStand.running()
                .postgres()
                .execute(
                        "intake",
                        "update notice set due_on = '2020-01-01' where id = '"
                                + notice.substring(notice.lastIndexOf('/') + 1) + "'");
    }

    private static List<String> subjects(TestToken who) {
        return as(who).get("/api/v1/tasks?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.subject");
    }
}
