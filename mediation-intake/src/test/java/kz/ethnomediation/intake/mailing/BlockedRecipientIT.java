package kz.ethnomediation.intake.mailing;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Tokens;
import kz.ethnomediation.intake.duplicates.rest.Database;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Whose data are blocked is not written to by mail, and by letter without name and address. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class BlockedRecipientIT {

    private static final String EMAIL = "blocked@example.org";

    @Test
    void isSentNoMailAndNamedInNoLetter() throws IOException {
        var answer = asOperator()
                .body("""
                        {"language":"ru","applicant":{"name":"Blocked Applicant",
                          "contact":{"email":"%s","address":"Blocked street 1"}},
                         "essence":"A fence stands on the wrong side.","consent":{"given":true}}""".formatted(EMAIL))
                .post("/api/v1/appeals")
                .then()
                .statusCode(201)
                .extract();
        var appeal = "/api/v1/appeals/" + answer.path("id");
        String party = asOperator().get(appeal + "/parties").path("items[0].partyId");
        block(answer.path("number"), answer.path("receipt.code"));

        var at = InstantSource.system().instant().plus(Duration.ofDays(10));
        var notice = asOperator()
                .body("{\"kind\":\"INVITATION\",\"partyId\":\"%s\",\"at\":\"%s\"}".formatted(party, at))
                .post(appeal + "/notices")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        assertThat(Database.rows("select count(*) from notice_mail where appeal_id = '" + answer.path("id") + "'"))
                .isZero();
        asOperator().get(notice).then().body("state", equalTo("ISSUED")).body("deliveries", empty());
        assertThat(IntakeStand.mailServer().to(EMAIL)).isEmpty();
        assertThat(letter(notice)).contains("Приглаш").doesNotContain("Blocked Applicant", "Blocked street");
    }

    private static void block(String number, String code) {
        String request = as("dpo", "dpo", "KZ")
                .body("{\"kind\":\"BLOCK\",\"number\":\"%s\",\"receiptCode\":\"%s\"}".formatted(number, code))
                .post("/api/v1/subject-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        await().until(() -> !as("dpo", "dpo", "KZ")
                .get("/api/v1/subject-requests/" + request)
                .<List<String>>path("awaited")
                .contains("mediation-intake"));
    }

    private static String letter(String notice) throws IOException {
        var pdf = asOperator().accept("application/pdf").get(notice).then().statusCode(200);
        try (var document = Loader.loadPDF(pdf.extract().asByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static RequestSpecification asOperator() {
        return given().header("Authorization", Tokens.operator61().bearer()).contentType("application/json");
    }

    private static RequestSpecification as(String login, String role, String region) {
        return given().header(
                        "Authorization",
                        IntakeStand.running()
                                .issuer()
                                .token(login, role)
                                .regions(region)
                                .bearer())
                .contentType("application/json");
    }
}
