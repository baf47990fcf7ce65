package kz.ethnomediation.intake.notices.rest;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.APPEALS;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.appeal;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.applicantOf;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.as;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.council;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.inTenDays;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.invitation;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.invited;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.mediator61;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.operator61;
import static kz.ethnomediation.intake.notices.rest.NoticePeople.operator75;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class NoticeRefusalsIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "INVITATION|EXTENSION|422|/kind|follows-from-a-decision",
                "INVITATION|LETTER|400|/kind|wrong-format",
                "\"kind\":\"INVITATION\",||400|/kind|not-null",
                "MOMENT|2020-01-01T00:00:00Z|422|/at|past",
                "MOMENT|2199-01-01T00:00:00Z|422|/at|too-far-ahead",
                "\"MOMENT\"|\"tomorrow\"|400|/at|wrong-format",
                "PARTY|018f0000-0000-7000-8000-00000000ffff|422|/partyId|unknown",
                "\"PARTY\"|\"x\"|400|/partyId|wrong-format",
                "Room 4|Room 4 Room 4 Room 4 Room 4 Room 4 Room 4 Room|400|/place|size",
                "Room 4|Room\\n4|400|/place|pattern",
                "Room 4|Room\\u00004|400|/place|wrong-format",
                "\"kind\"|\"subject\":\"fence\",\"kind\"|400|/subject|unknown-property"
            })
    void pointAtTheFaultyFieldAndMakeNothing(String part, String instead, int status, String pointer, String code) {
        var appeal = appeal();
        var party = applicantOf(appeal);
        var at = inTenDays().toString();
        var body = invitation("PARTY")
                .replaceFirst("\"at\":\"[^\"]*\"", "\"at\":\"MOMENT\"")
                .replace(part, instead == null ? "" : instead)
                .replace("PARTY", party)
                .replace("\"MOMENT\"", "\"" + at + "\"");

        as(operator61())
                .body(body)
                .post(APPEALS + appeal + "/notices")
                .then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
        as(operator61()).get(APPEALS + appeal + "/notices").then().body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|400|/method|not-null",
                "{\"method\":\"PIGEON\"}|400|/method|wrong-format",
                "{\"method\":\"SMS\",\"result\":\"PERHAPS\"}|400|/result|wrong-format",
                "{\"method\":\"SMS\",\"by\":\"a name\"}|400|/by|pattern",
                "{\"method\":\"SMS\",\"to\":\"+7\"}|400|/to|unknown-property"
            })
    void pointAtTheFaultyFieldOfADelivery(String body, int status, String pointer, String code) {
        var appeal = appeal();
        var notice = APPEALS + appeal + "/notices/" + invited(appeal);

        as(operator61())
                .body(body)
                .post(notice + "/delivery")
                .then()
                .statusCode(status)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
        as(operator61()).get(notice).then().body("deliveries", hasSize(0)).body("state", equalTo("ISSUED"));
    }

    @Test
    void hideNoticesFromWhoeverDoesNotSeeTheAppeal() {
        var appeal = appeal();
        var notices = APPEALS + appeal + "/notices";
        var notice = notices + "/" + invited(appeal);

        for (var stranger : List.of(operator75(), mediator61())) {
            as(stranger).get(notices).then().statusCode(404);
            as(stranger).get(notice).then().statusCode(404);
            as(stranger).accept("application/pdf").get(notice).then().statusCode(404);
            as(stranger)
                    .body("{\"method\":\"SMS\"}")
                    .post(notice + "/delivery")
                    .then()
                    .statusCode(404);
            as(stranger)
                    .body(invitation(UUID.nameUUIDFromBytes(new byte[] {1}).toString()))
                    .post(notices)
                    .then()
                    .statusCode(404);
        }
        as(council()).get(notices).then().statusCode(403);
        given().get(notices).then().statusCode(401);
    }

    @Test
    void findANoticeOnlyUnderItsOwnAppeal() {
        var notice = invited(appeal());

        as(operator61()).get(APPEALS + appeal() + "/notices/" + notice).then().statusCode(404);
        as(operator61()).get(APPEALS + appeal() + "/notices/no-uuid").then().statusCode(404);
    }

    @Test
    void offerJsonAndPdfOnly() {
        var appeal = appeal();

        as(operator61())
                .accept("text/html")
                .get(APPEALS + appeal + "/notices/" + invited(appeal))
                .then()
                .statusCode(406)
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void callNobodyToAMeetingOnAnAppealThatHasEnded() {
        var appeal = appeal();
        var party = applicantOf(appeal);
        as(operator61())
                .header("If-Match", "\"1\"")
                .body("{}")
                .post(APPEALS + appeal + "/withdrawal")
                .then()
                .statusCode(200);

        as(operator61())
                .body(invitation(party))
                .post(APPEALS + appeal + "/notices")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ethnomediation:problem:appeal-ended"))
                .body("appealStatus", equalTo("WITHDRAWN"));
    }
}
