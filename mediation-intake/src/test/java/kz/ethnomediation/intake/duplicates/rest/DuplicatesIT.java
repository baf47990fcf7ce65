package kz.ethnomediation.intake.duplicates.rest;

import static kz.ethnomediation.intake.duplicates.rest.Somebody.post;
import static kz.ethnomediation.intake.duplicates.rest.Somebody.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class DuplicatesIT {

    private static final String CHECK = "/duplicate-check";

    @Test
    void warnsAtRegistrationAndRegistersNevertheless() {
        var somebody = Somebody.anew();
        var first = somebody.registered(Tokens.operator61());
        var again = sheet("\"name\":\"%s\",\"contact\":{\"phone\":\"%s\"}"
                .formatted(somebody.inLatin(), somebody.phone().replace("+7", "8")));

        post(Tokens.operator61(), "", again)
                .then()
                .statusCode(201)
                .body("warnings.type", hasItem("urn:ethnomediation:warning:resembles"))
                .body("warnings.resembles.appealId", hasItem(first.toString()))
                .body("warnings.resembles.reasons.flatten()", hasItems("SAME_PHONE", "SAME_NAME", "OPEN_MATTER"));
    }

    @Test
    void warnsOfNothingOutsideTheSight() {
        var somebody = Somebody.anew();
        var _ = somebody.registered(Tokens.operator61());

        post(Tokens.operator75(), "", somebody.sheet()).then().statusCode(201).body("warnings", empty());
        post(Tokens.mediator61(), "", somebody.sheet()).then().statusCode(201).body("warnings", empty());
    }

    @Test
    void checksWithoutKeepingAnything() {
        var somebody = Somebody.anew();
        var first = somebody.registered(Tokens.operator61());
        var keys = Database.rows("select count(*) from person_key");
        var body = "{\"applicant\":{\"name\":\"%s\",\"iin\":\"%s\"},\"category\":\"LAND\"}"
                .formatted(somebody.name(), somebody.iin());

        post(Tokens.operator61(), CHECK, body)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(first.toString()))
                .body("items[0].reasons", contains("SAME_NUMBER", "SAME_NAME", "OPEN_MATTER"));
        post(Tokens.operator75(), CHECK, body).then().statusCode(200).body("items", empty());
        assertThat(Database.rows("select count(*) from person_key")).isEqualTo(keys);
    }

    @Test
    void remembersThatTwoAppealsAreNotOne() {
        var somebody = Somebody.anew();
        var first = somebody.registered(Tokens.operator61());
        var second = somebody.registered(Tokens.operator61());
        checked(first).body("items.id", contains(second.toString()));

        post(Tokens.operator61(), "/" + second + "/duplicate-decision", decision(first, "NOT_SAME", "OTHER_MATTER"))
                .then()
                .statusCode(200)
                .body("decision", equalTo("NOT_SAME"))
                .body("decidedBy", equalTo("operator-61"));
        checked(first).body("items", empty());
        checked(second).body("items", empty());

        post(Tokens.operator61(), "/" + first + "/duplicate-decision", decision(second, "SAME", "ENTERED_TWICE"))
                .then()
                .statusCode(200);
        checked(first).body("items.reasons.flatten()", hasItem("DECIDED_SAME"));
        assertThat(Database.rows(
                        "select count(*) from duplicate_decision where '" + first + "' in (lower_id, higher_id)"))
                .isEqualTo(2);
    }

    private static ValidatableResponse checked(UUID id) {
        return post(Tokens.operator61(), CHECK, "{\"appealId\":\"" + id + "\"}")
                .then()
                .statusCode(200);
    }

    @Test
    void decidesOnlyWhatTheCallerSees() {
        var somebody = Somebody.anew();
        var first = somebody.registered(Tokens.operator61());
        var second = somebody.registered(Tokens.operator61());
        var elsewhere = Somebody.anew().registered(Tokens.operator75());
        var same = decision(second, "SAME", "SAME_MATTER");
        var path = "/" + first + "/duplicate-decision";

        post(Tokens.operator75(), path, same).then().statusCode(404);
        post(Tokens.mediator61(), path, same).then().statusCode(404);
        post(Tokens.operator61(), path, decision(elsewhere, "SAME", "SAME_MATTER"))
                .then()
                .statusCode(404);
        post(Tokens.operator61(), path, decision(new UUID(7, 7), "SAME", "SAME_MATTER"))
                .then()
                .statusCode(404);
        post(Tokens.council(), path, same).then().statusCode(403);
        post(Tokens.cases(), path, same).then().statusCode(403);
        post(Tokens.council(), CHECK, "{}").then().statusCode(403);
        post(Tokens.operator75(), CHECK, "{\"appealId\":\"" + first + "\"}")
                .then()
                .statusCode(404);
        checked(first).body("items.reasons.flatten()", not(hasItem("DECIDED_SAME")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|422|/applicant|required",
                "{\"appealId\":\"00000000-0000-7000-8000-000000000001\",\"applicant\":{\"name\":\"Касымов Н.\"}}|422|/applicant|not-with-appeal-id",
                "{\"applicant\":{\"nme\":\"Касымов Н.\"}}|400|/applicant/nme|unknown-property",
                "{\"appealId\":\"1\"}|400|/appealId|wrong-format",
                "{\"applicant\":{\"name\":\"Касымов Н.\"},\"category\":\"WEATHER\"}|400|/category|wrong-format"
            })
    void pointsAtWhatCannotBeCompared(String body, int status, String pointer, String code) {
        post(Tokens.operator61(), CHECK, body)
                .then()
                .statusCode(status)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({"SAME,NAMESAKE,422,/ground,contradicts-decision", "PERHAPS,NAMESAKE,400,/decision,wrong-format"})
    void refusesDecisionsThatSayNothing(String decision, String ground, int status, String pointer, String code) {
        var id = Somebody.anew().registered(Tokens.operator61());

        post(Tokens.operator61(), "/" + id + "/duplicate-decision", decision(new UUID(7, 7), decision, ground))
                .then()
                .statusCode(status)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void decidesNothingOfOneAppealAlone() {
        var id = Somebody.anew().registered(Tokens.operator61());

        post(Tokens.operator61(), "/" + id + "/duplicate-decision", decision(id, "SAME", "SAME_MATTER"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/otherAppealId"));
    }

    private static String decision(UUID other, String decision, String ground) {
        return "{\"otherAppealId\":\"%s\",\"decision\":\"%s\",\"ground\":\"%s\"}".formatted(other, decision, ground);
    }
}
