package kz.ethnomediation.intake.wording.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import kz.ethnomediation.intake.IntakeStand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class AppealCodesIT {

    private static final String CODES = "/api/v1/appeal-codes";

    @Test
    void speaksKazakhWhereNothingElseIsAskedFor() {
        asking("operator")
                .get(CODES)
                .then()
                .statusCode(200)
                .header("Content-Language", "kk")
                .header("Vary", containsString("Accept-Language"))
                .header("Cache-Control", containsString("private"))
                .body("language", equalTo("kk"))
                .body(
                        "lists.'appeal-kinds'.name",
                        contains("Өтініш", "Сұрау салу", "Ұсыныс", "Үн қосу", "Хабарлама", "Шағым"))
                .body("lists.flags.find { it.code == 'INTERETHNIC' }.names", hasKey("en"));
    }

    @Test
    void speaksRussianAndEnglishInTheirAlphabets() {
        asking("operator")
                .header("Accept-Language", "ru-KZ, en;q=0.5")
                .get(CODES)
                .then()
                .header("Content-Language", "ru")
                .body(
                        "lists.'appeal-kinds'.name",
                        contains("Жалоба", "Запрос", "Заявление", "Отклик", "Предложение", "Сообщение"));
        asking("operator")
                .header("Accept-Language", "en")
                .get(CODES)
                .then()
                .body(
                        "lists.'appeal-kinds'.name",
                        contains("Application", "Complaint", "Message", "Proposal", "Request", "Response"))
                .body("lists.'document-types'.code[-1]", equalTo("OTHER"))
                .body("lists.'age-bands'.code", contains("UNDER_18", "18_29", "30_44", "45_59", "60_PLUS"));
    }

    @Test
    void saysWhatElseAListKnows() {
        asking("operator")
                .header("Accept-Language", "en")
                .get(CODES)
                .then()
                .body("lists.districts.find { it.code == '615200000' }.details.region", equalTo("KZ-61"))
                .body("lists.districts.find { it.code == '619800000' }.details.synthetic", equalTo(true))
                .body("lists.'scope-questions'[0].details.ruleId", equalTo("LoM-1-2-a"))
                .body("lists.'scope-questions'[0].details.basis.kk", containsString("1-баптың 2-тармағы"))
                .body("lists.channels[0]", not(hasKey("details")));
    }

    @Test
    void showsTheListsAsTheyStoodOnTheDay() {
        asking("operator").get(CODES + "?on=2022-06-07").then().body("lists.regions", hasSize(17));
        asking("operator").get(CODES + "?on=2022-06-08").then().body("lists.regions", hasSize(20));
        asking("operator").get(CODES + "?on=2001-01-01").then().statusCode(200).body("lists", not(hasKey("regions")));
    }

    @Test
    void sendsNothingAgainThatIsKnown() {
        var tag = asking("operator").get(CODES).header("ETag");

        asking("operator")
                .header("If-None-Match", tag)
                .get(CODES)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(emptyString());
        asking("operator")
                .header("If-None-Match", tag)
                .header("Accept-Language", "ru")
                .get(CODES)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)));
    }

    @Test
    void refusesADayThatIsNone() {
        asking("operator")
                .get(CODES + "?on=2026-02-30")
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("errors.pointer", hasItem("on"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mediator",
                "office-head",
                "regional-coordinator",
                "council-viewer",
                "register-keeper",
                "statistician",
                "akimat-system",
                "dpo",
                "auditor",
                "admin"
            })
    void isForEverybodyOfTheNetwork(String role) {
        asking(role).get(CODES).then().statusCode(200);
    }

    @Test
    void isNeitherForMachinesOfOursNorForStrangers() {
        asking("service").get(CODES).then().statusCode(403);
        given().get(CODES).then().statusCode(401);
    }

    private static RequestSpecification asking(String role) {
        var token = IntakeStand.running().issuer().token("somebody", role).regions("KZ-61");
        return given().header("Authorization", token.bearer());
    }
}
