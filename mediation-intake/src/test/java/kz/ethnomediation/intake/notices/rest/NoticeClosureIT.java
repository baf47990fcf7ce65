package kz.ethnomediation.intake.notices.rest;

import static kz.ethnomediation.intake.notices.rest.NoticePeople.APPEALS;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.appeal;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.as;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.invited;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.operator61;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.operator75;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.notices.ClosureResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A notice is closed by a whole word about it only, and stays closed whatever comes back. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class NoticeClosureIT {

    private static final String WHOLE = "{\"result\":\"REPLACED\",\"reason\":\"moved away\"}";
    private static final int LONGEST = 2_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"result\":\"REPLACED\"}|/reason|not-blank",
                "{\"result\":\"REPLACED\",\"reason\":\"\"}|/reason|not-blank",
                "{\"result\":\"REPLACED\",\"reason\":\"  \"}|/reason|not-blank",
                "{\"result\":\"REPLACED\",\"reason\":\"LONG\"}|/reason|size",
                "{\"reason\":\"moved away\"}|/result|not-null",
                "{\"result\":\"LOST\",\"reason\":\"moved away\"}|/result|wrong-format",
                "{\"result\":\"REPLACED\",\"reason\":\"moved away\",\"by\":\"me\"}|/by|unknown-property"
            })
    void pointsAtTheFaultyFieldAndClosesNothing(String body, String pointer, String code) {
        var appeal = appeal();
        var notice = APPEALS + appeal + "/notices/" + invited(appeal);

        close(notice, body.replace("LONG", "x".repeat(LONGEST + 1)))
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));

        as(operator61()).get(notice).then().body("state", equalTo("ISSUED")).body("closed", nullValue());
    }

    @Test
    void findsANoticeOnlyUnderItsOwnAppealAndInSight() {
        var appeal = appeal();
        var notice = invited(appeal);

        close(APPEALS + appeal() + "/notices/" + notice, WHOLE).statusCode(404);
        as(operator75())
                .body(WHOLE)
                .post(APPEALS + appeal + "/notices/" + notice + "/closure")
                .then()
                .statusCode(404);

        as(operator61()).get(APPEALS + appeal + "/notices/" + notice).then().body("state", equalTo("ISSUED"));
    }

    @ParameterizedTest
    @EnumSource
    void isWrittenDownWhereItArrivesAfterAllAndClosedAgainWhereItComesBack(ClosureResult result) {
        var appeal = appeal();
        var notice = APPEALS + appeal + "/notices/" + invited(appeal);
        close(notice, WHOLE.replace("REPLACED", result.name())).statusCode(200);

        tried(notice, "FAILED", result.name());
        tried(notice, "DELIVERED", "DELIVERED");
        tried(notice, "FAILED", result.name());

        as(operator61())
                .get(APPEALS + appeal + "/history")
                .then()
                .body(
                        "items.verb",
                        contains("registered", "notice-issued", "notice-closed", "notice-delivered", "notice-closed"));
    }

    private static void tried(String notice, String how, String state) {
        as(operator61())
                .body("{\"method\":\"POST\",\"result\":\"%s\"}".formatted(how))
                .post(notice + "/delivery")
                .then()
                .statusCode(201)
                .body("state", equalTo(state));
    }

    private static ValidatableResponse close(String notice, String body) {
        return as(operator61()).body(body).post(notice + "/closure").then();
    }
}
