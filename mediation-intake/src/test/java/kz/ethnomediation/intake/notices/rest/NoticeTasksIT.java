package kz.ethnomediation.intake.notices.rest;

import static kz.ethnomediation.intake.notices.rest.NoticePeople.APPEALS;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.appeal;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.as;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.invited;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.operator61;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.operator75;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.platform.testkit.TestToken;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class NoticeTasksIT {

    @Test
    void aNoticePastItsTermIsATaskUntilItIsDelivered() {
        var appeal = appeal();
        var notice = APPEALS + appeal + "/notices/" + invited(appeal);
        assertThat(subjects(operator61())).doesNotContain(notice);

        IntakeStand.running()
                .postgres()
                .execute(
                        "intake",
                        "update notice set due_on = '2020-01-01' where id = '"
                                + notice.substring(notice.lastIndexOf('/') + 1) + "'");

        assertThat(subjects(operator61())).contains(notice);
        assertThat(subjects(operator75())).doesNotContain(notice);
        as(operator61()).body("{\"method\":\"PHONE\"}").post(notice + "/delivery");
        assertThat(subjects(operator61())).doesNotContain(notice);
    }

    private static List<String> subjects(TestToken who) {
        return as(who).get("/api/v1/tasks?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.subject");
    }
}
