package kz.ethnomediation.intake.duplicates.rest;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.intake.duplicates.rest.Somebody.APPEALS;
import static kz.ethnomediation.intake.duplicates.rest.Somebody.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Tokens;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class SearchIT {

    private static final String SEARCH = "/search";

    @TestFactory
    Stream<DynamicTest> tellsWhoIsCalling() {
        var somebody = Somebody.anew();
        var id = somebody.registered(Tokens.operator61());
        String number = given().header("Authorization", Tokens.operator61().bearer())
                .get(APPEALS + "/" + id)
                .path("number");
        return Stream.of(
                        asked("phone", somebody.phone()),
                        asked("phone", somebody.phone().replace("+7", "8").replace(" ", "")),
                        asked("iin", somebody.iin()),
                        asked("name", somebody.name()),
                        asked("name", somebody.given() + " " + somebody.surname()),
                        asked("name", somebody.inLatin()),
                        asked("name", somebody.surname() + " Н."),
                        asked("number", number))
                .map(body -> DynamicTest.dynamicTest(
                        "by " + body,
                        () -> post(Tokens.operator61(), SEARCH, body)
                                .then()
                                .statusCode(200)
                                .header("Cache-Control", equalTo("no-store"))
                                .body("items", hasSize(1))
                                .body("items[0].id", equalTo(id.toString()))
                                .body("items[0].number", equalTo(number))
                                .body("items[0].name", equalTo(somebody.name()))
                                .body("items[0].role", equalTo("APPLICANT"))
                                .body("items[0].status", equalTo("REGISTERED"))
                                .body("items[0].region", equalTo("KZ-61"))
                                .body("more", equalTo(false))));
    }

    @Test
    void findsNothingOutsideTheSight() {
        var somebody = Somebody.anew();
        var id = somebody.registered(Tokens.operator61());
        String number = given().header("Authorization", Tokens.operator61().bearer())
                .get(APPEALS + "/" + id)
                .path("number");

        for (var body :
                new String[] {asked("iin", somebody.iin()), asked("name", somebody.name()), asked("number", number)}) {
            post(Tokens.operator75(), SEARCH, body).then().statusCode(200).body("items", empty());
            post(Tokens.mediator61(), SEARCH, body).then().statusCode(200).body("items", empty());
        }
    }

    @Test
    void findsAMediatorTheOwnAppeals() {
        var somebody = Somebody.anew();
        var id = somebody.registered(Tokens.mediator61());

        post(Tokens.mediator61(), SEARCH, asked("phone", somebody.phone()))
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id.toString())));
    }

    @Test
    void writesEveryQuestionDownWithoutItsWords() {
        var somebody = Somebody.anew();
        var before = Database.rows("select count(*) from search_log");

        post(Tokens.operator61(), SEARCH, asked("iin", somebody.iin())).then().statusCode(200);

        assertThat(Database.rows("select count(*) from search_log")).isEqualTo(before + 1);
        assertThat(Database.text("select term_kind || hits || actor_login from search_log order by id desc limit 1"))
                .isEqualTo("IIN0operator-61");
        assertThat(Database.rows("select count(*) from search_log s where s::text like '%" + somebody.iin() + "%'"))
                .isZero();
    }

    @Test
    void writesNothingDownOfWhatWasNotAsked() {
        var before = Database.rows("select count(*) from search_log");

        post(Tokens.operator61(), SEARCH, asked("iin", "900101300008")).then().statusCode(422);

        assertThat(Database.rows("select count(*) from search_log")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|422||exactly-one",
                "{\"iin\":\"900101300007\",\"phone\":\"+77010000001\"}|422||exactly-one",
                "{\"iin\":\"900101300008\"}|422|/iin|wrong-check-digit",
                "{\"bin\":\"123\"}|422|/bin|wrong-length",
                "{\"phone\":\"(((((\"}|422|/phone|nothing-to-look-for",
                "{\"name\":\"...\"}|422|/name|nothing-to-look-for",
                "{\"phone\":\"call me\"}|400|/phone|pattern",
                "{\"number\":\"61\"}|400|/number|pattern",
                "{\"name\":\"a\\u0000b\"}|400|/name|wrong-format",
                "{\"passport\":\"1\"}|400|/passport|unknown-property"
            })
    void pointsAtWhatCannotBeLookedFor(String body, int status, String pointer, String code) {
        post(Tokens.operator61(), SEARCH, body)
                .then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("errors[0].pointer", equalTo(pointer == null ? "" : pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void answersOnlyWhoWorksWithAppeals() {
        post(Tokens.council(), SEARCH, asked("name", "Касымов Н.")).then().statusCode(403);
        post(Tokens.cases(), SEARCH, asked("name", "Касымов Н.")).then().statusCode(403);
        given().contentType("application/json")
                .body(asked("name", "Касымов Н."))
                .post(APPEALS + SEARCH)
                .then()
                .statusCode(401);
    }

    @Test
    void isNoAppealOfThatName() {
        for (var path : new String[] {SEARCH, "/duplicate-check"}) {
            given().header("Authorization", Tokens.operator61().bearer())
                    .get(APPEALS + path)
                    .then()
                    .statusCode(405)
                    .contentType(startsWith("application/problem+json"));
        }
    }

    private static String asked(String by, String text) {
        return "{\"" + by + "\":\"" + text + "\"}";
    }
}
